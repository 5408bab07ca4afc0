import type { StepKinds } from '../dossiers/step-kinds.ts'
import type { TransferAction } from '../gql/graphql.ts'

/** What a transfer's page has a form for: it begins on the page of the person, and ends by itself. */
export type TransferStep = Exclude<TransferAction, 'REQUEST' | 'END'>

export const isTransferStep = (action: TransferAction): action is TransferStep =>
  action !== 'REQUEST' && action !== 'END'

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
