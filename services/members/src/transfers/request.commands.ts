import { randomUUID } from 'node:crypto'
import { accept, decide, object, objection, type Objection, type Outcome } from '@ket-nap/kernel'
import { isUuid, once, takeAnchoringTurn, type Role } from '@ket-nap/subgraph'
import { sql } from 'kysely'
import type { Context } from '../context.ts'
import { judgeTexts } from '../dossiers/written-text.policy.ts'
import type { Chain } from '../routes/route.workflow.ts'
import { auditSubject } from '../units/unit.policy.ts'
import { MEMBER_KINDS } from './box.workflow.ts'
import { transferActing } from './signing.policy.ts'
import { draftOf, type Draft, type Leaver, type RequestTransfer } from './request.policy.ts'
import { asTold, stayLimits, transferFacts } from './transfer-facts.policy.ts'
import type { TransferStep as Brought } from './transfer-obstacle.workflow.ts'
import {
  appendTransferMove,
  columnsOfSteps,
  takeTransferStep,
  tidy,
} from './transfer-step.commands.ts'
import type { TransferResult, TransferStepInput } from './transfer-step.commands.ts'
import { afterStep } from './transfer-step.policy.ts'
import type { OpenedTransfer, Transfer, TransferMove } from './transfer.policy.ts'
import { TRANSFER } from './transfer.workflow.ts'

type Told = Objection<string, Role>

/** Writes the introduction paper of a member. Source: 294 pt 6.3; HD38 4.3. */
export const requestTransfer = (
  context: Context,
  input: RequestTransfer,
): Promise<TransferResult> =>
  once(context, { operation: 'requestTransfer', input: { ...input } }, async () => {
    const written = judgeTexts([
      { field: 'number', text: input.number, longest: 50 },
      { field: 'abroadPlace', text: input.abroadPlace, longest: 200 },
      { field: 'note', text: input.note, longest: 2000 },
    ])
    if (!written.ok) return written
    await takeAnchoringTurn(context.db)
    const leaver = await readLeaver(context, input)
    if (!leaver) return object(objection('UNKNOWN_PERSON', { path: ['input', 'personId'] }))
    const first = await context.loaders.policiesBegan()
    if (input.on < first)
      return object(objection('DAY_BEFORE_RULES', { path: ['input', 'on'], params: { first } }))
    const { to, destination } = await findDestination(context, input, leaver.unitId)
    const opened = await openDraft(context, { id: randomUUID(), input, leaver, to })
    const move = judge(context, opened, { input, leaver, destination })
    if (!move.ok) return move
    const after = afterStep(opened, { move: move.value, kept: {} })
    await insertTransfer(context, after)
    await appendTransferMove(context, after, move.value)
    const { unitId, provinceId, aboveBaseId, baseId } = leaver
    const at = {
      unit_id: unitId,
      province_id: provinceId,
      above_base_id: aboveBaseId,
      base_id: baseId,
    }
    await context.audit('TRANSFER_REQUEST', {
      ...auditSubject(leaver.personId, at),
      detail: { caseId: after.id },
    })
    return accept({ transferId: after.id })
  })

async function readLeaver(
  { db }: Context,
  { personId, on }: RequestTransfer,
): Promise<Leaver | null> {
  if (!isUuid(personId)) return null
  const { rows } = await sql<Leaver>`
    select m.person_id as "personId", p.full_name as "fullName", p.born_on as "bornOn",
      m.ceremony_on as "ceremonyOn", m.official_on as "officialOn",
      (select b.from_on from belongings b where b.person_id = m.person_id and b.until_on is null)
        as "belongsSince",
      exists (select from transfers t where t.person_id = m.person_id
        and t.stage not in ('ACCEPTED', 'RETURNED', 'WITHDRAWN', 'ENDED')) as "hasOpenTransfer",
      exists (select from inquiries i where i.person_id = m.person_id and i.from_on <= ${on}::date
        and i.until_on is null) as "hasOpenInquiry",
      exists (select from probations r where r.person_id = m.person_id and r.stage in
        ('CELL_VOTED', 'SECTION_APPRAISED', 'BASE_VOTED', 'REPORTED_UP')) as "isRecognitionUnderWay",
      m.unit_id as "unitId", m.province_id as "provinceId", m.above_base_id as "aboveBaseId",
      m.base_id as "baseId"
    from members m join people p on p.id = m.person_id where m.person_id = ${personId}::uuid
  `.execute(db)
  return rows[0] ?? null
}

export type Destination = NonNullable<Brought['destination']>

