import { accept, maxDate, objection, type LocalDate } from '@ket-nap/kernel'
import { once, takeAnchoringTurn, type CommandOutcome } from '@ket-nap/subgraph'
import { sql } from 'kysely'
import { within } from '../admissions/clock.workflow.ts'
import type { LifeAction, LifeGround, SelfReview } from '../codes/life-codes.ts'
import type { Context } from '../context.ts'
import type { Policy } from '../policies/policy.workflow.ts'
import { ruledBy } from '../routes/route.workflow.ts'
import { auditSubject } from '../units/unit.policy.ts'
import {
  needsVotes,
  objectionsToRecording,
  refuse,
  type LifeRecording,
  type LifeStanding,
  type StoredStanding,
} from './life-fact.policy.ts'
import { KIND_OF, LEAVES_AS } from './life-fact.workflow.ts'
import { countRemovalVotes, type CountedBallot, type RemovalBallot } from './removal-vote.policy.ts'

export type LifeResult = CommandOutcome<{ personId: string; factId: string }>

/** What every recording says, and what some say besides. */
export interface RecordLifeFact {
  idempotencyKey: string
  personId: string
  on: LocalDate
  documentNumber?: string | null | undefined
  documentOn?: LocalDate | null | undefined
  issuer?: string | null | undefined
  ground?: LifeGround | null | undefined
  sinceOn?: LocalDate | null | undefined
  selfReview?: SelfReview | null | undefined
  selfReviewRequests?: number | null | undefined
  ballots?: readonly RemovalBallot[] | null | undefined
  disciplineId?: string | null | undefined
}

interface Recorded {
  recording: LifeRecording
  stored: StoredStanding
  version: string
  overlay: string | null
  dueOn: LocalDate | null
  timeCounts: boolean | null
}

/**
 * Records one fact of a member's life and what follows from it, judged by the rules of its day; every
 * recording goes this way.
 */
export const recordLifeFact = (
  context: Context,
  verb: string,
  { action, input }: { action: LifeAction; input: RecordLifeFact },
): Promise<LifeResult> =>
  once(context, { operation: verb, input }, async () => {
    await takeAnchoringTurn(context.db)
    const stored = await context.loaders.lifeStanding(input.on).load(input.personId)
    if (!stored) return { ok: false, objections: [UNKNOWN] }
    const recording = recordingOf(action, input)
    const standing = standingOf(context, stored, input.on)
    const { version, overlay, values: policy } = await rulesOn(context, stored, input.on)
    const votes = needsVotes(recording)
      ? countRemovalVotes({
          ballots: input.ballots ?? [],
          route: ruledBy(
            await context.loaders.routeAt({ unitId: stored.unitId, on: input.on }),
            policy,
          ),
          policy,
          on: input.on,
        })
      : { counted: [], objections: [] }
    const objections = objectionsToRecording(recording, { standing, policy })
    const isOutOfPlace = objections.some(({ code }) => code === 'NOT_FOR_THIS_STATUS')
    const refused = refuse(isOutOfPlace ? objections : [...objections, ...votes.objections])
    if (refused) return refused
    const timeCounts = action === 'RESTORE' ? policy.restoredTimeCounts : null
    const dueOn = action === 'APPEAL' ? within(input.on, answerDays(recording, policy)) : null
    return store(context, { recording, stored, version, overlay, dueOn, timeCounts }, votes.counted)
  })

/** Source: 294 pt 8.2. */
const answerDays = ({ ground }: LifeRecording, policy: Policy): number =>
  ground === 'TO_CENTRE'
    ? policy.removalAppealAnswerDaysCentre
    : policy.removalAppealAnswerDaysProvince

/** What happened before every version known here is judged by the first. */
async function rulesOn({ loaders }: Context, { provinceId }: StoredStanding, on: LocalDate) {
  const day = maxDate(on, await loaders.policiesBegan())
  return loaders.policy({ provinceId, day })
}

const UNKNOWN = objection('UNKNOWN_PERSON', { path: ['input', 'personId'] })

const lineOf = (text: string | null | undefined) => text?.normalize('NFC').trim() || null

const recordingOf = (action: LifeAction, input: RecordLifeFact): LifeRecording => ({
  action,
  on: input.on,
  ground: input.ground ?? null,
  sinceOn: input.sinceOn ?? null,
  selfReview: input.selfReview ?? null,
  selfReviewRequests: input.selfReviewRequests ?? null,
  disciplineId: input.disciplineId ?? null,
  documentNumber: lineOf(input.documentNumber),
  documentOn: input.documentOn ?? null,
  issuer: lineOf(input.issuer),
})

