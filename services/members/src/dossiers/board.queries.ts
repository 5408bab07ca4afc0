import { addDays, isLocalDate, startOfMonth, type LocalDate } from '@ket-nap/kernel'
import {
  badValue,
  COUNT_CAP,
  isOneOf,
  isUuid,
  readPage,
  rowsOf,
  toPage,
  type Page,
  type PageRequest,
  type Viewer,
} from '@ket-nap/subgraph'
import { sql, type Kysely, type RawBuilder } from 'kysely'
import { selectAdmissions, type AdmissionRow } from '../admissions/admission.queries.ts'
import { END_STAGES, OPEN_STAGES } from '../admissions/stage.workflow.ts'
import type { AdmissionStage } from '../codes/membership-codes.ts'
import type { Database } from '../database.ts'
import { waitsFor } from '../routes/waiting.queries.ts'
import type { Place } from '../units/unit.policy.ts'
import { groupsBelow, type Groups } from '../units/unit.queries.ts'

/** Which open dossiers of the board are shown. */
export interface BoardFilter {
  /** Only these stages; all open ones when left out. */
  stages?: readonly AdmissionStage[] | null | undefined
  /** Only those whose nearest clock ends before this day. */
  dueBefore?: LocalDate | null | undefined
  /** Only those whose next step is the viewer's. */
  waiting?: boolean | null | undefined
}

export interface BoardRequest extends PageRequest {
  place: Place
  viewer: Viewer
  filter: BoardFilter
}

type Shown = Pick<BoardRequest, 'filter' | 'viewer'>

/** The same condition as the partial indexes of open dossiers have, word for word. */
const IS_OPEN = sql`fact.stage not in (${sql.join(END_STAGES.map(stage => sql.lit(stage)))})`

const NEVER = '9999-12-31'
/** Where a dossier stands in lists and indexes; as a column, so that a range of it finds its index. */
const DUE = sql`fact.due_or_never`

/** Open dossiers below a unit: the one whose clock ends first comes first, those without a clock last. */
export async function listDossiers(
  db: Kysely<Database>,
  request: BoardRequest,
): Promise<Page<AdmissionRow>> {
  const { place, viewer, filter } = request
  const list = JSON.stringify([
    'dossiers',
    place.unit_id,
    filter.stages ?? null,
    filter.dueBefore ?? null,
    filter.waiting ? viewer.post.id : null,
  ])
  const page = readPage(request, list)
  const groups = await groupsBelow(db, place, viewer)
  const follows = page.after ? after(page.after) : sql`true`
  // A limit in the text: of an unknown one the server expects so much that it keeps no plan.
  const ordered = sql`order by ${DUE}, fact.id limit ${sql.lit(page.limit + 1)}`
  const stages = stagesOf(filter)
  const ofStage = stages.length < OPEN_STAGES.length
  const rows = await selectAdmissions(db, {
    groups,
    ...(ofStage
      ? { asked: sql`cross join (values ${sql.join(stages.map(inText))}) as asked(stage)` }
      : {}),
    condition: sql`${IS_OPEN} and ${ofStage ? sql`fact.stage = asked.stage` : sql`true`}
      and ${isShown(request)} and ${follows}`,
    ordered,
  })
  return toPage(rows, page, {
    list,
    keyset: row => [row.dueOn ?? NEVER, row.id],
    node: row => row,
    totalCount: () => countDossiers(db, groups, request),
  })
}

const inText = (stage: AdmissionStage) => sql`(${sql.lit(stage)})`

const stagesOf = ({ stages }: BoardFilter): readonly AdmissionStage[] =>
  stages && stages.length > 0 ? OPEN_STAGES.filter(stage => stages.includes(stage)) : OPEN_STAGES

function isShown({ filter: { dueBefore, waiting }, viewer }: Shown): RawBuilder<unknown> {
  const isDue = dueBefore ? sql`fact.due_on < ${dueBefore}::date` : sql`true`
  return waiting ? sql`${isDue} and ${waitsFor(viewer)}` : isDue
}

