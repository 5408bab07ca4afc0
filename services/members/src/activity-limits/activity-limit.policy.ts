import {
  addDays,
  addMonths,
  object,
  accept,
  objection,
  type LocalDate,
  type Objection,
  type Outcome,
  type Period,
} from '@ket-nap/kernel'
import type { Role } from '@ket-nap/subgraph'
import type { ActivityLimitGround, ActivityLimitKind } from '../codes/body-codes.ts'
import { LIMIT_RULES, TEMPORARY_MONTHS, type LimitRule } from './activity-limit.workflow.ts'
import { isLine, LONGEST_NUMBER } from '../document-numbers/written-line.policy.ts'

export type LimitObjection = Objection<string, Role>

export interface Limiting extends Period {
  kind: ActivityLimitKind
  ground: ActivityLimitGround | null
  place: string | null
  documentNumber: string
  documentOn: LocalDate
}

export interface LimitFacts {
  role: Role
  today: LocalDate
  /** The person is within reach and a member on the first day. */
  person: 'UNKNOWN' | 'NOT_A_MEMBER' | 'MEMBER'
  /** Limits of the same kind that hold at some time in the period. */
  overlapping: number
}

const at = (field: string) => ['input', field]

/** Why this limit may not be recorded. */
export function objectionsToLimit(limit: Limiting, facts: LimitFacts): LimitObjection[] {
  const { kind, ground, from, until } = limit
  const rule = LIMIT_RULES.find(known => known.kind === kind && known.ground === ground)
  const objections: LimitObjection[] = []
  if (facts.person === 'UNKNOWN') {
    objections.push(objection('UNKNOWN_PERSON', { path: at('personId') }))
  } else if (facts.person === 'NOT_A_MEMBER') {
    objections.push(objection('NOT_A_MEMBER_THEN', { path: at('personId') }))
  }
  if (from > facts.today) {
    const params = { today: facts.today }
    objections.push(objection('BEGINS_IN_FUTURE', { path: at('from'), params }))
  }
  if (until !== null && until <= from) {
    objections.push(objection('DATES_REVERSED', { path: at('until'), params: { from } }))
  }
  if (facts.overlapping > 0) objections.push(objection('ALREADY_LIMITED', { path: at('from') }))
  objections.push(...objectionsToDocument(limit, facts.today))
  if (!rule) return [...objections, objection('GROUND_OF_OTHER_KIND', { path: at('ground') })]
  return [...objections, ...objectionsByRule(rule, limit, facts)]
}

const LONGEST_PLACE = 200

function objectionsByRule(
  { recordedBy, hasPlace, source }: LimitRule,
  limit: Limiting,
  { role }: LimitFacts,
): LimitObjection[] {
  const objections: LimitObjection[] = []
  if (!recordedBy.includes(role)) {
    const clearableBy = recordedBy
    objections.push(objection('DECIDED_ABOVE_CELL', { path: at('kind'), clearableBy, source }))
  }
  if (hasPlace && !isLine(limit.place ?? '', LONGEST_PLACE)) {
    const params = { limit: LONGEST_PLACE }
    objections.push(objection('PLACE_NOT_USABLE', { path: at('place'), params }))
  }
  if (!hasPlace && limit.place !== null) {
    objections.push(objection('PLACE_NOT_ALLOWED', { path: at('place') }))
  }
  return limit.kind === 'TEMPORARY_ELSEWHERE'
    ? [...objections, ...objectionsToLength(limit)]
    : objections
}

function objectionsToLength({ ground, from, until }: Limiting): LimitObjection[] {
  const rule = TEMPORARY_MONTHS.findLast(known => known.ground === ground && known.from <= from)
  if (!rule || (until !== null && until <= from)) return []
  const { least, most, isMostAllowed, source } = rule
  const path = at('until')
  if (until === null) return [objection('END_REQUIRED', { path, source })]
  const earliest = addMonths(from, least)
  if (until < earliest) {
    const params = { least, earliest: addDays(earliest, -1) }
    return [objection('TEMPORARY_TOO_SHORT', { path, params, source })]
  }
  const limit = addMonths(from, most)
  const latest = isMostAllowed ? limit : addDays(limit, -1)
  if (until <= latest) return []
  const params = { most, latest: addDays(latest, -1) }
  return [objection('TEMPORARY_TOO_LONG', { path, params, source })]
}

function objectionsToDocument(
  { documentNumber, documentOn }: Pick<Limiting, 'documentNumber' | 'documentOn'>,
  today: LocalDate,
): LimitObjection[] {
  const objections: LimitObjection[] = []
  if (!isLine(documentNumber, LONGEST_NUMBER)) {
    const params = { limit: LONGEST_NUMBER }
    objections.push(objection('DOCUMENT_NUMBER_NOT_USABLE', { path: at('documentNumber'), params }))
  }
  if (documentOn > today) {
    objections.push(objection('DOCUMENT_IN_FUTURE', { path: at('documentOn'), params: { today } }))
  }
  return objections
}

export interface LimitEnding {
  until: LocalDate
  documentNumber: string
  documentOn: LocalDate
}

/** Why a limit does not end so: by who may record it, within its days, not later than today. */
export function judgeLimitEnd(
  ending: LimitEnding,
  facts: {
    role: Role
    today: LocalDate
    limit: Period & { kind: ActivityLimitKind; ground: ActivityLimitGround | null }
  },
): Outcome<LimitEnding, LimitObjection> {
  const { limit, today, role } = facts
  const path = at('until')
  const objections = objectionsToDocument(ending, today)
  const rule = LIMIT_RULES.find(
    ({ kind, ground }) => kind === limit.kind && ground === limit.ground,
  )
  if (rule && !rule.recordedBy.includes(role)) {
    const { recordedBy: clearableBy, source } = rule
    objections.push(
      objection('DECIDED_ABOVE_CELL', { path: at('activityLimitId'), clearableBy, source }),
    )
  }
  if (ending.until <= limit.from) {
    objections.push(objection('DATES_REVERSED', { path, params: { from: limit.from } }))
  } else if (ending.until > addDays(today, 1)) {
    objections.push(objection('ENDS_IN_FUTURE', { path, params: { today } }))
  } else if (limit.until !== null && ending.until >= limit.until) {
    const params = { last: addDays(limit.until, -1) }
    objections.push(objection('ENDED_EARLIER', { path, params }))
  }
  const [first, ...others] = objections
  return first ? object(first, ...others) : accept(ending)
}
