import { decide, listActions, type LocalDate, type Objection } from '@ket-nap/kernel'
import type { Role, Viewer } from '@ket-nap/subgraph'
import { possibleFacts } from '../moves/step-day.workflow.ts'
import { codesOf } from '../codes/term.ts'
import type { Anchors } from '../units/anchor.workflow.ts'
import { reaches } from '../units/unit.policy.ts'
import type { TransferForm } from './box.workflow.ts'
import { isEntered, rolesFor, transferActing } from './signing.policy.ts'
import {
  TRANSFER_ACTION,
  type TransferAction,
  type TransferActor,
  type TransferPaperKind,
  type TransferStage,
} from './transfer-action.workflow.ts'
import { lostOf, missingPapers, tell, transferFacts } from './transfer-facts.policy.ts'
import {
  boxesOf,
  formOf,
  nextBox,
  type OpenedTransfer,
  type SignedBox,
  type Transfer,
  type TransferMove,
  type TransferRow,
} from './transfer.policy.ts'
import { TRANSFER } from './transfer.workflow.ts'

interface Judged {
  action: TransferAction
  objections: readonly Objection<string, Role>[]
}

/** A transfer as a viewer finds it on a day: its paper box by box, and what comes next. */
export interface TransferFile extends Pick<Transfer, 'papers'> {
  transfer: Transfer
  /** The side of the viewer. */
  seenFrom: Anchors
  asOf: LocalDate
  form: TransferForm
  formSource: string
  boxes: readonly SignedBox[]
  missingPapers: readonly TransferPaperKind[]
  /** From the day after it the organs may consider the member as gone. */
  lostAfter: LocalDate | null
  policyVersion: string
  policyOverlay: string | null
  moves: readonly TransferMove[]
  /** What the viewer may do. */
  actions: readonly (Judged & { leadsTo: TransferStage | null; enteredFor: boolean })[]
  /** What leads on from here, whoever has to do it. */
  nextSteps: readonly (Judged & { by: readonly TransferActor[]; roles: readonly Role[] })[]
}

export function viewTransfer(opened: OpenedTransfer, viewer: Viewer): TransferFile {
  const { transfer, policy, version, overlay } = opened
  const { code, source } = formOf(opened)
  return {
    transfer,
    seenFrom: seenFrom(transfer, viewer),
    papers: transfer.papers,
    asOf: viewer.today,
    form: code,
    formSource: source,
    boxes: boxesOf(opened),
    missingPapers: missingPapers(opened),
    lostAfter: lostOf(transfer, policy),
    policyVersion: version,
    policyOverlay: overlay,
    moves: movesFor(transfer, viewer),
    actions: actionsOf(opened, viewer),
    nextSteps: nextStepsOf(opened, viewer),
  }
}

/** The receiving side learns what the paper says, not what the giving side wrote to itself. */
function movesFor(transfer: Transfer, { scope }: Viewer): TransferMove[] {
  const given = givingAnchors(transfer)
  const isGiver = given !== null && reaches(scope, given)
  return transfer.moves.map(move =>
    isGiver || move.side === 'RECEIVER' || isToldBoth(move) ? move : { ...move, note: null },
  )
}

function givingAnchors({ unitId, provinceId, aboveBaseId, baseId }: TransferRow): Anchors | null {
  if (unitId === null) return null
  return { unit_id: unitId, province_id: provinceId, above_base_id: aboveBaseId, base_id: baseId }
}

/** Where a transfer lies for a viewer: at the giving side if that is reached, else at the receiving one. */
export function seenFrom(transfer: TransferRow, { scope }: Pick<Viewer, 'scope'>): Anchors {
  const given = givingAnchors(transfer)
  const { toUnitId, toProvinceId, toAboveBaseId, toBaseId } = transfer
  if (given && (reaches(scope, given) || toUnitId === null)) return given
  if (toUnitId === null) throw new Error('a transfer has a side in this tree')
  return {
    unit_id: toUnitId,
    province_id: toProvinceId,
    above_base_id: toAboveBaseId,
    base_id: toBaseId,
  }
}

const isToldBoth = ({ action }: TransferMove): boolean =>
  action === 'RESEND' || action === 'FORWARD' || action === 'CORRECT_BOX'

function actionsOf(opened: OpenedTransfer, viewer: Viewer): TransferFile['actions'] {
  const { today } = viewer
  const { stage } = opened.transfer
  const acting = transferActing(viewer.post, opened)
  const { actors } = acting
  const next = nextBox(opened)
  const facts = possibleFacts(today, on => transferFacts(opened, { on, today }))
  return listActions(TRANSFER, { stage, actors }, () => facts)
    .filter(isOffered)
    .map(({ action, objections }) => ({
      action,
      leadsTo: TRANSFER[action].to,
      enteredFor: isEntered(action, acting),
      objections: objections.map(one => tell(one, next)),
    }))
}

/** Steps that nobody waits for: they answer to something that went wrong. */
const ASIDE: readonly TransferAction[] = [
  'REJECT',
  'REPORT_WRONG_ADDRESS',
  'RENEW_PAPER',
  'WITHDRAW',
  'END',
]

function nextStepsOf(opened: OpenedTransfer, { today }: Viewer): TransferFile['nextSteps'] {
  const { stage } = opened.transfer
  const next = nextBox(opened)
  const facts = transferFacts(opened, { on: today, today })
  return codesOf(TRANSFER_ACTION).flatMap(action => {
    const { from, to, by } = TRANSFER[action]
    if (!from.includes(stage) || to === null || ASIDE.includes(action)) return []
    const outcome = decide(TRANSFER, action, { stage, actors: by, facts })
    const objections = outcome.ok ? [] : outcome.objections
    if (!isOffered({ objections })) return []
    const told = objections.map(one => tell(one, next))
    return [{ action, by, roles: rolesFor(by, next), objections: told }]
  })
}

/** What makes a step one of another case, not one that is blocked. */
const NOT_MEANT: readonly string[] = ['ANOTHER_BOX_NEXT', 'NOT_LOST_YET']

const isOffered = ({ objections }: { objections: readonly { code: string }[] }): boolean =>
  !objections.some(({ code }) => NOT_MEANT.includes(code))
