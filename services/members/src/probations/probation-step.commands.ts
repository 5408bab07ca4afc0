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
import type { Actor } from '../admissions/action.workflow.ts'
import { asTold } from '../dossiers/acting.policy.ts'
import { judgeTexts, type WrittenText } from '../dossiers/written-text.policy.ts'
import { actedBy, actingFor, isEnteredFor } from '../routes/actor.policy.ts'
import type { Desk } from './desk.commands.ts'
import { factsOf } from './probation-facts.policy.ts'
import { appendProbationMove } from './probation-move.commands.ts'
import type { OpenedProbation, Probation } from './probation.policy.ts'
import type { ProbationStage } from './probation-stage.workflow.ts'
import { columnsAfter, type Extension } from './probation-step.policy.ts'
import { renewTerms } from './probation-term.commands.ts'
import type { RecognitionAction } from './recognition-action.workflow.ts'
import type { RecognitionStep } from './recognition-obstacle.workflow.ts'
import { RECOGNITION } from './recognition.workflow.ts'

/** What every step says: of which probation, which state of it was seen, and the day on which it was done. */
export interface ProbationStepInput {
  idempotencyKey: string
  probationId: string
  expectedVersion: number
  on: LocalDate
  /** Number of the resolution or decision. */
  number?: string | null | undefined
  note?: string | null | undefined
  /** The scan of the signed paper, where the step is entered for another organ. */
  scanId?: string | null | undefined
}

type Told = Objection<string, Role>

/** What came with a step besides its day, number and note. */
type Brought = Partial<Omit<RecognitionStep, 'number' | 'hasVote' | 'isPassed' | 'hasNote'>>

export interface ProbationStep {
  action: RecognitionAction
  input: Omit<ProbationStepInput, 'idempotencyKey'>
  /** The counted vote, where the step is one. */
  vote?: { passed: boolean; meetingId: string }
  extension?: Extension
  /** What was written besides number and note. */
  texts?: readonly WrittenText[]
  /** Further facts of what is brought; read before the step is judged. */
  facts?: (opened: OpenedProbation) => Promise<Brought> | Brought
  /** What is stored besides the step, in the same transaction, after it. */
  alongside?: (opened: OpenedProbation) => Promise<void>
}

type Stepped = { probationId: string; moveId: string }
type StepOutcome = Outcome<Stepped, Told>

/** Takes one step of a probation, once for each key: load, decide, store, audit in one transaction. */
export const takeProbationStepOnce = (
  desk: Desk,
  operation: string,
  { input, ...step }: Omit<ProbationStep, 'input'> & { input: ProbationStepInput },
): Promise<CommandOutcome<Stepped>> =>
  once(desk, { operation, input: { ...input } }, () => takeProbationStep(desk, { ...step, input }))

/** The step itself, inside a command that is already once. */
export async function takeProbationStep(desk: Desk, step: ProbationStep): Promise<StepOutcome> {
  const { number, note, on } = step.input
  const written = judgeTexts([
    { field: 'number', text: number, longest: 50 },
    { field: 'note', text: note, longest: 2000 },
    ...(step.texts ?? []),
  ])
  if (!written.ok) return written
  const locked = await lockProbation(desk, step.input)
  if (!locked.ok) return locked
  const first = await desk.loaders.policiesBegan()
  if (on < first) {
    return object(objection('DAY_BEFORE_RULES', { path: ['input', 'on'], params: { first } }))
  }
  const opened = await desk.loaders.openProbation(locked.value, on)
  const signed = await readSignedPaper(desk, opened, step)
  const judged = judge(desk, opened, {
    step,
    brought: { ...signed, ...(await step.facts?.(opened)) },
  })
  if (!judged.ok) return judged
  const stepped = await store(desk, opened, { step, ...judged.value })
  await step.alongside?.(opened)
  await renewTerms(desk, opened)
  return accept(stepped)
}

