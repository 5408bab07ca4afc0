import type { LocalDate } from '@ket-nap/kernel'
import type { Role } from '@ket-nap/subgraph'
import {
  ArgsType,
  connectionTypes,
  DateTimeScalar,
  Field,
  ID,
  Int,
  LocalDateScalar,
  ObjectionType,
  ObjectType,
  registerRole,
} from '@ket-nap/subgraph/graphql'
import type { Actor } from '../admissions/action.workflow.ts'
import {
  AdmissionActorEnum,
  AdmissionRouteEnum,
  PaperKindEnum,
} from '../dossiers/dossier-words.graphql.ts'
import { DossierPaperType, DossierRemarkType } from '../dossiers/dossier.graphql.ts'
import { PaperScanType } from '../dossiers/paper-scan.graphql.ts'
import type { PaperKind } from '../papers/paper.workflow.ts'
import type { RouteCode } from '../routes/route.workflow.ts'
import type { ProbationTimer } from './probation-clock.workflow.ts'
import type { ProbationStage } from './probation-stage.workflow.ts'
import {
  ProbationDisciplineEnum,
  ProbationProposalEnum,
  ProbationStageEnum,
  ProbationTimerEnum,
  RecognitionActionEnum,
} from './probation-words.graphql.ts'
import type {
  ProbationDiscipline,
  Proposal,
  RecognitionAction,
} from './recognition-action.workflow.ts'

@ObjectType('Probation', {
  description: 'The time of a probationary member from the ceremony to official membership.',
})
export class ProbationType {
  @Field(() => ID, { description: 'Key of the probation.' })
  id!: string
  @Field(() => ProbationStageEnum, { description: 'Stage reached.' })
  stage!: ProbationStage
  @Field(() => Int, { description: 'Grows with every step; whoever acts says which one he saw.' })
  version!: number
  @Field(() => LocalDateScalar, { description: 'Day on which the stage was reached.' })
  stageSince!: LocalDate
  @Field(() => LocalDateScalar, { description: 'Day of the ceremony.' })
  ceremonyOn!: LocalDate
  @Field(() => LocalDateScalar, {
    description: 'Last day of the probation; who is recognised is official from it.',
  })
  endsOn!: LocalDate
  @Field(() => LocalDateScalar, { nullable: true, description: 'Day on which it was extended.' })
  extendedOn?: LocalDate | null
  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day by the extension.' })
  extendedUntil?: LocalDate | null
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Day on which the discipline was cancelled: the extension no longer counts.',
  })
  extensionEndedOn?: LocalDate | null
  @Field(() => ProbationDisciplineEnum, {
    nullable: true,
    description: 'Discipline after which it was extended.',
  })
  discipline?: ProbationDiscipline | null
  @Field(() => LocalDateScalar, { nullable: true, description: 'Day of the discipline.' })
  disciplinedOn?: LocalDate | null
  @Field(() => LocalDateScalar, { nullable: true, description: 'Day of the cell’s vote.' })
  consideredOn?: LocalDate | null
  @Field(() => ProbationProposalEnum, { nullable: true, description: 'What the cell proposed.' })
  proposal?: Proposal | null
  @Field(() => LocalDateScalar, { nullable: true, description: 'Day of the decision.' })
  decidedOn?: LocalDate | null
  @Field(() => String, { nullable: true, description: 'Number of the decision.' })
  decisionNumber?: string | null
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Last day of the clock that runs.',
  })
  dueOn?: LocalDate | null
  @Field(() => ProbationTimerEnum, { nullable: true, description: 'The clock that runs.' })
  dueTimer?: ProbationTimer | null
}

export const { Connection: ProbationConnection } = connectionTypes('Probation', () => ProbationType)

@ArgsType()
export class ProbationsArgs {
  @Field(() => Int, { description: 'Rows of the page, at most 100.' })
  first!: number
  @Field(() => String, { nullable: true, description: 'Cursor after which the page begins.' })
  after?: string | null
  @Field(() => [ProbationStageEnum], {
    nullable: true,
    description: 'Only these stages; all open ones when left out.',
  })
  stages?: ProbationStage[] | null
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Only those whose clock ends before this day.',
  })
  dueBefore?: LocalDate | null
  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those whose next step is that of the viewer’s post.',
  })
  waiting?: boolean | null
}

