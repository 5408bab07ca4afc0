import { addMonths, type LocalDate, type Period } from '@ket-nap/kernel'
import { COUNTED_STATUSES, type MemberStatus } from '../codes/membership-codes.ts'
import { reachedOn } from '../party-ages/party-age.policy.ts'
import type { Policy } from '../policies/policy.workflow.ts'
import { dayOfRound, nextRound, windowOf } from './badge-round.workflow.ts'

/** Somebody who reached the years of a badge that was not awarded, and the day of its round. */
export interface BadgeDue {
  personId: string
  years: number
  countsFrom: LocalDate
  awardedOn: LocalDate
}

/** Who is late was due in a round of the last so many months: as long as anybody waits after discipline. */
export const longestWait = (policy: Policy): number =>
  Math.max(
    policy.badgeWaitReprimandMonths,
    policy.badgeWaitWarningMonths,
    policy.badgeWaitDismissalMonths,
  )

interface Bearer {
  id: string
  status: MemberStatus
  leftOn: LocalDate | null
  countsFrom: LocalDate
  awarded: readonly number[]
}

/** The badge of the most years that a member is due for in the round that comes next; null: none. */
export function dueNext(
  { id, status, leftOn, countsFrom, awarded }: Bearer,
  { today, policy }: { today: LocalDate; policy: Policy },
): BadgeDue | null {
  const round = nextRound(today)
  const window = windowOf(round, policy.badgeRoundReach)
  const isCounted = leftOn === null && COUNTED_STATUSES.some(each => each === status)
  const years = policy.badgeYears
    .filter(
      each => !awarded.includes(each) && isWithin(reachedOn(countsFrom, each), window, policy),
    )
    .toSorted((a, b) => b - a)
    .at(0)
  if (!isCounted || years === undefined) return null
  return { personId: id, years, countsFrom, awardedOn: dayOfRound(round) }
}

const isWithin = (reached: LocalDate, { from, until }: Period, policy: Policy): boolean =>
  reached >= addMonths(from, -longestWait(policy)) && (until === null || reached < until)

/**
 * Whether an award is recorded before its day: only of a member who goes to another organisation, whose
 * giving side decides before; the new place holds the ceremony. Source: HD38 III.1.5d.
 */
export const isDecidedBefore = (
  awardedOn: LocalDate,
  { today, isLeaving }: { today: LocalDate; isLeaving: boolean },
): boolean => isLeaving && awardedOn === dayOfRound(nextRound(today))
