import { accept } from '@ket-nap/kernel'
import { once } from '@ket-nap/subgraph'
import { sql, type Kysely } from 'kysely'
import type { Context } from '../context.ts'
import type { Database } from '../database.ts'
import { judgeClosing, type Closing, type Handover } from './closing.policy.ts'
import { unknownUnit } from './place.policy.ts'
import { decidedBy, seenOn, type TreeResult } from './reorganisation.commands.ts'
import { settle } from './settlement.commands.ts'
import { cutVersions, endVersions, followParents, keepInSight, openTree } from './tree.commands.ts'
import { findUnitFacts, loadChildFacts } from './unit-facts.commands.ts'

export interface ClosingInput extends Closing {
  idempotencyKey: string
  unitId: string
  successorIds: readonly string[]
}

/** Ends a unit; its only successor takes over whatever still stands below it. */
export const closeUnit = (context: Context, input: ClosingInput): Promise<TreeResult> =>
  once(context, { operation: 'closeUnit', input }, async () => {
    const { db, viewer, today } = context
    await openTree(db)
    const successorIds = [...new Set(input.successorIds)]
    const [unit, ...successors] = await findUnitFacts(db, viewer.scope, [
      input.unitId,
      ...successorIds,
    ])
    if (!unit) return unknownUnit('unitId')
    const children = await loadChildFacts(db, unit.id)
    const isOwnSeat = unit.id === viewer.post.unitId
    const judged = judgeClosing(input, { unit, successors, children, isOwnSeat, today })
    if (!judged.ok) return judged
    await keepInSight(db, [unit.id])
    const followed = judged.value ? await handOver(db, judged.value, input) : []
    await endUnit(db, unit.id, input)
    const heirs = successors.flatMap(successor => successor?.id ?? [])
    await storeSuccessions(db, heirs, input)
    const formerParents = unit.versions.flatMap(({ parentId }) => parentId ?? [])
    await settle(db, { changed: [unit.id, ...followed], touched: [...heirs, ...formerParents] })
    return accept({ unitId: unit.id, asOf: seenOn(context, input) })
  })

/** The children go to the successor, each at the level of its kind there. Answers all that moved. */
async function handOver(
  db: Kysely<Database>,
  { to, levels }: Handover,
  input: ClosingInput,
): Promise<string[]> {
  const { rows } = await sql<{ unit_id: string }>`
    select distinct unit_id from unit_versions
    where parent_id = ${input.unitId} and (valid_until is null or valid_until > ${input.effectiveOn})
  `.execute(db)
  const ids = rows.map(row => row.unit_id)
  await cutVersions(db, ids, input.effectiveOn)
  for (const [kind, level] of levels) {
    await sql`
      update unit_versions set parent_id = ${to.id}, level = ${level}, ${decidedBy(input)}
      where parent_id = ${input.unitId} and kind = ${kind} and valid_from >= ${input.effectiveOn}
    `.execute(db)
  }
  const below = await followParents(db, ids, { from: input.effectiveOn, until: null })
  return [...new Set([...ids, ...below])]
}

async function endUnit(db: Kysely<Database>, unitId: string, input: ClosingInput): Promise<void> {
  await endVersions(db, [unitId], input.effectiveOn)
  await sql`
    update units set closing_decision_number = ${input.decisionNumber.trim()},
      closing_decided_on = ${input.decidedOn}
    where id = ${unitId}
  `.execute(db)
}

async function storeSuccessions(
  db: Kysely<Database>,
  successorIds: readonly string[],
  input: ClosingInput,
): Promise<void> {
  await sql`
    insert into unit_successions (predecessor_id, successor_id, effective_on, kind, decision_number,
      decided_on)
    select ${input.unitId}, id, ${input.effectiveOn}, ${input.kind}, ${input.decisionNumber.trim()},
      ${input.decidedOn}
    from unnest(${successorIds}::uuid[]) id
  `.execute(db)
}
