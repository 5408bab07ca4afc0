import { accept, object, objection, type LocalDate, type Outcome } from '@ket-nap/kernel'
import { isUuid, once, type CommandOutcome, type Context } from '@ket-nap/subgraph'
import { sql } from 'kysely'
import { within } from '../admissions/clock.workflow.ts'
import type { Database } from '../database.ts'
import { judgeTexts } from '../dossiers/written-text.policy.ts'
import type { Policy } from '../policies/policy.workflow.ts'
import { auditSubject } from '../units/unit.policy.ts'
import type {
  CellReason,
  DeclineReason,
  NominationAction,
  NominationStage,
} from './nomination-action.workflow.ts'
import { appendNominationMoves } from './nomination-move.commands.ts'
import type { NominationStep } from './nomination-obstacle.workflow.ts'
import {
  actorsOf,
  judgeStep,
  nominationFacts,
  placeOf,
  type Nomination,
  type Told,
} from './nomination.policy.ts'
import { NOMINATION } from './nomination.workflow.ts'

/** What a step works with: of the context of the service no more than it needs, so that a loader can take it. */
export interface NominationWork extends Pick<
  Context<Database>,
  'db' | 'viewer' | 'today' | 'audit' | 'objected'
> {
  loaders: {
    readNomination: (id: string) => Promise<Nomination | null>
    policy: (asked: { provinceId: string | null; day: LocalDate }) => Promise<{ values: Policy }>
    isCellOfReach: (id: string) => Promise<boolean>
  }
}

/** What every step says: of which nomination, and which state of it was seen. */
export interface NominationStepInput {
  idempotencyKey: string
  nominationId: string
  expectedVersion: number
  note?: string | null | undefined
}

type Changes = Partial<
  Pick<
    Database['nominations'],
    | 'to_cell_id'
    | 'to_committee_id'
    | 'cell_reason'
    | 'answer_due_on'
    | 'answered_on'
    | 'answered_by'
    | 'decline_reason'
    | 'admission_id'
  >
>

export interface TakenStep {
  action: NominationAction
  input: Omit<NominationStepInput, 'idempotencyKey'>
  /** The day of the step where it is not today. */
  on?: LocalDate
  brought?: Partial<NominationStep>
  changes?: Changes
  /** Done with the nomination before the step is written; its objections are the step's. */
  first?: (nomination: Nomination) => Promise<Outcome<Changes, Told>>
}

export type NominationResult = CommandOutcome<{ nominationId: string }>

/** Takes one step of a nomination, within a command that is once: load, decide, store, audit. */
export async function takeNominationStep(
  work: NominationWork,
  step: TakenStep,
): Promise<NominationResult> {
  const { input, action } = step
  const written = judgeTexts([{ field: 'note', text: input.note, longest: 2000 }])
  if (!written.ok) return written
  const locked = await lockNomination(work, input)
  if (!locked.ok) return locked
  const nomination = locked.value
  const stage = judge(work, nomination, step)
  if (!stage.ok) return stage
  const more = (await step.first?.(nomination)) ?? accept({})
  if (!more.ok) return more
  await store(work, nomination, { ...step, stage: stage.value, more: more.value })
  const subject = auditSubject(nomination.id, placeOf(nomination))
  await work.audit(`NOMINATION_${action}`, subject)
  return accept({ nominationId: nomination.id })
}

/** Nobody else moves it until the transaction ends; who saw an older state is told so. */
export async function lockNomination(
  { db, loaders }: NominationWork,
  { nominationId, expectedVersion }: Omit<NominationStepInput, 'idempotencyKey'>,
): Promise<Outcome<Nomination, Told>> {
  const unknown = object(objection('UNKNOWN_NOMINATION', { path: ['input', 'nominationId'] }))
  if (!isUuid(nominationId)) return unknown
  await sql`select from nominations where id = ${nominationId}::uuid for update`.execute(db)
  const nomination = await loaders.readNomination(nominationId)
  if (!nomination) return unknown
  const { version } = nomination
  if (version === expectedVersion) return accept(nomination)
  const path = ['input', 'expectedVersion']
  return object(objection('CHANGED_MEANWHILE', { path, params: { version } }))
}