@ObjectType('ProbationStageCount', { description: 'Open probations at one stage.' })
export class ProbationStageCountType {
  @Field(() => ProbationStageEnum, { description: 'The stage.' })
  stage!: ProbationStage
  @Field(() => Int, { description: 'How many lie there.' })
  count!: number
  @Field(() => Int, { description: 'Whose clock ended before today.' })
  late!: number
  @Field(() => Int, { description: 'Whose clock ends within thirty days.' })
  soon!: number
  @Field(() => Int, { description: 'Whose next step is that of the viewer’s post.' })
  waiting!: number
}

@ObjectType('RecognitionRoute', { description: 'The way of a file from the cell’s vote on.' })
export class RecognitionRouteType {
  @Field(() => AdmissionRouteEnum, { description: 'Which of the routes.' })
  code!: RouteCode
  @Field(() => [ProbationStageEnum], { description: 'The stages it passes, in their order.' })
  stages!: readonly ProbationStage[]
  @Field(() => String, { description: 'The rule it comes from.' })
  source!: string
}

@ObjectType('ProbationClock', { description: 'A clock that runs.' })
export class ProbationClockType {
  @Field(() => ProbationTimerEnum, { description: 'Which clock.' })
  timer!: ProbationTimer
  @Field(() => LocalDateScalar, { description: 'Last day on which it is still in time.' })
  dueOn!: LocalDate
}

@ObjectType('PossibleRecognitionAction', {
  description:
    'What the viewer may record at this stage, done today or earlier, and what stands in its way whatever the day.',
})
export class PossibleRecognitionActionType {
  @Field(() => RecognitionActionEnum, { description: 'The action.' })
  action!: RecognitionAction
  @Field(() => ProbationStageEnum, {
    nullable: true,
    description: 'Where it leads; null when the stage stays.',
  })
  leadsTo?: ProbationStage | null
  @Field(() => Boolean, {
    description: 'It would be entered for another organ, with the scan of what that signed.',
  })
  enteredFor!: boolean
  @Field(() => [ObjectionType], {
    description: 'Every reason that holds on every day; empty: it can be recorded.',
  })
  objections!: ObjectionType[]
}

@ObjectType('NextRecognitionStep', {
  description: 'What leads on from here, whoever has to do it, and what still stands in its way.',
})
export class NextRecognitionStepType {
  @Field(() => RecognitionActionEnum, { description: 'The action.' })
  action!: RecognitionAction
  @Field(() => [AdmissionActorEnum], {
    description: 'Organs that may do it; none where it comes by itself.',
  })
  by!: readonly Actor[]
  @Field(() => [registerRole()], { description: 'Roles in which somebody acts for them.' })
  roles!: readonly Role[]
  @Field(() => [ObjectionType], { description: 'Every reason why not today.' })
  objections!: ObjectionType[]
}

@ObjectType('ProbationHelper', { description: 'A member who follows a probationary one.' })
export class ProbationHelperType {
  @Field(() => ID, { description: 'Key of the assignment.' })
  id!: string
  @Field(() => LocalDateScalar, { description: 'First day.' })
  fromOn!: LocalDate
  @Field(() => LocalDateScalar, { nullable: true, description: 'First day after it.' })
  untilOn?: LocalDate | null
  @Field(() => String, { nullable: true, description: 'Number of the resolution.' })
  number?: string | null
}

@ObjectType('ProbationBallot', {
  description: 'The counted vote on one probationary member in a meeting.',
})
export class ProbationBallotType {
  @Field(() => ID, { description: 'Key of the meeting.' })
  meetingId!: string
  @Field(() => LocalDateScalar, { description: 'Day of the meeting.' })
  heldOn!: LocalDate
  @Field(() => RecognitionActionEnum, { description: 'The step that the vote made.' })
  action!: RecognitionAction
  @Field(() => Int, { description: 'Those who count, whether they came or not.' })
  entitled!: number
  @Field(() => Int, { description: 'Those who voted.' })
  present!: number
  @Field(() => Int, { description: 'For.' })
  yes!: number
  @Field(() => Int, { description: 'Against.' })
  no!: number
  @Field(() => Int, { description: 'Blank or spoilt.' })
  blank!: number
  @Field(() => Int, { description: 'Votes for that were needed.' })
  needed!: number
  @Field(() => Boolean, { description: 'Whether they were reached.' })
  passed!: boolean
  @Field(() => String, {
    nullable: true,
    description: 'The unit that voted, as it was called then.',
  })
  unitName?: string | null
  @Field(() => Boolean, { description: 'Whether the record of the meeting is within reach.' })
  isMeetingReached!: boolean
}

