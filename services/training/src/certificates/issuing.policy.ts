import { objection, yearOf, type LocalDate } from '@ket-nap/kernel'
import {
  isLine,
  objectionsToReason,
  type ClassObjection,
} from '../classes/training-class.policy.ts'
import { LONGEST_ISSUER } from './certificate.policy.ts'

const MOST_NUMBER = 999_999
const LONGEST_DECISION = 50

/** Numbers run through the year of a centre, course by course. */
export const numberOf = (number: number, issuedOn: LocalDate): string =>
  `${String(number).padStart(4, '0')}/${yearOf(issuedOn)}`

export interface Issuing {
  readonly issuedOn: LocalDate
  readonly issuer: string
  readonly firstNumber: number | null
}

export interface IssuingFacts {
  readonly today: LocalDate
  readonly closesOn: LocalDate
  /** Those who passed and have no certificate of the class. */
  readonly learners: number
}

/** Everything that speaks against issuing the certificates of a class. */
export const objectionsToIssuing = (
  { issuedOn, issuer, firstNumber }: Issuing,
  { today, closesOn, learners }: IssuingFacts,
): ClassObjection[] => [
  ...(learners > 0 ? [] : [objection('NOBODY_TO_CERTIFY', { path: ['input', 'classId'] })]),
  ...(issuedOn > today
    ? [objection('ISSUED_IN_FUTURE', { path: ['input', 'issuedOn'], params: { today } })]
    : []),
  ...(issuedOn < closesOn
    ? [objection('ISSUED_BEFORE_END', { path: ['input', 'issuedOn'], params: { closesOn } })]
    : []),
  ...(isLine(issuer, LONGEST_ISSUER)
    ? []
    : [
        objection('ISSUER_NOT_USABLE', {
          path: ['input', 'issuer'],
          params: { limit: LONGEST_ISSUER },
        }),
      ]),
  ...(firstNumber === null || (firstNumber >= 1 && firstNumber <= MOST_NUMBER)
    ? []
    : [objection('NUMBER_OUT_OF_RANGE', { path: ['input', 'firstNumber'] })]),
]

/** Another certificate, perhaps one out of reach, has a number of these. */
export const seriesTaken = (): ClassObjection =>
  objection('SERIES_TAKEN', { path: ['input', 'firstNumber'] })

export interface Revoking {
  readonly revokedOn: LocalDate
  readonly decisionNumber: string
  readonly reason: string
}

export interface RevokedFacts {
  readonly today: LocalDate
  readonly certificate: { issuedOn: LocalDate; revokedOn: LocalDate | null } | null
}

export const certificateUnknown = (): ClassObjection =>
  objection('CERTIFICATE_UNKNOWN', { path: ['input', 'certificateId'] })

/** Everything that speaks against revoking a certificate. */
export function objectionsToRevoking(
  { revokedOn, decisionNumber, reason }: Revoking,
  { today, certificate }: RevokedFacts,
): ClassObjection[] {
  if (!certificate) return [certificateUnknown()]
  const { issuedOn } = certificate
  const path = ['input', 'revokedOn']
  const number = objection('DECISION_NUMBER_NOT_USABLE', {
    path: ['input', 'decisionNumber'],
    params: { limit: LONGEST_DECISION },
  })
  return [
    ...(certificate.revokedOn === null
      ? []
      : [objection('REVOKED_BEFORE', { path: ['input', 'certificateId'] })]),
    ...(revokedOn > today ? [objection('REVOKED_IN_FUTURE', { path, params: { today } })] : []),
    ...(revokedOn < issuedOn
      ? [objection('REVOKED_BEFORE_ISSUE', { path, params: { issuedOn } })]
      : []),
    ...(isLine(decisionNumber, LONGEST_DECISION) ? [] : [number]),
    ...objectionsToReason(reason),
  ]
}
