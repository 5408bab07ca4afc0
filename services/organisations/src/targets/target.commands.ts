import { accept, object, objection, type Outcome } from '@ket-nap/kernel'
import { isUuid, once, type CommandOutcome } from '@ket-nap/subgraph'
import { sql } from 'kysely'
import type { Context } from '../context.ts'
import { auditSubject, within } from '../units/scope.entity.ts'
import type { TargetRow } from './target.entity.ts'
import { tellTargets } from './target.events.ts'
import { judgeGoal, type Goal } from './target.policy.ts'
import type { OpenVersion, StandingTarget, TargetObjection } from './target-standing.policy.ts'
import type { TargetOrigin } from './target.workflow.ts'

export type TargetResult = CommandOutcome<{ targetId: string }>

export interface TargetInput extends Goal {
  idempotencyKey: string
  unitId: string
}

/** Records a goal that a directive sets for a unit: it is in force at once. */
export const recordTarget = (context: Context, input: TargetInput): Promise<TargetResult> =>
  once(context, { operation: 'recordTarget', input }, async () => {
    const judged = judgeGoal(input, context.today)
    if (!judged.ok) return judged
    if (!(await isReached(context, input.unitId))) return refuse('UNKNOWN_UNIT', 'unitId')
    const targetId = await storeTarget(context, input.unitId, {
      goal: judged.value,
      origin: 'DIRECTIVE',
    })
    if (!targetId) return refuse('ALREADY_RECORDED', 'directiveNumber')
    await tellTargets(context.db, sql`t.id = ${targetId}`)
    await context.audit('TARGET_RECORDED', await auditSubject(context, targetId, input.unitId))
    return accept({ targetId })
  })

export const refuse = (code: string, field: string): Outcome<never, TargetObjection> =>
  object<[TargetObjection]>(objection(code, { path: ['input', field] }))

export async function isReached({ db, viewer }: Context, unitId: string): Promise<boolean> {
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

/** Name under which the viewer holds the post that acts. */
export const ownName = ({ viewer }: Context) =>
  sql`(select mine.holder_name from posts mine where mine.id = ${viewer.post.id})`

/** Stores a goal with its first version. Answers nothing when the same directive has set it already. */
export async function storeTarget(
  context: Context,
  unitId: string,
  { goal, origin }: { goal: Goal; origin: Exclude<TargetOrigin, 'SHARING'> },
): Promise<string | undefined> {
  const state = origin === 'DIRECTIVE' ? 'AGREED' : 'PROPOSED'
  const revision = origin === 'DIRECTIVE' ? 1 : 0
  const { rows } = await sql<{ id: string }>`
    insert into targets (unit_id, indicator, number, lower_percent, upper_percent, period_from,
      period_until, directive_number, directive_on, directive_issuer, state, revision)
    values (${unitId}, ${goal.indicator}, ${goal.number ?? null}, ${goal.lowerPercent ?? null},
      ${goal.upperPercent ?? null}, ${goal.periodFrom}, ${goal.periodUntil}, ${goal.directiveNumber},
      ${goal.directiveOn}, ${goal.directiveIssuer}, ${state}, ${revision})
    on conflict do nothing returning id
  `.execute(context.db)
  const [stored] = rows
  if (stored) await appendVersion(context, stored.id, { goal, origin, reason: null })
  return stored?.id
}

/** What a version says, beside the indicator and the period, which stay. */
export type Wording = Pick<
  Goal,
  'number' | 'lowerPercent' | 'upperPercent' | 'directiveNumber' | 'directiveOn' | 'directiveIssuer'
>

/** Appends the next version of a target, proposed or, by a directive on paper, agreed. */
export async function appendVersion(
  context: Context,
  targetId: string,
  { goal, origin, reason }: { goal: Wording; origin: TargetOrigin; reason: string | null },
): Promise<void> {
  const { db, viewer, today } = context
  const { holderId, post } = viewer
  const isAgreed = origin === 'DIRECTIVE'
  await sql`
    insert into target_versions (target_id, place, revision, origin, state, number, lower_percent,
      upper_percent, directive_number, directive_on, directive_issuer, reason, proposed_by,
      proposed_by_name, proposed_post, proposed_role, proposed_unit_id, proposed_on)
    select ${targetId}, 1 + coalesce(max(v.place), 0), ${isAgreed ? 1 : null}::int, ${origin},
      ${isAgreed ? 'AGREED' : 'PROPOSED'}, ${goal.number ?? null}::int,
      ${goal.lowerPercent ?? null}::numeric, ${goal.upperPercent ?? null}::numeric,
      ${goal.directiveNumber}, ${goal.directiveOn}::date, ${goal.directiveIssuer}, ${reason},
      ${holderId}::uuid, ${ownName(context)}, ${post.id}::uuid, ${post.role}, ${post.unitId}::uuid,
      ${today}::date
    from target_versions v where v.target_id = ${targetId}
  `.execute(db)
}

/** A target as a command finds it, locked until the command is done. */
export interface LockedTarget extends TargetRow, StandingTarget {}

/** The target within reach, as the viewer saw it. */
export async function lockTarget(
  context: Context,
  { targetId, expectedVersion }: { targetId: string; expectedVersion: number },
): Promise<Outcome<LockedTarget, TargetObjection>> {
  const [target] = isUuid(targetId) ? await selectLocked(context, targetId) : []
  if (!target || !(await isReached(context, target.unitId))) {
    return refuse('UNKNOWN_TARGET', 'targetId')
  }
  if (target.version === expectedVersion) {
    return accept({ ...target, open: await findOpen(context, targetId) })
  }
  const params = { version: target.version }
  return object(objection('CHANGED_MEANWHILE', { path: ['input', 'expectedVersion'], params }))
}

async function selectLocked(
  { db }: Context,
  targetId: string,
): Promise<Omit<LockedTarget, 'open'>[]> {
  const { rows } = await sql<Omit<LockedTarget, 'open'>>`
    select t.id, t.unit_id as "unitId", t.indicator, t.number,
      t.lower_percent::float8 as "lowerPercent", t.upper_percent::float8 as "upperPercent",
      t.period_from as "periodFrom", t.period_until as "periodUntil",
      t.directive_number as "directiveNumber", t.directive_on as "directiveOn",
      t.directive_issuer as "directiveIssuer", t.state, t.version, t.revision,
      t.share_of_id as "shareOfId",
      exists (select from target_sharings s where s.target_id = t.id) as "isSharedAlready"
    from targets t where t.id = ${targetId} for update of t
  `.execute(db)
  return rows
}

async function findOpen({ db }: Context, targetId: string): Promise<OpenVersion | null> {
  const open = await db
    .selectFrom('target_versions as v')
    .select(['v.proposed_by as proposerId', 'v.proposed_unit_id as proposedUnitId'])
    .where('v.target_id', '=', targetId)
    .where('v.state', '=', 'PROPOSED')
    .executeTakeFirst()
  return open ?? null
}
