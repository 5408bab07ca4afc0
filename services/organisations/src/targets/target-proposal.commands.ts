import { accept, acceptUnless, objection, type LocalDate, type Outcome } from '@ket-nap/kernel'
import { once } from '@ket-nap/subgraph'
import { sql } from 'kysely'
import type { Context } from '../context.ts'
import { auditSubject } from '../units/scope.entity.ts'
import {
  appendVersion,
  isReached,
  lockTarget,
  ownName,
  refuse,
  storeTarget,
  type LockedTarget,
  type TargetInput,
  type TargetResult,
} from './target.commands.ts'
import { tellTargets } from './target.events.ts'
import { judgeGoal, type Goal, type Measure } from './target.policy.ts'
import {
  judgeAction,
  readReason,
  type StandingTarget,
  type TargetObjection,
} from './target-standing.policy.ts'

export interface AnswerInput {
  idempotencyKey: string
  targetId: string
  expectedVersion: number
  reason?: string | null | undefined
}

export interface RevisionInput extends AnswerInput, Measure {
  directiveNumber: string
  directiveOn: LocalDate
  directiveIssuer: string
}

/** Proposes a goal; it is in force once a second person has agreed. */
export const proposeTarget = (context: Context, input: TargetInput): Promise<TargetResult> =>
  once(context, { operation: 'proposeTarget', input }, async () => {
    const { unitId } = input
    const judged = judgeGoal(input, context.today)
    if (!judged.ok) return judged
    if (!(await isReached(context, unitId))) return refuse('UNKNOWN_UNIT', 'unitId')
    const allowed = judgeAction(context.viewer, 'PROPOSE', {
      target: begun(unitId, judged.value),
      field: 'periodUntil',
      hasReason: true,
      stage: 'NONE',
    })
    if (!allowed.ok) return allowed
    const targetId = await storeTarget(context, unitId, { goal: judged.value, origin: 'PROPOSAL' })
    if (!targetId) return refuse('ALREADY_RECORDED', 'directiveNumber')
    await context.audit('TARGET_PROPOSED', await auditSubject(context, targetId, unitId))
    return accept({ targetId })
  })

const begun = (unitId: string, { periodUntil }: Goal): StandingTarget => ({
  unitId,
  periodUntil,
  state: 'PROPOSED',
  shareOfId: null,
  open: null,
  isSharedAlready: false,
})

/** Proposes the next version of an agreed target; the agreed one stays in force meanwhile. */
export const reviseTarget = (context: Context, input: RevisionInput): Promise<TargetResult> =>
  once(context, { operation: 'reviseTarget', input }, async () => {
    const found = await lockTarget(context, input)
    if (!found.ok) return found
    const target = found.value
    const reason = readReason(input.reason)
    const field = 'targetId'
    const hasReason = reason !== null
    const allowed = judgeAction(context.viewer, 'REVISE', { target, field, hasReason })
    const judged = judgeGoal({ ...input, ...fixed(target) }, context.today)
    const objections = [
      ...(allowed.ok ? [] : allowed.objections),
      ...(judged.ok ? objectionsToSame(target, judged.value) : judged.objections),
    ]
    if (!judged.ok || objections.length > 0) return acceptUnless({ targetId: '' }, objections)
    await appendVersion(context, target.id, { goal: judged.value, origin: 'PROPOSAL', reason })
    await sql`
      update targets set state = 'PROPOSED', version = version + 1 where id = ${target.id}
    `.execute(context.db)
    await context.audit('TARGET_REVISED', await auditSubject(context, target.id, target.unitId))
    return accept({ targetId: target.id })
  })

/** What a revision does not change. */
const fixed = ({ indicator, periodFrom, periodUntil }: LockedTarget) => ({
  indicator,
  periodFrom,
  periodUntil,
})

const objectionsToSame = (target: LockedTarget, goal: Goal): TargetObjection[] =>
  isSameMeasure(target, goal) && target.directiveNumber === goal.directiveNumber
    ? [objection('NOTHING_CHANGED', { path: ['input'] })]
    : []

const isSameMeasure = (one: Measure, other: Measure): boolean =>
  (one.number ?? null) === (other.number ?? null) &&
  (one.lowerPercent ?? null) === (other.lowerPercent ?? null) &&
  (one.upperPercent ?? null) === (other.upperPercent ?? null)

