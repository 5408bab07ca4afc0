import type { LocalDate } from '@ket-nap/kernel'
import { organUnit } from './box.workflow.ts'
import type { Chain } from '../routes/route.workflow.ts'
import type { TransferAction } from './transfer-action.workflow.ts'
import { slipCheckDue } from './transfer-clock.workflow.ts'
import { transferClock } from './transfer-facts.policy.ts'
import { slipChecker, waitsAt } from './signing.policy.ts'
import {
  nextBox,
  type OpenedTransfer,
  type Transfer,
  type TransferMove,
} from './transfer.policy.ts'

/** What a step brings that is kept with the transfer. */
export interface Kept {
  duesPaidUntil?: LocalDate
  untilOn?: LocalDate
  destination?: Chain
}

interface Taken {
  move: TransferMove
  kept: Kept
}

type Change = (transfer: Transfer, taken: Taken) => Partial<Transfer>

/** What a step changes besides the stage. What is taken back here stays in the history of steps. */
const CHANGES: Readonly<Partial<Record<TransferAction, Change>>> = {
  SEND: (_, { move }) => ({ introducedOn: move.onDay }),
  COME_HOME: (_, { move }) => ({ introducedOn: move.onDay }),
  ACCEPT: (_, { move }) => ({ arrivedOn: move.onDay }),
  RECEIVE_GUEST: (_, { move }) => ({ arrivedOn: move.onDay }),
  RENEW_PAPER: ({ number, paper }, { move }) => ({
    number: move.number ?? number,
    paper: paper + 1,
    introducedOn: null,
  }),
  RECORD_DUES: ({ duesPaidUntil }, { kept }) => ({
    duesPaidUntil: kept.duesPaidUntil ?? duesPaidUntil,
  }),
  EXTEND_STAY: ({ untilOn }, { kept }) => ({ untilOn: kept.untilOn ?? untilOn }),
  FORWARD: (_, { kept }) => (kept.destination ? destinationColumns(kept.destination) : {}),
}

type Destination = Pick<Transfer, 'toUnitId' | 'toProvinceId' | 'toAboveBaseId' | 'toBaseId'>

/** Where the receiving cell lies in today's tree. */
export const destinationColumns = (chain: Chain): Destination => ({
  toUnitId: chain.own.unitId,
  toProvinceId: organUnit('PROVINCE', chain),
  toAboveBaseId: chain.aboveBase?.unitId ?? null,
  toBaseId: chain.base?.unitId ?? null,
})

const checkedOn = ({ moves }: Transfer): LocalDate | null =>
  moves.findLast(({ action }) => action === 'CHECK_SLIP')?.onDay ?? null

/** The transfer after a step: its columns, whose box is next, and the clock that runs. */
export function afterStep(opened: OpenedTransfer, taken: Taken): Transfer {
  const { transfer, policy } = opened
  const { move, kept } = taken
  const changed: Transfer = {
    ...transfer,
    ...CHANGES[move.action]?.(transfer, taken),
    stage: move.toStage,
    stageSince: move.toStage === transfer.stage ? transfer.stageSince : move.onDay,
    version: transfer.version + 1,
    moves: [...transfer.moves, move],
  }
  const to = kept.destination ?? opened.to
  const clock = transferClock(changed, policy)
  const due = { dueOn: clock?.dueOn ?? null, dueTimer: clock?.timer ?? null }
  const slipCheckOn =
    opened.from && slipCheckDue({ ...changed, checkedOn: checkedOn(changed) }, policy)
  const timed: Transfer = { ...changed, ...due, slipCheckOn }
  return { ...timed, ...waitingOf({ ...opened, transfer: timed, to }) }
}

type Waits = Pick<
  Transfer,
  'waitsFor' | 'waitsSide' | 'waitsAtUnitId' | 'waitsForRoles' | 'clocksBeside'
>

/** Whose box is next, at which unit and in which roles it is signed, and who is told of what runs beside. */
export function waitingOf(opened: OpenedTransfer): Waits {
  const { from, to, transfer } = opened
  const { dueOn, slipCheckOn } = transfer
  const box = nextBox(opened)
  const signer = box || dueOn ? waitsAt(box, { from, to }) : null
  return {
    waitsFor: box?.organ ?? null,
    waitsSide: box?.side ?? null,
    waitsAtUnitId: signer?.unitId ?? null,
    waitsForRoles: signer?.roles ?? [],
    clocksBeside: from && slipCheckOn ? [slipCheck(from, slipCheckOn)] : [],
  }
}

function slipCheck(from: Chain, dueOn: LocalDate): Transfer['clocksBeside'][number] {
  const { unitId: atUnitId, roles } = slipChecker(from)
  return { timer: 'SLIP_CHECK', dueOn, atUnitId, roles }
}
