import { accept, foldedSearchKey, parseUnitCode, type LocalDate } from '@ket-nap/kernel'
import { once, type CommandOutcome } from '@ket-nap/subgraph'
import { sql, type RawBuilder } from 'kysely'
import type { Context } from '../context.ts'
import { unitSortKey } from '../units/unit-name.policy.ts'
import { judgeFounding, type Founded, type Founding } from './founding.policy.ts'
import { judgeMove, judgeRenaming, type Change } from './move.policy.ts'
import { anchorDay } from './anchor.commands.ts'
import { announce, settle } from './settlement.commands.ts'
import {
  closeTree,
  cutVersions,
  followParents,
  keepInSight,
  openTree,
  rangeOf,
} from './tree.commands.ts'
import { findUnitFacts, loadChildFacts } from './unit-facts.commands.ts'

/** The unit, and the day on which the change is seen. */
export type TreeResult = CommandOutcome<{ unitId: string; asOf: LocalDate }>

interface Keyed {
  idempotencyKey: string
}

/** Founds a unit under another one. */
export const foundUnit = (
  context: Context,
  input: Founding & Keyed & { parentId: string },
): Promise<TreeResult> =>
  once(context, { operation: 'foundUnit', input }, async () => {
    const { db, viewer, today } = context
    await openTree(db)
    const [parent] = await findUnitFacts(db, viewer.scope, [input.parentId])
    const judged = judgeFounding(input, {
      parent,
      today,
      codeIsTaken: await isCodeTaken(context, input),
    })
    if (!judged.ok) return judged
    const unitId = await storeUnit(context, input, judged.value)
    await followParents(db, [unitId], { from: input.effectiveOn, until: null })
    await settle(db, { changed: [unitId], touched: [judged.value.parent.id] })
    return accept({ unitId, asOf: seenOn(context, input) })
  })

async function isCodeTaken({ db }: Context, { code, effectiveOn }: Founding): Promise<boolean> {
  const read = parseUnitCode(code ?? '')
  if (!read.ok) return false
  const { rows } = await sql<{ taken: boolean }>`
    select code_is_taken(${read.value}, ${rangeOf({ from: effectiveOn, until: null })}, null) as taken
  `.execute(db)
  return rows.some(({ taken }) => taken)
}

async function storeUnit({ db }: Context, input: Founding, founded: Founded): Promise<string> {
  const { rows } = await sql<{ id: string }>`select uuidv7() as id`.execute(db)
  const id = rows[0]?.id ?? ''
  await keepInSight(db, [id])
  await sql`insert into units (id, founded_on, revision) values (${id}, ${input.effectiveOn}, 0)`.execute(
    db,
  )
  await sql`
    insert into unit_versions (unit_id, valid, parent_id, path, kind, level, line, name, name_folded,
      name_sort, code, residential, authorised_to_admit, delegated_above_base, decision_number, decided_on)
    select u.id, ${rangeOf({ from: input.effectiveOn, until: null })}, p.unit_id, p.path || u.sequence::text,
      ${input.kind}, ${founded.level}, ${founded.line}, ${founded.name}, ${foldedSearchKey(founded.name)},
      ${unitSortKey(founded.name)}, ${founded.code}, ${input.residential ?? false}, false, false,
      ${input.decisionNumber.trim()}, ${input.decidedOn}
    from units u, unit_versions p
    where u.id = ${id} and p.unit_id = ${founded.parent.id} and p.valid @> ${input.effectiveOn}::date
  `.execute(db)
  return id
}

/** Gives a unit another name. */
export const renameUnit = (
  context: Context,
  input: Change & Keyed & { unitId: string; name: string },
): Promise<TreeResult> =>
  once(context, { operation: 'renameUnit', input }, async () => {
    const { db, viewer, today } = context
    await openTree(db)
    const [unit] = await findUnitFacts(db, viewer.scope, [input.unitId])
    const judged = judgeRenaming(input, { unit, today })
    if (!judged.ok) return judged
    const {
      unit: { id },
      name,
      window,
    } = judged.value
    await cutVersions(db, [id], window.from)
    await sql`
      update unit_versions set name = ${name}, name_folded = ${foldedSearchKey(name)},
        name_sort = ${unitSortKey(name)}, ${decidedBy(input)}
      where unit_id = ${id} and valid <@ ${rangeOf(window)}
    `.execute(db)
    await announce(db, { changed: [id], touched: [], day: await anchorDay(db) })
    await closeTree(db)
    return accept({ unitId: id, asOf: seenOn(context, input) })
  })

/** Puts a unit, with everything below it, under another one. */
export const moveUnit = (
  context: Context,
  input: Change & Keyed & { unitId: string; parentId: string },
): Promise<TreeResult> =>
  once(context, { operation: 'moveUnit', input }, async () => {
    const { db, viewer, today } = context
    await openTree(db)
    const [unit, parent] = await findUnitFacts(db, viewer.scope, [input.unitId, input.parentId])
    const children = unit ? await loadChildFacts(db, unit.id) : []
    const isOwnSeat = unit?.id === viewer.post.unitId
    const judged = judgeMove(input, { unit, parent, children, isOwnSeat, today })
    if (!judged.ok) return judged
    const {
      unit: { id, versions },
      level,
      window,
    } = judged.value
    const formerParents = versions.flatMap(({ parentId }) => parentId ?? [])
    await cutVersions(db, [id], window.from)
    await sql`
      update unit_versions set parent_id = ${judged.value.parent.id}, level = ${level}, ${decidedBy(input)}
      where unit_id = ${id} and valid <@ ${rangeOf(window)}
    `.execute(db)
    const below = await followParents(db, [id], window)
    await settle(db, {
      changed: [...new Set([id, ...below])],
      touched: [judged.value.parent.id, ...formerParents],
    })
    return accept({ unitId: id, asOf: seenOn(context, input) })
  })

/** Names the decision in the versions that it makes. */
export const decidedBy = ({ decisionNumber, decidedOn }: Change): RawBuilder<unknown> =>
  sql`decision_number = ${decisionNumber.trim()}, decided_on = ${decidedOn}, recorded_at = now()`

/** A planned change is shown on its first day, any other one today. */
export const seenOn = (
  { today }: Context,
  { effectiveOn }: { effectiveOn: LocalDate },
): LocalDate => (effectiveOn > today ? effectiveOn : today)
