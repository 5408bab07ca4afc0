import type { StagedCheck } from '@ket-nap/subgraph'
import { sql } from 'kysely'

// That what a line refers to is on record. A line of an unknown person is told once, as that.

export const unknownUnit: StagedCheck = {
  column: 'unit',
  code: 'UNKNOWN_UNIT',
  message: 'there is no such unit',
  when: sql`not exists (select from unit_copies unit where unit.unit_id = line.unit)`,
}

export const unknownPerson: StagedCheck = {
  column: 'person',
  code: 'UNKNOWN_PERSON',
  message: 'there is no such person',
  when: sql`not exists (select from people person where person.id = line.person)`,
}

const notMember: StagedCheck = {
  column: 'person',
  code: 'NOT_A_MEMBER',
  message: 'the person is not on record as a member',
  when: sql`exists (select from people person where person.id = line.person)
    and not exists (select from members member where member.person_id = line.person)`,
}

/** Of every fact about a member at a unit. */
export const MEMBER_AT_UNIT: readonly StagedCheck[] = [unknownPerson, notMember, unknownUnit]
