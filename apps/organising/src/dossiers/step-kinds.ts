import type { AdmissionAction } from '../gql/graphql.ts'

/** Recorded with the vote of a meeting, not by a form of the dossier. */
const BY_MEETING: readonly AdmissionAction[] = ['VOTE_IN_CELL', 'VOTE_IN_BASE', 'ADMIT', 'REFUSE']

export const isByMeeting = (action: AdmissionAction): boolean => BY_MEETING.includes(action)

/** End a dossier or take back what was reached: set apart, and said before they are done. */
const BACKWARD: readonly AdmissionAction[] = [
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
]

export const isBackward = (action: AdmissionAction): boolean => BACKWARD.includes(action)