/** The receiving cell in today's tree, of which only name and code are seen. */
export async function findDestination(
  { loaders, today }: Pick<Context, 'loaders' | 'today'>,
  { toUnitId, abroadPlace }: Pick<RequestTransfer, 'toUnitId' | 'abroadPlace'>,
  homeId: string,
): Promise<{ to: Chain | null; destination: Destination }> {
  const isAbroad = tidy(abroadPlace) !== null
  if (isAbroad === Boolean(toUnitId)) return { to: null, destination: 'MISSING' }
  if (!toUnitId) return { to: null, destination: 'FOUND' }
  if (toUnitId === homeId) return { to: null, destination: 'HOME' }
  const to = isUuid(toUnitId) ? await loaders.chainOn(today).load(toUnitId) : null
  if (!to) return { to: null, destination: 'UNKNOWN' }
  const takesMembers = MEMBER_KINDS.some(kind => kind === to.own.kind)
  return { to, destination: takesMembers ? 'FOUND' : 'NO_MEMBERS' }
}

/** The transfer as it would be before its first step. */
async function openDraft(context: Context, draft: Draft): Promise<OpenedTransfer> {
  const { input, leaver, to } = draft
  const { hasOpenInquiry, isRecognitionUnderWay, provinceId } = leaver
  const { chainOn, policy } = context.loaders
  const from = await chainOn(context.today).load(leaver.unitId)
  if (!from) throw new Error('a member lies at a unit of the tree')
  const { version, overlay, values } = await policy({ provinceId, day: input.on })
  const transfer = draftOf(draft)
  return {
    transfer,
    from,
    to,
    hasOpenInquiry,
    isRecognitionUnderWay,
    policy: values,
    version,
    overlay,
  }
}

interface Asked {
  input: RequestTransfer
  leaver: Leaver
  destination: Destination
}

function judge(
  { viewer, today }: Context,
  opened: OpenedTransfer,
  { input, leaver, destination }: Asked,
): Outcome<TransferMove, Told> {
  const step = broughtBy({ input, leaver, destination }, opened)
  const facts = transferFacts(opened, { on: input.on, today, step })
  const { actors, side } = transferActing(viewer.post, opened)
  const outcome = decide(TRANSFER, 'REQUEST', { stage: 'BELONGING', actors, facts })
  if (!outcome.ok) return asTold(outcome, null)
  return accept({
    id: '',
    place: 1,
    action: 'REQUEST',
    fromStage: 'BELONGING',
    toStage: outcome.value,
    onDay: input.on,
    paper: 1,
    box: null,
    number: tidy(input.number),
    note: tidy(input.note),
    side,
    enteredFor: false,
    fromPaper: false,
    policyVersion: opened.version,
    policyOverlay: opened.overlay,
    role: viewer.post.role,
    recordedAt: '',
  })
}

/** What the paper says, as the table asks it. */
function broughtBy({ input, leaver, destination }: Asked, { policy }: OpenedTransfer): Brought {
  const { kind, ground, untilOn, on } = input
  return {
    number: tidy(input.number),
    hasNote: tidy(input.note) !== null,
    belongsSince: leaver.belongsSince,
    hasOpenTransfer: leaver.hasOpenTransfer,
    destination,
    decidedOn: input.decidedOn,
    stay: stayOf(input),
    untilOn,
    stayLimits: kind === 'TEMPORARY' && ground ? stayLimits(on, ground, policy) : null,
  }
}

function stayOf({ kind, ground, untilOn }: RequestTransfer): Brought['stay'] {
  if (kind === 'OFFICIAL') return untilOn ? 'NOT_ASKED' : 'FITS'
  return ground && untilOn ? 'FITS' : 'MISSING'
}

export async function insertTransfer(
  { db }: Pick<Context, 'db'>,
  transfer: Transfer,
): Promise<void> {
  await db
    .insertInto('transfers')
    .values({
      ...columnsOfSteps(transfer),
      id: transfer.id,
      person_id: transfer.personId,
      kind: transfer.kind,
      ground: transfer.ground,
      requested_on: transfer.requestedOn,
      decided_on: transfer.decidedOn,
      full_name: transfer.fullName,
      born_on: transfer.bornOn,
      ceremony_on: transfer.ceremonyOn,
      official_on: transfer.officialOn,
      abroad_place: transfer.abroadPlace,
      unit_id: transfer.unitId,
      province_id: transfer.provinceId,
      above_base_id: transfer.aboveBaseId,
      base_id: transfer.baseId,
    })
    .execute()
}

export interface ForwardTransfer extends TransferStepInput {
  toUnitId: string
}

/** Sends a paper on that came to the wrong place, by letter. Source: HD06 10.3c. */
export async function forwardTransfer(
  context: Context,
  input: ForwardTransfer,
): Promise<TransferResult> {
  const transfer = await context.loaders.readTransfer(input.transferId)
  const asked = { toUnitId: input.toUnitId }
  const found = await findDestination(context, asked, transfer?.unitId ?? '')
  const destination = transfer?.toUnitId === input.toUnitId ? 'HOME' : found.destination
  return takeTransferStep(context, 'forwardTransfer', {
    action: 'FORWARD',
    input,
    facts: () => ({ destination }),
    kept: found.to ? { destination: found.to } : {},
  })
}
