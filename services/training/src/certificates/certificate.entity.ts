import type { LocalDate } from '@ket-nap/kernel'
import { defineEntity, p } from '@mikro-orm/postgresql'
import type { CourseKind } from '../courses/course.workflow.ts'

/**
 * That somebody passed a course. Seen by whoever reaches the person. The keys make its number unique for
 * the course and the issuer, however they are spelt.
 */
export const CertificateEntity = defineEntity({
  name: 'Certificate',
  tableName: 'certificates',
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    personId: p.uuid(),
    courseKind: p.text().$type<CourseKind>(),
    number: p.text(),
    numberKey: p.text(),
    issuedOn: p.date().$type<LocalDate>(),
    issuer: p.text(),
    issuerKey: p.text(),
    classId: p.uuid().nullable(),
    validUntil: p.date().$type<LocalDate>().nullable(),
    policyVersion: p.text(),
    revision: p.integer().default(1),
    recordedAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
    recordedBy: p.uuid().nullable(),
  },
})

/** The next number of a centre for a course in a year; taken under the lock of its row. */
export const CertificateSeriesEntity = defineEntity({
  name: 'CertificateSeries',
  tableName: 'certificate_series',
  properties: {
    unitId: p.uuid().primary(),
    courseKind: p.text().$type<CourseKind>().primary(),
    year: p.smallint().primary(),
    nextNumber: p.integer(),
  },
})

/** That a certificate no longer counts, by a decision; the certificate itself stays as it was issued. */
export const CertificateRevocationEntity = defineEntity({
  name: 'CertificateRevocation',
  tableName: 'certificate_revocations',
  properties: {
    certificateId: p.uuid().primary(),
    revokedOn: p.date().$type<LocalDate>(),
    decisionNumber: p.text(),
    reason: p.text(),
    holderId: p.uuid(),
    postId: p.uuid(),
    recordedAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
  },
})
