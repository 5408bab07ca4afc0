import { isLocalDate, type LocalDate } from '@ket-nap/kernel'
import {
  badValue,
  byId,
  COUNT_CAP,
  isUuid,
  listsById,
  readPage,
  toPage,
  type Keyset,
  type Page,
  type PageRequest,
  type Viewer,
} from '@ket-nap/subgraph'
import { sql, type Kysely, type RawBuilder } from 'kysely'
import { COURSE_KINDS, type CourseKind } from '../courses/course.workflow.ts'
import type { Database } from '../database.ts'
import { ROLES_OF } from './training-proposal.policy.ts'
import {
  PROPOSAL_STAGES,
  UNDER_WAY,
  type ProposalActor,
  type ProposalStage,
} from './training-proposal.workflow.ts'

export type TrainingProposalRow = Awaited<ReturnType<typeof readProposals>>[number]

const proposalRows = (db: Kysely<Database>) =>
  db
    .selectFrom('training_proposals')
    .select([
      'id',
      'person_id as personId',
      'course_kind as courseKind',
      'origin',
      'proposed_on as proposedOn',
      'stage',
      'waits_for as waitsFor',
      'enrolment_id as enrolmentId',
      'unit_id as unitId',
      'above_base_id as aboveBaseId',
      'base_id as baseId',
    ])

const readProposals = (db: Kysely<Database>, ids: readonly string[]) =>
  proposalRows(db)
    .where('id', 'in', [...ids])
    .execute()

export const proposalLoaders = (db: Kysely<Database>) => ({
  proposal: byId(ids => readProposals(db, ids)),
  /** Within reach, kept from everybody else until the end of the transaction. */
  lockProposals: async (
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, TrainingProposalRow>> => {
    const known = ids.filter(isUuid)
    if (known.length === 0) return new Map()
    const rows = await proposalRows(db).where('id', 'in', known).orderBy('id').forUpdate().execute()
    return new Map(rows.map(row => [row.id, row]))
  },
  /** Why each was refused. */
  refusalReasons: listsById(
    ids =>
      db
        .selectFrom('training_proposal_moves')
        .select(['proposal_id as proposalId', 'note'])
        .where('proposal_id', 'in', [...ids])
        .where('action', '=', 'REFUSE')
        .execute(),
    row => row.proposalId,
  ),
  /** Of these people: whose dossier says proposed, and who has a proposal or a place already. */
  proposalStanding: (people: readonly string[], kind: CourseKind) => readStanding(db, people, kind),
})

interface Standing {
  personId: string
  isProposedInDossier: boolean
  isUnderWay: boolean
}

async function readStanding(
  db: Kysely<Database>,
  people: readonly string[],
  kind: CourseKind,
): Promise<ReadonlyMap<string, Standing>> {
  const { rows } = await sql<Standing>`
    select person_id as "personId",
      exists (select from learners learner where learner.person_id = person.person_id
        and learner.course_kind = ${kind} and learner.proposed_on is not null)
        as "isProposedInDossier",
      exists (select from training_proposals open where open.person_id = person.person_id
        and open.course_kind = ${kind} and open.stage = any(${[...UNDER_WAY]}::text[]))
        or exists (select from enrolments held join training_classes attended
          on attended.id = held.class_id and attended.course_kind = ${kind}
            and attended.stage in ('OPEN', 'RUNNING')
          where held.person_id = person.person_id and held.stage in ('CONFIRMED', 'WAITING'))
        as "isUnderWay"
    from person_copies person where person_id = any(${[...people]}::uuid[])
  `.execute(db)
  return new Map(rows.map(row => [row.personId, row]))
}

export interface ProposalListRequest extends PageRequest {
  viewer: Viewer
  /** Only those whose next answer this post gives. */
  awaitingMe: boolean
  courseKinds?: readonly CourseKind[] | null | undefined
  stages?: readonly ProposalStage[] | null | undefined
}

/** People whom cells within reach send to courses, who was proposed first. */
export async function listProposals(
  db: Kysely<Database>,
  request: ProposalListRequest,
): Promise<Page<TrainingProposalRow>> {
  const { viewer, awaitingMe } = request
  const kinds = COURSE_KINDS.filter(kind => request.courseKinds?.includes(kind) ?? true)
  const stages = PROPOSAL_STAGES.filter(stage => request.stages?.includes(stage) ?? true)
  const list = `trainingProposals ${awaitingMe} ${kinds.join()} ${stages.join()}`
  const page = readPage(request, list)
  const listed = sql`from training_proposals
    where ${within(viewer)} and course_kind = any(${kinds}::text[])
      and stage = any(${stages}::text[]) ${awaitingMe ? sql`and ${awaiting(viewer)}` : sql``}`
  const { rows } = await sql<{ id: string }>`
    select id ${listed} ${page.after ? after(page.after) : sql``}
    order by proposed_on, id limit ${page.limit + 1}
  `.execute(db)
  return toPage(await inOrder(db, rows), page, {
    list,
    keyset: row => [row.proposedOn, row.id],
    node: row => row,
    totalCount: () => count(db, listed),
  })
}

const within = ({ scope: { provinces, aboveBases, bases, units } }: Viewer) => sql`(
  province_id = any(${[...provinces]}::uuid[]) or above_base_id = any(${[...aboveBases]}::uuid[])
  or base_id = any(${[...bases]}::uuid[]) or unit_id = any(${[...units]}::uuid[]))`

/** The same as `actorsFor`, of a whole list. */
function awaiting({ post, scope }: Viewer) {
  const acts = (actor: ProposalActor) => ROLES_OF[actor].includes(post.role)
  return sql`(
    ${acts('BASE')} and waits_for = 'BASE' and base_id = any(${[...scope.bases]}::uuid[])
    or ${acts('ABOVE_BASE')} and waits_for = 'ABOVE_BASE'
      and above_base_id = any(${[...scope.aboveBases]}::uuid[])
    or ${acts('CENTRE')} and waits_for = 'CENTRE')`
}

function after([proposedOn, id]: Keyset): RawBuilder<unknown> {
  const isPlace = isLocalDate(proposedOn) && typeof id === 'string' && isUuid(id)
  if (!isPlace) throw badValue('FOREIGN_CURSOR', ['after'])
  return sql`and (proposed_on, id) > (${proposedOn satisfies LocalDate}::date, ${id}::uuid)`
}

async function inOrder(
  db: Kysely<Database>,
  rows: readonly { id: string }[],
): Promise<TrainingProposalRow[]> {
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const found = new Map((await readProposals(db, ids)).map(row => [row.id, row]))
  return ids.flatMap(id => found.get(id) ?? [])
}

async function count(db: Kysely<Database>, listed: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from (select ${listed} limit ${COUNT_CAP}) counted
  `.execute(db)
  return rows[0]?.count ?? 0
}
