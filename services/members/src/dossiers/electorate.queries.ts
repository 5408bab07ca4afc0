import type { LocalDate } from '@ket-nap/kernel'
import { sql, type Kysely } from 'kysely'
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
  const { rows } = await sql<Pick<Electorate, 'bodyId' | 'provinceId'>>`
    select body.id as "bodyId", unit.province_id as "provinceId"
    from unit_copies unit left join bodies body on body.unit_id = unit.unit_id and body.organ = ${organ}
    where unit.unit_id = ${unitId}`.execute(db)
  const { bodyId = null, provinceId = null } = rows[0] ?? {}
  return { bodyId, provinceId, entitled, ifPresent, voters }
}
