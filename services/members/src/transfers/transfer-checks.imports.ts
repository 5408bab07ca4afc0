import { parseLocalDate, parseVietnameseDate, type LocalDate } from '@ket-nap/kernel'
import { no, twiceInFile, wrongOrder, type Column, type StagedCheck } from '@ket-nap/subgraph'
import { sql } from 'kysely'
import { unknownPerson } from '../imports/reference-checks.ts'
import { AT_GIVER, OPEN_STAGES, type TransferStage } from './transfer-action.workflow.ts'
import { ON_THE_WAY } from './transfer-action.workflow.ts'
import type { BoxOnPaper } from './transfer-on-paper.policy.ts'

/** Where signed boxes alone may have led a transfer that is under way. */
export const AT_STAGE: readonly TransferStage[] = [
  ...AT_GIVER,
  ...ON_THE_WAY,
  'STAYING',
  'RETURNING',
]

const BOX = /^([1-9]|10):(\S+)$/

function readBox(written: string): BoxOnPaper | null {
  const [, box, on] = BOX.exec(written) ?? []
  const signedOn = on ? (parseLocalDate(on) ?? parseVietnameseDate(on)) : null
  return signedOn ? { box: Number(box), signedOn } : null
}

/** The boxes of a cell of the file, in their order. */
export const readBoxes = (cell: string | null): BoxOnPaper[] =>
  (cell ?? '')
    .split(/\s+/)
    .map(readBox)
    .filter(box => box !== null)

/** Printed numbers with the days of the signatures: `1:05/10/2026 3:08/10/2026`. */
export const boxesOnPaper = (): Column => ({
  required: true,
  type: 'text',
  read: cell =>
    cell.split(/\s+/).every(each => readBox(each) !== null)
      ? { value: cell }
      : no('NOT_BOXES', 'is not a list such as 1:05/10/2026 3:08/10/2026'),
})

const inFuture = (today: LocalDate): StagedCheck[] => [
  {
    column: 'requested_on',
    code: 'DAY_IN_FUTURE',
    message: 'lies in the future; what was done on paper was done before',
    when: sql`line.requested_on > ${today}::date`,
  },
]

const WHATEVER_THE_DAY: readonly StagedCheck[] = [
  unknownPerson,
  {
    column: 'person',
    code: 'NOT_A_MEMBER_THEN',
    message: 'was no member of a unit of this tree on the day of the paper',
    when: sql`exists (select from people person where person.id = line.person)
      and not exists (select from members member
        join belongings own on own.person_id = member.person_id and own.until_on is null
        where member.person_id = line.person and member.left_on is null
          and own.from_on < line.requested_on)`,
  },
  twiceInFile('person'),
  {
    column: 'person',
    code: 'TRANSFER_UNDER_WAY',
    message: 'a transfer of the person is on record already',
    when: sql`exists (select from transfers stored where stored.person_id = line.person
      and stored.stage = any(${[...OPEN_STAGES]}::text[]))`,
  },
  {
    column: 'to_unit',
    code: 'DESTINATION_MISSING',
    message: 'either a unit of this tree or a place abroad receives',
    when: sql`num_nonnulls(line.to_unit, line.abroad_place) <> 1`,
  },
  {
    column: 'to_unit',
    code: 'UNKNOWN_UNIT',
    message: 'there is no such unit',
    when: sql`line.to_unit is not null
      and not exists (select from unit_copies unit where unit.unit_id = line.to_unit)`,
  },
  {
    column: 'to_unit',
    code: 'DESTINATION_IS_HOME',
    message: 'the member belongs there already',
    when: sql`exists (select from members member where member.person_id = line.person
      and member.unit_id = line.to_unit)`,
  },
  {
    column: 'until_on',
    code: 'MISSING_FOR_STAY',
    message: 'a stay says its ground and its last day; another transfer says neither',
    when: sql`num_nonnulls(line.ground, line.until_on)
      <> case line.kind when 'TEMPORARY' then 2 else 0 end`,
  },
  wrongOrder('decided_on', 'requested_on'),
  wrongOrder('requested_on', 'until_on'),
]

/** Everything that speaks against a file of transfers that is read on a day, before its papers are followed. */
export const transferChecks = (today: LocalDate): readonly StagedCheck[] => [
  ...inFuture(today),
  ...WHATEVER_THE_DAY,
]
