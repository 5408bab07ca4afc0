import { objection, type LocalDate } from '@ket-nap/kernel'
import type { Role, ViewerPost } from '@ket-nap/subgraph'
import type { NominationStage } from './nomination-action.workflow.ts'
import { actorsOf, type NominationRow, type Told } from './nomination.policy.ts'
import type { NomineeTaskKind } from './nominee-task.workflow.ts'

export interface NomineeTask {
  id: string
  nominationId: string
  kind: NomineeTaskKind
  content: string
  begunOn: LocalDate
  endedOn: LocalDate | null
  result: string | null
}

/** By whom and why somebody was proposed who was accepted. */
export interface NomineeRecord {
  id: string
  personId: string
  bodyUnitId: string
  resolutionNumber: string
  resolvedOn: LocalDate
  statement: string | null
}

/** Stages at which the body may still write: not where it was refused, and not where it took it back. */
const WRITABLE: readonly NominationStage[] = ['DRAFT', 'SENT', 'MORE_ASKED', 'ACCEPTED']

export const mayRecordTask = (nomination: NominationRow, post: ViewerPost): boolean =>
  actorsOf(post, nomination).includes('BODY') && WRITABLE.includes(nomination.stage)

const no = (code: string, field: string, params: Told['params'] = {}): Told =>
  objection<string, Role>(code, { path: ['input', field], params })

export interface WrittenTask {
  begunOn: LocalDate
  endedOn: LocalDate | null
  result: string | null
}

/** Everything that speaks against the days of a task: it has begun, and its result comes with its end. */
export const objectionsToTask = (
  { begunOn, endedOn, result }: WrittenTask,
  today: LocalDate,
): Told[] => [
  ...(begunOn > today ? [no('DAY_IN_FUTURE', 'begunOn', { today })] : []),
  ...(endedOn && endedOn > today ? [no('DAY_IN_FUTURE', 'endedOn', { today })] : []),
  ...(endedOn && endedOn < begunOn ? [no('TASK_ENDS_BEFORE', 'endedOn', { since: begunOn })] : []),
  ...(endedOn && !result ? [no('TASK_RESULT_MISSING', 'result')] : []),
  ...(result && !endedOn ? [no('TASK_END_MISSING', 'endedOn')] : []),
]
