import { isLocalDate, type LocalDate } from '@ket-nap/kernel'
import {
  badValue,
  COUNT_CAP,
  isUuid,
  readPage,
  toPage,
  type Page,
  type PageRequest,
  type Viewer,
} from '@ket-nap/subgraph'
import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { Database } from '../database.ts'
import { waitsFor } from '../routes/waiting.queries.ts'
import type { Place } from '../units/unit.policy.ts'
import { groupsBelow, type Groups } from '../units/unit.queries.ts'
import {
  END_STAGES,
  OPEN_STAGES,
  RUNNING,
  type ProbationStage,
} from './probation-stage.workflow.ts'
import { readProbationRows, type ProbationRow } from './probation.queries.ts'

/** Which open probations are shown. */
export interface ProbationFilter {
  /** Only these stages; all open ones when left out. */
  stages?: readonly ProbationStage[] | null | undefined
  /** Only those whose clock ends before this day. */
  dueBefore?: LocalDate | null | undefined
  /** Only those whose next step is the viewer's. */
  waiting?: boolean | null | undefined
}

export interface ProbationListRequest extends PageRequest {
  place: Place
  viewer: Viewer
  filter: ProbationFilter
}

type Shown = Pick<ProbationListRequest, 'filter' | 'viewer'>

/** The same condition as the partial indexes of open probations have, word for word. */
const IS_OPEN = sql`fact.stage not in (${sql.join(END_STAGES.map(stage => sql.lit(stage)))})`

const NEVER = '9999-12-31'

/** Open probations below a unit: the one whose clock ends first comes first. */
export async function listProbations(
  db: Kysely<Database>,
  request: ProbationListRequest,
): Promise<Page<ProbationRow>> {
  const { place, viewer, filter } = request
  const list = JSON.stringify([
    'probations',
    place.unit_id,
    filter.stages ?? null,
    filter.dueBefore ?? null,
    filter.waiting ? viewer.post.id : null,
  ])
  const page = readPage(request, list)
  const groups = await groupsBelow(db, place, viewer)
  const follows = page.after ? after(page.after) : sql`true`
  const ordered = sql`order by coalesce(fact.due_on, ${NEVER}::date), fact.id limit ${page.limit + 1}`
  const { rows } = await sql<{ id: string }>`
    select fact.id from unnest(${[...groups.ids]}::uuid[]) as "group"(id)
    cross join unnest(${[...stagesOf(filter)]}::text[]) as asked(stage)
    cross join lateral (
      select fact.id, fact.due_on from probations fact
      where fact.${sql.ref(groups.column)} = "group".id and fact.stage = asked.stage and ${IS_OPEN}
        and ${isShown(request)} and ${follows}
      ${ordered}
    ) fact ${ordered}
  `.execute(db)
  return toPage(await inListOrder(db, rows), page, {
    list,
    keyset: row => [row.dueOn ?? NEVER, row.id],
    node: row => row,
    totalCount: () => countProbations(db, groups, request),
  })
}

async function inListOrder(
  db: Kysely<Database>,
  found: readonly { id: string }[],
): Promise<ProbationRow[]> {
  if (found.length === 0) return []
  const ids = found.map(({ id }) => id)
  const rows = new Map((await readProbationRows(db, ids)).map(row => [row.id, row]))
  return ids.flatMap(id => rows.get(id) ?? [])
}

const stagesOf = ({ stages }: ProbationFilter): readonly ProbationStage[] =>
  stages && stages.length > 0 ? OPEN_STAGES.filter(stage => stages.includes(stage)) : OPEN_STAGES

/** While the months run a file names who will be next, but lies before nobody. */
const isWaiting = (viewer: Viewer): RawBuilder<unknown> =>
  sql`(${waitsFor(viewer)} and fact.stage <> all(${[...RUNNING]}::text[]))`

function isShown({ filter: { dueBefore, waiting }, viewer }: Shown): RawBuilder<unknown> {
  const isDue = dueBefore ? sql`fact.due_on < ${dueBefore}::date` : sql`true`
  return waiting ? sql`${isDue} and ${isWaiting(viewer)}` : isDue
}

function after([dueOn, id]: readonly (string | number | null)[]): RawBuilder<unknown> {
  const isPlace = isLocalDate(dueOn) && typeof id === 'string' && isUuid(id)
  if (!isPlace) throw badValue('FOREIGN_CURSOR', ['after'])
  return sql`(coalesce(fact.due_on, ${NEVER}::date), fact.id) > (${dueOn}::date, ${id}::uuid)`
}

async function countProbations(
  db: Kysely<Database>,
  groups: Groups,
  shown: Shown,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from (
      select from probations fact
      where fact.${sql.ref(groups.column)} = any(${[...groups.ids]}::uuid[]) and ${IS_OPEN}
        and fact.stage = any(${[...stagesOf(shown.filter)]}::text[]) and ${isShown(shown)}
      limit ${COUNT_CAP}
    ) counted
  `.execute(db)
  return rows[0]?.count ?? 0
}

interface ProbationStageCount {
  stage: ProbationStage
  count: number
  /** Whose clock ended before today. */
  late: number
  /** Whose clock ends within the next thirty days. */
  soon: number
  /** Whose next step is the viewer's. */
  waiting: number
}

/** How many open probations lie at each stage below a unit, and how many of them are late or soon due. */
export async function countProbationStages(
  db: Kysely<Database>,
  place: Place,
  viewer: Viewer,
): Promise<ProbationStageCount[]> {
  const groups = await groupsBelow(db, place, viewer)
  const { rows } = await sql<ProbationStageCount>`
    select fact.stage, count(*)::integer as count,
      count(*) filter (where fact.due_on < ${viewer.today}::date)::integer as late,
      count(*) filter (where fact.due_on >= ${viewer.today}::date
        and fact.due_on < ${viewer.today}::date + 30)::integer as soon,
      count(*) filter (where ${isWaiting(viewer)})::integer as waiting
    from probations fact
    where fact.${sql.ref(groups.column)} = any(${[...groups.ids]}::uuid[]) and ${IS_OPEN}
    group by fact.stage
  `.execute(db)
  const counted = new Map(rows.map(row => [row.stage, row]))
  return OPEN_STAGES.map(
    stage => counted.get(stage) ?? { stage, count: 0, late: 0, soon: 0, waiting: 0 },
  )
}
