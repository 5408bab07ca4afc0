import type { AdmissionAction } from '../gql/graphql.ts'

// Which fields a form calls optional. Whether they are is decided by the server.

const NUMBERED: readonly AdmissionAction[] = [
  'ANSWER_CONSENT',
  'CONSENT_TO_LATE_CEREMONY',
  'CANCEL_DECISION',
]
const EXPLAINED: readonly AdmissionAction[] = [
  'REQUEST_ADDITIONS',
  'RETURN',
  'TAKE_OFF_LIST',
  'MOVE_AWAY',
  'CANCEL_DECISION',
  'REDO_CELL_VOTE',
  'REDO_BASE_VOTE',
  'REDO_DECISION',
]

export const isNumbered = (action: AdmissionAction): boolean => NUMBERED.includes(action)
export const isExplained = (action: AdmissionAction): boolean => EXPLAINED.includes(action)
