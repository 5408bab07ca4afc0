import type { LocalDate } from '@ket-nap/kernel'
import { byId, isUuid } from '@ket-nap/subgraph'
import DataLoader from 'dataloader'
import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { Database } from '../database.ts'
import { chainsAtOnce } from '../dossiers/dossier.queries.ts'
import type { PolicyLoader } from '../policies/policy.queries.ts'
import { findRoute, ruledBy } from '../routes/route.workflow.ts'
import type { OpenedProbation, Probation } from './probation.policy.ts'

/** What belongs to the probation in one table, in the order in which it was recorded. */
function partOf(table: string, row: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`coalesce((
  select jsonb_agg(${row} order by r.id) from ${sql.table(table)} r where r.probation_id = a.id), '[]')`
}

const PARTS = {
  papers: partOf(
    'probation_papers',
    sql`jsonb_build_object('id', r.id, 'kind', r.kind, 'form', r.form, 'number', r.number,
      'issuedOn', r.issued_on, 'issuer', r.issuer, 'setAsideOn', r.set_aside_on,
      'setAsideReason', r.set_aside_reason)`,
  ),
  helpers: partOf(
    'probation_helpers',
    sql`jsonb_build_object('id', r.id, 'personId', r.person_id, 'fromOn', r.from_on,
      'untilOn', r.until_on, 'number', r.number)`,
  ),
  remarks: partOf(
    'probation_remarks',
    sql`jsonb_build_object('id', r.id, 'month', r.month, 'strong', r.strong, 'weak', r.weak)`,
  ),
  moves: partOf(
    'probation_moves',
    sql`jsonb_build_object('id', r.id, 'place', r.place, 'action', r.action,
      'fromStage', r.from_stage, 'toStage', r.to_stage, 'onDay', r.on_day, 'number', r.number,
      'note', r.note, 'actor', r.actor, 'enteredFor', r.entered_for, 'fromPaper', r.from_paper,
      'policyVersion', r.policy_version, 'policyOverlay', r.policy_overlay, 'duty', r.duty,
      'holderId', r.holder_id, 'role', r.role, 'recordedAt', r.recorded_at,
      'scan', (select jsonb_build_object('id', s.id, 'bytes', s.bytes, 'addedAt', r.recorded_at)
        from scans s where s.id = r.scan_id))`,
  ),
}

/** Votes with the day of their step: the place to which a member went does not reach the meetings before. */
const BALLOTS = sql`coalesce((
  select jsonb_agg(jsonb_build_object('meetingId', b.meeting_id, 'heldOn', v.on_day, 'action', v.action,
    'entitled', b.entitled, 'present', b.present, 'yes', b.yes, 'no', b.no, 'blank', b.blank,
    'needed', b.needed, 'passed', b.passed, 'unitName', b.unit_name,
    'isMeetingReached', exists (select from meetings m where m.id = b.meeting_id)) order by v.place)
  from probation_ballots b
  join probation_moves v on v.meeting_id = b.meeting_id and v.probation_id = b.probation_id
  where b.probation_id = a.id), '[]')`

const ROW = sql`a.id, a.person_id as "personId", a.unit_id as "unitId", a.province_id as "provinceId",
  a.above_base_id as "aboveBaseId", a.base_id as "baseId", a.stage, a.version,
  a.stage_since as "stageSince", a.ceremony_on as "ceremonyOn", a.ends_on as "endsOn",
  a.regular_ends_on as "regularEndsOn", a.extended_on as "extendedOn",
  a.extended_until as "extendedUntil", (select cancelling.on_day from life_facts cancelling
    where cancelling.id = a.extension_ended_by) as "extensionEndedOn", a.discipline,
  a.disciplined_on as "disciplinedOn", a.considered_on as "consideredOn", a.proposal,
  a.route as "routeCode", a.deciding_unit_id as "decidingUnitId", a.decided_on as "decidedOn",
  a.decision_number as "decisionNumber", a.due_on as "dueOn", a.due_timer as "dueTimer"`

/** The decision to admit, where it was recorded step by step. */
const ADMITTED_ON = sql`(
  select max(v.on_day) from admission_moves v join admissions d on d.id = v.admission_id
  where d.person_id = a.person_id and v.action = 'ADMIT' and not v.from_paper
    and v.on_day <= a.ceremony_on)`

/** A probation without what lies in its file. */
export type ProbationRow = Omit<
  Probation,
  | 'admittedOn'
  | 'certificate'
  | 'openOpinions'
  | 'papers'
  | 'helpers'
  | 'remarks'
  | 'ballots'
  | 'moves'
>

/** Only of people within reach: a probation lies where the member belongs. */
export async function readProbationRows(
  db: Kysely<Database>,
  ids: readonly string[],
): Promise<ProbationRow[]> {
  const { rows } = await sql<ProbationRow>`
    select ${ROW} from probations a join people p on p.id = a.person_id
    where a.id = any(${[...ids]}::uuid[])`.execute(db)
  return rows
}

/** The newest probation of each person; who is admitted again has another. */
async function readLatest(
  db: Kysely<Database>,
  people: readonly string[],
): Promise<(ProbationRow | null)[]> {
  const { rows } = await sql<ProbationRow>`
    select distinct on (a.person_id) ${ROW} from probations a join people p on p.id = a.person_id
    where a.person_id = any(${[...people]}::uuid[])
    order by a.person_id, a.ceremony_on desc, a.id desc`.execute(db)
  const latest = new Map(rows.map(row => [row.personId, row]))
  return people.map(id => latest.get(id) ?? null)
}

/** Probations within the reach of the transaction, whole, in one statement. */
export async function readProbations(
  db: Kysely<Database>,
  ids: readonly string[],
): Promise<Probation[]> {
  const { rows } = await sql<Probation>`
    select ${ROW}, ${ADMITTED_ON} as "admittedOn",
      (select jsonb_build_object('number', c.number, 'issuedOn', c.issued_on)
       from certificate_copies c where c.person_id = a.person_id and c.course_kind = 'NEW_MEMBER'
         and c.revoked_on is null
       order by c.issued_on desc limit 1) as certificate,
      (select count(*)::integer from opinions o
        where o.probation_id = a.id and o.answered_on is null) as "openOpinions",
      ${PARTS.papers} as papers, ${PARTS.helpers} as helpers, ${PARTS.remarks} as remarks,
      ${BALLOTS} as ballots, ${PARTS.moves} as moves
    from probations a join people p on p.id = a.person_id
    where a.id = any(${[...ids]}::uuid[])`.execute(db)
  return rows
}

/** How commands and resolvers read a probation; each time anew, because a step changes it. */
export const probationLoaders = (
  db: Kysely<Database>,
  policy: PolicyLoader,
  chains = chainsAtOnce(db),
) => ({
  probation: byId(ids => readProbationRows(db, ids)),
  latestProbation: new DataLoader((people: readonly string[]) => readLatest(db, people)),
  readProbation: async (id: string): Promise<Probation | null> => {
    const [probation] = isUuid(id) ? await readProbations(db, [id]) : []
    return probation ?? null
  },
  openProbation: async (probation: Probation, on: LocalDate): Promise<OpenedProbation> => {
    const { unitId, provinceId, consideredOn } = probation
    const [chain, { version, overlay, values }] = await Promise.all([
      chains.load({ unitId, on: consideredOn ?? on }),
      policy({ provinceId, day: on }),
    ])
    const route = ruledBy(chain ? findRoute(chain) : null, values)
    return { probation, route, policy: values, version, overlay }
  },
})