/** A member as the post finds him or her on a day. */
export const standingOf = (
  { viewer, today }: Context,
  { status, removalDecidedOn, ...facts }: StoredStanding,
  on: LocalDate,
): LifeStanding => ({
  role: viewer.post.role,
  status,
  removalDecidedOn,
  facts: { ...facts, on, today },
})

async function store(
  context: Context,
  recorded: Recorded,
  ballots: readonly CountedBallot[],
): Promise<LifeResult> {
  const { loaders, audit } = context
  const { action, on } = recorded.recording
  const personId = recorded.stored.id
  const factId = await append(context, recorded)
  await appendBallots(context, factId, ballots)
  const kind = LEAVES_AS[action]
  if (kind) await loaders.endMembership({ personId, on, kind })
  if (action === 'RESTORE') await loaders.restoreMembership({ personId, on })
  if (action === 'CANCEL_DISCIPLINE') await loaders.endExtension({ personId, factId, on })
  if (action === 'RESTORE' || action === 'RESUME') await loaders.recountPartyAge(personId)
  const fact = await loaders.lifeFact.load(factId)
  if (!fact) throw new Error('a fact that was just written is within reach')
  await audit(`LIFE_FACT_${fact.kind}`, auditSubject(personId, fact))
  return accept({ personId, factId })
}

/** The fact to which this one answers. */
function earlierOf({ recording: { action, disciplineId }, stored }: Recorded): string | null {
  if (action === 'RESTORE' || action === 'APPEAL') return stored.leavingId
  if (action === 'ANSWER_APPEAL') return stored.appealId
  if (action === 'CANCEL_DISCIPLINE') return disciplineId
  return action === 'RESUME' ? stored.interruptionId : null
}

/** At the unit to which the member belonged on the day, or last belonged. */
async function append({ db, viewer }: Context, recorded: Recorded): Promise<string> {
  const { recording, stored, version, overlay, dueOn, timeCounts } = recorded
  const { post, holderId } = viewer
  const place = sql`coalesce(
    (select fact.unit_id from belongings fact where fact.person_id = member.person_id
      and fact.from_on <= ${recording.on}::date
      and (fact.until_on is null or fact.until_on > ${recording.on}::date)), member.unit_id)`
  const { rows } = await sql<{ id: string }>`
    insert into life_facts (person_id, kind, on_day, ground, since_on, due_on, self_review,
      self_review_requests, time_counts, refers_to, document_number, document_on, issuer,
      policy_version, policy_overlay, holder_id, post_id, role, post_unit_id,
      unit_id, province_id, above_base_id, base_id)
    select member.person_id, ${KIND_OF[recording.action]}, ${recording.on}::date,
      ${recording.ground}, ${recording.sinceOn}::date, ${dueOn}::date, ${recording.selfReview},
      ${recording.selfReviewRequests}::smallint, ${timeCounts}::boolean,
      ${earlierOf(recorded)}::uuid, ${recording.documentNumber}, ${recording.documentOn}::date,
      ${recording.issuer}, ${version}, ${overlay}, ${holderId}::uuid, ${post.id}::uuid,
      ${post.role}, ${post.unitId}::uuid, unit.unit_id, unit.province_id, unit.above_base_id,
      unit.base_id
    from members member join unit_copies unit on unit.unit_id = ${place}
    where member.person_id = ${stored.id}::uuid
    returning id
  `.execute(db)
  const id = rows[0]?.id
  if (!id) throw new Error('a member lies at a unit')
  return id
}

async function appendBallots(
  { db }: Context,
  factId: string,
  ballots: readonly CountedBallot[],
): Promise<void> {
  if (ballots.length === 0) return
  const rows = ballots.map((ballot, place) => ({ ...ballot, place }))
  await sql`
    insert into life_ballots (fact_id, place, organ, held_on, entitled, present, yes, no, blank,
      needed, passed)
    select ${factId}::uuid, place, organ, "heldOn", entitled, present, yes, no, blank, needed, passed
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as ballot(place smallint, organ text,
      "heldOn" date, entitled smallint, present smallint, yes smallint, no smallint,
      blank smallint, needed smallint, passed boolean)
  `.execute(db)
}
