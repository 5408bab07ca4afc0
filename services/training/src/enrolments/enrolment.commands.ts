import { accept, object, objection, type Outcome } from '@ket-nap/kernel'
import { isUuid, once, type CommandOutcome } from '@ket-nap/subgraph'
import {
  judgeStage,
  lineOf,
  objectionsToReason,
  type ClassObjection,
} from '../classes/training-class.policy.ts'
import { TAKING } from '../classes/training-class.workflow.ts'
import { sql } from 'kysely'
import type { Context } from '../context.ts'
import type { CourseKind } from '../courses/course.workflow.ts'
import { UNDER_WAY } from '../proposals/training-proposal.workflow.ts'
import { appendSteps } from './enrolment-step.commands.ts'
import { objectionsToPeople, placesOf, TAKES_PART } from './enrolment.policy.ts'
import type { EnrolmentStage } from './enrolment.workflow.ts'
import { countSeats, seatsOf, seatWaiting } from './seat.commands.ts'
import { assignSeats } from './seat.policy.ts'

export type EnrolmentResult = CommandOutcome<{ classId: string }>

/** Action of the access log. */
const ENROLLED = 'PERSON_ENROLLED'

export interface EnrolPeople {
  idempotencyKey: string
  classId: string
  personIds: readonly string[]
}

/** Gives people seats in a class, in their order; whoever finds none waits. All of them, or nothing. */
export const enrolPeople = (context: Context, input: EnrolPeople): Promise<EnrolmentResult> =>
  once(context, { operation: 'enrolPeople', input: { ...input } }, async () => {
    const found = judgeStage(await context.loaders.lockClass(input.classId), TAKING)
    if (!found.ok) return found
    return enrolListed(context, found.value, input.personIds)
  })

/** People in the order of a list into a locked class; ends the proposals that sent them. */
export async function enrolListed(
  context: Context,
  found: LockedClass,
  personIds: readonly string[],
): Promise<Outcome<{ classId: string }, ClassObjection>> {
  const people = await readPeople(context, personIds)
  const before = await context.loaders.currentEnrolments(found.id)
  const enrolled = before.filter(({ stage }) => TAKES_PART.includes(stage))
  const [first, ...others] = objectionsToPeople({
    personIds,
    known: new Set(people.map(({ id }) => id)),
    enrolled: new Set(enrolled.map(({ personId }) => personId)),
  })
  if (first) return object(first, ...others)
  const waiting = Math.max(0, ...before.map(({ waitingNumber }) => waitingNumber ?? 0))
  await enrol(context, { found, people, waiting })
  await context.audit(
    ENROLLED,
    ...people.map(({ id, ...anchors }) => ({ ...anchors, subjectId: id })),
  )
  return accept({ classId: found.id })
}

type Person = NonNullable<Awaited<ReturnType<Context['loaders']['person']['load']>>>
type LockedClass = NonNullable<Awaited<ReturnType<Context['loaders']['lockClass']>>>

/** In the order of the list. */
async function readPeople({ loaders }: Context, ids: readonly string[]): Promise<Person[]> {
  const found = await Promise.all(ids.filter(isUuid).map(id => loaders.person.load(id)))
  return found.filter(person => person !== null)
}

interface Enrolling {
  found: LockedClass
  people: readonly Person[]
  /** The last number of the waiting list. */
  waiting: number
}

async function enrol(context: Context, { found, people, waiting }: Enrolling): Promise<void> {
  const { loaders, today } = context
  const shares = await loaders.currentShares(found.id)
  const seekers = people.map(person => ({ places: placesOf(person) }))
  const seats = assignSeats(seatsOf(found), shares, seekers)
  let last = waiting
  const rows = people.map((person, place) => {
    const seat = seats[place]
    const stage: EnrolmentStage = seat ? 'CONFIRMED' : 'WAITING'
    return { person, stage, seat, waitingNumber: seat ? null : (last += 1) }
  })
  await countSeats(context, {
    classId: found.id,
    seats: seats.filter(seat => seat !== undefined),
    by: 1,
  })
  const stored = await store(context, { found, rows })
  await appendSteps(
    context,
    stored.map(({ id, stage }) => ({ enrolmentId: id, toStage: stage, onDay: today, note: null })),
  )
  await endProposals(context, {
    courseKind: found.courseKind,
    enrolmentIds: stored.map(({ id }) => id),
  })
}

