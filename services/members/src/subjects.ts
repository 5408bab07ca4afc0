import { maskPersonalNumber, parsePersonalNumber } from '@ket-nap/kernel'
import type { AuditSubject } from '@ket-nap/subgraph'
import type { DossierView } from './dossiers/dossier-view.policy.ts'
import type { RecognitionFile } from './probations/probation-view.policy.ts'
import { placeOf, type NominationFile } from './nominations/nomination.policy.ts'
import { caseDetail, reasonDetail } from './openings/opening.policy.ts'
import type { OpenedPerson } from './openings/opening.queries.ts'
import type { TransferFile } from './transfers/transfer-view.policy.ts'
import { auditSubject } from './units/unit.policy.ts'

// What the access log keeps of whatever is opened, and what is left of a number that is masked.

/** `*********345`; a card from before September 2025 has 8 digits. */
export const maskNumber = (number: string): string => {
  const personal = parsePersonalNumber(number)
  return personal.ok ? maskPersonalNumber(personal.value) : `*****${number.slice(-3)}`
}

/** Of a person who is opened, the access log keeps the key, the place and why, never a value. */
export function subjectOf(person: unknown): AuditSubject {
  if (!isPerson(person)) throw new Error('only a person is opened')
  const { id, provinceId, aboveBaseId, baseId, unitId, openedFor } = person
  const detail = reasonDetail(openedFor)
  return { subjectId: id, provinceId, aboveBaseId, baseId, unitId, detail }
}

export function subjectOfDossier(dossier: unknown): AuditSubject {
  if (!isDossier(dossier)) throw new Error('only a dossier is opened')
  const { id, personId, provinceId, aboveBaseId, baseId, unitId } = dossier
  const detail = caseDetail({ kind: 'ADMISSION', id })
  return { subjectId: personId, provinceId, aboveBaseId, baseId, unitId, detail }
}

export function subjectOfRecognition(file: unknown): AuditSubject {
  if (!isRecognitionFile(file)) throw new Error('only a recognition file is opened')
  const { id, personId, provinceId, aboveBaseId, baseId, unitId } = file.probation
  const detail = caseDetail({ kind: 'PROBATION', id })
  return { subjectId: personId, provinceId, aboveBaseId, baseId, unitId, detail }
}

/** Kept at the side on which the viewer stands: the other one has its own log. */
export function subjectOfTransfer(file: unknown): AuditSubject {
  if (!isTransferFile(file)) throw new Error('only a transfer is opened')
  const { id, personId } = file.transfer
  const detail = caseDetail({ kind: 'TRANSFER', id })
  return { ...auditSubject(personId, file.seenFrom), detail }
}

/** A nominee is nobody on record yet: what is opened is the nomination. */
export function subjectOfNomination(file: unknown): AuditSubject {
  if (!isNominationFile(file)) throw new Error('only a nomination is opened')
  const { nomination } = file
  const detail = { caseKind: 'NOMINATION', caseId: nomination.id }
  return { ...auditSubject(nomination.id, placeOf(nomination)), detail }
}

const isNominationFile = (value: unknown): value is NominationFile =>
  typeof value === 'object' && value !== null && 'nomination' in value && 'actions' in value

const isTransferFile = (value: unknown): value is TransferFile =>
  typeof value === 'object' && value !== null && 'transfer' in value && 'seenFrom' in value

const isRecognitionFile = (value: unknown): value is RecognitionFile =>
  typeof value === 'object' && value !== null && 'probation' in value && 'moves' in value

const isDossier = (value: unknown): value is DossierView =>
  typeof value === 'object' && value !== null && 'personId' in value && 'unitId' in value

const isPerson = (value: unknown): value is OpenedPerson =>
  typeof value === 'object' && value !== null && 'fullName' in value && 'openedFor' in value
