import {
  accept,
  acceptUnless,
  object,
  objection,
  type LocalDate,
  type Objection,
} from '@ket-nap/kernel'
import { isUuid, once, takeAnchoringTurn, type CommandOutcome, type Role } from '@ket-nap/subgraph'
import { sql } from 'kysely'
import type { Context } from '../context.ts'
import type { Anchors } from '../units/anchor.workflow.ts'
import { auditSubject } from '../units/unit.policy.ts'
import type { InquiryRow } from './inquiry.entity.ts'
import type { InquiryKind } from './inquiry.workflow.ts'
import { isLine, lineOf, LONGEST_NUMBER } from '../document-numbers/written-line.policy.ts'

export type InquiryResult = CommandOutcome<{ personId: string }>

type Told = Objection<string, Role>

export interface OpenInquiry {
  idempotencyKey: string
  personId: string
  kind: InquiryKind
  on: LocalDate
  documentNumber: string
  documentOn: LocalDate
  issuer: string
}

const SOURCE = '294 pt 6.3.1đ'

const LONGEST_ISSUER = 200

const about = (code: string, field: string, params: Told['params'] = {}): Told =>
  objection(code, { path: ['input', field], source: SOURCE, params })

/** Records that something about a member is open; nobody is transferred meanwhile. Source: 294 pt 6.3.1đ. */
export const openInquiry = (context: Context, input: OpenInquiry): Promise<InquiryResult> =>
  once(context, { operation: 'openInquiry', input: { ...input } }, async () => {
    const { db, loaders, audit } = context
    await takeAnchoringTurn(db)
    const told = {
      ...input,
      documentNumber: lineOf(input.documentNumber),
      issuer: lineOf(input.issuer),
    }
    const person = await loaders.person.load(input.personId)
    if (!person) return object(about('UNKNOWN_PERSON', 'personId'))
    const belonging = await loaders.belongingOn(input.on).load(person.id)
    const judged = judgeOpening(told, { today: context.today, isMember: Boolean(belonging) })
    if (!judged.ok) return judged
    if (!belonging) throw new Error('a member belongs to a unit')
    await insertInquiry(context, told, belonging)
    await audit('INQUIRY_OPENED', auditSubject(input.personId, belonging))
    return accept({ personId: input.personId })
  })

const judgeOpening = (
  { on, documentNumber, documentOn, issuer }: OpenInquiry,
  { today, isMember }: { today: LocalDate; isMember: boolean },
) =>
  acceptUnless(null, [
    ...(on > today ? [about('DAY_IN_FUTURE', 'on', { today })] : []),
    ...(isMember ? [] : [about('NOT_A_MEMBER_THEN', 'on')]),
    ...(isLine(documentNumber, LONGEST_NUMBER)
      ? []
      : [about('DOCUMENT_NUMBER_NOT_USABLE', 'documentNumber', { limit: LONGEST_NUMBER })]),
    ...(documentOn > today ? [about('DOCUMENT_IN_FUTURE', 'documentOn', { today })] : []),
    ...(isLine(issuer, LONGEST_ISSUER)
      ? []
      : [about('ISSUER_NOT_USABLE', 'issuer', { limit: LONGEST_ISSUER })]),
  ])

async function insertInquiry(
  { db, viewer }: Context,
  { personId, kind, on, documentNumber, documentOn, issuer }: OpenInquiry,
  { unit_id, province_id, above_base_id, base_id }: Anchors,
): Promise<void> {
  await db
    .insertInto('inquiries')
    .values({
      person_id: personId,
      kind,
      from_on: on,
      document_number: documentNumber,
      document_on: documentOn,
      issuer,
      holder_id: viewer.holderId,
      role: viewer.post.role,
      unit_id,
      province_id,
      above_base_id,
      base_id,
    })
    .execute()
}

export interface CloseInquiry {
  idempotencyKey: string
  inquiryId: string
  on: LocalDate
  documentNumber: string
}

/** Records that it is over, with the paper that says so. */
export const closeInquiry = (context: Context, input: CloseInquiry): Promise<InquiryResult> =>
  once(context, { operation: 'closeInquiry', input: { ...input } }, async () => {
    const { db, today, audit } = context
    const documentNumber = lineOf(input.documentNumber)
    const inquiry = await lockInquiry(context, input.inquiryId)
    if (!inquiry) return object(about('UNKNOWN_INQUIRY', 'inquiryId'))
    const judged = judgeClosing({ ...input, documentNumber }, inquiry, today)
    if (!judged.ok) return judged
    await sql`
      update inquiries set until_on = ${input.on}::date, end_document_number = ${documentNumber}
      where id = ${inquiry.id}::uuid`.execute(db)
    await audit('INQUIRY_CLOSED', auditSubject(inquiry.personId, inquiry))
    return accept({ personId: inquiry.personId })
  })

/** Of two who close it at once the second finds it closed. */
async function lockInquiry({ db, loaders }: Context, id: string): Promise<InquiryRow | null> {
  if (!isUuid(id)) return null
  const { rows } = await sql`select from inquiries where id = ${id}::uuid for update`.execute(db)
  return rows.length > 0 ? loaders.inquiry.load(id) : null
}

const judgeClosing = (
  { on, documentNumber }: CloseInquiry,
  { untilOn, fromOn }: InquiryRow,
  today: LocalDate,
) =>
  acceptUnless(null, [
    ...(untilOn ? [about('INQUIRY_CLOSED_BEFORE', 'inquiryId')] : []),
    ...(on < fromOn ? [about('DAY_BEFORE_LAST_STEP', 'on', { lastStepOn: fromOn })] : []),
    ...(on > today ? [about('DAY_IN_FUTURE', 'on', { today })] : []),
    ...(isLine(documentNumber, LONGEST_NUMBER)
      ? []
      : [about('DOCUMENT_NUMBER_NOT_USABLE', 'documentNumber', { limit: LONGEST_NUMBER })]),
  ])
