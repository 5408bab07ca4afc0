import {
  allow,
  audited,
  connection,
  EVERY_ROLE,
  fields,
  reference,
  type AuditSubject,
  type PolicyRegistry,
  type Role,
} from '@ket-nap/subgraph'
import { auditPolicies } from '@ket-nap/subgraph/graphql'
import { AUDIT_QUERIES } from './audits/audit.queries.ts'
import { RECORDERS } from './certificates/certificate.policy.ts'
import { RUNNERS } from './classes/training-class.workflow.ts'
import type { OpenedTrainee } from './people/person.queries.ts'
import { classPolicies } from './rights/class.policy.ts'
import { proposalPolicies } from './rights/proposal.policy.ts'

// Who may use what. Which rows a post sees is decided by its reach, never here.
// Analysts, administrators and mass organisations read nothing about people.

/** Whoever prepares admissions sees who has attended what. */
const READERS: readonly Role[] = [...RECORDERS, 'CELL_SECRETARY', 'BASE_COMMITTEE']
/** Leaders see that classes are held, not who sat in them. */
const PLANNERS: readonly Role[] = [...READERS, 'LEADER']

/** The access log and whom it is about: a key, never a record. */
const AUDITORS: readonly Role[] = ['AUDITOR']

/** Action of the access log. */
export const OPENED = 'TRAINING_RECORD_OPENED'

/** Of a person whose record is opened, the log keeps the key, the place and why, never a value. */
function subjectOf(value: unknown): AuditSubject {
  if (!isPerson(value)) throw new TypeError('what was opened is no person')
  const { id, provinceId, aboveBaseId, baseId, unitId, purpose } = value
  return { subjectId: id, provinceId, aboveBaseId, baseId, unitId, detail: { purpose } }
}

const isPerson = (value: unknown): value is OpenedTrainee =>
  typeof value === 'object' && value !== null && 'unitId' in value && 'purpose' in value

export const ACCESS: PolicyRegistry = {
  'Query.courses': allow(EVERY_ROLE),
  ...reference('Course', allow(EVERY_ROLE)),
  ...fields('Course', ['id', 'kind', 'title', 'lessons', 'periods'], allow(EVERY_ROLE)),
  ...fields('Course', ['validityMonths', 'validity'], allow(EVERY_ROLE, 'on')),
  ...fields(
    'CertificateValidity',
    ['months', 'policyVersion', 'inForceFrom', 'source', 'isConfirmed'],
    allow(EVERY_ROLE),
  ),

  'Query.trainingClasses': allow(PLANNERS, 'first', 'after', 'courseKinds', 'stages'),
  'Query.trainingClass': allow(PLANNERS, 'id'),
  ...connection('TrainingClass', allow(PLANNERS)),
  ...reference('TrainingClass', allow(PLANNERS)),
  ...fields(
    'TrainingClass',
    ['id', 'code', 'course', 'organiser', 'place', 'opensOn', 'closesOn', 'decisionNumber'],
    allow(PLANNERS),
  ),
  'TrainingClass.certificateCount': allow(PLANNERS),
  ...classPolicies({ planners: PLANNERS, readers: READERS, runners: RUNNERS }),
  ...proposalPolicies(READERS),
  'Unit.id': allow([...PLANNERS, ...AUDITORS]),
  'Post.id': allow(AUDITORS),
  ...auditPolicies(AUDIT_QUERIES),

  'Query.trainee': audited(allow(READERS, 'id', 'purpose'), OPENED, subjectOf),
  ...reference('Person', allow(READERS)),
  'Person.id': allow([...READERS, ...AUDITORS]),
  ...fields('Person', ['certificates', 'mayRecordCertificate'], allow(READERS)),
  ...reference('Certificate', allow(READERS)),
  ...fields('Certificate', ['id', 'person', 'course', 'number', 'issuedOn'], allow(READERS)),
  ...fields(
    'Certificate',
    ['validUntil', 'issuer', 'class', 'policyVersion', 'revokedOn'],
    allow(READERS),
  ),
  'Certificate.state': allow(READERS, 'asOf'),

  'Mutation.recordCertificate': allow(RECORDERS, 'input'),
  ...fields(
    'RecordCertificateInput',
    ['idempotencyKey', 'personId', 'courseKind', 'number', 'issuedOn', 'issuer', 'classId'],
    allow(RECORDERS),
  ),
  ...fields('CertificatePayload', ['certificate', 'objections'], allow(RECORDERS)),
}
