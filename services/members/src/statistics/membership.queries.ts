import { addDays, type LocalDate } from '@ket-nap/kernel'
import { sql, type RawBuilder } from 'kysely'
import type { BelongingReason, DepartureKind } from '../codes/membership-codes.ts'
import { holdsOn } from '../belongings/belonging.queries.ts'
import { factsBelow } from '../units/subtree.queries.ts'
import { byRoot, type Figure } from './figure.queries.ts'
import type { Period } from '../periods/period.policy.ts'

export interface MembershipCount {
  total: number
  official: number
  probationary: number
  exempt: number
}

/** Members on a day: everybody with a belonging that holds. Exempt members count (domain §3.4). */
export const MEMBERSHIP: Figure<{ on: LocalDate }, MembershipCount> = {
  nothing: { total: 0, official: 0, probationary: 0, exempt: 0 },
  async read(db, asked, { on }) {
    const { rows } = await sql<{ root: string; total: number; official: number; exempt: number }>`
      select fact.root, count(*)::integer as total,
        (count(*) filter (where fact.official_on <= ${on}::date))::integer as official,
        (count(*) filter (where fact.exempt))::integer as exempt
      from ${factsBelow('belongings', asked)} fact where ${holdsOn('fact', on)} group by fact.root
    `.execute(db)
    return byRoot(rows, ({ total, official, exempt }) => ({
      total,
      official,
      probationary: total - official,
      exempt,
    }))
  },
}

export interface MembershipFlow {
  opening: number
  admitted: number
  transferredIn: number
  recorded: number
  restored: number
  died: number
  expelled: number
  removed: number
  resigned: number
  transferredOut: number
  closing: number
}

const NO_FLOW: MembershipFlow = {
  opening: 0,
  admitted: 0,
  transferredIn: 0,
  recorded: 0,
  restored: 0,
  died: 0,
  expelled: 0,
  removed: 0,
  resigned: 0,
  transferredOut: 0,
  closing: 0,
}

type FlowPart = 'OPENING' | 'CLOSING' | BelongingReason | DepartureKind

/** The lines of table 1 in which a part is counted. `recorded` is a part of `transferredIn`. */
const COUNTED_IN: Readonly<Record<FlowPart, readonly (keyof MembershipFlow)[]>> = {
  OPENING: ['opening'],
  ADMITTED: ['admitted'],
  TRANSFERRED: ['transferredIn'],
  REORGANISED: ['transferredIn'],
  RECORDED: ['transferredIn', 'recorded'],
  RESTORED: ['restored'],
  DECEASED: ['died'],
  EXPELLED: ['expelled'],
  REMOVED: ['removed'],
  RESIGNED: ['resigned'],
  TRANSFERRED_OUT: ['transferredOut'],
  CLOSING: ['closing'],
}

/**
 * Table 1: opening + in − out = closing, for every unit and period. Opening is the day before the period,
 * closing its last day. Somebody comes in on the first day of a belonging that follows no other one below
 * the unit, and goes out on the first day after one that no other follows; so a transfer inside does not
 * count. Why somebody went is the departure of that day, else a transfer.
 */
export const FLOW: Figure<Period, MembershipFlow> = {
  nothing: NO_FLOW,
  async read(db, asked, { from, until }) {
    const inPeriod = (day: RawBuilder<unknown>) =>
      sql`${day} >= ${from}::date and ${day} < ${until}::date`
    const { rows } = await sql<{ root: string; part: FlowPart; count: number }>`
      with below as materialized (
        select fact.root, fact.person_id, fact.from_on, fact.until_on, fact.reason
        from ${factsBelow('belongings', asked)} fact
        where fact.from_on < ${until}::date
          and (fact.until_on is null or fact.until_on >= ${from}::date))
      select fact.root, 'OPENING' as part, count(*)::integer as count from below fact
      where ${holdsOn('fact', addDays(from, -1))} group by fact.root
      union all
      select fact.root, 'CLOSING', count(*)::integer from below fact
      where ${holdsOn('fact', addDays(until, -1))} group by fact.root
      union all
      select came.root, came.reason, count(*)::integer from below came
      where ${inPeriod(sql`came.from_on`)} and not exists (
        select from below before where before.root = came.root
          and before.person_id = came.person_id and before.until_on = came.from_on)
      group by came.root, came.reason
      union all
      select went.root, coalesce(why.kind, 'TRANSFERRED_OUT'), count(*)::integer from below went
      left join departures why on why.person_id = went.person_id and why.on_day = went.until_on
      where ${inPeriod(sql`went.until_on`)} and not exists (
        select from below after where after.root = went.root
          and after.person_id = went.person_id and after.from_on = went.until_on)
      group by went.root, why.kind
    `.execute(db)
    return fold(rows)
  },
}

function fold(
  rows: readonly { root: string; part: FlowPart; count: number }[],
): ReadonlyMap<string, MembershipFlow> {
  const flows = new Map<string, MembershipFlow>()
  for (const { root, part, count } of rows) {
    const flow = { ...(flows.get(root) ?? NO_FLOW) }
    for (const line of COUNTED_IN[part]) flow[line] += count
    flows.set(root, flow)
  }
  return flows
}
