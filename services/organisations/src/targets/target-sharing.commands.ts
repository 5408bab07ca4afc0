import { accept, acceptUnless } from '@ket-nap/kernel'
import { isUuid, once } from '@ket-nap/subgraph'
import { sql } from 'kysely'
import type { Context } from '../context.ts'
import { auditSubject } from '../units/scope.entity.ts'
import { lockTarget, ownName, type LockedTarget, type TargetResult } from './target.commands.ts'
import { tellTargets } from './target.events.ts'
import {
  objectionsToSharing,
  type Sharing,
  type SharingFacts,
  type StoredShare,
} from './target-share.policy.ts'
import { judgeAction, readReason } from './target-standing.policy.ts'

export interface SharingInput extends Sharing {
  idempotencyKey: string
  targetId: string
  expectedVersion: number
  reason?: string | null | undefined
}

/**
 * Shares an agreed target down to the units directly below, whole or not at all. The shares are in force at
 * once under the same directive; sharing again revises those that change.
 */
export const shareTarget = (context: Context, input: SharingInput): Promise<TargetResult> =>
  once(context, { operation: 'shareTarget', input }, async () => {
    const found = await lockTarget(context, input)
    if (!found.ok) return found
    const target = found.value
    const reason = readReason(input.reason)
    const asked = { target, field: 'targetId', hasReason: reason !== null }
    const allowed = judgeAction(context.viewer, 'SHARE', asked)
    const sharing = { ...input, shares: input.shares.map(withLowerCaseId) }
    const facts = await readFacts(context, target, sharing)
    const objections = [
      ...(allowed.ok ? [] : allowed.objections),
      ...objectionsToSharing(sharing, facts),
    ]
    if (objections.length > 0) return acceptUnless({ targetId: '' }, objections)
    await storeSharing(context, target, { sharing, stored: facts.stored, reason })
    await context.audit('TARGET_SHARED', await auditSubject(context, target.id, target.unitId))
    return accept({ targetId: target.id })
  })

const withLowerCaseId = <Share extends { unitId: string }>(share: Share): Share => ({
  ...share,
  unitId: share.unitId.toLowerCase(),
})

async function readFacts(
  { db, today }: Context,
  target: LockedTarget,
  { shares }: Sharing,
): Promise<SharingFacts> {
  const asked = shares.map(({ unitId }) => unitId).filter(isUuid)
  const { rows: below } = await sql<{ id: string }>`
    select distinct v.unit_id as id from unit_versions v
    where v.parent_id = ${target.unitId} and v.line = 'PARTY'
      and (v.valid @> ${target.periodFrom}::date or v.valid @> ${today}::date)
  `.execute(db)
  const { rows: stored } = await sql<StoredShare>`
    select t.id, t.unit_id as "unitId", t.number, t.lower_percent::float8 as "lowerPercent",
      t.upper_percent::float8 as "upperPercent"
    from targets t where t.share_of_id = ${target.id}
  `.execute(db)
  const { rows: taken } = await sql<{ id: string }>`
    select other.unit_id as id from targets other join targets t on t.id = ${target.id}
    where other.unit_id = any (${asked}::uuid[]) and other.share_of_id is distinct from t.id
      and other.state in ('PROPOSED', 'AGREED')
      and (other.indicator, other.period_from, other.period_until, other.directive_number)
        = (t.indicator, t.period_from, t.period_until, t.directive_number)
  `.execute(db)
  const keys = (rows: { id: string }[]) => new Set(rows.map(({ id }) => id))
  return { target, below: keys(below), stored, taken: keys(taken) }
}

interface NewSharing {
  sharing: Sharing
  stored: readonly StoredShare[]
  reason: string | null
}

async function storeSharing(
  context: Context,
  target: LockedTarget,
  { sharing, stored, reason }: NewSharing,
): Promise<void> {
  const { db, viewer, today } = context
  await sql`
    insert into target_sharings (target_id, place, revision, kept, reason, shared_by,
      shared_by_name, shared_post, shared_on)
    select ${target.id}, 1 + coalesce(max(s.place), 0), ${target.revision}::int,
      ${sharing.kept ?? null}::int, ${reason}, ${viewer.holderId}::uuid, ${ownName(context)},
      ${viewer.post.id}::uuid, ${today}::date
    from target_sharings s where s.target_id = ${target.id}
  `.execute(db)
  await sql`update targets set version = version + 1 where id = ${target.id}`.execute(db)
  const isStored = new Set(stored.map(({ unitId }) => unitId))
  const added = sharing.shares.filter(({ unitId }) => !isStored.has(unitId))
  const kept = sharing.shares.filter(({ unitId }) => isStored.has(unitId))
  const changed = [
    ...(await addShares(context, target.id, added)),
    ...(await reviseShares(context, target.id, kept)),
  ]
  await appendShareVersions(context, changed, reason)
  await tellTargets(db, sql`t.id = any (${changed}::uuid[]) and v.revision = t.revision`)
}

const asRows = (shares: Sharing['shares']) => sql`
  jsonb_to_recordset(${JSON.stringify(shares)}::jsonb) as share("unitId" uuid, number integer,
    "lowerPercent" numeric, "upperPercent" numeric)`

async function addShares(
  { db }: Context,
  targetId: string,
  shares: Sharing['shares'],
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    insert into targets (unit_id, indicator, number, lower_percent, upper_percent, period_from,
      period_until, directive_number, directive_on, directive_issuer, share_of_id)
    select share."unitId", t.indicator, share.number, share."lowerPercent", share."upperPercent",
      t.period_from, t.period_until, t.directive_number, t.directive_on, t.directive_issuer, t.id
    from ${asRows(shares)} join targets t on t.id = ${targetId}
    returning id
  `.execute(db)
  return rows.map(({ id }) => id)
}

/** Shares that ask for something else than before, or by another directive; the others stay as they are. */
async function reviseShares(
  { db }: Context,
  targetId: string,
  shares: Sharing['shares'],
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    update targets mine set number = share.number, lower_percent = share."lowerPercent",
      upper_percent = share."upperPercent", directive_number = t.directive_number,
      directive_on = t.directive_on, directive_issuer = t.directive_issuer,
      revision = mine.revision + 1, version = mine.version + 1
    from ${asRows(shares)}, targets t
    where t.id = ${targetId} and mine.share_of_id = t.id and mine.unit_id = share."unitId"
      and (mine.number, mine.lower_percent, mine.upper_percent, mine.directive_number)
        is distinct from (share.number, share."lowerPercent", share."upperPercent", t.directive_number)
    returning mine.id
  `.execute(db)
  return rows.map(({ id }) => id)
}

async function appendShareVersions(
  context: Context,
  ids: readonly string[],
  reason: string | null,
): Promise<void> {
  const { db, viewer, today } = context
  const { holderId, post } = viewer
  await sql`
    insert into target_versions (target_id, place, revision, origin, state, number, lower_percent,
      upper_percent, directive_number, directive_on, directive_issuer, reason, in_force_from,
      proposed_by, proposed_by_name, proposed_post, proposed_role, proposed_unit_id, proposed_on)
    select t.id, 1 + (select count(*) from target_versions v where v.target_id = t.id), t.revision,
      'SHARING', 'AGREED', t.number, t.lower_percent, t.upper_percent, t.directive_number,
      t.directive_on, t.directive_issuer, ${reason}::text,
      case when t.revision > 1 then ${today}::date end,
      ${holderId}::uuid, ${ownName(context)}, ${post.id}::uuid, ${post.role}, ${post.unitId}::uuid,
      ${today}::date
    from targets t where t.id = any (${ids}::uuid[])
  `.execute(db)
}