@ObjectType('ProbationMove', { description: 'A step that was taken; never changed afterwards.' })
export class ProbationMoveType {
  @Field(() => ID, { description: 'Key of the step.' })
  id!: string
  @Field(() => RecognitionActionEnum, { description: 'What was done.' })
  action!: RecognitionAction
  @Field(() => ProbationStageEnum, { description: 'Stage before.' })
  fromStage!: ProbationStage
  @Field(() => ProbationStageEnum, { description: 'Stage after.' })
  toStage!: ProbationStage
  @Field(() => LocalDateScalar, { description: 'Day on which it was done.' })
  onDay!: LocalDate
  @Field(() => String, { nullable: true, description: 'Number of the paper.' })
  number?: string | null
  @Field(() => String, { nullable: true, description: 'Reason.' })
  note?: string | null
  @Field(() => AdmissionActorEnum, {
    nullable: true,
    description: 'The organ that did it; null: it came by itself.',
  })
  actor?: Actor | null
  @Field(() => Boolean, { description: 'Recorded by the level above from a signed paper.' })
  enteredFor!: boolean
  @Field(() => PaperScanType, {
    nullable: true,
    description: 'Scan of the signed paper from which it was entered.',
  })
  scan?: PaperScanType | null
  @Field(() => Boolean, { description: 'Done on paper before the probation entered the system.' })
  fromPaper!: boolean
  @Field(() => String, { description: 'Version of the rules that judged it.' })
  policyVersion!: string
  @Field(() => String, { nullable: true, description: 'Overlay of the province.' })
  policyOverlay?: string | null
  @Field(() => registerRole(), { nullable: true, description: 'Role of whoever recorded it.' })
  role?: Role | null
  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  recordedAt!: Date
}

@ObjectType('RecognitionFile', {
  description: 'A probation as the viewer finds it: what its file holds, and what comes next.',
})
export class RecognitionFileType {
  @Field(() => ProbationType, { description: 'The probation itself.' })
  probation!: ProbationType
  @Field(() => LocalDateScalar, { description: 'The day for which it was judged.' })
  asOf!: LocalDate
  @Field(() => RecognitionRouteType, {
    nullable: true,
    description: 'The way on; null where no organisation above decides.',
  })
  route?: RecognitionRouteType | null
  @Field(() => ProbationClockType, { nullable: true, description: 'The clock of the stage.' })
  clock?: ProbationClockType | null
  @Field(() => [ProbationClockType], { description: 'Clocks that run, the nearest end first.' })
  clocks!: readonly ProbationClockType[]
  @Field(() => String, { description: 'Version of the rules in force on the day.' })
  policyVersion!: string
  @Field(() => String, { nullable: true, description: 'Overlay of the province.' })
  policyOverlay?: string | null
  @Field(() => [PaperKindEnum], { description: 'Papers that the cell’s vote still needs.' })
  missingPapers!: readonly PaperKind[]
  @Field(() => [DossierPaperType], { description: 'Papers, also those set aside.' })
  papers!: readonly DossierPaperType[]
  @Field(() => [ProbationHelperType], { description: 'Who follows and followed.' })
  helpers!: readonly ProbationHelperType[]
  @Field(() => [DossierRemarkType], { description: 'Monthly remarks of whoever helps.' })
  remarks!: readonly DossierRemarkType[]
  @Field(() => [ProbationBallotType], { description: 'Votes, also those that fell short.' })
  ballots!: readonly ProbationBallotType[]
  @Field(() => [ProbationMoveType], { description: 'Every step, oldest first.' })
  moves!: readonly ProbationMoveType[]
}
