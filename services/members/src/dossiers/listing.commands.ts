import {
  accept,
  addMonths,
  decide,
  object,
  objection,
  type LocalDate,
  type Objection,
  type Outcome,
} from '@ket-nap/kernel'
import { once, type CommandOutcome, type Role } from '@ket-nap/subgraph'
import { sql, type Kysely } from 'kysely'
import type { Context } from '../context.ts'
import type { Database } from '../database.ts'
import { factsOf } from './dossier-facts.policy.ts'
import { newDossier, type OpenedDossier } from './dossier.policy.ts'
import { asTold } from './acting.policy.ts'
import { insertHelper } from './helping-member.commands.ts'
import { appendMove } from './move.commands.ts'
import { TRAIT_COLUMNS } from '../people/traits.entity.ts'
import { actedBy, actingFor, isEnteredFor } from '../routes/actor.policy.ts'
import { ADMISSION } from '../admissions/admission.workflow.ts'
import type { Policy } from '../policies/policy.workflow.ts'
import type { NewPerson } from '../people/new-person.policy.ts'
import type { ListedPerson } from './listing.policy.ts'
import { judgeDay } from './step.commands.ts'
import { besideStage, waitingOf } from './waiting.policy.ts'
import { judgeTexts } from './written-text.policy.ts'

export interface ListSympathiser {
  idempotencyKey: string
  /** The cell. */
  unitId: string
  /** Who is on record already; else `person`. */
  personId?: string | null | undefined
  person?: NewPerson | null | undefined
  /** The official member who helps. */
  helperId: string
  on: LocalDate
  number?: string | null | undefined
  /** Shows the cell's resolution; it waits for this listing. */
  scanId?: string | null | undefined
}

type Listed = CommandOutcome<{ admissionId: string }>

/** Puts somebody on the cell's list of sympathisers by its monthly resolution. Source: HD38 I.1.1d. */
export const listSympathiser = (context: Context, input: ListSympathiser): Promise<Listed> =>
  once(context, { operation: 'listSympathiser', input: { ...input } }, () =>
    putOnList(context, input),
  )

type Listing = Omit<ListSympathiser, 'idempotencyKey'>

/** The listing itself, inside a command that is already once. */
export async function putOnList(context: Context, input: Listing): Promise<Listed> {
  const { loaders, today } = context
  const ruled = await judgeDay(context, input.on, 'on')
  if (!ruled.ok) return ruled
  const written = judgeTexts([{ field: 'number', text: input.number, longest: 50 }])
  if (!written.ok) return written
  const tidied = await loaders.tidyPerson(input)
  if (!tidied.ok) return tidied
  const known = await loaders.listing({ ...input, today })
  if (!known) return object(objection('UNKNOWN_UNIT', { path: ['input', 'unitId'] }))
  const newcomer = tidied.value
  const person = newcomer ? { ...newcomer, personId: '', hasLeftParty: false } : known.person
  if (!person) return object(objection('UNKNOWN_PERSON', { path: ['input', 'personId'] }))
  const draft = newDossier({ ...known.unit, ...person })
  const opened = await loaders.openDossier(draft, input.on)
  const judged = await judge(context, opened, { input, person: known.person })
  if (!judged.ok) return judged
  await sql`savepoint listing`.execute(context.db)
  const personId =
    known.person?.personId ??
    (newcomer && (await loaders.insertPerson(newcomer, known.unit.unitId)))
  if (!personId) {
    await sql`rollback to savepoint listing`.execute(context.db)
    return object(
      objection('PERSONAL_NUMBER_TAKEN', { path: ['input', 'person', 'personalNumber'] }),
    )
  }
  return accept({ admissionId: await store(context, opened, { input, personId }) })
}