function judge(
  { viewer }: NominationWork,
  nomination: Nomination,
  { action, input, on = viewer.today, brought }: TakenStep,
): Outcome<NominationStage, Told> {
  const hasNote = Boolean(input.note?.trim())
  const step = { hasNote, needsNote: false, ...brought }
  const facts = nominationFacts(nomination, { on, viewer, step })
  return judgeStep(nomination, action, { post: viewer.post, facts })
}

interface Judged extends TakenStep {
  stage: NominationStage
  more: Changes
}

async function store(
  work: NominationWork,
  nomination: Nomination,
  { action, input, changes, stage, more, on }: Judged,
): Promise<void> {
  const { db, viewer, today } = work
  const [actor] = actorsOf(viewer.post, nomination).filter(each =>
    NOMINATION[action].by.includes(each),
  )
  if (!actor) throw new Error('a step was taken by nobody')
  const note = input.note?.trim() || null
  const fromStage = nomination.stage
  const move = { action, fromStage, toStage: stage, on: on ?? today, note, actor }
  // First: what was written is not reached any more where a committee gives it away.
  await appendNominationMoves(work, [nomination.id], move)
  await db
    .updateTable('nominations')
    .set({
      stage,
      version: nomination.version + 1,
      ...(stage === 'SENT' ? {} : { answer_due_on: null }),
      ...changes,
      ...more,
    })
    .where('id', '=', nomination.id)
    .execute()
}

/** When an answer is due that is asked for today, by the rules of the receiver's province. */
async function dueFromToday(
  { loaders, today }: NominationWork,
  { provinceId }: Nomination,
): Promise<LocalDate | null> {
  const { values } = await loaders.policy({ provinceId, day: today })
  return within(today, values.nominationAnswerDays)
}

const running = (work: NominationWork) => async (nomination: Nomination) =>
  accept({ answer_due_on: await dueFromToday(work, nomination) })

/** The body takes its nomination back; the number that came with it is forgotten. */
export const withdrawNomination = (work: NominationWork, input: NominationStepInput) =>
  once(work, { operation: 'withdrawNomination', input: { ...input } }, () =>
    takeNominationStep(work, { action: 'WITHDRAW', input }),
  )

/** The receiver asks for more before it answers; its clock stands still. */
export const askMoreOfNomination = (work: NominationWork, input: NominationStepInput) =>
  once(work, { operation: 'askMoreOfNomination', input: { ...input } }, () =>
    takeNominationStep(work, { action: 'ASK_MORE', input, brought: { needsNote: true } }),
  )

/** The body answers what was asked; the clock begins anew. */
export const answerMoreOfNomination = (work: NominationWork, input: NominationStepInput) =>
  once(work, { operation: 'answerMoreOfNomination', input: { ...input } }, () =>
    takeNominationStep(work, {
      action: 'ANSWER_MORE',
      input,
      brought: { needsNote: true },
      first: running(work),
    }),
  )

export interface DeclineNomination extends NominationStepInput {
  reason: DeclineReason
}

/** The receiver declines, with a reason that the body sees. */
export const declineNomination = (work: NominationWork, input: DeclineNomination) =>
  once(work, { operation: 'declineNomination', input: { ...input } }, () =>
    takeNominationStep(work, {
      action: 'DECLINE',
      input,
      brought: { needsNote: input.reason === 'OTHER' },
      changes: {
        decline_reason: input.reason,
        answered_on: work.today,
        answered_by: work.viewer.holderId,
      },
    }),
  )

export interface NameCell extends NominationStepInput {
  cellId: string
  reason: CellReason
}

/** The committee of the place names the cell. Source: HD06 6.2; 294 pt 3.4; HD38 I.1.2. */
export const nameCellForNomination = (work: NominationWork, input: NameCell) =>
  once(work, { operation: 'nameCellForNomination', input: { ...input } }, async () =>
    takeNominationStep(work, {
      action: 'NAME_CELL',
      input,
      brought: { isCellKnown: await work.loaders.isCellOfReach(input.cellId) },
      changes: { to_cell_id: input.cellId, to_committee_id: null, cell_reason: input.reason },
      first: running(work),
    }),
  )
