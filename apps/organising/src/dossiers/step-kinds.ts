import type { AdmissionAction, RecognitionAction } from '../gql/graphql.ts'

/** How the steps of one process are named, and which are set apart. */
export interface StepKinds<Action extends string> {
  /** Key of its name in the messages. */
  nameOf: (action: Action) => string
  isBackward: (action: Action) => boolean
  /** Recorded with the vote of a meeting, not by a form of its own. */
  isByMeeting: (action: Action) => boolean
}

/** What is done on a dossier or on a probation; the same word where it is the same thing. */
export type StepAction = AdmissionAction | RecognitionAction

const BY_MEETING: readonly StepAction[] = [
  'VOTE_IN_CELL',
  'VOTE_REMOVAL_IN_CELL',
  'VOTE_IN_BASE',
  'ADMIT',
  'REFUSE',
  'RECOGNISE',
  'REMOVE',
]

/** End a dossier or take back what was reached: set apart, and said before they are done. */
const BACKWARD: readonly StepAction[] = [
  'RETURN',
  'TAKE_OFF_LIST',
  'WITHDRAW',
  'REDO_DOSSIER',
  'LEARN_AGAIN',
  'MOVE_WHILE_HELPED',
  'MOVE_AFTER_RESOLUTION',
  'MOVE_BEFORE_DECISION',
  'MOVE_WITH_DECISION',
  'CANCEL_FOR_MOVE',
  'MOVE_AWAY',
  'CANCEL_DECISION',
  'REDO_CELL_VOTE',
  'REDO_BASE_VOTE',
  'REDO_DECISION',
  'VOTE_REMOVAL_IN_CELL',
  'EXTEND',
  'REPEAT_VOTES',
]

export const STEP_KINDS: StepKinds<StepAction> = {
  nameOf: action => `organising.code.ACTION.${action}`,
  isBackward: action => BACKWARD.includes(action),
  isByMeeting: action => BY_MEETING.includes(action),
}