/** The second person agrees: what was proposed is in force, a revision from today. */
export const agreeTarget = (context: Context, input: AnswerInput): Promise<TargetResult> =>
  once(context, { operation: 'agreeTarget', input }, async () => {
    const found = await judgeAnswer(context, 'AGREE', input)
    if (!found.ok) return found
    const { id, unitId } = found.value
    if (await isTaken(context, id)) return refuse('ALREADY_RECORDED', 'targetId')
    const { db, today } = context
    await sql`
      update target_versions v set state = 'AGREED', revision = t.revision + 1,
        in_force_from = case when t.revision > 0 then ${today}::date end, ${answered(context)}
      from targets t where t.id = v.target_id and t.id = ${id} and v.state = 'PROPOSED'
    `.execute(db)
    await sql`
      update targets t set state = 'AGREED', revision = v.revision, version = t.version + 1,
        number = v.number, lower_percent = v.lower_percent, upper_percent = v.upper_percent,
        directive_number = v.directive_number, directive_on = v.directive_on,
        directive_issuer = v.directive_issuer
      from target_versions v
      where v.target_id = t.id and t.id = ${id} and v.revision = t.revision + 1
    `.execute(db)
    await tellTargets(db, sql`t.id = ${id} and v.revision = t.revision`)
    await context.audit('TARGET_AGREED', await auditSubject(context, id, unitId))
    return accept({ targetId: id })
  })

/** The second person refuses; an earlier version that was agreed on stays in force. */
export const refuseTarget = (context: Context, input: AnswerInput): Promise<TargetResult> =>
  once(context, { operation: 'refuseTarget', input }, () => endProposal(context, 'REFUSE', input))

/** The side that proposed takes it back; an earlier version that was agreed on stays in force. */
export const withdrawTarget = (context: Context, input: AnswerInput): Promise<TargetResult> =>
  once(context, { operation: 'withdrawTarget', input }, () =>
    endProposal(context, 'WITHDRAW', input),
  )

const ENDED = { REFUSE: 'REFUSED', WITHDRAW: 'WITHDRAWN' } as const

async function endProposal(
  context: Context,
  action: keyof typeof ENDED,
  input: AnswerInput,
): Promise<TargetResult> {
  const found = await judgeAnswer(context, action, input)
  if (!found.ok) return found
  const { id, unitId } = found.value
  const state = ENDED[action]
  const refusal = action === 'REFUSE' ? readReason(input.reason) : null
  await sql`
    update target_versions v set state = ${state}, refusal = ${refusal}, ${answered(context)}
    where v.target_id = ${id} and v.state = 'PROPOSED'
  `.execute(context.db)
  await sql`
    update targets set state = case when revision > 0 then 'AGREED' else ${state} end,
      version = version + 1
    where id = ${id}
  `.execute(context.db)
  await context.audit(`TARGET_${state}`, await auditSubject(context, id, unitId))
  return accept({ targetId: id })
}

async function judgeAnswer(
  context: Context,
  action: 'AGREE' | keyof typeof ENDED,
  input: AnswerInput,
): Promise<Outcome<LockedTarget, TargetObjection>> {
  const found = await lockTarget(context, input)
  if (!found.ok) return found
  const hasReason = readReason(input.reason) !== null
  const target = found.value
  const allowed = judgeAction(context.viewer, action, { target, field: 'targetId', hasReason })
  return allowed.ok ? found : allowed
}

const answered = (context: Context) => {
  const { viewer, today } = context
  const { holderId, post } = viewer
  return sql`answered_by = ${holderId}::uuid, answered_by_name = ${ownName(context)},
    answered_post = ${post.id}::uuid, answered_role = ${post.role}, answered_on = ${today}::date`
}

/** The directive that a revision names has set the same goal by another target. */
async function isTaken({ db }: Context, targetId: string): Promise<boolean> {
  const { rows } = await sql`
    select from targets t join target_versions v on v.target_id = t.id and v.state = 'PROPOSED'
    join targets other on other.id <> t.id and other.state in ('PROPOSED', 'AGREED')
      and (other.unit_id, other.indicator, other.period_from, other.period_until,
        other.directive_number) = (t.unit_id, t.indicator, t.period_from, t.period_until,
        v.directive_number)
    where t.id = ${targetId}
  `.execute(db)
  return rows.length > 0
}
