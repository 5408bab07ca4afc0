import { VIETNAMESE_WORKING_CALENDAR, type LocalDate } from '@ket-nap/kernel'
import { sql, type RawBuilder } from 'kysely'
import type { OpeningPurpose } from '../access/purpose.ts'
import { badValue } from '../graphql/scalars.ts'
import { isUuid } from '../uuid.ts'
import { readThresholds } from './thresholds.ts'

/** What the access log is narrowed by. */
export interface AuditAsked {
  first: number
  after?: string | null | undefined
  subjectId?: string | null | undefined
  holderId?: string | null | undefined
  action?: string | null | undefined
  from?: LocalDate | null | undefined
  /** First day that is no longer asked for. */
  until?: LocalDate | null | undefined
  outOfHours?: boolean | null | undefined
  purpose?: OpeningPurpose | null | undefined
  withoutCase?: boolean | null | undefined
}

/** Without a condition that an index serves, days are asked for by the month. */
const LONGEST_DAYS = 31
const DAY_MS = 86_400_000

/** Throws where a question without days, or about many, would read the log from end to end. */
export function assertMonth({ from, until }: Pick<AuditAsked, 'from' | 'until'>): void {
  const days = from && until ? (Date.parse(until) - Date.parse(from)) / DAY_MS : 0
  if (days < 1 || days > LONGEST_DAYS) throw badValue('DAY_RANGE', ['from'])
}

/** What is asked for without an index of its own needs days, unless it is about one person or holder. */
export function assertNarrow(asked: AuditAsked): void {
  const { outOfHours, purpose, withoutCase, subjectId, holderId } = asked
  const isOfOne = Boolean(subjectId ?? holderId)
  if (outOfHours || ((purpose || withoutCase) && !isOfOne)) assertMonth(asked)
}

/** `openings` are the actions by which this service opens somebody: only these have a reason. */
export function conditionsOf(
  asked: AuditAsked,
  openings: readonly string[],
): RawBuilder<boolean>[] {
  const { subjectId, holderId, action, from, until, outOfHours, purpose, withoutCase } = asked
  return [
    ...(subjectId ? [isId('subject_id', subjectId)] : []),
    ...(holderId ? [isId('holder_id', holderId)] : []),
    ...(action ? [sql<boolean>`entry.action = ${action}`] : []),
    ...between(from, until),
    ...(outOfHours ? [outsideHours(asked)] : []),
    ...(purpose ? [sql<boolean>`entry.detail ->> 'purpose' = ${purpose}`] : []),
    ...(withoutCase ? [isOpeningWithoutCase(openings)] : []),
  ]
}

const isId = (column: string, id: string) =>
  isUuid(id.toLowerCase())
    ? sql<boolean>`${sql.ref(`entry.${column}`)} = ${id.toLowerCase()}::uuid`
    : sql<boolean>`false`

const isOpeningWithoutCase = (openings: readonly string[]) =>
  sql<boolean>`(entry.action = any (${[...openings]}::text[]) and entry.detail ->> 'caseId' is null
    and entry.detail ->> 'purpose' is distinct from 'CASE')`

const ZONE = 'Asia/Ho_Chi_Minh'
const midnight = (day: string) => sql`(${day}::date::timestamp at time zone ${ZONE})`

/** Days as they are in Việt Nam. */
export const between = (
  from: string | null | undefined,
  until: string | null | undefined,
): RawBuilder<boolean>[] => [
  ...(from ? [sql<boolean>`entry.recorded_at >= ${midnight(from)}`] : []),
  ...(until ? [sql<boolean>`entry.recorded_at < ${midnight(until)}`] : []),
]

/** By the working calendar of public bodies: holidays and swapped days count as what they are. */
function outsideHours({ from, until }: AuditAsked): RawBuilder<boolean> {
  const { officeFrom, officeUntil } = readThresholds()
  const { daysOff, workedRestDays } = VIETNAMESE_WORKING_CALENDAR
  const within = (days: Iterable<LocalDate>) =>
    [...days].filter(day => (!from || day >= from) && (!until || day < until))
  const local = sql`(entry.recorded_at at time zone ${ZONE})`
  const isWorked = sql`((extract(isodow from ${local}) <= 5
      and ${local}::date <> all (${within(daysOff.keys())}::date[]))
    or ${local}::date = any (${within(workedRestDays.keys())}::date[]))`
  return sql<boolean>`(not ${isWorked}
    or ${local}::time < ${officeFrom}::time or ${local}::time >= ${officeUntil}::time)`
}