/** Nobody else moves the probation until the transaction ends; who saw an older state is told so. */
async function lockProbation(
  { db, loaders }: Desk,
  { probationId, expectedVersion }: Pick<ProbationStepInput, 'probationId' | 'expectedVersion'>,
): Promise<Outcome<Probation, Told>> {
  const unknown = object(objection('UNKNOWN_PROBATION', { path: ['input', 'probationId'] }))
  if (!isUuid(probationId)) return unknown
  const { rows } = await sql<{ version: number }>`
    select version from probations where id = ${probationId} for update`.execute(db)
  const [row] = rows
  if (!row) return unknown
  if (row.version !== expectedVersion) {
    const path = ['input', 'expectedVersion']
    return object(objection('CHANGED_MEANWHILE', { path, params: { version: row.version } }))
  }
  const probation = await loaders.readProbation(probationId)
  return probation ? accept(probation) : unknown
}

const readSignedPaper = (
  { loaders, viewer }: Desk,
  { probation: { personId, unitId }, route }: OpenedProbation,
  { action, input }: ProbationStep,
) =>
  loaders.signedPaper({
    scanId: input.scanId,
    personId,
    admissionId: null,
    isNeeded: isEnteredFor(
      RECOGNITION[action].by,
      actingFor(viewer, { route, cellUnitId: unitId }),
    ),
  })

interface Judged {
  stage: ProbationStage
  actor: Actor
  enteredFor: boolean
}

function judge(
  { viewer, today }: Desk,
  opened: OpenedProbation,
  { step, brought }: { step: ProbationStep; brought: Brought },
): Outcome<Judged, Told> {
  const { action, input, vote } = step
  const { probation, route } = opened
  const facts = factsOf(opened, action, {
    on: input.on,
    today,
    holderId: viewer.holderId,
    step: {
      ...brought,
      number: tidy(input.number),
      hasVote: vote !== undefined,
      isPassed: vote?.passed ?? false,
      hasNote: tidy(input.note) !== null,
    },
  })
  const acting = actingFor(viewer, { route, cellUnitId: probation.unitId })
  const actors = [...acting.own, ...acting.enteredFor]
  const outcome = decide(RECOGNITION, action, { stage: probation.stage, actors, facts })
  if (!outcome.ok) return asTold(outcome, route)
  return accept({ stage: outcome.value, ...actedBy(RECOGNITION[action].by, acting) })
}

const tidy = (written: string | null | undefined): string | null => written?.trim() || null

interface Taken extends Judged {
  step: ProbationStep
}

async function store(desk: Desk, opened: OpenedProbation, taken: Taken): Promise<Stepped> {
  const { probation, version, overlay } = opened
  const { step, stage, actor, enteredFor } = taken
  const moveId = await appendProbationMove(desk, {
    probation,
    action: step.action,
    toStage: stage,
    on: step.input.on,
    number: tidy(step.input.number),
    note: tidy(step.input.note),
    actor,
    enteredFor,
    policyVersion: version,
    policyOverlay: overlay,
    meetingId: step.vote?.meetingId ?? null,
    scanId: step.input.scanId ?? null,
  })
  await changeProbation(desk, opened, taken)
  const { personId, provinceId, aboveBaseId, baseId, unitId } = probation
  const at = { provinceId, aboveBaseId, baseId, unitId }
  const detail = { caseId: probation.id }
  await desk.audit(`PROBATION_${step.action}`, { subjectId: personId, ...at, detail })
  return { probationId: probation.id, moveId }
}

async function changeProbation(
  { db }: Desk,
  { probation, route }: OpenedProbation,
  { step: { action, input, extension }, stage }: Taken,
): Promise<void> {
  const { on } = input
  const number = tidy(input.number)
  const after = columnsAfter({ action, stage, on, number, probation, route, extension })
  await db
    .updateTable('probations')
    .set({
      stage,
      version: probation.version + 1,
      stage_since: stage === probation.stage ? probation.stageSince : on,
      extended_on: after.extendedOn,
      extended_until: after.extendedUntil,
      discipline: after.discipline,
      disciplined_on: after.disciplinedOn,
      considered_on: after.consideredOn,
      proposal: after.proposal,
      route: after.routeCode,
      deciding_unit_id: after.decidingUnitId,
      decided_on: after.decidedOn,
      decision_number: after.decisionNumber,
    })
    .where('id', '=', probation.id)
    .execute()
}
