import {
  foldedSearchKey,
  givenNameFirst,
  normaliseName,
  parsePersonalNumber,
  sortKey,
} from '@ket-nap/kernel'
import {
  day,
  key,
  no,
  oneOf,
  optional,
  severalOf,
  text,
  transient,
  type Cell,
  type Column,
  type DerivedColumn,
  type ImportDefinition,
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
import {
  alreadyStored,
  findProblems,
  twiceInFile,
  unknownUnit,
  type StagedCheck,
} from '../imports/staged-checks.ts'
import { bytes } from '../personal-numbers/bytea.ts'
import type { NumberVault } from '../personal-numbers/number-vault.ts'
import { tellPlacements } from './person.events.ts'
import { TRAIT_COLUMNS } from './traits.entity.ts'

type Row = Parameters<DerivedColumn['from']>[0]

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

const textOf = (row: Row, name: string): string => String(row[name] ?? '')

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
  {
    column: 'personal_number',
    code: 'PERSONAL_NUMBER_TWICE_IN_FILE',
    message: 'another line has the same personal number',
    when: sql`exists (select from staged other
      where other.number_index = line.number_index and other.line <> line.line)`,
  },
  {
    column: 'personal_number',
    code: 'PERSONAL_NUMBER_OF_ANOTHER',
    message: 'a person on record has the same personal number',
    when: sql`exists (select from sealed_numbers number
      where number.kind = 'PERSONAL_NUMBER' and number.blind_index = line.number_index)`,
  },
]

const KIND = 'PERSONAL_NUMBER'

/** What the application adds to a line: the keys of the name, and the number as it may be stored. */
function derivedColumns(vault: NumberVault): Readonly<Record<string, DerivedColumn>> {
  const ofName = (make: (name: string) => string): DerivedColumn => ({
    type: 'text',
    from: row => make(textOf(row, 'full_name')),
  })
  const ofNumber = (make: (number: string, personId: string) => Buffer): DerivedColumn => ({
    type: 'bytea',
    from: row =>
      row['personal_number'] === null
        ? null
        : bytes(make(textOf(row, 'personal_number'), textOf(row, 'key'))),
  })
  return {
    sort_key: ofName(sortKey),
    search_name: ofName(foldedSearchKey),
    search_given: ofName(name => foldedSearchKey(givenNameFirst(name))),
    number_sealed: ofNumber((number, personId) => vault.seal({ personId, kind: KIND }, number)),
    number_index: ofNumber(number => vault.blindIndex(KIND, number)),
  }
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
  derived: derivedColumns(vault),
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
  await sql`
    insert into sealed_numbers (person_id, kind, sealed, blind_index)
    select key, ${KIND}, number_sealed, number_index from staged where number_sealed is not null
  `.execute(db)
  await tellPlacements(db, sql`select key as id, 1 as revision, unit as unit_id from staged`)
  await sql`analyze people, sealed_numbers`.execute(db)
}
