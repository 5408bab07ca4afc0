import {
  alreadyStored,
  day,
  findProblems,
  key,
  no,
  oneOf,
  optional,
  text,
  transient,
  twiceInFile,
  wrongOrder,
  yesNo,
  type Column,
  type ImportDefinition,
  type StagedCheck,
  type WorkContext,
} from '@ket-nap/subgraph'
import { sql } from 'kysely'
import { COUNTED_STATUSES, MEMBER_STATUS } from '../codes/membership-codes.ts'
import { codesOf } from '../codes/term.ts'
import type { Database } from '../database.ts'
import { breaksRule } from '../imports/in-force.ts'
import { unknownPerson } from '../imports/reference-checks.ts'
import type { NumberVault } from '../personal-numbers/number-vault.ts'
import {
  ofNumber,
  oneBearer,
  sealedColumns,
  storeNumbers,
  type NumberColumn,
} from '../personal-numbers/number-columns.ts'

const PERSONAL_NUMBER_LENGTH = 12

const CARD: NumberColumn = { kind: 'CARD_NUMBER', column: 'card_number', bearer: 'person' }

/** 12 digits since 2025-09-02 (QĐ 347), 8 on older cards. */
const cardNumber: Column = {
  required: true,
  type: 'text',
  read: cell =>
    /^(\d{8}|\d{12})$/.test(cell)
      ? { value: cell }
      : no('CARD_NUMBER_LENGTH', 'is neither 12 nor 8 digits'),
}

const counted = sql`line.status = any(${[...COUNTED_STATUSES]}::text[])`

const OF_PERSON = {
  lines: sql`staged line join people person on person.id = line.person`,
  province: sql`person.province_id`,
}

const CHECKS: readonly StagedCheck[] = [
  unknownPerson,
  twiceInFile('person'),
  alreadyStored('person', sql`select from members member where member.person_id = line.person`),
  wrongOrder('decided_on', 'ceremony_on'),
  wrongOrder('ceremony_on', 'left_on'),
  {
    column: 'decided_on',
    code: 'TOO_YOUNG',
    message: 'the person was not yet 18 by months',
    when: breaksRule({
      ...OF_PERSON,
      name: 'leastAgeMonths',
      day: sql`line.decided_on`,
      unless: months => sql`completed_months(person.born_on, line.decided_on) < ${months}::integer`,
    }),
  },
  {
    column: 'official_on',
    code: 'PROBATION_TOO_SHORT',
    message: 'is earlier than 12 months after the ceremony',
    when: breaksRule({
      ...OF_PERSON,
      name: 'probationMonths',
      day: sql`line.ceremony_on`,
      unless: months =>
        sql`line.official_on < line.ceremony_on + make_interval(months => ${months}::integer)`,
    }),
  },
  {
    column: 'official_on',
    code: 'MISSING_FOR_STATUS',
    message: 'an official member has a day of official status',
    when: sql`line.status = 'OFFICIAL' and line.official_on is null`,
  },
  {
    column: 'left_on',
    code: 'MISSING_FOR_STATUS',
    message: 'who is no longer a member left on a day',
    when: sql`not ${counted} and line.left_on is null`,
  },
  {
    column: 'left_on',
    code: 'NOT_FOR_STATUS',
    message: 'who is a member has not left',
    when: sql`${counted} and line.left_on is not null`,
  },
  {
    column: 'card_number',
    code: 'CARD_NUMBER_OF_ANOTHER',
    message: 'is not the personal number of the person',
    when: sql`exists (select from sealed_numbers number where number.person_id = line.person
      and number.kind = 'PERSONAL_NUMBER' and number.blind_index <> line.card_as_personal)`,
  },
  ...oneBearer(CARD),
]

/** A card of 12 digits as the personal number that it must be. */
const asPersonalNumber = (vault: NumberVault) =>
  ofNumber(CARD, number =>
    number.length === PERSONAL_NUMBER_LENGTH ? vault.blindIndex('PERSONAL_NUMBER', number) : null,
  )

/** Memberships, one for each person on record, at the unit where the person belongs today. */
export const membersImport = (vault: NumberVault): ImportDefinition<Database> => ({
  columns: {
    person: key('person'),
    status: oneOf(codesOf(MEMBER_STATUS)),
    decided_on: day(),
    decision_number: optional(text(50)),
    ceremony_on: day(),
    official_on: optional(day()),
    card_number: optional(transient(cardNumber)),
    exempt: optional(yesNo()),
    left_on: optional(day()),
  },
  derived: { ...sealedColumns(vault, CARD), card_as_personal: asPersonalNumber(vault) },
  check: work => findProblems(work, CHECKS),
  apply: storeMembers,
})

async function storeMembers({ db }: WorkContext<Database>): Promise<void> {
  await sql`
    insert into members (person_id, status, decided_on, decision_number, ceremony_on,
      official_on, exempt, left_on, province_id, above_base_id, base_id, unit_id)
    select line.person, status, decided_on, decision_number, ceremony_on, official_on,
      coalesce(exempt, false), left_on, person.province_id, person.above_base_id,
      person.base_id, person.unit_id
    from staged line join people person on person.id = line.person
  `.execute(db)
  await storeNumbers(db, CARD)
  await sql`analyze members`.execute(db)
}
