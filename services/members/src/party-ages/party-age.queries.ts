import type { Period } from '@ket-nap/kernel'
import { listsById } from '@ket-nap/subgraph'
import { sql, type Kysely } from 'kysely'
import type { Database } from '../database.ts'

interface TimeOutside extends Period {
  personId: string
}

export const partyAgeLoaders = (db: Kysely<Database>) => ({
  /** Times without Party age; what counts as one is told by the database function alone. */
  timesOutside: listsById(
    ids => readTimesOutside(db, ids),
    row => row.personId,
  ),
})

async function readTimesOutside(
  db: Kysely<Database>,
  ids: readonly string[],
): Promise<TimeOutside[]> {
  const { rows } = await sql<TimeOutside>`
    select asked.id as "personId", lower(outside.period) as "from", upper(outside.period) as "until"
    from unnest(${[...ids]}::uuid[]) asked(id) cross join lateral time_outside(asked.id) outside
    where not isempty(outside.period)
  `.execute(db)
  return rows
}
