import type { LocalDate } from '@ket-nap/kernel'
import type { CourseKind } from '../courses/course.workflow.ts'

/** `certificate.recorded` v1: the whole state of a certificate, for the steps that it decides. */
export interface CertificateRecorded {
  certificateId: string
  revision: number
  personId: string
  courseKind: CourseKind
  number: string
  issuedOn: LocalDate
  /** First day on which it no longer counts. */
  validUntil: LocalDate | null
  policyVersion: string
}

export const CERTIFICATE_RECORDED = { type: 'certificate.recorded', version: 1 } as const

/** `certificate.revoked` v1: the whole state too, so that it may arrive alone. */
export interface CertificateRevoked extends CertificateRecorded {
  /** First day on which it no longer counts, whatever its time. */
  revokedOn: LocalDate
}

export const CERTIFICATE_REVOKED = { type: 'certificate.revoked', version: 1 } as const
