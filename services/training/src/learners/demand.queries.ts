import { isLocalDate, type LocalDate } from '@ket-nap/kernel'
import {
  badValue,
  COUNT_CAP,
  isUuid,
  listsById,
  oncePerRequest,
  readPage,
  toPage,
  type Keyset,
  type Page,
  type PageRequest,
  type Scope,
  type Viewer,
} from '@ket-nap/subgraph'
import { sql, type Kysely, type RawBuilder } from 'kysely'
import { COURSE_KINDS, type CourseKind } from '../courses/course.workflow.ts'
import type { Database } from '../database.ts'
import { horizonsOn, type DemandHorizon, type DemandRule } from './demand.policy.ts'

/** How many people below a unit need a course. */
export interface DemandRow {
  unitId: string
  courseKind: CourseKind
  people: number
  lapsing: number
  seated: number
  proposed: number
  earliestDueOn: LocalDate | null
  longestSince: LocalDate
}

/** Somebody who needs a course. */
export interface NeedRow {
  personId: string
  unitId: string
  courseKind: CourseKind
  since: LocalDate
  dueOn: LocalDate | null
  coveredUntil: LocalDate | null
  proposedOn: LocalDate | null
  hasSeat: boolean
  isProposedInDossier: boolean
}

export function demandLoaders(db: Kysely<Database>, { scope, today }: Viewer) {
  const demandRules = oncePerRequest(() => readRules(db))
  return {
    demandRules,
    /** What each of these people needs to learn: one course, or none. */
    needsOfPerson: listsById(
      async ids => {
        const { rows } = await sql<NeedRow>`
          select ${NEED} from (${needed({ scope, today, rules: await demandRules() })}) need
          where person_id = any(${[...ids]}::uuid[])
        `.execute(db)
        return rows
      },
      row => row.personId,
    ),
  }
}

const readRules = (db: Kysely<Database>): Promise<DemandRule[]> =>
  db
    .selectFrom('demand_rules as rule')
    .innerJoin('policy_versions as version', 'version.code', 'rule.policy_version')
    .select([
      'rule.course_kind as courseKind',
      'rule.policy_version as policyVersion',
      'version.in_force_from as inForceFrom',
      'rule.ahead_days as aheadDays',
    ])
    .execute()

const NEED = sql`person_id as "personId", unit_id as "unitId", course_kind as "courseKind", since,
  due_on as "dueOn", covered_until as "coveredUntil", proposed_on as "proposedOn",
  has_seat as "hasSeat", is_proposed_in_dossier as "isProposedInDossier"`

interface Asked {
  scope: Scope
  today: LocalDate
  rules: readonly DemandRule[]
  /** Only below this unit. */
  unitId?: string | null | undefined
  courseKinds?: readonly CourseKind[] | null | undefined
}

export type DemandRequest = Asked & PageRequest

const kindsOf = ({ courseKinds }: Asked) =>
  COURSE_KINDS.filter(kind => courseKinds?.includes(kind) ?? true)

const nameOf = (request: DemandRequest) =>
  `${request.today} ${request.unitId ?? ''} ${kindsOf(request).join()}`

/** How many people of which unit below need which course, most first. */
export async function listDemand(
  db: Kysely<Database>,
  request: DemandRequest,
): Promise<Page<DemandRow>> {
  const list = `trainingDemand ${nameOf(request)}`
  const page = readPage(request, list)
  const counted = sql`
    select ${below(request)} as "unitId", course_kind as "courseKind", count(*)::integer as people,
      count(*) filter (where covered_until > ${request.today}::date)::integer as lapsing,
      count(*) filter (where has_seat)::integer as seated,
      count(*) filter (where proposed_on is not null)::integer as proposed,
      min(due_on) as "earliestDueOn", min(since) as "longestSince"
    from (${needed(request)}) need group by 1, 2`
  const { rows } = await sql<DemandRow>`
    select * from (${counted}) demand ${page.after ? afterCount(page.after) : sql``}
    order by people desc, "unitId" desc, "courseKind" desc limit ${page.limit + 1}
  `.execute(db)
  return toPage(rows, page, {
    list,
    keyset: row => [row.people, row.unitId, row.courseKind],
    node: row => row,
    totalCount: () => count(db, counted),
  })
}

/** How many people within reach need which course, most first. */
export async function countNeeds(
  db: Kysely<Database>,
  request: Asked,
): Promise<{ courseKind: CourseKind; people: number; seated: number }[]> {
  const { rows } = await sql<{ courseKind: CourseKind; people: number; seated: number }>`
    select course_kind as "courseKind", count(*)::integer as people,
      count(*) filter (where has_seat)::integer as seated
    from (${needed(request)}) need group by 1 order by people desc, 1
  `.execute(db)
  return rows
}

