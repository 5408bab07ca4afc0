import { accept, decide, object, type LocalDate } from '@ket-nap/kernel'
import { once, takeAnchoringTurn, type CommandOutcome } from '@ket-nap/subgraph'
import type { Context } from '../context.ts'
import {
  classUnknown,
  codeTaken,
  judgePlan,
  lineOf,
  objectionsToDecision,
  objectionsToReason,
  type ClassPlan,
  type OpeningDecision,
} from './training-class.policy.ts'
import { TRAINING_CLASS, type ClassAction, type ClassStage } from './training-class.workflow.ts'

export type ClassResult = CommandOutcome<{ classId: string }>

export interface PlanClass extends ClassPlan {
  idempotencyKey: string
}

/** Plans a class of the unit of the post, by the curriculum in force on its first day. */
export const planClass = (context: Context, input: PlanClass): Promise<ClassResult> =>
  once(context, { operation: 'planClass', input: { ...input } }, async () => {
    const judged = judgePlan(input)
    if (!judged.ok) return judged
    await takeAnchoringTurn(context.db)
    const organiser = await context.loaders.unitAnchors(context.viewer.post.unitId)
    if (!organiser) return object(classUnknown())
    const stored = await store(context, { plan: judged.value, organiser })
    if (!stored) return object(codeTaken())
    const step = { action: 'PLAN', from: 'PLANNED', to: 'PLANNED', on: context.today } as const
    await appendMove(context, { ...step, classId: stored.id, note: null })
    return accept({ classId: stored.id })
  })

interface Planned {
  plan: ClassPlan
  organiser: NonNullable<Awaited<ReturnType<Context['loaders']['unitAnchors']>>>
}

async function store({ db, loaders }: Context, { plan, organiser }: Planned) {
  const { courseKind, code, form, place, opensOn, closesOn, seats } = plan
  const curriculum = await loaders.curriculumOn(courseKind, opensOn)
  return db
    .insertInto('training_classes')
    .values({
      course_kind: courseKind,
      code,
      form,
      place,
      opens_on: opensOn,
      closes_on: closesOn,
      seats,
      stage: 'PLANNED',
      curriculum_id: curriculum.id,
      unit_id: organiser.unitId,
      province_id: organiser.provinceId,
      above_base_id: organiser.aboveBaseId,
      base_id: organiser.baseId,
    })
    .onConflict(conflict => conflict.columns(['unit_id', 'code']).doNothing())
    .returning('id')
    .executeTakeFirst()
}

interface ClassStep {
  idempotencyKey: string
  classId: string
}

export interface OpenClass extends ClassStep, OpeningDecision {}

/** Opens a planned class by its decision: from now on people are sent to it. */
export const openClass = (context: Context, input: OpenClass): Promise<ClassResult> =>
  once(context, { operation: 'openClass', input: { ...input } }, () => {
    const decisionNumber = lineOf(input.decisionNumber)
    const decision = { decisionNumber, decidedOn: input.decidedOn }
    return take(context, {
      classId: input.classId,
      action: 'OPEN',
      note: decisionNumber,
      objections: objectionsToDecision(decision, context.today),
      values: { decision_number: decisionNumber, decided_on: decision.decidedOn },
    })
  })

/** Begins to teach; from now on attendance is taken. */
export const startClass = (context: Context, input: ClassStep): Promise<ClassResult> =>
  once(context, { operation: 'startClass', input: { ...input } }, () =>
    take(context, { classId: input.classId, action: 'START', note: null }),
  )

export interface CancelClass extends ClassStep {
  reason: string
}

/** Gives a class up before it was taught. */
export const cancelClass = (context: Context, input: CancelClass): Promise<ClassResult> =>
  once(context, { operation: 'cancelClass', input: { ...input } }, () => {
    const reason = lineOf(input.reason)
    return take(context, {
      classId: input.classId,
      action: 'CANCEL',
      note: reason,
      objections: objectionsToReason(reason),
    })
  })

interface Step {
  classId: string
  action: Exclude<ClassAction, 'CLOSE'>
  note: string | null
  objections?: ReturnType<typeof objectionsToDecision>
  values?: { decision_number: string; decided_on: LocalDate }
}

async function take(
  context: Context,
  { classId, action, note, objections = [], values }: Step,
): Promise<ClassResult> {
  const { db, loaders, viewer, today } = context
  const found = await loaders.lockClass(classId)
  if (!found) return object(classUnknown())
  const facts = await loaders.classFacts(found, today)
  const decided = decide(TRAINING_CLASS, action, {
    stage: found.stage,
    actors: [viewer.post.role],
    facts,
  })
  const against = [...objections, ...(decided.ok ? [] : decided.objections)]
  const [first, ...others] = against
  if (first || !decided.ok) return object(first ?? classUnknown(), ...others)
  const to = decided.value
  await db
    .updateTable('training_classes')
    .set({ ...values, stage: to, version: found.version + 1 })
    .where('id', '=', found.id)
    .execute()
  await appendMove(context, { classId: found.id, action, from: found.stage, to, on: today, note })
  return accept({ classId: found.id })
}

interface Move {
  classId: string
  action: ClassAction | 'PLAN'
  from: ClassStage
  to: ClassStage
  on: LocalDate
  note: string | null
}

/** Appends a step with who took it in which post. */
async function appendMove({ db, viewer }: Context, move: Move): Promise<void> {
  await db
    .insertInto('class_moves')
    .values({
      class_id: move.classId,
      action: move.action,
      from_stage: move.from,
      to_stage: move.to,
      on_day: move.on,
      note: move.note,
      holder_id: viewer.holderId,
      post_id: viewer.post.id,
    })
    .execute()
}
