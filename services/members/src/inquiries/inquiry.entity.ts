import type { LocalDate } from '@ket-nap/kernel'
import type { Role } from '@ket-nap/subgraph'
import { defineEntity, p } from '@mikro-orm/postgresql'
import type { Anchors } from '../units/anchor.workflow.ts'
import { anchorProperties } from '../units/anchors.entity.ts'
import type { InquiryKind } from './inquiry.workflow.ts'

/** That an inspection, a complaint or a denunciation about a member is open; at the unit of its first day. */
export const InquiryEntity = defineEntity({
  name: 'Inquiry',
  tableName: 'inquiries',
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    personId: p.uuid(),
    kind: p.text().$type<InquiryKind>(),
    fromOn: p.date().$type<LocalDate>(),
    documentNumber: p.text(),
    documentOn: p.date().$type<LocalDate>(),
    /** Who inspects, or deals with the complaint. */
    issuer: p.text(),
    /** The day on which it was over. */
    untilOn: p.date().$type<LocalDate>().nullable(),
    endDocumentNumber: p.text().nullable(),
    holderId: p.uuid(),
    role: p.text().$type<Role>(),
    recordedAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
    ...anchorProperties(),
  },
})

export interface InquiryRow extends Anchors {
  id: string
  personId: string
  kind: InquiryKind
  fromOn: LocalDate
  documentNumber: string
  documentOn: LocalDate
  issuer: string
  untilOn: LocalDate | null
  endDocumentNumber: string | null
}
