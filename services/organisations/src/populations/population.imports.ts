import {
  day,
  findProblems,
  integer,
  key,
  optional,
  text,
  twiceInFile,
  type ImportDefinition,
} from '@ket-nap/subgraph'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { tellPopulations } from './population.events.ts'

const IS_STORED = sql`p.unit_id = line.unit and p.counted_on = line."on" and p.superseded_at is null`

/** Series of inhabitants. A count that is stored already must be the same. */
export const POPULATION_IMPORT: ImportDefinition<Database> = {
  columns: {
    unit: key('unit'),
    on: day(),
    people: integer(1, 200_000_000),
    source: optional(text(200)),
  },
  check: work =>
    findProblems(work, [
      {
        column: 'unit',
        code: 'UNKNOWN_UNIT',
        message: 'is not stored',
        when: sql`not exists (select from units u where u.id = line.unit)`,
      },
      twiceInFile('unit', 'on'),
      {
        column: 'people',
        code: 'ALREADY_DIFFERENT',
        message: 'another number is stored for that day',
        when: sql`exists (select from populations p where ${IS_STORED}
          and (p.people, p.source) is distinct from (line.people, line.source))`,
      },
    ]),
  apply: async ({ db }) => {
    const { rows } = await sql<{ id: string }>`
      insert into populations (unit_id, counted_on, people, source)
      select unit, "on", people, source from staged line
      where not exists (select from populations p where ${IS_STORED}) order by line returning id
    `.execute(db)
    await tellPopulations(db, sql`p.id = any (${rows.map(({ id }) => id)}::uuid[])`)
  },
}
