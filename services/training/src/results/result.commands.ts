import { accept, decide, object } from '@ket-nap/kernel'
import { once, type CommandOutcome } from '@ket-nap/subgraph'
import { sql } from 'kysely'
import { classUnknown, judgeStage, lineOf } from '../classes/training-class.policy.ts'
import { TRAINING_CLASS } from '../classes/training-class.workflow.ts'
import type { Context } from '../context.ts'
import { ruleOn } from '../policies/policy-version.policy.ts'
import {
  countAttendance,
  gradeOf,
  objectionsToPaperMarks,
  tenthsOf,
  type GivenMark,
} from './result.policy.ts'

export type ResultOutcome = CommandOutcome<{ classId: string }>

export interface RecordMarks {
  idempotencyKey: string
  classId: string
  marks: readonly GivenMark[]
  reason: string | null
}

/** Records marks of the final paper; one that replaces another says why. All of them, or nothing. */
export const recordMarks = (context: Context, input: RecordMarks): Promise<ResultOutcome> =>
  once(context, { operation: 'recordMarks', input: { ...input } }, async () => {
    const { db, loaders, viewer } = context
    const found = judgeStage(await loaders.lockClass(input.classId), ['RUNNING'])
    if (!found.ok) return found
    const enrolments = await loaders.currentEnrolments(found.value.id)
    const enrolled = enrolments.filter(({ stage }) => stage === 'CONFIRMED').map(({ id }) => id)
    const marked = await loaders.currentPaperMarks(enrolled)
    const facts = {
      enrolled: new Set(enrolled),
      marked: new Set(marked.map(({ id }) => id)),
    }
    const [first, ...others] = objectionsToPaperMarks(input.marks, input.reason, facts)
    if (first) return object(first, ...others)
    const reason = input.reason === null ? null : lineOf(input.reason)
    await db
      .insertInto('paper_marks')
      .values(
        input.marks.map(({ enrolmentId, mark }) => ({
          enrolment_id: enrolmentId,
          tenths: tenthsOf(mark) ?? 0,
          reason: facts.marked.has(enrolmentId) ? reason : null,
          holder_id: viewer.holderId,
          post_id: viewer.post.id,
        })),
      )
      .execute()
    return accept({ classId: found.value.id })
  })

export interface CloseClass {
  idempotencyKey: string
  classId: string
}

/** Closes a class: who passed follows from marks and attendance, by the rules of its last day. */
export const closeClass = (context: Context, input: CloseClass): Promise<ResultOutcome> =>
  once(context, { operation: 'closeClass', input: { ...input } }, async () => {
    const { db, loaders, viewer, today } = context
    const found = await loaders.lockClass(input.classId)
    if (!found) return object(classUnknown())
    const facts = await loaders.classFacts(found, today)
    const standing = { stage: found.stage, actors: [viewer.post.role], facts }
    const decided = decide(TRAINING_CLASS, 'CLOSE', standing)
    if (!decided.ok) return decided
    const { passed, failed } = await storeResults(context, found)
    await db
      .updateTable('training_classes')
      .set({
        stage: decided.value,
        version: found.version + 1,
        passed_count: passed,
        failed_count: failed,
      })
      .where('id', '=', found.id)
      .execute()
    await db
      .insertInto('class_moves')
      .values({
        class_id: found.id,
        action: 'CLOSE',
        from_stage: found.stage,
        to_stage: decided.value,
        on_day: today,
        note: null,
        holder_id: viewer.holderId,
        post_id: viewer.post.id,
      })
      .execute()
    return accept({ classId: found.id })
  })

type LockedClass = NonNullable<Awaited<ReturnType<Context['loaders']['lockClass']>>>

async function judgeLearners({ loaders }: Context, { id, courseKind, closesOn }: LockedClass) {
  const rule = ruleOn(await loaders.assessmentRules(), courseKind, closesOn)
  const enrolments = await loaders.currentEnrolments(id)
  const learners = enrolments.filter(({ stage }) => stage === 'CONFIRMED')
  const marks = await loaders.currentPaperMarks(learners.map(learner => learner.id))
  const tenths = new Map(marks.map(mark => [mark.id, mark.tenths]))
  const sessions = (await loaders.currentSessions(id)).map(session => ({
    id: session.id,
    replacesId: session.replacesId,
    isCancelled: session.cancelledOn !== null,
  }))
  const attendance = await loaders.attendanceOf.loadMany(learners.map(learner => learner.id))
  return learners.map((learner, place) => {
    const taken = attendance[place] ?? []
    if (taken instanceof Error) throw taken
    const stateAt = new Map(taken.map(mark => [mark.sessionId, mark.state]))
    const achieved = {
      tenths: tenths.get(learner.id) ?? null,
      ...countAttendance(sessions, stateAt),
    }
    return { id: learner.id, rule, ...achieved, ...gradeOf(achieved, rule) }
  })
}

/** Who passed and who did not; who still waits for a seat is taken off. */
async function storeResults(
  context: Context,
  found: LockedClass,
): Promise<{ passed: number; failed: number }> {
  const { db, viewer, today } = context
  const done = { holder_id: viewer.holderId, post_id: viewer.post.id }
  const judged = await judgeLearners(context, found)
  if (judged.length > 0) {
    await db
      .insertInto('results')
      .values(
        judged.map(({ id, rule, ...result }) => ({
          ...result,
          ...done,
          enrolment_id: id,
          policy_version: rule.policyVersion,
          closed_on: today,
        })),
      )
      .execute()
  }
  await sql`
    with ended as (
      update enrolments set waiting_number = null, stage = case
        when stage = 'WAITING' then 'WITHDRAWN'
        when (select passed from results where enrolment_id = enrolments.id) then 'PASSED'
        else 'FAILED' end
      where class_id = ${found.id}::uuid and stage in ('CONFIRMED', 'WAITING')
      returning id, stage)
    insert into enrolment_moves (enrolment_id, to_stage, on_day, holder_id, post_id)
    select id, stage, ${today}::date, ${viewer.holderId}::uuid, ${viewer.post.id}::uuid from ended
  `.execute(db)
  const passed = judged.filter(result => result.passed).length
  return { passed, failed: judged.length - passed }
}
