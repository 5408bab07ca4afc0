import { toLocalDate } from '@ket-nap/kernel'
import { expect, test } from 'vitest'
import { runningClock, type ProbationDays } from './probation-clock.workflow.ts'

const RULES = { recognitionCellDays: 30, recognitionDecisionDays: 30, recognitionExtraDays: 15 }
const DAYS: ProbationDays = {
  stage: 'PROBATION',
  endsOn: toLocalDate('2026-06-01'),
  consideredOn: null,
  isProlonged: false,
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
  expect(runningClock({ ...DAYS, ...more, stage }, RULES)).toEqual(clock)
})
