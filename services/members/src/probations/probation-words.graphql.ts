import { termEnum } from '../codes/term.ts'
import { PROBATION_TIMER } from './probation-clock.workflow.ts'
import { PROBATION_STAGE } from './probation-stage.workflow.ts'
import {
  PROBATION_DISCIPLINE,
  PROPOSAL,
  RECOGNITION_ACTION,
} from './recognition-action.workflow.ts'

export const ProbationStageEnum = termEnum(
  'ProbationStage',
  'Stage of a probation, in the order of the procedure; the last three are ends.',
  PROBATION_STAGE,
)
export const ProbationTimerEnum = termEnum(
  'ProbationTimer',
  'Clock of a probation.',
  PROBATION_TIMER,
)
export const RecognitionActionEnum = termEnum(
  'RecognitionAction',
  'What is done on the way from probation to official membership.',
  RECOGNITION_ACTION,
)
export const ProbationProposalEnum = termEnum(
  'ProbationProposal',
  'What the cell proposes.',
  PROPOSAL,
)
export const ProbationDisciplineEnum = termEnum(
  'ProbationDiscipline',
  'Discipline after which a probation may be extended.',
  PROBATION_DISCIPLINE,
)
