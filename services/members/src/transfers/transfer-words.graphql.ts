import { literalEnum } from '@ket-nap/subgraph/graphql'
import { termEnum } from '../codes/term.ts'
import { BOX_ORGAN, SIDE, TRANSFER_FORM, type Part } from './box.workflow.ts'
import {
  STAY_GROUND,
  TRANSFER_ACTION,
  TRANSFER_ACTOR,
  TRANSFER_KIND,
  TRANSFER_PAPER,
  TRANSFER_SHOW,
  TRANSFER_STAGE,
} from './transfer-action.workflow.ts'
import { TRANSFER_TIMER } from './transfer-clock.workflow.ts'

export const TransferKindEnum = termEnum('TransferKind', 'How long a member goes.', TRANSFER_KIND)
export const TransferStageEnum = termEnum(
  'TransferStage',
  'Stage of a transfer; the last four are ends.',
  TRANSFER_STAGE,
)
export const TransferActionEnum = termEnum(
  'TransferAction',
  'What is done on a transfer.',
  TRANSFER_ACTION,
)
export const TransferActorEnum = termEnum(
  'TransferActor',
  'For whom somebody acts on a transfer.',
  TRANSFER_ACTOR,
)
export const TransferPaperKindEnum = termEnum(
  'TransferPaperKind',
  'What goes with an introduction paper.',
  TRANSFER_PAPER,
)
export const StayGroundEnum = termEnum(
  'StayGround',
  'Why somebody is active elsewhere for a time.',
  STAY_GROUND,
)
export const TransferTimerEnum = termEnum('TransferTimer', 'Clock of a transfer.', TRANSFER_TIMER)
export const TransferFormEnum = termEnum(
  'TransferForm',
  'Which introduction paper it is.',
  TRANSFER_FORM,
)
export const BoxOrganEnum = termEnum('BoxOrgan', 'Who signs a box.', BOX_ORGAN)
export const TransferSideEnum = termEnum('TransferSide', 'A side of a transfer.', SIDE)
export const BoxPartEnum = literalEnum<Part>('BoxPart', 'Part of an introduction paper.', {
  OUT: 'Out of the old place.',
  IN: 'Into the new place.',
  BACK: 'Back home from a stay.',
})
export const TransferShowEnum = termEnum(
  'TransferShow',
  'Which transfers a list shows.',
  TRANSFER_SHOW,
)
