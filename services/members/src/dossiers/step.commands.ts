import {
  accept,
  decide,
  object,
  objection,
  type LocalDate,
  type Objection,
  type Outcome,
} from '@ket-nap/kernel'
import { isUuid, once, type CommandOutcome, type Role } from '@ket-nap/subgraph'
import { sql } from 'kysely'
import type { AdmissionFacts } from '../admissions/obstacle.workflow.ts'
import { ADMISSION } from '../admissions/admission.workflow.ts'
import { besideOf } from '../admissions/clock.workflow.ts'
import type { Actor, AdmissionAction } from '../admissions/action.workflow.ts'
import type { AdmissionStage } from '../codes/membership-codes.ts'
import type { Context } from '../context.ts'
import { appendMove } from './move.commands.ts'
import { actedBy, actingFor, isEnteredFor } from '../routes/actor.policy.ts'
import { clocksOf, factsOf } from './dossier-facts.policy.ts'
import type { Policy } from '../policies/policy.workflow.ts'
import type { Route } from '../routes/route.workflow.ts'
import type { Dossier, OpenedDossier } from './dossier.policy.ts'
import { asTold } from './acting.policy.ts'
import { columnsAfter } from './step.policy.ts'
import { besideStage, waitingOf } from './waiting.policy.ts'
import { judgeTexts, type WrittenText } from './written-text.policy.ts'

/** What every step says: of which dossier, which state of it was seen, and the day on which it was done. */
export interface StepInput {
  idempotencyKey: string
  admissionId: string
  expectedVersion: number
  on: LocalDate
  /** Number of the resolution or decision. */
  number?: string | null | undefined
  note?: string | null | undefined
  /** The scan of the signed paper, where the step is entered for another organ. */
  scanId?: string | null | undefined
}

/** What came with a step besides its day and number. */
type Brought = Partial<
  Pick<
    NonNullable<AdmissionFacts['step']>,
    | 'isOrganOfDossier'
    | 'isNumberTaken'
    | 'introducer'
    | 'isHelperOfficial'
    | 'isLetterKnown'
    | 'isDueDayKnown'
    | 'isPaperYounger'
    | 'isCriterionUnsaid'
    | 'isCriterionForeign'
    | 'isScanMissing'
    | 'isScanKnown'
    | 'isScanTaken'
    | 'earlier'
    | 'move'
  >
>

export interface Step {
  action: AdmissionAction
  input: Omit<StepInput, 'idempotencyKey'>
  /** The counted vote, where the step is one. */
  vote?: { passed: boolean; meetingId: string }
  /** What was written besides number and note. */
  texts?: readonly WrittenText[]
  /** Further facts of what is brought; read before the step is judged. */
  facts?: (opened: OpenedDossier) => Promise<Brought>
  /** What is stored besides the step, in the same transaction. */
  alongside?: (opened: OpenedDossier) => Promise<void>
  /** Where the step carries the dossier. */
  destination?: Destination | null
}

/** A place to which a dossier goes, with what judges it there. */
export interface Destination {
  unitId: string
  route: Route | null
  policy: Policy
  /** Keeps from where to where the step goes. */
  keep: (opened: OpenedDossier, moveId: string) => Promise<void>
  /** Carries the dossier, last of all: the viewer may not reach it afterwards. */
  carry: () => Promise<void>
}

export type Stepped = { admissionId: string; moveId: string }
type StepOutcome = Outcome<Stepped, Objection<string, Role>>

/** Takes one step of a dossier, once for each key: load, decide, store, audit in one transaction. */
export const takeStepOnce = (
  context: Context,
  operation: string,
  { input, ...step }: Omit<Step, 'input'> & { input: StepInput },
): Promise<CommandOutcome<Stepped>> =>
  once(context, { operation, input: { ...input } }, () => takeStep(context, { ...step, input }))

/** The step itself, inside a command that is already once. */
export async function takeStep(context: Context, step: Step): Promise<StepOutcome> {
  const { number, note } = step.input
  const written = judgeTexts([
    { field: 'number', text: number, longest: 50 },
    { field: 'note', text: note, longest: 2000 },
    ...(step.texts ?? []),
  ])
  if (!written.ok) return written
  const locked = await lockDossier(context, step.input)
  if (!locked.ok) return locked
  const ruled = await judgeDay(context, step.input.on, 'on')
  if (!ruled.ok) return ruled
  const opened = await context.loaders.openDossier(locked.value, step.input.on)
  const signed = await readSignedPaper(context, opened, step)
  const brought = { ...signed, ...(await step.facts?.(opened)) }
  const judged = judge(context, opened, { step, brought })
  if (!judged.ok) return judged
  await step.alongside?.(opened)
  return accept(await store(context, opened, { step, ...judged.value }))
}

/** A day before every policy version is not judged by any. */
export async function judgeDay(
  { loaders }: Context,
  day: LocalDate,
  field: string,
): Promise<Outcome<null, Objection<string, Role>>> {
  const first = await loaders.policiesBegan()
  if (day >= first) return accept(null)
  return object(objection('DAY_BEFORE_RULES', { path: ['input', field], params: { first } }))
}

