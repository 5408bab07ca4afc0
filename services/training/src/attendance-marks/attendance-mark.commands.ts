import { accept, object } from '@ket-nap/kernel'
import { once, type CommandOutcome } from '@ket-nap/subgraph'
import { sql } from 'kysely'
import { classUnknown, judgeStage } from '../classes/training-class.policy.ts'
import type { Context } from '../context.ts'
import { objectionsToMarks, type TakenMark } from './attendance-mark.policy.ts'

export type AttendanceResult = CommandOutcome<{ sessionId: string }>

export interface MarkAttendance {
  idempotencyKey: string
  sessionId: string
  marks: readonly TakenMark[]
}

/**
 * Stores who was at a session. A mark that came before, by its id, changes nothing, so that a device may send
 * what it is not sure of again; the clock of a device that is ahead is not believed.
 */
export const markAttendance = (
  context: Context,
  input: MarkAttendance,
): Promise<AttendanceResult> =>
  once(context, { operation: 'markAttendance', input: { ...input } }, async () => {
    const { loaders, today } = context
    const session = await loaders.classSession.load(input.sessionId)
    if (!session || session.cancelledOn !== null) return object(classUnknown())
    const found = judgeStage(await loaders.lockClass(session.classId), ['RUNNING'])
    if (!found.ok) return found
    const enrolments = await loaders.currentEnrolments(session.classId)
    const enrolled = enrolments.filter(({ stage }) => stage === 'CONFIRMED')
    const [first, ...others] = objectionsToMarks(input.marks, {
      heldOn: session.heldOn,
      today,
      enrolled: new Set(enrolled.map(({ id }) => id)),
    })
    if (first) return object(first, ...others)
    await store(context, session.id, input.marks)
    return accept({ sessionId: session.id })
  })

async function store(
  { db, viewer }: Context,
  sessionId: string,
  marks: readonly TakenMark[],
): Promise<void> {
  await db
    .insertInto('attendance_marks')
    .values(
      marks.map(({ id, enrolmentId, state, markedAt }) => ({
        id,
        session_id: sessionId,
        enrolment_id: enrolmentId,
        state,
        marked_at: sql<Date>`least(${markedAt}::timestamptz, now())`,
        holder_id: viewer.holderId,
        post_id: viewer.post.id,
      })),
    )
    .onConflict(conflict => conflict.column('id').doNothing())
    .execute()
}
