import {
  foldedSearchKey,
  givenNameFirst,
  normaliseName,
  parsePersonalNumber,
  sortKey,
} from '@ket-nap/kernel'
import {
  alreadyStored,
  day,
  findProblems,
  key,
  no,
  oneOf,
  optional,
  severalOf,
  text,
  transient,
  twiceInFile,
  type Cell,
  type Column,
  type DerivedColumn,
  type ImportDefinition,
  type StagedCheck,
  type WorkContext,
} from '@ket-nap/subgraph'
import { sql } from 'kysely'
import {
  GENERAL_EDUCATION,
  OCCUPATION,
  PERSON_FLAG,
  POLITICAL_THEORY,
  PROFESSIONAL_LEVEL,
  SEX,
} from '../codes/person-codes.ts'
import { codesOf } from '../codes/term.ts'
import type { Database } from '../database.ts'
import { unknownUnit } from '../imports/reference-checks.ts'
import {
  oneBearer,
  sealedColumns,
  storeNumbers,
  type NumberColumn,
} from '../personal-numbers/number-columns.ts'
import type { NumberVault } from '../personal-numbers/number-vault.ts'
import { tellPlacements } from './person.events.ts'
import { TRAIT_COLUMNS } from './traits.entity.ts'

const column = (read: (cell: string) => Cell): Column => ({ required: true, type: 'text', read })

const personName = column(cell => {
  const name = normaliseName(cell)
  return name.ok
    ? { value: name.value }
    : no(name.objections[0].code, 'is not a name as it can be stored')
})

const personalNumber = column(cell => {
  const number = parsePersonalNumber(cell)
  return number.ok ? { value: number.value } : no(number.objections[0].code, 'is not 12 digits')
})

const NUMBER: NumberColumn = { kind: 'PERSONAL_NUMBER', column: 'personal_number', bearer: 'key' }

const CHECKS: readonly StagedCheck[] = [
  unknownUnit,
  twiceInFile('key'),
  alreadyStored('key', sql`select from people person where person.id = line.key`),
  {
    column: 'ethnic_group',
    code: 'UNKNOWN_CODE',
    message: 'is no code of an ethnic group',
    when: sql`not exists (select from ethnic_groups known where known.code = line.ethnic_group)`,
  },
  {
    column: 'religion',
    code: 'UNKNOWN_CODE',
    message: 'is no code of a religion',
    when: sql`not exists (select from religions known where known.code = line.religion)`,
  },
  ...oneBearer(NUMBER),
]

const ofName = (make: (name: string) => string): DerivedColumn => ({
  type: 'text',
  from: row => make(String(row['full_name'])),
})

/** By what a name is ordered and found. */
const NAME_KEYS: Readonly<Record<string, DerivedColumn>> = {
  sort_key: ofName(sortKey),
  search_name: ofName(foldedSearchKey),
  search_given: ofName(name => foldedSearchKey(givenNameFirst(name))),
}

/** People, each where the person belongs today. The personal number is sealed before it is staged. */
export const peopleImport = (vault: NumberVault): ImportDefinition<Database> => ({
  columns: {
    key: key('person'),
    personal_number: optional(transient(personalNumber)),
    full_name: personName,
    born_on: day(),
    sex: oneOf(codesOf(SEX)),
    ethnic_group: text(40),
    religion: text(40),
    general_education: oneOf(codesOf(GENERAL_EDUCATION)),
    professional_level: oneOf(codesOf(PROFESSIONAL_LEVEL)),
    political_theory: oneOf(codesOf(POLITICAL_THEORY)),
    occupation: oneOf(codesOf(OCCUPATION)),
    flags: optional(severalOf(codesOf(PERSON_FLAG))),
    unit: key('unit'),
  },
  derived: { ...NAME_KEYS, ...sealedColumns(vault, NUMBER) },
  check: work => findProblems(work, CHECKS),
  apply: storePeople,
})

async function storePeople({ db }: WorkContext<Database>): Promise<void> {
  const traits = sql.join(TRAIT_COLUMNS.filter(name => name !== 'flags').map(sql.ref))
  await sql`
    insert into people (id, full_name, sort_key, search_name, search_given, ${traits}, flags,
      province_id, above_base_id, base_id, unit_id)
    select line.key, full_name, sort_key, search_name, search_given, ${traits},
      coalesce(flags, '{}'), unit.province_id, unit.above_base_id, unit.base_id, unit.unit_id
    from staged line join unit_copies unit on unit.unit_id = line.unit
  `.execute(db)
  await storeNumbers(db, NUMBER)
  await tellPlacements(db, sql`select key as id, 1 as revision, unit as unit_id from staged`)
  await sql`analyze people`.execute(db)
}
