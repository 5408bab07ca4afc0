import { toLocalDate } from '@ket-nap/kernel'
import { expect, test } from 'vitest'
import {
  runningClocks,
  stageClock,
  type ProbationDays,
  type RecognitionRules,
} from './probation-clock.workflow.ts'

const RULES: RecognitionRules = {
  recognitionCellDays: 30,
  recognitionDecisionDays: 30,
  recognitionExtraDays: 15,
  memberSheetDays: 30,
  dataEntryDays: null,
}
const DAYS: ProbationDays = {
  stage: 'PROBATION',
  endsOn: toLocalDate('2026-06-01'),
  extensionEndedOn: null,
  consideredOn: null,
  isProlonged: false,
  ceremonyOn: null,
  admittedOn: null,
  hasMemberFile: false,
  isDataEntered: false,
}
const considered = { consideredOn: toLocalDate('2026-06-15') }

test.each([
  ['PROBATION', {}, { timer: 'PROBATION', dueOn: '2026-06-01' }],
  ['EXTENDED', {}, { timer: 'PROBATION', dueOn: '2026-06-01' }],
  ['FILE_OPEN', {}, { timer: 'CELL_RECOGNITION', dueOn: '2026-07-13' }],
  ['CELL_VOTED', considered, { timer: 'RECOGNITION_DECISION', dueOn: '2026-07-27' }],
  [
    'BASE_VOTED',
    { ...considered, isProlonged: true },
    { timer: 'RECOGNITION_DECISION', dueOn: '2026-08-17' },
  ],
  ['CELL_VOTED', {}, null],
  ['RECOGNISED', considered, null],
] as const)('at %s with %j runs %j', (stage, more, clock) => {
  expect(stageClock(runningClocks({ ...DAYS, ...more, stage }, RULES))).toEqual(clock)
})

test('beside the stage run the papers of the member, and the entry where a province asks for it', () => {
  const days = {
    ...DAYS,
    ceremonyOn: toLocalDate('2025-06-02'),
    admittedOn: toLocalDate('2025-05-12'),
  }
  const beside = (more: Partial<ProbationDays>, rules = RULES) =>
    runningClocks({ ...days, ...more }, rules).filter(({ timer }) => timer !== 'PROBATION')
  const ofMember = { timer: 'MEMBER_FILE', dueOn: '2025-07-14' }
  expect(beside({})).toEqual([ofMember])
  expect(beside({}, { ...RULES, dataEntryDays: 30 })).toEqual([
    { timer: 'DATA_ENTRY', dueOn: '2025-06-23' },
    ofMember,
  ])
  expect(beside({ hasMemberFile: true, isDataEntered: true })).toEqual([])
})
