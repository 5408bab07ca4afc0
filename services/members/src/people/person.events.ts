import { tellAll, type DomainEvent } from '@ket-nap/subgraph'
import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { Database } from '../database.ts'

/** `person.placed` v1: where a person belongs today. Nothing else of a person leaves this service. */
export interface PersonPlaced {
  personId: string
  revision: number
  unitId: string
}

const PERSON_PLACED = { type: 'person.placed', version: 1 } as const

/** Tells of all people that a query with `id`, `revision` and `unit_id` finds. */
export const tellPlacements = (db: Kysely<Database>, people: RawBuilder<unknown>): Promise<void> =>
  tellAll(
    db,
    PERSON_PLACED,
    sql`select jsonb_build_object('personId', id, 'revision', revision, 'unitId', unit_id) as payload
        from (${people}) placed`,
  )

const CHUNK = 5_000
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000'

/** Every placement, for a consumer that rebuilds its copy. */
export async function* tellEveryPlacement(
  db: Kysely<Database>,
): AsyncGenerator<DomainEvent<PersonPlaced>> {
  let after = BEFORE_ALL
  for (;;) {
    const people = await db
      .selectFrom('people')
      .select(['id as personId', 'revision', 'unit_id as unitId'])
      .where('id', '>', after)
      .orderBy('id')
      .limit(CHUNK)
      .execute()
    for (const payload of people) yield { ...PERSON_PLACED, payload }
    const last = people.at(-1)
    if (!last || people.length < CHUNK) return
    after = last.personId
  }
}
