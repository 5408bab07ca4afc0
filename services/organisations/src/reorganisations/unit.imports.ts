import { foldedSearchKey, parseUnitCode } from '@ket-nap/kernel'
import {
  day,
  findProblems,
  importedId,
  key,
  no,
  oneOf,
  optional,
  text,
  transient,
  wrongOrder,
  yesNo,
  type Column,
  type ImportDefinition,
  type ImportProblem,
  type StagedCheck,
} from '@ket-nap/subgraph'
import { sql } from 'kysely'
import type { Work } from '../context.ts'
import type { Database } from '../database.ts'
import { unitSortKey } from '../units/unit-name.policy.ts'
import { UNIT_KINDS, UNIT_LEVELS, UNIT_LINES } from '../units/unit.workflow.ts'
import { openTree } from './tree.commands.ts'
import { findUnreached, plantUnits, storePlanted } from './planting.imports.ts'

const ROOT = importedId('unit', 'VN')

const unitCode = (): Column => ({
  required: true,
  type: 'text',
  read: cell => {
    const code = parseUnitCode(cell)
    return code.ok ? { value: code.value } : no('BAD_CODE', 'is not a code of 14 digits')
  },
})

/** One line for each version of a unit. What is stored already must be the same. */
export const UNIT_IMPORT: ImportDefinition<Database> = {
  columns: {
    key: key('unit'),
    code: optional(unitCode()),
    name: text(200),
    kind: oneOf(UNIT_KINDS),
    level: oneOf(UNIT_LEVELS),
    line: transient(oneOf(UNIT_LINES)),
    parent: optional(key('unit')),
    from: day(),
    until: optional(day()),
    residential: optional(yesNo()),
    authorised_to_admit: optional(yesNo()),
    delegated_above_base: optional(yesNo()),
    decision_number: optional(text(100)),
    decided_on: optional(day()),
  },
  derived: {
    unit_line: { type: 'text', from: row => String(row['line']) },
    name_folded: { type: 'text', from: row => foldedSearchKey(String(row['name'])) },
    name_sort: { type: 'text', from: row => unitSortKey(String(row['name'])) },
  },
  check: checkUnits,
  apply: storePlanted,
}

/** Whole first, then planted: a file that is refused leaves nothing of it behind. */
async function checkUnits(work: Work): Promise<ImportProblem[]> {
  await openTree(work.db)
  await sql`set local work_mem = '64MB'`.execute(work.db)
  const shape = await findProblems(work, SHAPE)
  if (shape.length > 0) return shape
  await prepareStaged(work)
  const problems = await findProblems(work, [...ALONE, ...WITH_PARENT, ...STORED])
  if (problems.length > 0) return problems
  await plantUnits(work)
  return findUnreached(work)
}

const SHAPE: readonly StagedCheck[] = [
  {
    ...wrongOrder('from', 'until'),
    code: 'DATES_REVERSED',
    message: 'is not later than from',
    when: sql`line.until <= line."from"`,
  },
  {
    column: 'parent',
    code: 'NO_PARENT',
    message: 'only the root has no parent',
    when: sql`(line.parent is null) <> (line.key = ${ROOT})`,
  },
  {
    column: 'line',
    code: 'LINE_OF_OTHER_KIND',
    message: 'only mass organisations are of another line than PARTY',
    when: sql`(line.unit_line = 'PARTY') = (line.kind = 'MASS_ORGANISATION')`,
  },
]

/** Gives the staged lines their period as a range, and what the checks look them up by. */
async function prepareStaged({ db }: Work): Promise<void> {
  await sql`alter table staged
    add column valid daterange generated always as (daterange("from", until)) stored`.execute(db)
  await sql`create index on staged (key)`.execute(db)
  await sql`create index on staged (parent)`.execute(db)
  await sql`create index on staged (code)`.execute(db)
}

