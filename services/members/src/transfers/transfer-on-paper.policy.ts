import {
  accept,
  object,
  objection,
  type LocalDate,
  type Objection,
  type Outcome,
} from '@ket-nap/kernel'
import type { Policy } from '../policies/policy.workflow.ts'
import { afterStep } from './transfer-step.policy.ts'
import type { TransferAction } from './transfer-action.workflow.ts'
import { nextBox, nextSigning, type OpenedTransfer, type TransferMove } from './transfer.policy.ts'
import { TRANSFER } from './transfer.workflow.ts'

/** A box of an introduction paper that was signed before the transfer entered the system. */
export interface BoxOnPaper {
  box: number
  signedOn: LocalDate
}

type Fault = Objection<'ANOTHER_BOX_NEXT' | 'DAY_BEFORE_LAST_STEP', never>

/** The rules that each step remembers; none judges it. */
type RulesOn = (day: LocalDate) => { version: string; overlay: string | null; values: Policy }

/**
 * A transfer as its paper tells it: requested, then signed box by box in the order of the form. Answers the
 * first box that is not the next one, or that was signed before the one above it.
 */
export function followPaper(
  draft: OpenedTransfer,
  boxes: readonly BoxOnPaper[],
  rulesOn: RulesOn,
): Outcome<OpenedTransfer, Fault> {
  const { number, requestedOn } = draft.transfer
  let opened = taken(draft, { action: 'REQUEST', onDay: requestedOn, number }, rulesOn)
  let last = requestedOn
  for (const { box, signedOn } of boxes) {
    const next = nextBox(opened)
    const action = nextSigning(opened)
    if (next?.number !== box || !action)
      return object(objection('ANOTHER_BOX_NEXT', { path: ['boxes'] }))
    if (signedOn < last) return object(objection('DAY_BEFORE_LAST_STEP', { path: ['boxes'] }))
    opened = taken(opened, { action, onDay: signedOn, box, side: next.side }, rulesOn)
    last = signedOn
  }
  return accept(opened)
}

type Told = Pick<TransferMove, 'onDay'> &
  Partial<Pick<TransferMove, 'box' | 'side' | 'number'>> & { action: TransferAction }

function taken(
  opened: OpenedTransfer,
  { action, onDay, box = null, side = 'GIVER', number = null }: Told,
  rulesOn: RulesOn,
): OpenedTransfer {
  const { stage, paper, moves } = opened.transfer
  const { version, overlay, values: policy } = rulesOn(onDay)
  const move: TransferMove = {
    id: '',
    place: moves.length + 1,
    action,
    fromStage: stage,
    toStage: TRANSFER[action].to ?? stage,
    onDay,
    paper,
    box,
    number,
    note: null,
    side,
    enteredFor: false,
    fromPaper: true,
    policyVersion: version,
    policyOverlay: overlay,
    role: null,
    recordedAt: '',
  }
  const judged = { ...opened, policy, version, overlay }
  return { ...judged, transfer: afterStep(judged, { move, kept: {} }) }
}
