import type { LocalDate } from '@ket-nap/kernel'
import type { Role } from '@ket-nap/subgraph'
import type { Policy } from '../policies/policy.workflow.ts'
import type { ClockBeside } from '../routes/actor.policy.ts'
import type { Chain } from '../routes/route.workflow.ts'
import {
  findForm,
  signingOf,
  type Box,
  type BoxOrgan,
  type PaperForm,
  type Side,
} from './box.workflow.ts'
import {
  AT_GIVER,
  ON_THE_WAY,
  type StayGround,
  type TransferAction,
  type TransferKind,
  type TransferPaperKind,
  type TransferStage,
} from './transfer-action.workflow.ts'
import type { TransferTimer } from './transfer-clock.workflow.ts'

export interface TransferPaper {
  id: string
  kind: TransferPaperKind
  issuedOn: LocalDate
  number: string | null
}

export interface TransferMove {
  id: string
  place: number
  action: TransferAction
  fromStage: TransferStage
  toStage: TransferStage
  onDay: LocalDate
  paper: number
  box: number | null
  number: string | null
  note: string | null
  /** Null with whoever holds a post: it came by itself. */
  side: Side | null
  enteredFor: boolean
  /** Shows the signed box, where it was entered for another organ. */
  scan?: { id: string; bytes: number; addedAt: Date } | null
  /** Done on paper before the transfer entered the system; never judged. */
  fromPaper: boolean
  policyVersion: string
  policyOverlay: string | null
  role: Role | null
  recordedAt: string
}

/** A transfer without what goes with its paper. */
export interface TransferRow {
  id: string
  personId: string
  kind: TransferKind
  ground: StayGround | null
  stage: TransferStage
  version: number
  stageSince: LocalDate
  number: string
  paper: number
  requestedOn: LocalDate
  decidedOn: LocalDate | null
  introducedOn: LocalDate | null
  arrivedOn: LocalDate | null
  untilOn: LocalDate | null
  duesPaidUntil: LocalDate | null
  fullName: string
  bornOn: LocalDate
  ceremonyOn: LocalDate
  officialOn: LocalDate | null
  abroadPlace: string | null
  waitsFor: BoxOrgan | null
  waitsSide: Side | null
  waitsAtUnitId: string | null
  waitsForRoles: readonly Role[]
  clocksBeside: readonly ClockBeside[]
  dueOn: LocalDate | null
  dueTimer: TransferTimer | null
  slipCheckOn: LocalDate | null
  /** The giving cell; null abroad. */
  unitId: string | null
  provinceId: string | null
  aboveBaseId: string | null
  baseId: string | null
  toUnitId: string | null
  toProvinceId: string | null
  toAboveBaseId: string | null
  toBaseId: string | null
}

/** A transfer with everything that decides its next step. */
export interface Transfer extends TransferRow {
  papers: readonly TransferPaper[]
  moves: readonly TransferMove[]
}

/** A transfer with what judges it on a day: its paper by the tree, and what only the giving side knows. */
export interface OpenedTransfer {
  transfer: Transfer
  /** The side that lies abroad is null. */
  from: Chain | null
  to: Chain | null
  hasOpenInquiry: boolean
  isRecognitionUnderWay: boolean
  policy: Policy
  version: string
  overlay: string | null
}

/** A box of the paper with its signature, if it has one. */
export interface SignedBox extends Box {
  signedOn: LocalDate | null
  enteredFor: boolean
  /** Day on which it was struck and stamped because something in it was wrong. */
  correctedOn: LocalDate | null
}

export const formOf = ({ transfer, from, to }: OpenedTransfer): PaperForm =>
  findForm({ kind: transfer.kind, from, to })

const SIGNINGS: readonly TransferAction[] = [
  'SIGN_OUT',
  'SEND',
  'COME_HOME',
  'SIGN_IN',
  'ACCEPT',
  'RECEIVE_GUEST',
  'SIGN_BACK',
  'END_STAY',
]

/** The boxes of the paper that counts; what was signed on an earlier one, or before it was forwarded, is void. */
export function boxesOf(opened: OpenedTransfer): SignedBox[] {
  const { paper, moves } = opened.transfer
  const ofPaper = moves.filter(move => move.paper === paper)
  const forwarded = ofPaper.findLast(({ action }) => action === 'FORWARD')?.place ?? 0
  return formOf(opened).boxes.map(box => {
    const about = ofPaper.filter(
      move => move.box === box.number && (box.side === 'GIVER' || move.place > forwarded),
    )
    const signed = about.find(({ action }) => SIGNINGS.includes(action))
    const corrected = about.findLast(({ action }) => action === 'CORRECT_BOX')
    return {
      ...box,
      signedOn: signed?.onDay ?? null,
      enteredFor: signed?.enteredFor ?? false,
      correctedOn: corrected?.onDay ?? null,
    }
  })
}

/** Stages at which somebody signs. */
const SIGNED_AT: readonly TransferStage[] = [...AT_GIVER, ...ON_THE_WAY, 'STAYING', 'RETURNING']

/** The box that is signed next; null where none is. */
export function nextBox(opened: OpenedTransfer): Box | null {
  if (!SIGNED_AT.includes(opened.transfer.stage)) return null
  return boxesOf(opened).find(({ signedOn }) => signedOn === null) ?? null
}

/** The step that signs the next box. */
export function nextSigning(opened: OpenedTransfer): TransferAction | null {
  const box = nextBox(opened)
  return box && signingOf(box, { boxes: formOf(opened).boxes, kind: opened.transfer.kind })
}
