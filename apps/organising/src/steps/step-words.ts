import type { StepAction } from '../dossiers/step-kinds.ts'

// Which fields a form calls optional. Whether they are is decided by the server.

const NUMBERED: readonly StepAction[] = [
  'ANSWER_CONSENT',
  'CONSENT_TO_LATE_CEREMONY',
  'CANCEL_DECISION',
  'EXTEND',
]
const EXPLAINED: readonly StepAction[] = [
  'REQUEST_ADDITIONS',
  'RETURN',
  'TAKE_OFF_LIST',
  'MOVE_AWAY',
  'CANCEL_DECISION',
  'REDO_CELL_VOTE',
  'REDO_BASE_VOTE',
  'REDO_DECISION',
  'EXTEND',
]

export const isNumbered = (action: StepAction): boolean => NUMBERED.includes(action)
export const isExplained = (action: StepAction): boolean => EXPLAINED.includes(action)
