import type {
  ExitCause,
  FaultCode,
  LetterSubject,
  LetterWaiverGround,
  PaperKind,
  SpecialCase,
  VerifiedRelative,
} from '../gql/graphql.ts'

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
  'WITHOUT_DIPLOMA',
  'YOUTH_UNION_CADRE',
] as const satisfies readonly SpecialCase[]

export const RELATIVES = [
  'PARENT',
  'WHO_RAISED',
  'SPOUSE',
  'PARENT_IN_LAW',
  'WHO_RAISED_SPOUSE',
  'CHILD',
  'ADOPTED_CHILD',
] as const satisfies readonly VerifiedRelative[]

export const LETTER_SUBJECTS = [
  'APPLICANT',
  ...RELATIVES,
] as const satisfies readonly LetterSubject[]

export const WAIVER_GROUNDS = [
  'CONFIRMED_BY_COMMITTEE',
  'THREE_GENERATIONS',
] as const satisfies readonly LetterWaiverGround[]

export const EXIT_CAUSES = [
  'OTHER',
  'LESS_SERIOUS_CRIME',
  'ASKED_FOR_FAMILY',
  'ASKED_TO_LEAVE',
  'LEFT_ON_OWN',
  'DISUNITY',
  'CORRUPTION',
  'SERIOUS_CRIME',
] as const satisfies readonly ExitCause[]
