import { addMonths, startOfMonth, type LocalDate } from '@ket-nap/kernel'
import { sql, type RawBuilder } from 'kysely'
import { COUNTED_AS } from '../admissions/admission.policy.ts'
import { admittedIn, type AdmittedArgs } from '../admissions/admission.queries.ts'
import { ENDED_STAGES, type BadgeRound } from '../codes/membership-codes.ts'
import { factsBelow } from '../units/subtree.queries.ts'
import { byRoot, type Figure } from './figure.queries.ts'
import type { Period } from '../periods/period.policy.ts'

interface Count {
  root: string
  count: number
}

/** I1: people admitted in the period, by ceremony or by decision. */
export const ADMITTED: Figure<AdmittedArgs, number> = {
  nothing: 0,
  async read(db, asked, args) {
    const { rows } = await sql<Count>`
      select fact.root, count(*)::integer as count from ${factsBelow('admissions', asked)} fact
      where ${admittedIn(args)} group by fact.root
    `.execute(db)
    return byRoot(rows, ({ count }) => count)
  },
}

export interface MonthCount {
  month: LocalDate
  count: number
}

/** I1 by calendar month; a month in which nobody was admitted is not in the answer. */
export const ADMITTED_BY_MONTH: Figure<AdmittedArgs, readonly MonthCount[]> = {
  nothing: [],
  async read(db, asked, args) {
    const day = sql.ref(`fact.${COUNTED_AS[args.basis].day}`)
    const { rows } = await sql<Count & { month: LocalDate }>`
      select fact.root, date_trunc('month', ${day}::timestamp)::date::text as month,
        count(*)::integer as count
      from ${factsBelow('admissions', asked)} fact where ${admittedIn(args)} group by 1, 2 order by 2
    `.execute(db)
    return Map.groupBy(rows, ({ root }) => root)
  },
}

/** Every month that the period touches, with its count. */
export function withEmptyMonths(
  { from, until }: Period,
  counted: readonly MonthCount[],
): MonthCount[] {
  const counts = new Map(counted.map(({ month, count }) => [month, count]))
  const months: MonthCount[] = []
  let month = startOfMonth(from)
  while (month < until) {
    months.push({ month, count: counts.get(month) ?? 0 })
    month = addMonths(month, 1)
  }
  return months
}

/** I5: probationary members made official, by the day on which it took effect. */
export const RECOGNISED: Figure<Period, number> = {
  nothing: 0,
  async read(db, asked, { from, until }) {
    const { rows } = await sql<Count>`
      select fact.root, count(*)::integer as count from ${factsBelow('recognitions', asked)} fact
      where fact.effective_on >= ${from}::date and fact.effective_on < ${until}::date
      group by fact.root
    `.execute(db)
    return byRoot(rows, ({ count }) => count)
  },
}

export interface BadgeCount {
  round: BadgeRound
  years: number
  count: number
}

/** I6: badges awarded, by round and years. */
export const BADGES: Figure<Period, readonly BadgeCount[]> = {
  nothing: [],
  async read(db, asked, { from, until }) {
    const { rows } = await sql<BadgeCount & { root: string }>`
      select fact.root, fact.round, fact.years, count(*)::integer as count
      from ${factsBelow('badges', asked)} fact
      where fact.awarded_on >= ${from}::date and fact.awarded_on < ${until}::date
      group by fact.root, fact.round, fact.years
      order by min(fact.awarded_on), fact.years
    `.execute(db)
    return Map.groupBy(rows, ({ root }) => root)
  },
}

/** That an admission, named `fact`, was under way on a day: on the list, not decided, not ended. */
export const preparingOn = (day: LocalDate): RawBuilder<boolean> => sql<boolean>`(
  coalesce(fact.listed_on <= ${day}::date, true) and coalesce(fact.decided_on > ${day}::date, true)
  and coalesce(fact.ceremony_on > ${day}::date, true)
  and fact.stage <> all(${[...ENDED_STAGES]}::text[])
  and (fact.stage not in ('DECIDED', 'CEREMONY_HELD')
    or fact.decided_on > ${day}::date or fact.ceremony_on > ${day}::date))`

/** I7: people under way to admission on a day, of all or of those expected in a quarter. */
export const PREPARING: Figure<{ quarter: LocalDate | null }, number> = {
  nothing: 0,
  async read(db, asked, { quarter }) {
    const expected = quarter ? sql`and fact.expected_quarter = ${quarter}::date` : sql``
    const { rows } = await sql<Count>`
      select fact.root, count(*)::integer as count from ${factsBelow('admissions', asked)} fact
      where ${preparingOn(asked.asOf)} ${expected} group by fact.root
    `.execute(db)
    return byRoot(rows, ({ count }) => count)
  },
}
