import { randomUUID } from 'node:crypto'
import { accept, type LocalDate } from '@ket-nap/kernel'
import { isUuid, once, takeAnchoringTurn, type CommandOutcome } from '@ket-nap/subgraph'
import { sql } from 'kysely'
import {
  FOR_THE_NEW_CELL,
  relocationAt,
  type Relocating,
} from '../admissions/relocation.workflow.ts'
import type { Context } from '../context.ts'
import { findRoute } from '../routes/route.workflow.ts'
import type { Dossier, OpenedDossier } from './dossier.policy.ts'
import { isSameCommittee, moveFacts, placeOf, type NewPlace } from './relocation.policy.ts'
import { takeStep, type Destination, type StepInput } from './step.commands.ts'

export interface MoveDossier extends StepInput {
  /** The cell of the new place. */
  toUnitId: string
  /** The day of the decision to move, or of the move itself. */
  movedOn: LocalDate
}

type Relocated = CommandOutcome<{ relocationId: string }>

/** Sends a dossier after its person to the cell of the new place, whatever its stage. Source: HD06 3.9. */
export const moveDossier = (context: Context, input: MoveDossier): Promise<Relocated> =>
  once(context, { operation: 'moveDossier', input: { ...input } }, async () => {
    const dossier = await findDossier(context, input)
    const action = relocationAt(dossier?.stage ?? 'SYMPATHISER')
    return relocate(context, { action, input, dossier })
  })

/** Cancels a decision that came too long after the move, and sends the dossier on. Source: HD06 3.9c. */
export const cancelForMove = (context: Context, input: MoveDossier): Promise<Relocated> =>
  once(context, { operation: 'cancelForMove', input: { ...input } }, async () => {
    const dossier = await findDossier(context, input)
    return relocate(context, { action: 'CANCEL_FOR_MOVE', input, dossier })
  })

/** Found before the step locks it; the tree above both places does not change meanwhile. */
async function findDossier(
  { db, loaders }: Context,
  { admissionId }: MoveDossier,
): Promise<Dossier | null> {
  await takeAnchoringTurn(db)
  return isUuid(admissionId) ? loaders.readDossier(admissionId) : null
}

interface Asked {
  action: Relocating
  input: MoveDossier
  dossier: Dossier | null
}

async function relocate(context: Context, { action, input, dossier }: Asked): Promise<Relocated> {
  const place = await findPlace(context, input, dossier?.unitId ?? '')
  const relocation = { id: randomUUID(), action, input, place }
  const outcome = await takeStep(context, {
    action,
    input,
    facts: async opened => ({ move: moveFacts(opened, place, input.movedOn) }),
    alongside: () => letGo(context, relocation),
    destination: await destinationOf(context, relocation),
  })
  return outcome.ok ? accept({ relocationId: relocation.id }) : outcome
}

async function findPlace(
  { loaders, today }: Context,
  { toUnitId }: MoveDossier,
  homeId: string,
): Promise<NewPlace> {
  const chain = isUuid(toUnitId) ? await loaders.chainOn(today).load(toUnitId) : null
  return placeOf(chain, { route: chain && findRoute(chain), homeId })
}

interface NewRelocation extends Omit<Asked, 'dossier'> {
  id: string
  place: NewPlace
}

/** Who helped stops; who introduced is of the old place, where the new cell has to consider. */
async function letGo({ db }: Context, { action, input }: NewRelocation): Promise<void> {
  const { admissionId, on } = input
  await sql`update helping_members set until_on = greatest(from_on, ${on}::date)
    where admission_id = ${admissionId} and until_on is null`.execute(db)
  if (!FOR_THE_NEW_CELL.includes(action)) return
  await db
    .updateTable('introductions')
    .set({ set_aside_on: on })
    .where('admission_id', '=', admissionId)
    .where('set_aside_on', 'is', null)
    .execute()
}

async function destinationOf(
  context: Context,
  relocation: NewRelocation,
): Promise<Destination | null> {
  const { db, loaders } = context
  const { id, input, place } = relocation
  const { chain, route } = place
  if (!chain) return null
  const { unitId } = chain.own
  const provinceId = chain.province?.unitId ?? null
  const { values } = await loaders.policy({ provinceId, day: input.on })
  return {
    unitId,
    route,
    policy: values,
    keep: (opened, moveId) => keep(context, opened, { ...relocation, moveId }),
    carry: async () => {
      await sql`select carry_dossier(${id})`.execute(db)
    },
  }
}

/** Keeps the relocation for both sides, and tells the other services while the person is still in reach. */
async function keep(
  { db, loaders }: Context,
  { dossier, route }: OpenedDossier,
  { id, moveId, action, input, place }: NewRelocation & { moveId: string },
): Promise<void> {
  const { on, movedOn, number, toUnitId } = input
  const sameCommittee = isSameCommittee({ ...dossier, route }, place.route)
  await sql`
    insert into relocations (id, move_id, admission_id, person_id, action, full_name, on_day,
      moved_on, number, same_committee, province_id, above_base_id, base_id, unit_id,
      to_province_id, to_above_base_id, to_base_id, to_unit_id)
    select ${id}::uuid, ${moveId}::uuid, a.id, a.person_id, ${action}, p.full_name, ${on}::date,
      ${movedOn}::date, ${number?.trim()}, ${sameCommittee}, a.province_id, a.above_base_id,
      a.base_id, a.unit_id, t.province_id, t.above_base_id, t.base_id, t.unit_id
    from admissions a join people p on p.id = a.person_id,
      ${placed(place, toUnitId)} t
    where a.id = ${dossier.id}`.execute(db)
  await loaders.tellDeparture(dossier.personId, toUnitId)
}

/** The anchors of a place of the tree that the viewer may not reach. */
const placed = ({ chain }: NewPlace, unitId: string) => sql`(select ${unitId}::uuid as unit_id,
  ${chain?.base?.unitId ?? null}::uuid as base_id,
  ${chain?.aboveBase?.unitId ?? null}::uuid as above_base_id,
  ${chain?.province?.unitId ?? null}::uuid as province_id)`
