import type { StepKinds } from '../dossiers/step-kinds.ts'
import type { TransferAction } from '../gql/graphql.ts'

/** A transfer begins on the page of the person or of all transfers, and ends by itself. */
const ELSEWHERE = ['REQUEST', 'COME_HOME', 'END'] as const satisfies readonly TransferAction[]
/** What a transfer's page has a form for. */
export type TransferStep = Exclude<TransferAction, (typeof ELSEWHERE)[number]>

export const isTransferStep = (action: TransferAction): action is TransferStep =>
  !ELSEWHERE.some(each => each === action)

/** Answer to something that went wrong: set apart, and said before they are done. */
const BACKWARD: readonly TransferAction[] = [
  'REJECT',
  'REPORT_WRONG_ADDRESS',
  'RENEW_PAPER',
  'WITHDRAW',
  'REPORT_LOST',
]

export const TRANSFER_KINDS: StepKinds<TransferAction> = {
  nameOf: action => `organising.transfers.action.${action}`,
  isBackward: action => BACKWARD.includes(action),
  isByMeeting: () => false,
}
