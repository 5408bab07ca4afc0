import {
  day,
  findProblems,
  key,
  oneOf,
  optional,
  text,
  twiceInFile,
  type ImportDefinition,
  type StagedCheck,
} from '@ket-nap/subgraph'
import { sql } from 'kysely'
import type { Work } from '../context.ts'
import type { Database } from '../database.ts'
import { SUCCESSION_KINDS } from '../units/unit.workflow.ts'
import { settle } from './settlement.commands.ts'
import { openTree } from './tree.commands.ts'

/** Who continues whom. What is stored already must be the same. */
export const SUCCESSION_IMPORT: ImportDefinition<Database> = {
  columns: {
    predecessor: key('unit'),
    successor: key('unit'),
    kind: oneOf(SUCCESSION_KINDS),
    effective_on: day(),
    decision_number: optional(text(100)),
    decided_on: optional(day()),
  },
  check: async work => {
    await openTree(work.db)
    return findProblems(work, CHECKS)
  },
  apply: storeSuccessions,
}

const unknown = (column: 'predecessor' | 'successor'): StagedCheck => ({
  column,
  code: 'UNKNOWN_UNIT',
  message: 'is not stored',
  when: sql`not exists (select from units u where u.id = line.${sql.ref(column)})`,
})

const standsOn = (column: 'predecessor' | 'successor', on: ReturnType<typeof sql>) => sql`
  exists (select from unit_versions v where v.unit_id = line.${sql.ref(column)} and v.valid @> ${on})`

const IS_STORED = sql`s.predecessor_id = line.predecessor and s.successor_id = line.successor
  and s.effective_on = line.effective_on`

const CHECKS: readonly StagedCheck[] = [
  unknown('predecessor'),
  unknown('successor'),
  {
    column: 'successor',
    code: 'SAME_UNIT',
    message: 'is the predecessor itself',
    when: sql`line.successor = line.predecessor`,
  },
  twiceInFile('predecessor', 'successor', 'effective_on'),
  {
    column: 'effective_on',
    code: 'PREDECESSOR_NOT_THERE',
    message: 'the predecessor did not exist on the day before',
    when: sql`exists (select from units u where u.id = line.predecessor)
      and not ${standsOn('predecessor', sql`(line.effective_on - 1)`)}`,
  },
  {
    column: 'effective_on',
    code: 'SUCCESSOR_NOT_THERE',
    message: 'the successor does not exist on that day',
    when: sql`exists (select from units u where u.id = line.successor)
      and not ${standsOn('successor', sql`line.effective_on`)}`,
  },
  {
    column: 'kind',
    code: 'ALREADY_DIFFERENT',
    message: 'the succession is stored with other content',
    when: sql`exists (select from unit_successions s where ${IS_STORED}
      and (s.kind, s.decision_number, s.decided_on)
        is distinct from (line.kind, line.decision_number, line.decided_on))`,
  },
]

async function storeSuccessions({ db }: Work): Promise<void> {
  const { rows } = await sql<{ predecessor: string; successor: string }>`
    insert into unit_successions (predecessor_id, successor_id, effective_on, kind, decision_number,
      decided_on)
    select predecessor, successor, effective_on, kind, decision_number, decided_on
    from staged line where not exists (select from unit_successions s where ${IS_STORED})
    order by line
    returning predecessor_id as predecessor, successor_id as successor
  `.execute(db)
  const touched = [...new Set(rows.flatMap(row => [row.predecessor, row.successor]))]
  await settle(db, { changed: [], dependents: touched, touched })
}
