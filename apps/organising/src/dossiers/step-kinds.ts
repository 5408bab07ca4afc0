import type { AdmissionAction, RecognitionAction } from '../gql/graphql.ts'

/** What is done on a dossier or on a probation; the same word where it is the same thing. */
export type StepAction = AdmissionAction | RecognitionAction

/** Recorded with the vote of a meeting, not by a form of the dossier. */
const BY_MEETING: readonly StepAction[] = [
  'VOTE_IN_CELL',
  'VOTE_REMOVAL_IN_CELL',
  'VOTE_IN_BASE',
  'ADMIT',
  'REFUSE',
  'RECOGNISE',
  'REMOVE',
]

export const isByMeeting = (action: StepAction): boolean => BY_MEETING.includes(action)

/** End a dossier or take back what was reached: set apart, and said before they are done. */
const BACKWARD: readonly StepAction[] = [
  'RETURN',
  'TAKE_OFF_LIST',
  'WITHDRAW',
  'REDO_DOSSIER',
  'LEARN_AGAIN',
  'MOVE_AWAY',
  'CANCEL_DECISION',
  'REDO_CELL_VOTE',
  'REDO_BASE_VOTE',
  'REDO_DECISION',
  'VOTE_REMOVAL_IN_CELL',
  'EXTEND',
  'REPEAT_VOTES',
]

export const isBackward = (action: StepAction): boolean => BACKWARD.includes(action)
