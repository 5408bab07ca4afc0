import { randomUUID } from 'node:crypto'
import { accept, decide, object, objection, type Objection, type Outcome } from '@ket-nap/kernel'
import { isUuid, once, takeAnchoringTurn, type Role } from '@ket-nap/subgraph'
import { sql } from 'kysely'
import type { Context } from '../context.ts'
import type { NewPerson } from '../people/new-person.policy.ts'
import { judgeTexts } from '../dossiers/written-text.policy.ts'
import { auditSubject } from '../units/unit.policy.ts'
import {
  broughtHome,
  homecomingOf,
  newcomerOf,
  type Comer,
  type MembershipDays,
  type RecordHomecoming,
} from './homecoming.policy.ts'
import { findDestination, insertTransfer, type Destination } from './request.commands.ts'
import { transferActing } from './signing.policy.ts'
import { asTold, transferFacts } from './transfer-facts.policy.ts'
import { appendTransferMove, tidy, type TransferResult } from './transfer-step.commands.ts'
import { afterStep } from './transfer-step.policy.ts'
import { seenFrom } from './transfer-view.policy.ts'
import { formOf, type OpenedTransfer, type TransferMove } from './transfer.policy.ts'
import { TRANSFER } from './transfer.workflow.ts'

type Told = Objection<string, Role>

/**
 * Records the paper that a member brings home from a cell abroad; the cell here still signs its box. Who
 * went abroad from here comes back to the same file, anybody else is entered. Source: HD38 II.4, 4.3.1c.
 */
export const recordHomecoming = (
  context: Context,
  input: RecordHomecoming,
): Promise<TransferResult> =>
  once(context, { operation: 'recordHomecoming', input: { ...input } }, async () => {
    const written = judgeTexts([
      { field: 'number', text: input.number, longest: 50 },
      { field: 'abroadPlace', text: input.abroadPlace, longest: 200 },
      { field: 'note', text: input.note, longest: 2000 },
      { field: 'membership', text: input.membership?.decisionNumber, longest: 50 },
    ])
    if (!written.ok) return written
    await takeAnchoringTurn(context.db)
    const first = await context.loaders.policiesBegan()
    if (input.on < first)
      return object(objection('DAY_BEFORE_RULES', { path: ['input', 'on'], params: { first } }))
    const { to, destination } = await findDestination(context, { toUnitId: input.toUnitId }, '')
    if (!to) return object(objection('DESTINATION_UNKNOWN', { path: ['input', 'toUnitId'] }))
    const found = await findComer(context, input)
    if (!found.ok) return found
    const { comer, newcomer } = found.value
    const draft = homecomingOf({ id: randomUUID(), input, comer, to })
    const { version, overlay, values } = await context.loaders.policy({
      provinceId: draft.toProvinceId,
      day: input.on,
    })
    const sides = { from: null, to, hasOpenInquiry: false, isRecognitionUnderWay: false }
    const opened = { transfer: draft, ...sides, policy: values, version, overlay }
    const move = judge(context, opened, { input, comer, destination })
    if (!move.ok) return move
    return store(context, opened, { comer, newcomer, input, move: move.value })
  })

interface Newcomer {
  person: NewPerson
  membership: MembershipDays
}

interface Found {
  comer: Comer
  /** Null: the file is here. */
  newcomer: Newcomer | null
}

async function findComer(
  context: Context,
  { personId, person, membership, on }: RecordHomecoming,
): Promise<Outcome<Found, Told>> {
  const unknown = object(objection('UNKNOWN_PERSON', { path: ['input', 'personId'] }))
  if (personId) {
    const comer = await readComer(context, personId)
    return comer ? accept({ comer, newcomer: null }) : unknown
  }
  if (!membership) return unknown
  const tidied = await context.loaders.tidyPerson({ person, on })
  if (!tidied.ok) return tidied
  if (!tidied.value) return unknown
  const newcomer = { person: tidied.value, membership }
  return accept({ comer: newcomerOf(newcomer.person, membership), newcomer })
}

