import type { LocalDate } from '@ket-nap/kernel'
import type { Kysely } from 'kysely'
import { votersOn } from '../bodies/voter.queries.ts'
import { countVoters } from '../bodies/voter.policy.ts'
import type { Database } from '../database.ts'
import type { Electorate } from './electorate.policy.ts'
import type { VotingOrgan } from '../meetings/meeting.workflow.ts'

export interface ElectorateAsked {
  organ: VotingOrgan
  unitId: string
  day: LocalDate
}

/** Who counts in a vote of an organ on a day. */
export async function readElectorate(
  db: Kysely<Database>,
  { organ, unitId, day }: ElectorateAsked,
): Promise<Electorate> {
  const voters = await votersOn(db, { organ, unitId, day })
  const { entitled, ifPresent } = countVoters(voters)
  const body = await db
    .selectFrom('bodies')
    .select('id')
    .where('unit_id', '=', unitId)
    .where('organ', '=', organ)
    .executeTakeFirst()
  return { bodyId: body?.id ?? null, entitled, ifPresent, voters }
}
