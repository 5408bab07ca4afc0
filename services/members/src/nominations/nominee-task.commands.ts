import {
  accept,
  acceptUnless,
  combine,
  object,
  objection,
  type LocalDate,
  type Outcome,
} from '@ket-nap/kernel'
import { isUuid, once } from '@ket-nap/subgraph'
import { sql } from 'kysely'
import type { Context } from '../context.ts'
import { judgeTexts } from '../dossiers/written-text.policy.ts'
import { auditSubject } from '../units/unit.policy.ts'
import type { NominationResult } from './nomination-step.commands.ts'
import { placeOf, type Nomination, type Told } from './nomination.policy.ts'
import { mayRecordTask, objectionsToTask } from './nominee-task.policy.ts'
import type { NomineeTaskKind } from './nominee-task.workflow.ts'

export interface RecordNomineeTask {
  idempotencyKey: string
  nominationId: string
  kind: NomineeTaskKind
  content: string
  begunOn: LocalDate
  endedOn?: LocalDate | null | undefined
  result?: string | null | undefined
}

/** The body writes down what it gave its nominee to do. */
export const recordNomineeTask = (
  context: Context,
  input: RecordNomineeTask,
): Promise<NominationResult> =>
  once(context, { operation: 'recordNomineeTask', input: { ...input } }, async () => {
    const { db, viewer, today } = context
    const { kind, begunOn, endedOn = null } = input
    const [content, result] = [input.content.trim(), input.result?.trim() || null]
    const judged = combine({
      nomination: await findOwn(context, input.nominationId),
      texts: judgeTexts([
        { field: 'content', text: content, longest: 500, isRequired: true },
        { field: 'result', text: result, longest: 1000 },
      ]),
      days: acceptUnless(null, objectionsToTask({ begunOn, endedOn, result }, today)),
    })
    if (!judged.ok) return judged
    const { nomination } = judged.value
    await sql`
      insert into nominee_tasks (nomination_id, kind, content, begun_on, ended_on, result, recorded_by)
      values (${nomination.id}::uuid, ${kind}, ${content}, ${begunOn}::date, ${endedOn}::date,
        ${result}, ${viewer.holderId}::uuid)`.execute(db)
    return written(context, nomination)
  })

export interface EndNomineeTask {
  idempotencyKey: string
  taskId: string
  endedOn: LocalDate
  result: string
}

/** The body writes down the end of a task and its result, once. */
export const endNomineeTask = (
  context: Context,
  input: EndNomineeTask,
): Promise<NominationResult> =>
  once(context, { operation: 'endNomineeTask', input: { ...input } }, async () => {
    const { db, loaders, today } = context
    const { endedOn } = input
    const task = isUuid(input.taskId) ? await loaders.nomineeTask.load(input.taskId) : null
    const nomination = task ? await findOwn(context, task.nominationId) : null
    if (!task || task.endedOn || !nomination?.ok)
      return object(objection('UNKNOWN_TASK', { path: ['input', 'taskId'] }))
    const result = input.result.trim() || null
    const judged = combine({
      texts: judgeTexts([{ field: 'result', text: result, longest: 1000 }]),
      days: acceptUnless(null, objectionsToTask({ ...task, endedOn, result }, today)),
    })
    if (!judged.ok) return judged
    await sql`update nominee_tasks set ended_on = ${endedOn}::date, result = ${result}
      where id = ${task.id}::uuid and ended_on is null`.execute(db)
    return written(context, nomination.value)
  })

/** A nomination of the own body that still may be added to. */
async function findOwn(
  { loaders, viewer }: Context,
  id: string,
): Promise<Outcome<Nomination, Told>> {
  const nomination = await loaders.readNomination(id)
  return nomination && mayRecordTask(nomination, viewer.post)
    ? accept(nomination)
    : object(objection('UNKNOWN_NOMINATION', { path: ['input', 'nominationId'] }))
}

async function written({ audit }: Context, nomination: Nomination): Promise<NominationResult> {
  await audit('NOMINEE_TASK_RECORDED', auditSubject(nomination.id, placeOf(nomination)))
  return accept({ nominationId: nomination.id })
}
