import { addDays, addMonths, isLocalDate, type LocalDate } from '@ket-nap/kernel'
import {
  badValue,
  COUNT_CAP,
  isUuid,
  readPage,
  toPage,
  type Keyset,
  type Page,
  type PageRequest,
  type Viewer,
} from '@ket-nap/subgraph'
import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { Database } from '../database.ts'
import type { Policy } from '../policies/policy.workflow.ts'
import type { Place } from '../units/unit.policy.ts'
import { groupsBelow, type Groups } from '../units/unit.queries.ts'
import { longestWait, type BadgeDue } from './badge-due.policy.ts'
import { windowOf, type RoundOfYear } from './badge-round.workflow.ts'

export type BadgeDueRow = Omit<BadgeDue, 'awardedOn'>

export interface BadgesDueRequest extends PageRequest, RoundOfYear {
  place: Place
  viewer: Viewer
  policy: Policy
}

/** Days from which Party age counts, for one kind of badge. */
interface Mark {
  years: number
  from: LocalDate
  until: LocalDate
}

function marksOf({ policy, ...asked }: BadgesDueRequest): Mark[] {
  const { from, until } = windowOf(asked, policy.badgeRoundReach)
  const waits = longestWait(policy)
  return policy.badgeYears.map(years => ({
    years,
    // A day earlier: who began on 29 February reaches the years on the 28th.
    from: addDays(addMonths(from, -years * 12 - waits), -1),
    until: addMonths(until ?? from, -years * 12),
  }))
}

const BEGINNING = '1930-01-01'

/**
 * Who is due in a round below a unit: for each kind of badge, the oldest first, one range of the index of
 * days from which Party age counts. An awarded badge is skipped by its key.
 */
export async function listBadgesDue(
  db: Kysely<Database>,
  request: BadgesDueRequest,
): Promise<Page<BadgeDueRow>> {
  const { place, viewer, round, year } = request
  const list = JSON.stringify(['badgesDue', place.unit_id, round, year])
  const page = readPage(request, list)
  const groups = await groupsBelow(db, place, viewer)
  const marks = marksOf(request).filter(({ until }) => until > BEGINNING)
  const ordered = sql`order by years desc, "countsFrom", "personId" limit ${page.limit + 1}`
  const follows = page.after ? after(page.after) : sql`true`
  const { rows } = await sql<BadgeDueRow>`
    select due.years, due."countsFrom", due."personId" from ${marked(marks)}
    cross join unnest(${[...groups.ids]}::uuid[]) as "group"(id)
    cross join lateral (
      select mark.years, member.party_age_from as "countsFrom", member.person_id as "personId"
      from members member where ${isDue(groups)} and ${follows}
      order by member.party_age_from, member.person_id limit ${page.limit + 1}
    ) due ${ordered}
  `.execute(db)
  return toPage(rows, page, {
    list,
    keyset: ({ years, countsFrom, personId }) => [years, countsFrom, personId],
    node: row => row,
    totalCount: () => countDue(db, groups, marks),
  })
}

const marked = (marks: readonly Mark[]) =>
  sql`unnest(${marks.map(({ years }) => years)}::smallint[],
    ${marks.map(({ from }) => from)}::date[], ${marks.map(({ until }) => until)}::date[])
    as mark(years, from_on, until_on)`

const isDue = ({ column }: Groups): RawBuilder<boolean> => sql<boolean>`
  member.${sql.ref(column)} = "group".id and member.left_on is null
  and member.party_age_from >= mark.from_on and member.party_age_from < mark.until_on
  and not exists (select from badges awarded
    where awarded.person_id = member.person_id and awarded.years = mark.years)`

function after([years, countsFrom, id]: Keyset): RawBuilder<unknown> {
  const isPlace =
    typeof years === 'number' && isLocalDate(countsFrom) && typeof id === 'string' && isUuid(id)
  if (!isPlace) throw badValue('FOREIGN_CURSOR', ['after'])
  return sql`(mark.years < ${years} or mark.years = ${years}
    and (member.party_age_from, member.person_id) > (${countsFrom}::date, ${id}::uuid))`
}

async function countDue(
  db: Kysely<Database>,
  groups: Groups,
  marks: readonly Mark[],
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from (
      select from ${marked(marks)} cross join unnest(${[...groups.ids]}::uuid[]) as "group"(id)
      join members member on ${isDue(groups)} limit ${COUNT_CAP}
    ) counted
  `.execute(db)
  return rows[0]?.count ?? 0
}
