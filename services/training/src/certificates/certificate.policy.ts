import {
  acceptUnless,
  objection,
  type LocalDate,
  type Objection,
  type Outcome,
} from '@ket-nap/kernel'
import type { Role } from '@ket-nap/subgraph'
import type { CourseKind } from '../courses/course.workflow.ts'

/** Who may record a certificate. Source: HD38 I.1.1: the centre, and the department that keeps the lists. */
export const RECORDERS: readonly Role[] = ['PROPAGANDA', 'ORGANISING']

export const LONGEST_NUMBER = 60
export const LONGEST_ISSUER = 200

export interface CertificateIntent {
  courseKind: CourseKind
  number: string
  issuedOn: LocalDate
  issuer: string
}

/** What is known when a certificate is judged. */
export interface CertificateFacts {
  today: LocalDate
  /** On record, and within the reach of whoever records. */
  isPersonKnown: boolean
  /** Undefined when none is named, null when there is no such class within reach. */
  attended: { courseKind: CourseKind; opensOn: LocalDate } | null | undefined
}

interface Judged extends CertificateIntent, CertificateFacts {}

interface Rule {
  readonly code: string
  readonly field: 'personId' | 'number' | 'issuedOn' | 'issuer' | 'classId'
  readonly when: (judged: Judged) => boolean
  readonly params?: (judged: Judged) => Readonly<Record<string, string | number>>
  readonly source?: string
}

const CONTROL = /\p{Cc}/u

/** Why a certificate is not recorded. */
export const RULES: readonly Rule[] = [
  { code: 'PERSON_UNKNOWN', field: 'personId', when: ({ isPersonKnown }) => !isPersonKnown },
  { code: 'NUMBER_EMPTY', field: 'number', when: ({ number }) => number === '' },
  {
    code: 'NUMBER_TOO_LONG',
    field: 'number',
    when: ({ number }) => number.length > LONGEST_NUMBER,
    params: () => ({ limit: LONGEST_NUMBER }),
  },
  {
    code: 'NUMBER_HAS_CONTROL_CHARACTERS',
    field: 'number',
    when: ({ number }) => CONTROL.test(number),
  },
  { code: 'ISSUER_EMPTY', field: 'issuer', when: ({ issuer }) => issuer === '' },
  {
    code: 'ISSUER_TOO_LONG',
    field: 'issuer',
    when: ({ issuer }) => issuer.length > LONGEST_ISSUER,
    params: () => ({ limit: LONGEST_ISSUER }),
  },
  {
    code: 'ISSUER_HAS_CONTROL_CHARACTERS',
    field: 'issuer',
    when: ({ issuer }) => CONTROL.test(issuer),
  },
  {
    code: 'ISSUED_IN_FUTURE',
    field: 'issuedOn',
    when: ({ issuedOn, today }) => issuedOn > today,
    params: ({ today }) => ({ today }),
  },
  { code: 'CLASS_UNKNOWN', field: 'classId', when: ({ attended }) => attended === null },
  {
    code: 'CLASS_OF_OTHER_COURSE',
    field: 'classId',
    when: ({ attended, courseKind }) => Boolean(attended && attended.courseKind !== courseKind),
  },
  {
    code: 'ISSUED_BEFORE_CLASS',
    field: 'issuedOn',
    when: ({ attended, issuedOn }) => Boolean(attended && issuedOn < attended.opensOn),
    params: ({ attended }) => ({ opensOn: attended?.opensOn ?? '' }),
    source: 'HD06 3.1',
  },
]

/** As it is stored and shown: NFC, single spaces, none around. */
export const tidy = (written: string): string =>
  written.normalize('NFC').trim().replace(/ +/gu, ' ')

/** Spellings of one number or issuer that differ in case or spaces only have one key. */
export const spellingKey = (written: string): string =>
  tidy(written).toLowerCase().replaceAll(' ', '')

/** Everything that speaks against recording it, or the certificate as it will be stored. */
export function judgeCertificate(
  intent: CertificateIntent,
  facts: CertificateFacts,
): Outcome<CertificateIntent, Objection<string, Role>> {
  const certificate = { ...intent, number: tidy(intent.number), issuer: tidy(intent.issuer) }
  const judged = { ...certificate, ...facts }
  const objections = RULES.filter(rule => rule.when(judged)).map(rule =>
    objection<string, Role>(rule.code, {
      path: ['input', rule.field],
      params: rule.params?.(judged) ?? {},
      ...(rule.source ? { source: rule.source } : {}),
    }),
  )
  return acceptUnless(certificate, objections)
}

/** Another certificate of this course and issuer has the number; whose, is not said. */
export const numberTaken = (): Objection<string, Role> =>
  objection<string, Role>('NUMBER_TAKEN', { path: ['input', 'number'] })

export type CertificateState = 'VALID' | 'LAPSED' | 'REVOKED'

/** The first days on which a certificate no longer counts: its time is over, or it was revoked. */
interface Ends {
  readonly validUntil: LocalDate | null
  readonly revokedOn: LocalDate | null
}

export function stateOn({ validUntil, revokedOn }: Ends, day: LocalDate): CertificateState {
  if (revokedOn !== null && revokedOn <= day) return 'REVOKED'
  return validUntil !== null && validUntil <= day ? 'LAPSED' : 'VALID'
}
