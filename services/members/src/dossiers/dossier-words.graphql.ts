import { ACTOR, ADMISSION_ACTION } from '../admissions/action.workflow.ts'
import { TIMER } from '../admissions/clock.workflow.ts'
import { termEnum } from '../codes/term.ts'
import { GROUP_CRITERION } from '../papers/group-criterion.workflow.ts'
import { FAULT_CODE, PAPER_KIND, SPECIAL_CASE } from '../papers/paper.workflow.ts'
import { ROUTE } from '../routes/route.workflow.ts'
import { ANSWER, LETTER_SUBJECT } from '../verifications/verification.workflow.ts'

export const AdmissionActionEnum = termEnum(
  'AdmissionAction',
  'What is done on a dossier.',
  ADMISSION_ACTION,
)
export const AdmissionActorEnum = termEnum('AdmissionActor', 'Organ that moves a dossier.', ACTOR)
export const AdmissionTimerEnum = termEnum('AdmissionTimer', 'Clock of a dossier.', TIMER)
export const AdmissionRouteEnum = termEnum(
  'AdmissionRouteCode',
  'Which organs a dossier passes on its way to the decision.',
  ROUTE,
)
export const GroupCriterionEnum = termEnum(
  'GroupCriterion',
  'What a province asks of a group of applicants.',
  GROUP_CRITERION,
)
export const PaperKindEnum = termEnum('PaperKind', 'Paper of a dossier.', PAPER_KIND)
export const FaultCodeEnum = termEnum('FaultCode', 'What is wrong with a paper.', FAULT_CODE)
export const SpecialCaseEnum = termEnum(
  'SpecialCase',
  'Why a dossier needs more than the usual papers.',
  SPECIAL_CASE,
)
export const LetterSubjectEnum = termEnum(
  'LetterSubject',
  'About whom a verification letter asks.',
  LETTER_SUBJECT,
)
export const LetterAnswerEnum = termEnum('LetterAnswer', 'What a letter was answered.', ANSWER)