async function readComer({ db }: Context, personId: string): Promise<Comer | null> {
  if (!isUuid(personId)) return null
  const { rows } = await sql<Comer>`
    select m.person_id as "personId", p.full_name as "fullName", p.born_on as "bornOn",
      m.decided_on as "decidedOn", m.ceremony_on as "ceremonyOn", m.official_on as "officialOn",
      m.status = 'TRANSFERRED' as "isAway", m.left_on as "leftOn",
      exists (select from transfers t where t.person_id = m.person_id
        and t.stage not in ('ACCEPTED', 'RETURNED', 'WITHDRAWN', 'ENDED')) as "hasOpenTransfer"
    from members m join people p on p.id = m.person_id where m.person_id = ${personId}::uuid
  `.execute(db)
  return rows[0] ?? null
}

interface Asked {
  input: RecordHomecoming
  comer: Comer
  destination: Destination
}

function judge(
  { viewer, today }: Context,
  opened: OpenedTransfer,
  { input, comer, destination }: Asked,
): Outcome<TransferMove, Told> {
  const { on, number, note } = input
  const step = broughtHome(comer, { input, destination })
  const facts = transferFacts(opened, { on, today, step })
  const { actors } = transferActing(viewer.post, opened)
  const outcome = decide(TRANSFER, 'COME_HOME', { stage: 'BELONGING', actors, facts })
  if (!outcome.ok) return asTold(outcome, null)
  return accept({
    id: '',
    place: 1,
    action: 'COME_HOME',
    fromStage: 'BELONGING',
    toStage: outcome.value,
    onDay: on,
    paper: 1,
    box: formOf(opened).boxes[0]?.number ?? null,
    number: tidy(number),
    note: tidy(note),
    side: 'RECEIVER',
    enteredFor: false,
    fromPaper: false,
    policyVersion: opened.version,
    policyOverlay: opened.overlay,
    role: viewer.post.role,
    recordedAt: '',
  })
}

interface Entering extends Found {
  input: RecordHomecoming
}

/** The person, where new, the transfer and its first step. */
async function store(
  context: Context,
  opened: OpenedTransfer,
  { move, ...entering }: Entering & { move: TransferMove },
): Promise<TransferResult> {
  const personId = await enter(context, entering)
  if (!personId.ok) return personId
  const after = { ...afterStep(opened, { move, kept: {} }), personId: personId.value }
  await insertTransfer(context, after)
  await appendTransferMove(context, after, move)
  const subject = auditSubject(after.personId, seenFrom(after, context.viewer))
  await context.audit('TRANSFER_COME_HOME', { ...subject, detail: { caseId: after.id } })
  return accept({ transferId: after.id })
}

/** The key of who comes home; somebody new is entered as a member who is away until the cell takes in. */
async function enter(
  context: Context,
  { comer, newcomer, input }: Entering,
): Promise<Outcome<string, Told>> {
  if (comer.personId) return accept(comer.personId)
  if (!newcomer) throw new Error('who is not on record is entered')
  const { db, loaders } = context
  await sql`savepoint entering`.execute(db)
  const personId = await loaders.insertPerson(newcomer.person, input.toUnitId)
  if (!personId) {
    await sql`rollback to savepoint entering`.execute(db)
    const path = ['input', 'person', 'personalNumber']
    return object(objection('PERSONAL_NUMBER_TAKEN', { path }))
  }
  const { decidedOn, decisionNumber, ceremonyOn, officialOn } = newcomer.membership
  await sql`
    insert into members (person_id, status, decided_on, decision_number, ceremony_on, official_on,
      exempt, left_on, province_id, above_base_id, base_id, unit_id)
    select id, 'TRANSFERRED', ${decidedOn}::date, ${tidy(decisionNumber)}, ${ceremonyOn}::date,
      ${officialOn ?? null}::date, false, ${input.on}::date,
      province_id, above_base_id, base_id, unit_id
    from people where id = ${personId}`.execute(db)
  return accept(personId)
}
