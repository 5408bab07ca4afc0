import { accept, object } from '@ket-nap/kernel'
import { once, takeAnchoringTurn, type CommandOutcome } from '@ket-nap/subgraph'
import { classUnknown, judgeStage, lineOf } from '../classes/training-class.policy.ts'
import { PLANNING } from '../classes/training-class.workflow.ts'
import type { Context } from '../context.ts'
import {
  objectionsToLecturer,
  objectionsToSchedule,
  sessionUnknown,
  type NewLecturer,
  type PlannedSession,
} from './class-session.policy.ts'

export type SessionResult = CommandOutcome<{ classId: string }>

export interface ScheduleSessions {
  idempotencyKey: string
  classId: string
  sessions: readonly PlannedSession[]
}

/** Adds sessions to a class; one that makes up for another names it. All of them, or nothing. */
export const scheduleSessions = (
  context: Context,
  input: ScheduleSessions,
): Promise<SessionResult> =>
  once(context, { operation: 'scheduleSessions', input: { ...input } }, async () => {
    const { db, loaders, viewer } = context
    const found = judgeStage(await loaders.lockClass(input.classId), PLANNING)
    if (!found.ok) return found
    const { id } = found.value
    const sessions = input.sessions.map(session => ({
      ...session,
      place: session.place === null ? null : lineOf(session.place),
    }))
    const facts = await readFacts(context, { found: found.value, sessions })
    const [first, ...others] = objectionsToSchedule(sessions, facts)
    if (first) return object(first, ...others)
    await db
      .insertInto('class_sessions')
      .values(
        sessions.map(session => ({
          class_id: id,
          held_on: session.heldOn,
          starts_minute: session.startsMinute,
          ends_minute: session.endsMinute,
          lesson: session.lesson,
          place: session.place,
          lecturer_id: session.lecturerId,
          replaces_id: session.replacesId,
          holder_id: viewer.holderId,
          post_id: viewer.post.id,
        })),
      )
      .execute()
    return accept({ classId: id })
  })

interface Scheduling {
  found: NonNullable<Awaited<ReturnType<Context['loaders']['lockClass']>>>
  sessions: readonly PlannedSession[]
}

async function readFacts({ loaders }: Context, { found, sessions }: Scheduling) {
  const named = sessions.flatMap(({ lecturerId }) => (lecturerId === null ? [] : [lecturerId]))
  const lecturers = await loaders.lockLecturers(named)
  const lessons = found.curriculumId ? await loaders.lessons.load(found.curriculumId) : []
  const all = await loaders.currentSessions(found.id)
  return {
    opensOn: found.opensOn,
    closesOn: found.closesOn,
    lessons: lessons.map(({ number }) => number),
    lecturers: new Set(lecturers),
    held: all.filter(({ cancelledOn }) => cancelledOn === null),
    taught: await loaders.taughtBy(lecturers),
  }
}

export interface CancelSession {
  idempotencyKey: string
  sessionId: string
}

/** Takes a session out of the schedule that has not been held. */
export const cancelSession = (context: Context, input: CancelSession): Promise<SessionResult> =>
  once(context, { operation: 'cancelSession', input: { ...input } }, async () => {
    const { db, loaders, today } = context
    const session = await loaders.classSession.load(input.sessionId)
    if (!session) return object(sessionUnknown())
    const found = judgeStage(await loaders.lockClass(session.classId), PLANNING)
    if (!found.ok) return found
    const current = await loaders.currentSessions(session.classId)
    const open = current.find(({ id, cancelledOn }) => id === session.id && cancelledOn === null)
    if (!open) return object(sessionUnknown())
    await db
      .updateTable('class_sessions')
      .set({ cancelled_on: today })
      .where('id', '=', session.id)
      .execute()
    return accept({ classId: session.classId })
  })

export interface AddLecturer extends NewLecturer {
  idempotencyKey: string
}

/** Notes a lecturer whom the centre of the post asks to teach. */
export const addLecturer = (
  context: Context,
  input: AddLecturer,
): Promise<CommandOutcome<{ lecturerId: string }>> =>
  once(context, { operation: 'addLecturer', input: { ...input } }, async () => {
    const { db, loaders, viewer } = context
    await takeAnchoringTurn(db)
    const unit = await loaders.unitAnchors(viewer.post.unitId)
    const lecturer = { fullName: lineOf(input.fullName), workplace: lineOf(input.workplace) }
    const [first, ...others] = objectionsToLecturer(lecturer)
    if (first || !unit) return object(first ?? classUnknown(), ...others)
    const { id } = await db
      .insertInto('lecturers')
      .values({
        full_name: lecturer.fullName,
        workplace: lecturer.workplace,
        unit_id: unit.unitId,
        province_id: unit.provinceId,
        above_base_id: unit.aboveBaseId,
        base_id: unit.baseId,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    return accept({ lecturerId: id })
  })