async function judge(
  { viewer, today, loaders }: Context,
  opened: OpenedDossier,
  { input, person }: { input: Listing; person: ListedPerson | null },
): Promise<Outcome<unknown, Objection<string, Role>>> {
  const { dossier, route, policy } = opened
  const isHelperOfficial = await loaders.isOfficialMember(input.helperId)
  const acting = actingFor(viewer, { route, cellUnitId: dossier.unitId })
  const paper = await loaders.waitingScan({
    scanId: input.scanId,
    isNeeded: isEnteredFor(ADMISSION.LIST.by, acting),
  })
  const facts = {
    ...factsOf(opened, 'LIST', {
      on: input.on,
      today,
      holderId: viewer.holderId,
      step: {
        ...paper,
        number: input.number?.trim() || null,
        isNumberTaken: false,
        hasVote: false,
        isPassed: false,
        hasNote: false,
        isHelperOfficial,
      },
    }),
    helpers: isHelperOfficial ? 1 : 0,
    onOtherList: person?.isListed ?? false,
    isMember: person?.isMember ?? false,
    waitsUntil: waitsUntil(person, policy),
  }
  const actors = [...acting.own, ...acting.enteredFor]
  return asTold(decide(ADMISSION, 'LIST', { stage: 'PERSON', actors, facts }), route)
}

/** Who was refused waits where the rules say so; no text does, a province may. */
function waitsUntil(person: ListedPerson | null, { refusalWaitMonths }: Policy): LocalDate | null {
  if (!person?.refusedOn || refusalWaitMonths === null) return null
  return addMonths(person.refusedOn, refusalWaitMonths)
}

async function store(
  context: Context,
  opened: OpenedDossier,
  { input, personId }: { input: Listing; personId: string },
): Promise<string> {
  const { db, viewer, audit, loaders } = context
  const { version, overlay, dossier, route } = opened
  const { helperId, on, number, scanId } = input
  const admissionId = await insertAdmission(db, opened, { personId, on })
  if (scanId) await loaders.claimScan({ scanId, personId, admissionId })
  await insertHelper(context, { admissionId, personId: helperId, from: on, number })
  await appendMove(context, {
    admissionId,
    place: 1,
    action: 'LIST',
    fromStage: 'PERSON',
    toStage: 'SYMPATHISER',
    on,
    number: number?.trim() || null,
    note: null,
    ...actedBy(ADMISSION.LIST.by, actingFor(viewer, { route, cellUnitId: dossier.unitId })),
    policyVersion: version,
    policyOverlay: overlay,
    meetingId: null,
    scanId: scanId ?? null,
  })
  await startClocks(context, opened, admissionId)
  const { provinceId, aboveBaseId, baseId, unitId } = dossier
  const place = { provinceId, aboveBaseId, baseId, unitId }
  const detail = { caseId: admissionId }
  await audit('ADMISSION_LIST', { subjectId: personId, ...place, detail })
  return admissionId
}

/** The monthly remark is owed from the first month on. */
async function startClocks(
  { db, loaders }: Context,
  { policy, route }: OpenedDossier,
  admissionId: string,
): Promise<void> {
  const dossier = await loaders.readDossier(admissionId)
  if (!dossier) throw new Error('the dossier just listed is not there')
  const beside = besideStage({ dossier, policy, route })
  await db
    .updateTable('admissions')
    .set({ clocks_beside: sql`${JSON.stringify(beside)}::jsonb` })
    .where('id', '=', admissionId)
    .execute()
}

async function insertAdmission(
  db: Kysely<Database>,
  { dossier, route }: OpenedDossier,
  { personId, on }: { personId: string; on: LocalDate },
): Promise<string> {
  const { waitsFor, waitsAtUnitId, waitsForRoles } = waitingOf({ dossier, route })
  const traits = sql.join(TRAIT_COLUMNS.map(name => sql.ref(`person.${name}`)))
  const { rows } = await sql<{ id: string }>`
    insert into admissions (person_id, stage, listed_on, stage_since, waits_for, waits_at_unit_id,
      waits_for_roles,
      ${sql.join(TRAIT_COLUMNS.map(name => sql.ref(name)))}, province_id, above_base_id, base_id, unit_id)
    select person.id, 'SYMPATHISER', ${on}::date, ${on}::date, ${waitsFor}, ${waitsAtUnitId}::uuid,
      ${[...waitsForRoles]}::text[], ${traits},
      unit.province_id, unit.above_base_id, unit.base_id, unit.unit_id
    from people person, unit_copies unit
    where person.id = ${personId} and unit.unit_id = ${dossier.unitId} returning id`.execute(db)
  const admissionId = rows[0]?.id
  if (!admissionId) throw new Error('nobody was listed')
  return admissionId
}