function after([dueOn, id]: readonly (string | number | null)[]): RawBuilder<unknown> {
  const isPlace = isLocalDate(dueOn) && typeof id === 'string' && isUuid(id)
  if (!isPlace) throw badValue('FOREIGN_CURSOR', ['after'])
  return sql`(${DUE}, fact.id) > (${dueOn}::date, ${id}::uuid)`
}

const isBelow = ({ column, ids }: Groups): RawBuilder<boolean> => isOneOf(`fact.${column}`, ids)

async function countDossiers(db: Kysely<Database>, groups: Groups, shown: Shown): Promise<number> {
  const { dueBefore, waiting } = shown.filter
  const stages = [...stagesOf(shown.filter)]
  // What no filter narrows is known from the counts; the cap is that of every other list.
  const { rows } =
    dueBefore || waiting
      ? await sql<{ count: number }>`
          select count(*)::integer as count from (
            select from admissions fact
            where ${isBelow(groups)} and ${IS_OPEN} and fact.stage = any(${stages}::text[])
              and ${isShown(shown)}
            limit ${COUNT_CAP}
          ) counted
        `.execute(db)
      : await sql<{ count: number }>`
          select least(coalesce(sum(number), 0), ${COUNT_CAP}::integer)::integer as count
          from dossier_counts counted
          where ${isCountedBelow(groups)} and stage = any(${stages}::text[])
        `.execute(db)
  return rows[0]?.count ?? 0
}

const isCountedBelow = ({ column, ids }: Groups): RawBuilder<boolean> =>
  sql`${isOneOf('counted.anchor_id', ids)} and counted.anchor = ${sql.lit(column)}`

const SOON_DAYS = 30

export interface StageCount {
  stage: AdmissionStage
  count: number
  /** Whose nearest clock ended before today. */
  late: number
  /** Whose nearest clock ends within the next thirty days. */
  soon: number
  /** Whose next step is the viewer's. */
  waiting: number
}

/** How many open dossiers lie at each stage below a unit, and how many of them are late or soon due. */
export async function countStages(
  db: Kysely<Database>,
  place: Place,
  viewer: Viewer,
): Promise<StageCount[]> {
  const groups = await groupsBelow(db, place, viewer)
  const { today } = viewer
  const month = startOfMonth(today)
  const column = sql.ref(`fact.${groups.column}`)
  // Whole months come from the counts; dossiers are read only where today falls inside of one.
  const { rows } = await sql<StageCount>`
    select known.stage, known.count, known.late + coalesce(near.late, 0) as late,
      coalesce(near.soon, 0) as soon, coalesce(mine.waiting, 0) as waiting
    from (
      select counted.stage, sum(counted.number)::integer as count,
        coalesce(sum(counted.number) filter (where counted.due_month < ${month}::date), 0)::integer
          as late
      from dossier_counts counted where ${isCountedBelow(groups)}
      group by counted.stage having sum(counted.number) > 0
    ) known
    left join (
      select fact.stage, count(*) filter (where ${DUE} < ${today}::date)::integer as late,
        count(*) filter (where ${DUE} >= ${today}::date)::integer as soon
      from ${rowsOf(groups.ids)} as "group"(id)
      join admissions fact on ${column} = "group".id
        and ${DUE} >= ${month}::date and ${DUE} < ${addDays(today, SOON_DAYS)}::date
      where ${IS_OPEN} group by fact.stage
    ) near on near.stage = known.stage
    left join (
      select fact.stage, count(*)::integer as waiting from admissions fact
      where ${isBelow(groups)} and ${IS_OPEN} and ${waitsFor(viewer)} group by fact.stage
    ) mine on mine.stage = known.stage
  `.execute(db)
  const counted = new Map(rows.map(row => [row.stage, row]))
  return OPEN_STAGES.map(
    stage => counted.get(stage) ?? { stage, count: 0, late: 0, soon: 0, waiting: 0 },
  )
}
