import { addMonths, objection, type LocalDate, type Objection } from '@ket-nap/kernel'
import type { Role } from '@ket-nap/subgraph'
import type { Discipline } from '../codes/life-codes.ts'
import { COUNTED_STATUSES, type BadgeGround, type MemberStatus } from '../codes/membership-codes.ts'
import { reachedOn } from '../party-ages/party-age.policy.ts'
import type { Policy } from '../policies/policy.workflow.ts'
import { isDecidedBefore } from './badge-due.policy.ts'
import { roundOn, windowOf } from './badge-round.workflow.ts'
import { isLine, LONGEST_NUMBER } from '../document-numbers/written-line.policy.ts'

export type BadgeObjection = Objection<string, Role>

/** The province decides; what it decided is recorded by departments. Source: 294 pt 28.2.5. */
export const AWARDS: readonly Role[] = ['ORGANISING']

/** A badge as its decision has it. */
export interface Award {
  readonly years: number
  readonly awardedOn: LocalDate
  readonly ground: BadgeGround
  readonly number: string
  readonly documentNumber: string
  readonly documentOn: LocalDate
}

export interface AwardFacts {
  readonly role: Role
  readonly today: LocalDate
  readonly status: MemberStatus
  readonly leftOn: LocalDate | null
  /** The day from which Party age counts. */
  readonly countsFrom: LocalDate
  readonly awarded: readonly number[]
  readonly disciplines: readonly { readonly discipline: Discipline; readonly on: LocalDate }[]
  readonly interruptedSince: LocalDate | null
  readonly isNumberTaken: boolean
  /** An official transfer of the member is under way. */
  readonly isLeaving: boolean
}

const at = (field: string) => ['input', field]
const SOURCE = '294 pt 28.3.1'

/** What makes a member wait, whatever the paper says. */
export function reasonsToWait(
  facts: Pick<AwardFacts, 'disciplines' | 'interruptedSince'>,
  { policy, awardedOn }: { policy: Policy; awardedOn: LocalDate },
): BadgeObjection[] {
  const until = facts.disciplines
    .filter(({ on }) => on <= awardedOn)
    .map(({ discipline, on }) => addMonths(on, waitAfter(discipline, policy)))
    .toSorted()
    .at(-1)
  const { interruptedSince } = facts
  return [
    ...(until !== undefined && until > awardedOn
      ? [
          objection('WAITS_AFTER_DISCIPLINE', {
            path: at('awardedOn'),
            params: { until },
            source: '294 pt 28.3.1c',
          }),
        ]
      : []),
    ...(interruptedSince !== null
      ? [
          objection('ACTIVITY_INTERRUPTED', {
            path: at('awardedOn'),
            params: { since: interruptedSince },
            source: '294 pt 4.5.1',
          }),
        ]
      : []),
  ]
}

function waitAfter(discipline: Discipline, policy: Policy): number {
  const months: Readonly<Record<Discipline, number>> = {
    REPRIMAND: policy.badgeWaitReprimandMonths,
    WARNING: policy.badgeWaitWarningMonths,
    DISMISSAL: policy.badgeWaitDismissalMonths,
  }
  return months[discipline]
}

/** Everything that speaks against an award. */
export function objectionsToAward(
  award: Award,
  { facts, policy }: { facts: AwardFacts; policy: Policy },
): readonly BadgeObjection[] {
  const { years, awardedOn } = award
  const known = policy.badgeYears.includes(years)
  return [
    ...objectionsToMember(award, facts),
    ...(known ? [] : [objection('NO_SUCH_BADGE', { path: at('years'), source: '294 pt 28.1.2' })]),
    ...(facts.awarded.includes(years)
      ? [objection('BADGE_ALREADY_AWARDED', { path: at('years') })]
      : []),
    ...(awardedOn > facts.today && !isDecidedBefore(awardedOn, facts)
      ? [objection('DAY_IN_FUTURE', { path: at('awardedOn'), params: { today: facts.today } })]
      : []),
    ...(roundOn(awardedOn)
      ? []
      : [objection('NOT_A_ROUND_DAY', { path: at('awardedOn'), source: 'HD06 18.4' })]),
    ...objectionsToAge(award, { facts, policy }),
    ...reasonsToWait(facts, { policy, awardedOn }),
    ...objectionsToNumber(award, { facts, policy }),
    ...objectionsToPaper(award, facts.today),
  ]
}

