import { addMonths, object, type LocalDate, type Objection, type Outcome } from '@ket-nap/kernel'
import type { Role } from '@ket-nap/subgraph'
import type { Policy } from '../policies/policy.workflow.ts'
import { organUnit, type Box } from './box.workflow.ts'
import { rolesFor } from './signing.policy.ts'
import {
  PAPER_RULES,
  type StayGround,
  type TransferActor,
  type TransferPaperKind,
} from './transfer-action.workflow.ts'
import { lostAfter, runningClock, type TransferClock } from './transfer-clock.workflow.ts'
import type { StayLimits, TransferFacts, TransferStep } from './transfer-obstacle.workflow.ts'
import { nextSigning, type OpenedTransfer, type Transfer } from './transfer.policy.ts'

interface Asked {
  on: LocalDate
  today: LocalDate
  step?: TransferStep | undefined
}

/** Everything that the table asks, of one transfer on one day. */
export function transferFacts(opened: OpenedTransfer, { on, today, step }: Asked): TransferFacts {
  const { transfer, policy, hasOpenInquiry, isRecognitionUnderWay } = opened
  return {
    on,
    today,
    step,
    lastStepOn: transfer.moves.at(-1)?.onDay ?? transfer.requestedOn,
    nextSigning: nextSigning(opened),
    hasOpenInquiry,
    isRecognitionUnderWay,
    missingPapers: missingPapers(opened),
    duesPaidUntil: transfer.duesPaidUntil,
    lostAfter: lostOf(transfer, policy),
  }
}

/** From the day after it the organs may consider the member as gone; who comes home has handed the paper in. */
export const lostOf = ({ unitId, introducedOn }: Transfer, policy: Policy): LocalDate | null =>
  unitId === null ? null : lostAfter(introducedOn, policy)

/** Papers that have to go with the introduction paper and are not on record. */
export function missingPapers({ transfer, from, to }: OpenedTransfer): TransferPaperKind[] {
  const about = {
    kind: transfer.kind,
    isOfficialMember: transfer.officialOn !== null && transfer.officialOn <= transfer.requestedOn,
    leavesAboveBase: !from || !to || organUnit('ABOVE_BASE', from) !== organUnit('ABOVE_BASE', to),
  }
  return PAPER_RULES.filter(
    ({ kind, when }) => when(about) && !transfer.papers.some(paper => paper.kind === kind),
  ).map(({ kind }) => kind)
}

/** The clock that runs, by a policy. */
export const transferClock = (transfer: Transfer, policy: Policy): TransferClock | null =>
  runningClock(
    { ...transfer, isAbroad: transfer.toUnitId === null, comesHome: transfer.unitId === null },
    policy,
  )

/** How long a stay may last that begins on a day. Source: 294 pt 6.3.2a; HD38 4.3.2c. */
export function stayLimits(from: LocalDate, ground: StayGround, policy: Policy): StayLimits {
  const least = addMonths(from, policy.temporaryMonthsLeast)
  if (ground === 'WORK')
    return { least, most: addMonths(from, policy.temporaryMonthsBelow), isMostAllowed: false }
  return { least, most: addMonths(from, policy.temporaryStudyMonths), isMostAllowed: true }
}

/** How far a stay may be extended. Source: 294 pt 6.3.2a; HD38 4.3.2c. */
export const extensionLimits = (untilOn: LocalDate, policy: Policy): StayLimits => ({
  least: untilOn,
  most: addMonths(untilOn, policy.temporaryExtensionMonthsBelow),
  isMostAllowed: false,
})

type Judged<T, Who extends string> = Outcome<T, Objection<string, Who>>

/** An outcome as it leaves: objections at the input, and with the roles that can clear them. */
export function asTold<T>(outcome: Judged<T, TransferActor>, next: Box | null): Judged<T, Role> {
  if (outcome.ok) return outcome
  const [first, ...others] = outcome.objections
  return object(tell(first, next), ...others.map(one => tell(one, next)))
}

export const tell = (
  { path, clearableBy = [], ...rest }: Objection<string, TransferActor>,
  next: Box | null,
): Objection<string, Role> => ({
  ...rest,
  path: path.length > 0 ? ['input', ...path] : [],
  clearableBy: rolesFor(clearableBy, next),
})
