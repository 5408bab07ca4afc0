import {
  accept,
  decide,
  object,
  objection,
  type LocalDate,
  type Objection,
  type Outcome,
} from '@ket-nap/kernel'
import { isUuid, once, takeAnchoringTurn, type CommandOutcome, type Role } from '@ket-nap/subgraph'
import { sql } from 'kysely'
import type { Context } from '../context.ts'
import { judgeTexts, type WrittenText } from '../dossiers/written-text.policy.ts'
import type { SignedPaper } from '../moves/signed-paper.workflow.ts'
import type { ClockBeside } from '../routes/actor.policy.ts'
import { auditSubject } from '../units/unit.policy.ts'
import { isEntered, transferActing, type TransferActing } from './signing.policy.ts'
import type { TransferAction } from './transfer-action.workflow.ts'
import { asTold, transferFacts } from './transfer-facts.policy.ts'
import type { TransferStep as BroughtFacts } from './transfer-obstacle.workflow.ts'
import { afterStep, type Kept } from './transfer-step.policy.ts'
import { seenFrom } from './transfer-view.policy.ts'
import {
  nextBox,
  type OpenedTransfer,
  type Transfer,
  type TransferMove,
} from './transfer.policy.ts'
import { TRANSFER } from './transfer.workflow.ts'

/** What every step says: of which transfer, which state of it was seen, and the day on which it was done. */
export interface TransferStepInput {
  idempotencyKey: string
  transferId: string
  expectedVersion: number
  on: LocalDate
  number?: string | null | undefined
  note?: string | null | undefined
  /** Shows what another organ signed; it waits for this step. */
  scanId?: string | null | undefined
}

export interface TransferStep {
  action: TransferAction
  input: TransferStepInput
  /** What was written besides number and note. */
  texts?: readonly WrittenText[]
  /** Further facts of what is brought; read before the step is judged. */
  facts?: (opened: OpenedTransfer) => Partial<BroughtFacts>
  kept?: Kept
  /** The box that is meant where it is not the next one. */
  box?: number
  /** What is stored besides the step, in the same transaction, after it. */
  alongside?: (after: Transfer, opened: OpenedTransfer) => Promise<void>
}

type Told = Objection<string, Role>
export type TransferResult = CommandOutcome<{ transferId: string }>

/** Takes one step of a transfer, once for each key: load, decide, store, audit in one transaction. */
export const takeTransferStep = (
  context: Context,
  operation: string,
  step: TransferStep,
): Promise<TransferResult> =>
  once(context, { operation, input: { ...step.input } }, async () => {
    const { number, note, on } = step.input
    const written = judgeTexts([
      { field: 'number', text: number, longest: 50 },
      { field: 'note', text: note, longest: 2000 },
      ...(step.texts ?? []),
    ])
    if (!written.ok) return written
    await takeAnchoringTurn(context.db)
    const locked = await lockTransfer(context, step.input)
    if (!locked.ok) return locked
    const first = await context.loaders.policiesBegan()
    if (on < first)
      return object(objection('DAY_BEFORE_RULES', { path: ['input', 'on'], params: { first } }))
    const opened = await context.loaders.openTransfer(locked.value, on)
    const acting = transferActing(context.viewer.post, opened)
    const paper = await context.loaders.waitingScan({
      scanId: step.input.scanId,
      isNeeded: isEntered(step.action, acting),
    })
    const move = judge(context, opened, { step, acting, paper })
    if (!move.ok) return move
    const after = afterStep(opened, { move: move.value, kept: step.kept ?? {} })
    await claimScan(context, opened.transfer, step.input)
    await appendTransferMove(context, after, { ...move.value, scanId: step.input.scanId })
    await storeTransfer(context, opened.transfer, after)
    await step.alongside?.(after, opened)
    await audit(context, opened.transfer, step.action)
    return accept({ transferId: after.id })
  })

async function claimScan(
  { loaders }: Context,
  { id: transferId, personId }: Transfer,
  { scanId }: TransferStepInput,
): Promise<void> {
  if (scanId) await loaders.claimScan({ scanId, personId, transferId })
}

/** Nobody else moves the transfer until the transaction ends; who saw an older state is told so. */
async function lockTransfer(
  { db, loaders }: Context,
  { transferId, expectedVersion }: TransferStepInput,
): Promise<Outcome<Transfer, Told>> {
  const unknown = object(objection('UNKNOWN_TRANSFER', { path: ['input', 'transferId'] }))
  if (!isUuid(transferId)) return unknown
  const { rows } = await sql<{ version: number }>`
    select version from transfers where id = ${transferId} for update`.execute(db)
  const [row] = rows
  if (!row) return unknown
  if (row.version !== expectedVersion) {
    const path = ['input', 'expectedVersion']
    return object(objection('CHANGED_MEANWHILE', { path, params: { version: row.version } }))
  }
  const transfer = await loaders.readTransfer(transferId)
  return transfer ? accept(transfer) : unknown
}

