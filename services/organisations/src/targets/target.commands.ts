import { accept, object, objection, type Objection } from '@ket-nap/kernel'
import { isUuid, once, type CommandOutcome, type Role } from '@ket-nap/subgraph'
import { sql } from 'kysely'
import type { Context } from '../context.ts'
import { auditSubject, within } from '../units/scope.entity.ts'
import { tellTargets } from './target.events.ts'
import { judgeGoal, type Goal } from './target.policy.ts'

export interface TargetInput extends Goal {
  idempotencyKey: string
  unitId: string
}

/** Records a goal that a directive sets for a unit. */
export const recordTarget = (
  context: Context,
  input: TargetInput,
): Promise<CommandOutcome<{ targetId: string }>> =>
  once(context, { operation: 'recordTarget', input }, async () => {
    const judged = judgeGoal(input, context.today)
    if (!judged.ok) return judged
    if (!(await isReached(context, input.unitId))) return refuse('UNKNOWN_UNIT', 'unitId')
    const targetId = await storeTarget(context, input.unitId, judged.value)
    if (!targetId) return refuse('ALREADY_RECORDED', 'directiveNumber')
    await tellTargets(context.db, sql`t.id = ${targetId}`)
    await context.audit('TARGET_RECORDED', await auditSubject(context, targetId, input.unitId))
    return accept({ targetId })
  })

const refuse = (code: string, field: string) =>
  object<[Objection<string, Role>]>(objection(code, { path: ['input', field] }))

async function isReached({ db, viewer }: Context, unitId: string): Promise<boolean> {
  if (!isUuid(unitId)) return false
  const found = await db
    .selectFrom('unit_versions as v')
    .select('v.unit_id')
    .where('v.unit_id', '=', unitId)
    .where(within(viewer.scope, 'v'))
    .limit(1)
    .execute()
  return found.length > 0
}

/** Answers nothing when the same directive has set the same goal already. */
async function storeTarget(
  { db }: Context,
  unitId: string,
  goal: Goal,
): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    insert into targets (unit_id, indicator, number, lower_percent, upper_percent, period_from,
      period_until, directive_number, directive_on, directive_issuer)
    values (${unitId}, ${goal.indicator}, ${goal.number ?? null}, ${goal.lowerPercent ?? null},
      ${goal.upperPercent ?? null}, ${goal.periodFrom}, ${goal.periodUntil}, ${goal.directiveNumber},
      ${goal.directiveOn}, ${goal.directiveIssuer})
    on conflict on constraint targets_once do nothing returning id
  `.execute(db)
  return rows[0]?.id
}
