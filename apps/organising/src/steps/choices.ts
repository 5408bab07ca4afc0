import type { FaultCode, LetterSubject, PaperKind, SpecialCase } from '../gql/graphql.ts'

// Codes that can be chosen, in the order in which a form offers them.

/** Papers of a dossier that are recorded by hand; an introduction and the answers have forms of their own. */
export const PAPER_KINDS = [
  'APPLICATION',
  'CV',
  'AWARENESS_CERTIFICATE',
  'UNION_RESOLUTION',
  'OPINION_ORGANISATION',
  'OPINION_RESIDENCE',
  'OPINION_SUMMARY',
  'PARENTS_OPINION',
  'BIRTH_CERTIFICATE',
  'DIPLOMA',
  'READMISSION_APPLICATION',
  'RELIGION_LETTER',
  'FOREIGN_RELATION_LETTER',
  'ENTERPRISE_REPORT',
  'HEALTH_CERTIFICATE',
  'SPECIAL_NEED_REPORT',
  'GROUP_EVIDENCE',
  'VERIFICATION',
] as const satisfies readonly PaperKind[]

/** Papers that can be found at fault. */
export const FAULTY_KINDS = [...PAPER_KINDS, 'INTRODUCTION'] as const satisfies readonly PaperKind[]

export const FAULT_CODES = [
  'MISSING',
  'INCOMPLETE',
  'UNSIGNED',
  'UNSEALED',
  'ERASED',
  'CONTRADICTORY',
  'OUTDATED',
  'WRONG_FORM',
  'OTHER',
] as const satisfies readonly FaultCode[]

export const SPECIAL_CASES = [
  'READMISSION',
  'RELIGION',
  'RELIGIOUS_DIGNITARY',
  'ETHNIC_CHINESE',
  'FOREIGN_SPOUSE',
  'ENTERPRISE_OWNER',
  'OVER_60',
  'HARDSHIP_AREA',
  'LITERACY',
  'POLITICAL_QUESTION',
] as const satisfies readonly SpecialCase[]

export const LETTER_SUBJECTS = [
  'APPLICANT',
  'PARENT',
  'WHO_RAISED',
  'SPOUSE',
  'PARENT_IN_LAW',
  'WHO_RAISED_SPOUSE',
  'CHILD',
] as const satisfies readonly LetterSubject[]