function objectionsToMember({ ground }: Award, { status }: AwardFacts): BadgeObjection[] {
  if (ground === 'POSTHUMOUS') {
    return status === 'DECEASED'
      ? []
      : [objection('NOT_DECEASED', { path: at('ground'), source: 'HD06 18.2' })]
  }
  return COUNTED_STATUSES.some(each => each === status)
    ? []
    : [objection('NOT_FOR_THIS_STATUS', { path: at('personId'), params: { status } })]
}

/** The last day on which the years may be reached. */
function latestReach({ awardedOn, ground, years }: Award, facts: AwardFacts, policy: Policy) {
  if (ground === 'POSTHUMOUS') {
    return addMonths(facts.leftOn ?? awardedOn, policy.badgePosthumousMonths)
  }
  if (ground === 'EARLY') {
    return addMonths(
      awardedOn,
      years >= 70 ? policy.badgeEarlyMonthsFrom70 : policy.badgeEarlyMonths,
    )
  }
  const round = roundOn(awardedOn)
  const { until } = round ? windowOf(round, policy.badgeRoundReach) : { until: null }
  return until === null ? awardedOn : until
}

function objectionsToAge(
  award: Award,
  { facts, policy }: { facts: AwardFacts; policy: Policy },
): BadgeObjection[] {
  const reached = reachedOn(facts.countsFrom, award.years)
  const latest = latestReach(award, facts, policy)
  const isLate = award.ground === 'REACHED' ? reached >= latest : reached > latest
  if (!isLate) return []
  return [
    objection('YEARS_NOT_REACHED', { path: at('years'), params: { reached }, source: SOURCE }),
  ]
}

/** The series of a kind: letters before, digits counted. The symbol of the province may stand in front. */
function objectionsToNumber(
  { years, number }: Award,
  { facts, policy }: { facts: AwardFacts; policy: Policy },
): BadgeObjection[] {
  const path = at('number')
  const series: Readonly<Record<string, string>> = policy.badgeNumbers
  const format = series[String(years)]
  if (!isBadgeNumber(number, format)) {
    return [
      objection('BADGE_NUMBER_FORMAT', {
        path,
        params: { format: format ?? '' },
        source: 'HD38 III.1.4',
      }),
    ]
  }
  return facts.isNumberTaken ? [objection('NUMBER_TAKEN', { path, source: 'HD38 III.1.4' })] : []
}

/** Whether a number is of a series such as `E7`; any short line where the series is not known. */
export function isBadgeNumber(number: string, format: string | undefined): boolean {
  const [, letters = '', digits = ''] = /^(\p{Lu}*)(\d+)$/u.exec(format ?? '') ?? []
  if (digits === '') return /^[\p{L}\d .-]{1,20}$/u.test(number)
  return new RegExp(`^(?:\\p{Lu}{1,4} )?${letters}\\d{${digits}}$`, 'u').test(number)
}

const objectionsToPaper = (
  { documentNumber, documentOn }: Award,
  today: LocalDate,
): BadgeObjection[] => [
  ...(isLine(documentNumber, LONGEST_NUMBER)
    ? []
    : [
        objection('DOCUMENT_NUMBER_NOT_USABLE', {
          path: at('documentNumber'),
          params: { limit: LONGEST_NUMBER },
        }),
      ]),
  ...(documentOn > today
    ? [objection('DOCUMENT_IN_FUTURE', { path: at('documentOn'), params: { today } })]
    : []),
]