interface Brought {
  step: TransferStep
  acting: TransferActing
  paper: SignedPaper
}

/** The step as it will stand in the history, or everything that speaks against it. */
function judge(
  { viewer, today }: Context,
  opened: OpenedTransfer,
  { step: { action, input, facts: readFacts, box }, acting, paper }: Brought,
): Outcome<TransferMove, Told> {
  const { transfer, version, overlay } = opened
  const { on } = input
  const brought = { ...paper, number: tidy(input.number), hasNote: tidy(input.note) !== null }
  const facts = transferFacts(opened, {
    on,
    today,
    step: { ...brought, ...readFacts?.(opened) },
  })
  const next = nextBox(opened)
  const outcome = decide(TRANSFER, action, { stage: transfer.stage, actors: acting.actors, facts })
  if (!outcome.ok) return asTold(outcome, next)
  const isSigning = TRANSFER[action].by.includes('SIGNER')
  return accept({
    id: '',
    place: transfer.moves.length + 1,
    action,
    fromStage: transfer.stage,
    toStage: outcome.value,
    onDay: on,
    paper: transfer.paper,
    box: isSigning ? (next?.number ?? null) : (box ?? null),
    number: brought.number,
    note: tidy(input.note),
    side: isSigning ? (next?.side ?? null) : acting.side,
    enteredFor: isEntered(action, acting),
    fromPaper: false,
    policyVersion: version,
    policyOverlay: overlay,
    role: viewer.post.role,
    recordedAt: '',
  })
}

export const tidy = (written: string | null | undefined): string | null => written?.trim() || null

/** Appends a step to the history; the place is unique, so that two cannot stand on one. */
export async function appendTransferMove(
  { db, viewer }: Context,
  { id, toUnitId, unitId }: Pick<Transfer, 'id' | 'toUnitId' | 'unitId'>,
  { scanId, ...move }: TransferMove & { scanId?: string | null | undefined },
): Promise<void> {
  await db
    .insertInto('transfer_moves')
    .values({
      transfer_id: id,
      place: move.place,
      action: move.action,
      from_stage: move.fromStage,
      to_stage: move.toStage,
      on_day: move.onDay,
      paper: move.paper,
      box: move.box,
      unit_id: move.side === 'RECEIVER' || move.action === 'FORWARD' ? toUnitId : unitId,
      number: move.number,
      note: move.note,
      side: move.side,
      entered_for: move.enteredFor,
      scan_id: scanId ?? null,
      policy_version: move.policyVersion,
      policy_overlay: move.policyOverlay,
      holder_id: viewer.holderId,
      post_id: viewer.post.id,
      role: viewer.post.role,
      post_unit_id: viewer.post.unitId,
    })
    .execute()
}

/** What steps change of a transfer. */
export const columnsOfSteps = (transfer: Transfer) => ({
  stage: transfer.stage,
  version: transfer.version,
  stage_since: transfer.stageSince,
  number: transfer.number,
  paper: transfer.paper,
  introduced_on: transfer.introducedOn,
  arrived_on: transfer.arrivedOn,
  until_on: transfer.untilOn,
  dues_paid_until: transfer.duesPaidUntil,
  waits_for: transfer.waitsFor,
  waits_side: transfer.waitsSide,
  waits_at_unit_id: transfer.waitsAtUnitId,
  waits_for_roles: [...transfer.waitsForRoles],
  clocks_beside: sql<readonly ClockBeside[]>`${JSON.stringify(transfer.clocksBeside)}::jsonb`,
  due_on: transfer.dueOn,
  due_timer: transfer.dueTimer,
  slip_check_on: transfer.slipCheckOn,
  to_unit_id: transfer.toUnitId,
  to_province_id: transfer.toProvinceId,
  to_above_base_id: transfer.toAboveBaseId,
  to_base_id: transfer.toBaseId,
})

async function storeTransfer(
  { db, viewer }: Context,
  before: Transfer,
  after: Transfer,
): Promise<void> {
  const forwarded = before.toUnitId !== after.toUnitId
  await db
    .updateTable('transfers')
    .set({ ...columnsOfSteps(after), ...(forwarded ? { forwarded_by: viewer.post.id } : {}) })
    .where('id', '=', after.id)
    .execute()
}

/** The access log keeps it at the side on which the post stands. */
async function audit(
  { audit: record, viewer }: Context,
  transfer: Transfer,
  action: TransferAction,
): Promise<void> {
  const { id, personId } = transfer
  const subject = auditSubject(personId, seenFrom(transfer, viewer))
  await record(`TRANSFER_${action}`, { ...subject, detail: { caseId: id } })
}
