import type { LocalDate } from '@ket-nap/kernel'
import { defineEntity, p } from '@mikro-orm/postgresql'
import type { GroupCriterion } from './group-criterion.workflow.ts'
import type { FaultCode, PaperKind, SetAsideReason } from './paper.workflow.ts'

/** A paper of a dossier. It is set aside, never changed, when another takes its place. */
export const AdmissionPaperEntity = defineEntity({
  name: 'AdmissionPaper',
  tableName: 'admission_papers',
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    admissionId: p.uuid(),
    kind: p.text().$type<PaperKind>(),
    /** Number of the form by the policy version of its day. */
    form: p.text().nullable(),
    number: p.text().nullable(),
    issuedOn: p.date().$type<LocalDate>(),
    issuer: p.text().nullable(),
    /** First day on which it no longer counts. */
    validUntil: p.date().$type<LocalDate>().nullable(),
    /** Null for a paper of a step from paper. */
    recordedBy: p.uuid().nullable(),
    recordedAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
    setAsideOn: p.date().$type<LocalDate>().nullable(),
    setAsideReason: p.text().$type<SetAsideReason>().nullable(),
    /** Of evidence: the criteria of the group that it proves. */
    criteria: p.array<GroupCriterion>().columnType('text[]').nullable(),
  },
})

/** A scan that shows a paper; further ones may follow, none is taken away. */
export const PaperScanEntity = defineEntity({
  name: 'PaperScan',
  tableName: 'paper_scans',
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    paperId: p.uuid(),
    admissionId: p.uuid(),
    personId: p.uuid(),
    scanId: p.uuid(),
    addedBy: p.uuid(),
    addedAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
  },
})

/** What the department found wrong with a paper, until it is put right. */
export const PaperFaultEntity = defineEntity({
  name: 'PaperFault',
  tableName: 'paper_faults',
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    admissionId: p.uuid(),
    paperKind: p.text().$type<PaperKind>(),
    code: p.text().$type<FaultCode>(),
    notedOn: p.date().$type<LocalDate>(),
    notedBy: p.uuid(),
    recordedAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
    clearedOn: p.date().$type<LocalDate>().nullable(),
  },
})