/** People who need a course, who has waited longest first. */
export async function listNeeds(
  db: Kysely<Database>,
  request: DemandRequest & { withoutSeat: boolean },
): Promise<Page<NeedRow>> {
  const list = `trainingNeeds ${request.withoutSeat} ${nameOf(request)}`
  const page = readPage(request, list)
  const listed = sql`
    select ${NEED}
    from (${needed(request)}) need
    where true ${request.withoutSeat ? sql`and not has_seat` : sql``}`
  const { rows } = await sql<NeedRow>`
    ${listed} ${page.after ? afterDay(page.after) : sql``}
    order by since, person_id limit ${page.limit + 1}
  `.execute(db)
  return toPage(rows, page, {
    list,
    keyset: row => [row.since, row.personId],
    node: row => row,
    totalCount: () => count(db, listed),
  })
}

/**
 * Everybody within reach whom no certificate covers beyond the horizon. What else is asked of each is looked up
 * by index: under row policies a join is planned for one row, and takes seconds for a province.
 */
function needed(request: Asked) {
  const { scope, unitId, today, rules } = request
  const horizons: readonly DemandHorizon[] = horizonsOn(rules, kindsOf(request), today)
  return sql`
    select learner.person_id, learner.unit_id, learner.course_kind, learner.since, learner.due_on,
      learner.covered_until, learner.province_id, learner.above_base_id, learner.base_id,
      exists (select from enrolments held
        join training_classes attended on attended.id = held.class_id
          and attended.course_kind = learner.course_kind and attended.stage in ('OPEN', 'RUNNING')
        where held.person_id = learner.person_id and held.stage = 'CONFIRMED') as has_seat,
      (select proposal.proposed_on from training_proposals proposal
        where proposal.person_id = learner.person_id and proposal.course_kind = learner.course_kind
          and proposal.stage in ('PROPOSED', 'CONFIRMED', 'PASSED_ON')) as proposed_on,
      learner.proposed_on is not null as is_proposed_in_dossier
    from learners learner
    join unnest(${horizons.map(({ courseKind }) => courseKind)}::text[],
      ${horizons.map(({ on }) => on)}::date[]) as horizon(kind, until)
      on horizon.kind = learner.course_kind
      and (learner.covered_until is null or learner.covered_until <= horizon.until)
    where learner.course_kind is not null and ${within(scope)}
      ${unitId ? sql`and ${within(only(unitId))}` : sql``}`
}

const only = (unitId: string): Scope => ({
  provinces: [unitId],
  aboveBases: [unitId],
  bases: [unitId],
  units: [unitId],
  ancestors: [],
})

const within = ({ provinces, aboveBases, bases, units }: Scope) => sql`(
  learner.province_id = any(${[...provinces]}::uuid[])
  or learner.above_base_id = any(${[...aboveBases]}::uuid[])
  or learner.base_id = any(${[...bases]}::uuid[]) or learner.unit_id = any(${[...units]}::uuid[]))`

/** The unit of the next level below the one that is asked about, or below what the post reaches. */
function below({ scope, unitId }: DemandRequest) {
  const { provinces, aboveBases } = unitId ? only(unitId) : scope
  const isNational = provinces.length > 1
  return sql`case
    when ${isNational} then province_id
    when province_id = any(${[...provinces]}::uuid[]) then coalesce(above_base_id, base_id, unit_id)
    when above_base_id = any(${[...aboveBases]}::uuid[]) then coalesce(base_id, unit_id)
    else unit_id end`
}

function afterCount([people, unitId, courseKind]: Keyset): RawBuilder<unknown> {
  const isPlace =
    typeof people === 'number' &&
    Number.isSafeInteger(people) &&
    typeof unitId === 'string' &&
    isUuid(unitId) &&
    typeof courseKind === 'string'
  if (!isPlace) throw badValue('FOREIGN_CURSOR', ['after'])
  return sql`where (people, "unitId", "courseKind") < (${people}::bigint, ${unitId}::uuid, ${courseKind}::text)`
}

function afterDay([since, personId]: Keyset): RawBuilder<unknown> {
  const isPlace = isLocalDate(since) && typeof personId === 'string' && isUuid(personId)
  if (!isPlace) throw badValue('FOREIGN_CURSOR', ['after'])
  return sql`and (since, person_id) > (${since}::date, ${personId}::uuid)`
}

async function count(db: Kysely<Database>, listed: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from (select from (${listed}) list limit ${COUNT_CAP}) counted
  `.execute(db)
  return rows[0]?.count ?? 0
}