/** Nobody else moves the dossier until the transaction ends; who saw an older state is told so. */
async function lockDossier(
  { db, loaders }: Context,
  { admissionId, expectedVersion }: Pick<StepInput, 'admissionId' | 'expectedVersion'>,
): Promise<Outcome<Dossier, Objection<string, Role>>> {
  const unknown = object(objection('UNKNOWN_ADMISSION', { path: ['input', 'admissionId'] }))
  if (!isUuid(admissionId)) return unknown
  const { rows } = await sql<{ version: number }>`
    select version from admissions where id = ${admissionId} for update`.execute(db)
  const [row] = rows
  if (!row) return unknown
  if (row.version !== expectedVersion) {
    const path = ['input', 'expectedVersion']
    return object(objection('CHANGED_MEANWHILE', { path, params: { version: row.version } }))
  }
  const dossier = await loaders.readDossier(admissionId)
  if (!dossier) return unknown
  return accept(dossier)
}

const readSignedPaper = (
  { loaders, viewer }: Context,
  { dossier: { id, personId, unitId }, route }: OpenedDossier,
  { action, input }: Step,
) =>
  loaders.signedPaper({
    scanId: input.scanId,
    personId,
    admissionId: id,
    isNeeded: isEnteredFor(ADMISSION[action].by, actingFor(viewer, { route, cellUnitId: unitId })),
  })

interface Judged {
  stage: AdmissionStage
  actor: Actor
  enteredFor: boolean
}

function judge(
  { viewer, today }: Context,
  opened: OpenedDossier,
  { step, brought }: { step: Step; brought: Brought },
): Outcome<Judged, Objection<string, Role>> {
  const { action, input, vote } = step
  const { dossier, route } = opened
  const { holderId } = viewer
  const number = tidy(input.number)
  const facts = factsOf(opened, action, {
    on: input.on,
    today,
    holderId,
    step: {
      isNumberTaken: false,
      ...brought,
      number,
      hasVote: vote !== undefined,
      isPassed: vote?.passed ?? false,
      hasNote: tidy(input.note) !== null,
    },
  })
  const acting = actingFor(viewer, { route, cellUnitId: dossier.unitId })
  const actors = [...acting.own, ...acting.enteredFor]
  const outcome = decide(ADMISSION, action, { stage: dossier.stage, actors, facts })
  if (!outcome.ok) return asTold(outcome, route)
  const stage = outcome.value
  if (stage === 'PERSON') throw new Error('no step leads back to nobody')
  return accept({ stage, ...actedBy(ADMISSION[action].by, acting) })
}

const tidy = (written: string | null | undefined): string | null => written?.trim() || null

interface Taken extends Judged {
  step: Step
}

async function store(context: Context, opened: OpenedDossier, taken: Taken): Promise<Stepped> {
  const { dossier } = opened
  const { step, stage, actor, enteredFor } = taken
  const moveId = await appendMove(context, {
    admissionId: dossier.id,
    place: dossier.moves.length + 1,
    action: step.action,
    fromStage: dossier.stage,
    toStage: stage,
    on: step.input.on,
    number: tidy(step.input.number),
    note: tidy(step.input.note),
    actor,
    enteredFor,
    policyVersion: opened.version,
    policyOverlay: opened.overlay,
    meetingId: step.vote?.meetingId ?? null,
    scanId: step.input.scanId ?? null,
  })
  await step.destination?.keep(opened, moveId)
  await changeDossier(context, opened, taken)
  const { personId, provinceId, aboveBaseId, baseId, unitId } = dossier
  const detail = { caseId: dossier.id }
  const subject = { subjectId: personId, provinceId, aboveBaseId, baseId, unitId, detail }
  await context.audit(`ADMISSION_${step.action}`, subject)
  await step.destination?.carry()
  return { admissionId: dossier.id, moveId }
}

/** The state after the step, with the clock that ends first; the step itself may change the clocks. */
async function changeDossier(
  { db, loaders }: Context,
  opened: OpenedDossier,
  { step: { action, input, destination }, stage }: Taken,
): Promise<void> {
  const { dossier } = opened
  const { unitId, route, policy } = destination ?? { ...opened, unitId: dossier.unitId }
  const number = tidy(input.number)
  const columns = columnsAfter({ action, stage, on: input.on, number, dossier, route })
  const recorded = (await loaders.readDossier(dossier.id)) ?? dossier
  const after = { ...recorded, ...columns, unitId }
  const clocks = clocksOf({ dossier: after, policy })
  const clock = clocks.find(({ timer }) => !besideOf(timer))
  const { waitsFor, waitsAtUnitId, waitsForRoles } = waitingOf({ dossier: after, route })
  await db
    .updateTable('admissions')
    .set({
      stage,
      version: dossier.version + 1,
      stage_since: stage === dossier.stage ? dossier.stageSince : input.on,
      opened_on: columns.openedOn,
      considered_on: columns.consideredOn,
      decided_on: columns.decidedOn,
      decision_number: columns.decisionNumber,
      ceremony_on: columns.ceremonyOn,
      route: columns.route,
      deciding_unit_id: columns.decidingUnitId,
      due_on: clock?.dueOn ?? null,
      due_timer: clock?.timer ?? null,
      waits_for: waitsFor,
      waits_at_unit_id: waitsAtUnitId,
      waits_for_roles: [...waitsForRoles],
      clocks_beside: sql`${JSON.stringify(besideStage({ dossier: after, policy, route }))}::jsonb`,
    })
    .where('id', '=', dossier.id)
    .execute()
}