/** What the file and the store say of a unit together; a stored unit in the file says the same twice. */
const saidOf = (unit: string) => sql`
  select other.valid, other.level from staged other where other.key = ${sql.ref(unit)}
  union all
  select v.valid, v.level from unit_versions v where v.unit_id = ${sql.ref(unit)}`

const RANKS = sql.raw(`array[${UNIT_LEVELS.map(level => `'${level}'`).join()}]`)

const ALONE: readonly StagedCheck[] = [
  {
    column: 'from',
    code: 'OVERLAP',
    message: 'the unit has another version then',
    when: sql`exists (select from staged other
      where other.key = line.key and other.line < line.line and other.valid && line.valid)`,
  },
  {
    column: 'code',
    code: 'DUPLICATE_CODE',
    message: 'another unit has this code then',
    when: sql`exists (select from staged other where other.code = line.code
        and other.key <> line.key and other.line < line.line and other.valid && line.valid)
      or exists (select from unit_versions v where v.code = line.code
        and v.unit_id <> line.key and v.valid && line.valid)`,
  },
]

const IS_KNOWN = sql`(exists (select from staged other where other.key = line.parent)
  or exists (select from units u where u.id = line.parent))`

const WITH_PARENT: readonly StagedCheck[] = [
  {
    column: 'parent',
    code: 'UNKNOWN_PARENT',
    message: 'neither in the file nor stored',
    when: sql`line.parent is not null and not ${IS_KNOWN}`,
  },
  {
    column: 'parent',
    code: 'PARENT_NOT_THERE',
    message: 'does not exist for the whole time',
    when: sql`line.parent is not null and ${IS_KNOWN} and not line.valid <@ (
      select range_agg(said.valid) from (${saidOf('line.parent')}) said)`,
  },
  {
    column: 'level',
    code: 'NOT_OF_PROVINCIAL_LEVEL',
    message: 'directly under the nation only the level PROVINCE stands',
    when: sql`line.unit_line = 'PARTY' and line.level not in ('NATION', 'PROVINCE') and exists (
      select from (${saidOf('line.parent')}) said
      where said.valid && line.valid and said.level = 'NATION')`,
  },
  {
    column: 'level',
    code: 'LEVEL_ORDER',
    message: 'is not below the level of the parent',
    when: sql`exists (select from (${saidOf('line.parent')}) said
      where said.valid && line.valid and case when line.unit_line = 'PARTY'
        then array_position(${RANKS}, line.level) <= array_position(${RANKS}, said.level)
        else array_position(${RANKS}, line.level) < array_position(${RANKS}, said.level) end)`,
  },
]

const SAID = sql.raw(
  `parent_id, kind, level, line, name, code, residential, authorised_to_admit, delegated_above_base,
   decision_number, decided_on`,
)

/** A unit's versions as facts in periods, whatever they are cut into. */
const IN_FILE = sql`
  select key as unit_id, parent as parent_id, kind, level, unit_line as line, name, code,
    coalesce(residential, false) as residential,
    coalesce(authorised_to_admit, false) as authorised_to_admit,
    coalesce(delegated_above_base, false) as delegated_above_base, decision_number, decided_on, valid
  from staged`
const IN_STORE = sql`select unit_id, ${SAID}, valid from unit_versions`
const merged = (versions: typeof IN_FILE) => sql`
  select unit_id, ${SAID}, range_agg(valid) from (${versions}) versions
  where unit_id in (select key from staged intersect select id from units) group by unit_id, ${SAID}`

const STORED: readonly StagedCheck[] = [
  {
    column: 'key',
    code: 'ALREADY_DIFFERENT',
    message: 'the unit is stored with other content',
    when: sql`line.key in (
        (select unit_id from (${merged(IN_FILE)} except ${merged(IN_STORE)}) more)
        union (select unit_id from (${merged(IN_STORE)} except ${merged(IN_FILE)}) less))
      and not exists (select from staged other where other.key = line.key and other.line < line.line)`,
  },
]