/** A place in a class answers the proposal that is under way, whether the chain ended or not. */
async function endProposals(
  { db, viewer }: Context,
  { courseKind, enrolmentIds }: { courseKind: CourseKind; enrolmentIds: readonly string[] },
): Promise<void> {
  await sql`
    with seated as (
      update training_proposals proposal set stage = 'SEATED', enrolment_id = held.id
      from enrolments held
      where held.id = any(${[...enrolmentIds]}::uuid[]) and proposal.person_id = held.person_id
        and proposal.course_kind = ${courseKind}
        and proposal.stage = any(${[...UNDER_WAY]}::text[])
      returning proposal.id
    )
    insert into training_proposal_moves (proposal_id, action, to_stage, holder_id, post_id)
    select id, 'SEAT', 'SEATED', ${viewer.holderId}::uuid, ${viewer.post.id}::uuid from seated
  `.execute(db)
}

interface Placed {
  person: Person
  stage: EnrolmentStage
  seat: { shareUnitId: string | null } | undefined
  waitingNumber: number | null
}

/** Whoever was withdrawn comes back into the same row. */
const store = (
  { db, today }: Context,
  { found, rows }: { found: LockedClass; rows: readonly Placed[] },
) =>
  db
    .insertInto('enrolments')
    .values(
      rows.map(({ person, stage, seat, waitingNumber }) => ({
        class_id: found.id,
        person_id: person.id,
        stage,
        sent_from_unit_id: person.unitId,
        sent_from_base_id: person.baseId,
        sent_from_above_base_id: person.aboveBaseId,
        share_unit_id: seat?.shareUnitId ?? null,
        waiting_number: waitingNumber,
        enrolled_on: today,
        unit_id: found.unitId,
        province_id: found.provinceId,
        above_base_id: found.aboveBaseId,
        base_id: found.baseId,
      })),
    )
    .onConflict(conflict =>
      conflict.columns(['class_id', 'person_id']).doUpdateSet(({ ref }) => ({
        stage: ref('excluded.stage'),
        sent_from_unit_id: ref('excluded.sent_from_unit_id'),
        sent_from_base_id: ref('excluded.sent_from_base_id'),
        sent_from_above_base_id: ref('excluded.sent_from_above_base_id'),
        share_unit_id: ref('excluded.share_unit_id'),
        waiting_number: ref('excluded.waiting_number'),
        enrolled_on: ref('excluded.enrolled_on'),
      })),
    )
    .returning(['id', 'stage'])
    .execute()

export interface WithdrawEnrolment {
  idempotencyKey: string
  enrolmentId: string
  reason: string
}

/** Takes somebody off a class; the seat goes to the first who waits and may have it. */
export const withdrawEnrolment = (
  context: Context,
  input: WithdrawEnrolment,
): Promise<EnrolmentResult> =>
  once(context, { operation: 'withdrawEnrolment', input: { ...input } }, async () => {
    const { db, loaders, today } = context
    const classId = await loaders.classOfEnrolment(input.enrolmentId)
    const found = judgeStage(await loaders.lockClass(classId ?? ''), TAKING)
    if (!found.ok) return found
    const { id, stage } = found.value
    const reason = lineOf(input.reason)
    const enrolments = await loaders.currentEnrolments(id)
    const enrolment = enrolments.find(row => row.id === input.enrolmentId)
    const isThere = enrolment?.stage === 'CONFIRMED' || enrolment?.stage === 'WAITING'
    const gone = objection('NOT_ENROLLED', { path: ['input', 'enrolmentId'] })
    const [first, ...others] = [...(isThere ? [] : [gone]), ...objectionsToReason(reason)]
    if (first || !enrolment) return object(first ?? gone, ...others)
    await db
      .updateTable('enrolments')
      .set({ stage: 'WITHDRAWN', waiting_number: null, share_unit_id: null })
      .where('id', '=', enrolment.id)
      .execute()
    if (enrolment.stage === 'CONFIRMED') {
      await countSeats(context, { classId: id, seats: [enrolment], by: -1 })
    }
    const step = { toStage: 'WITHDRAWN', onDay: today, note: reason } as const
    await appendSteps(context, [{ ...step, enrolmentId: enrolment.id }])
    await seatWaiting(context, { id, stage })
    return accept({ classId: id })
  })
