import type { LocalDate } from '@ket-nap/kernel'
import type { Scope } from '@ket-nap/subgraph'
import { sql, type Kysely } from 'kysely'
import type { CourseKind } from '../courses/course.workflow.ts'
import type { Database } from '../database.ts'

/** Classes of one course within a year, and what came of them. */
export interface CourseFigures {
  courseKind: CourseKind
  planned: number
  open: number
  running: number
  closed: number
  seats: number
  seatsTaken: number
  passed: number
  failed: number
}

/** Seats that classes of a year keep for a unit. */
export interface UnitSeatsRow {
  unitId: string
  seats: number
  taken: number
}

export interface OverviewRequest {
  scope: Scope
  from: LocalDate
  until: LocalDate
}

/** Units that are named; the rest is in the sum of the courses. */
const MOST_UNITS = 50

/** Classes that organisers within reach hold in the year, by the day on which they open. */
const heldIn = ({ scope, from, until }: OverviewRequest) => {
  const { provinces, aboveBases, bases, units } = scope
  return sql`(held.province_id = any(${[...provinces]}::uuid[])
      or held.above_base_id = any(${[...aboveBases]}::uuid[])
      or held.base_id = any(${[...bases]}::uuid[]) or held.unit_id = any(${[...units]}::uuid[]))
    and held.opens_on >= ${from}::date and held.opens_on < ${until}::date`
}

export async function readCourseFigures(
  db: Kysely<Database>,
  request: OverviewRequest,
): Promise<CourseFigures[]> {
  const { rows } = await sql<CourseFigures>`
    select held.course_kind as "courseKind",
      count(*) filter (where stage = 'PLANNED')::integer as planned,
      count(*) filter (where stage = 'OPEN')::integer as open,
      count(*) filter (where stage = 'RUNNING')::integer as running,
      count(*) filter (where stage = 'CLOSED')::integer as closed,
      coalesce(sum(seats) filter (where stage in ('OPEN', 'RUNNING', 'CLOSED')), 0)::integer as seats,
      coalesce(sum(open_taken + coalesce(shared.taken, 0)), 0)::integer as "seatsTaken",
      coalesce(sum(passed_count), 0)::integer as passed,
      coalesce(sum(failed_count), 0)::integer as failed
    from training_classes held
    left join lateral (
      select sum(taken) as taken from seat_shares where class_id = held.id and held.shared_seats > 0
    ) shared on true
    where ${heldIn(request)} and stage <> 'CANCELLED'
    group by 1 order by count(*) desc, 1
  `.execute(db)
  return rows
}

/** Seats by unit, most first. */
export async function readUnitSeats(
  db: Kysely<Database>,
  request: OverviewRequest,
): Promise<UnitSeatsRow[]> {
  const { rows } = await sql<UnitSeatsRow>`
    select share.unit_id as "unitId", sum(share.seats)::integer as seats,
      sum(share.taken)::integer as taken
    from training_classes held join seat_shares share on share.class_id = held.id
    where ${heldIn(request)} and held.stage in ('OPEN', 'RUNNING', 'CLOSED') and share.seats > 0
    group by 1 order by seats desc, 1 limit ${MOST_UNITS}
  `.execute(db)
  return rows
}
