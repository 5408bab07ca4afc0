import type { LocalDate } from '@ket-nap/kernel'
import {
  DateTimeScalar,
  Field,
  ID,
  Int,
  LocalDateScalar,
  ObjectionType,
  ObjectType,
  registerRole,
} from '@ket-nap/subgraph/graphql'
import type { Role } from '@ket-nap/subgraph'
import type { Actor, AdmissionAction, Stage } from '../admissions/action.workflow.ts'
import { AdmissionStageEnum } from '../admissions/admission.graphql.ts'
import type { Timer } from '../admissions/clock.workflow.ts'
import type { AdmissionStage } from '../codes/membership-codes.ts'
import type { GroupCriterion } from '../papers/group-criterion.workflow.ts'
import type { FaultCode, PaperKind, SetAsideReason } from '../papers/paper.workflow.ts'
import type { RouteCode } from '../routes/route.workflow.ts'
import { EarlierMembershipType } from '../readmissions/readmission.graphql.ts'
import { LetterWaiverType, RelativeEnum } from '../verifications/verification.graphql.ts'
import type { Answer, LetterSubject, Relative } from '../verifications/verification.workflow.ts'
import { literalEnum } from '@ket-nap/subgraph/graphql'
import {
  AdmissionActionEnum,
  AdmissionActorEnum,
  AdmissionRouteEnum,
  AdmissionTimerEnum,
  FaultCodeEnum,
  LetterAnswerEnum,
  LetterSubjectEnum,
  GroupCriterionEnum,
  PaperKindEnum,
} from './dossier-words.graphql.ts'
import { RelocationType } from '../relocations/relocation.graphql.ts'
import type { Relocation } from '../relocations/relocation.workflow.ts'
import { PaperScanType } from './paper-scan.graphql.ts'

const SetAsideReasonEnum = literalEnum<SetAsideReason>(
  'SetAsideReason',
  'Why a paper no longer lies in the dossier.',
  {
    REPLACED: 'Another took its place.',
    RETURNED: 'It was given back.',
    TOO_OLD: 'The dossier became too old (HD06 5.4a).',
  },
)

@ObjectType('AdmissionRoute', { description: 'The way of a dossier from the cell’s vote on.' })
export class AdmissionRouteType {
  @Field(() => AdmissionRouteEnum, { description: 'Which of the routes.' })
  code!: RouteCode
  @Field(() => [AdmissionStageEnum], { description: 'The stages it passes, in their order.' })
  stages!: readonly AdmissionStage[]
  @Field(() => String, { description: 'The rule it comes from.' })
  source!: string
}

@ObjectType('AdmissionClock', { description: 'A clock that runs.' })
export class AdmissionClockType {
  @Field(() => AdmissionTimerEnum, { description: 'Which clock.' })
  timer!: Timer
  @Field(() => LocalDateScalar, { description: 'Last day on which it is still in time.' })
  dueOn!: LocalDate
}

@ObjectType('PossibleAction', {
  description:
    'What the viewer may record at this stage, done today or earlier, and what stands in its way whatever the day.',
})
export class PossibleActionType {
  @Field(() => AdmissionActionEnum, { description: 'The action.' })
  action!: AdmissionAction
  @Field(() => AdmissionStageEnum, {
    nullable: true,
    description: 'Where it leads; null when the stage stays.',
  })
  leadsTo?: AdmissionStage | null
  @Field(() => Boolean, {
    description: 'It would be entered for another organ, with the scan of what that signed.',
  })
  enteredFor!: boolean
  @Field(() => [ObjectionType], {
    description: 'Every reason that holds on every day; empty: it can be recorded.',
  })
  objections!: ObjectionType[]
}

@ObjectType('NextStep', {
  description: 'What leads on from here, whoever has to do it, and what still stands in its way.',
})
export class NextStepType {
  @Field(() => AdmissionActionEnum, { description: 'The action.' })
  action!: AdmissionAction
  @Field(() => [AdmissionActorEnum], { description: 'Organs that may do it.' })
  by!: readonly Actor[]
  @Field(() => [registerRole()], { description: 'Roles in which somebody acts for them.' })
  roles!: readonly Role[]
  @Field(() => [ObjectionType], { description: 'Every reason why not today.' })
  objections!: ObjectionType[]
}

@ObjectType('DossierPaper', { description: 'A paper of a dossier.' })
export class DossierPaperType {
  @Field(() => ID, { description: 'Key of the paper.' })
  id!: string
  @Field(() => PaperKindEnum, { description: 'What it is.' })
  kind!: PaperKind
  @Field(() => String, { nullable: true, description: 'Number of the form on its day.' })
  form?: string | null
  @Field(() => String, { nullable: true, description: 'Its own number.' })
  number?: string | null
  @Field(() => LocalDateScalar, { description: 'Day of the paper.' })
  issuedOn!: LocalDate
  @Field(() => String, { nullable: true, description: 'Who issued it.' })
  issuer?: string | null
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'First day on which it no longer counts.',
  })
  validUntil?: LocalDate | null
  @Field(() => LocalDateScalar, { nullable: true, description: 'Since when it is set aside.' })
  setAsideOn?: LocalDate | null
  @Field(() => SetAsideReasonEnum, { nullable: true, description: 'Why.' })
  setAsideReason?: SetAsideReason | null
  @Field(() => [GroupCriterionEnum], {
    nullable: true,
    description: 'Of evidence: the criteria that it proves; null where nobody said so.',
  })
  criteria?: readonly GroupCriterion[] | null
  @Field(() => [PaperScanType], { description: 'Scans of it, the first on top.' })
  scans!: PaperScanType[]
}

@ObjectType('DossierFault', { description: 'What was found wrong with a paper.' })
export class DossierFaultType {
  @Field(() => ID, { description: 'Key of the fault.' })
  id!: string
  @Field(() => PaperKindEnum, { description: 'The paper.' })
  paperKind!: PaperKind
  @Field(() => FaultCodeEnum, { description: 'What is wrong.' })
  code!: FaultCode
  @Field(() => LocalDateScalar, { description: 'Day on which it was noted.' })
  notedOn!: LocalDate
  @Field(() => LocalDateScalar, { nullable: true, description: 'Day on which it was put right.' })
  clearedOn?: LocalDate | null
}

@ObjectType('DossierHelp', { description: 'A member who helps, in a period.' })
export class DossierHelpType {
  @Field(() => ID, { description: 'Key of the assignment.' })
  id!: string
  @Field(() => LocalDateScalar, { description: 'First day.' })
  fromOn!: LocalDate
  @Field(() => LocalDateScalar, { nullable: true, description: 'First day after it.' })
  untilOn?: LocalDate | null
  @Field(() => String, { nullable: true, description: 'Number of the resolution.' })
  number?: string | null
}

@ObjectType('DossierRemark', { description: 'The monthly remark of the helping member.' })
export class DossierRemarkType {
  @Field(() => ID, { description: 'Key of the remark.' })
  id!: string
  @Field(() => LocalDateScalar, { description: 'First day of the month.' })
  month!: LocalDate
  @Field(() => String, { description: 'Strong sides.' })
  strong!: string
  @Field(() => String, { description: 'Weak sides.' })
  weak!: string
}

@ObjectType('DossierIntroduction', { description: 'An introduction by an official member.' })
export class DossierIntroductionType {
  @Field(() => ID, { description: 'Key of the introduction.' })
  id!: string
  @Field(() => LocalDateScalar, { description: 'Since when both are in one unit.' })
  togetherSince!: LocalDate
  @Field(() => LocalDateScalar, { description: 'Day of the paper.' })
  issuedOn!: LocalDate
  @Field(() => LocalDateScalar, { nullable: true, description: 'Since when it is set aside.' })
  setAsideOn?: LocalDate | null
}

@ObjectType('VerificationLetter', { description: 'A letter that asks about somebody.' })
export class VerificationLetterType {
  @Field(() => ID, { description: 'Key of the letter.' })
  id!: string
  @Field(() => LetterSubjectEnum, { description: 'About whom.' })
  about!: LetterSubject
  @Field(() => Boolean, { description: 'Whether it went abroad.' })
  abroad!: boolean
  @Field(() => LocalDateScalar, { description: 'Day on which it was received there.' })
  receivedOn!: LocalDate
  @Field(() => LocalDateScalar, { description: 'Last day for the answer.' })
  dueOn!: LocalDate
  @Field(() => LocalDateScalar, { nullable: true, description: 'Day of the answer.' })
  answeredOn?: LocalDate | null
  @Field(() => LetterAnswerEnum, { nullable: true, description: 'The answer.' })
  answer?: Answer | null
}

@ObjectType('DossierConsent', { description: 'What the province was asked before the decision.' })
export class DossierConsentType {
  @Field(() => ID, { description: 'Key of the question.' })
  id!: string
  @Field(() => LocalDateScalar, { description: 'Day of the question.' })
  askedOn!: LocalDate
  @Field(() => LocalDateScalar, { nullable: true, description: 'Day of the answer.' })
  answeredOn?: LocalDate | null
  @Field(() => Boolean, { nullable: true, description: 'Whether it agreed.' })
  given?: boolean | null
  @Field(() => String, { nullable: true, description: 'Number of the answer.' })
  number?: string | null
}

@ObjectType('DossierBallot', { description: 'The counted vote on one person in a meeting.' })
export class DossierBallotType {
  @Field(() => ID, { description: 'Key of the meeting.' })
  meetingId!: string
  @Field(() => LocalDateScalar, { description: 'Day of the meeting.' })
  heldOn!: LocalDate
  @Field(() => AdmissionActionEnum, { description: 'The step that the vote made.' })
  action!: AdmissionAction
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

@ObjectType('DossierMove', { description: 'A step that was taken; never changed afterwards.' })
export class DossierMoveType {
  @Field(() => ID, { description: 'Key of the step.' })
  id!: string
  @Field(() => AdmissionActionEnum, { description: 'What was done.' })
  action!: AdmissionAction
  @Field(() => AdmissionStageEnum, {
    nullable: true,
    description: 'Stage before; null for the first step.',
  })
  fromStage?: Stage | null
  @Field(() => AdmissionStageEnum, { description: 'Stage afterwards.' })
  toStage!: Stage
  @Field(() => LocalDateScalar, { description: 'Day on which it was done.' })
  onDay!: LocalDate
  @Field(() => String, { nullable: true, description: 'Number of the resolution or decision.' })
  number?: string | null
  @Field(() => String, { nullable: true, description: 'Reason or remark.' })
  note?: string | null
  @Field(() => AdmissionActorEnum, { description: 'The organ that did it.' })
  actor!: Actor
  @Field(() => Boolean, { description: 'Entered by the level above from a signed paper.' })
  enteredFor!: boolean
  @Field(() => PaperScanType, {
    nullable: true,
    description: 'Scan of the signed paper from which it was entered.',
  })
  scan?: PaperScanType | null
  @Field(() => Boolean, { description: 'Done on paper before the dossier entered the system.' })
  fromPaper!: boolean
  @Field(() => String, { description: 'Version of the rules by which it was judged.' })
  policyVersion!: string
  @Field(() => String, { nullable: true, description: 'Overlay of the province.' })
  policyOverlay?: string | null
  @Field(() => registerRole(), {
    nullable: true,
    description: 'Role of the post that recorded it; null for a step from paper.',
  })
  role?: Role | null
  @Field(() => DateTimeScalar, { description: 'The moment of recording.' })
  recordedAt!: Date
  @Field(() => RelocationType, {
    nullable: true,
    description: 'From where to where the step carried the dossier.',
  })
  relocation?: Relocation | null
}

@ObjectType('Dossier', {
  description: 'An admission with everything that decides its next step. Opening is audited.',
})
export class DossierType {
  @Field(() => LocalDateScalar, { description: 'The day for which it was judged.' })
  asOf!: LocalDate
  @Field(() => AdmissionRouteType, {
    nullable: true,
    description: 'The way on; null where no organisation above decides.',
  })
  route?: AdmissionRouteType | null
  @Field(() => [AdmissionClockType], { description: 'Clocks that run, the nearest end first.' })
  clocks!: AdmissionClockType[]
  @Field(() => String, { description: 'Version of the rules in force on the day.' })
  policyVersion!: string
  @Field(() => String, { nullable: true, description: 'Overlay of the province.' })
  policyOverlay?: string | null
  @Field(() => [PossibleActionType], { description: 'What the viewer may do.' })
  actions!: PossibleActionType[]
  @Field(() => [NextStepType], { description: 'What leads on from here, whoever does it.' })
  nextSteps!: NextStepType[]
  @Field(() => [PaperKindEnum], { description: 'Papers that the cell’s vote still needs.' })
  missingPapers!: readonly PaperKind[]
  @Field(() => [GroupCriterionEnum], {
    description: 'What evidence has to prove of this applicant, proven or not.',
  })
  groupCriteria!: readonly GroupCriterion[]
  @Field(() => [GroupCriterionEnum], { description: 'Those that no paper proves yet.' })
  unprovenCriteria!: readonly GroupCriterion[]
  @Field(() => [DossierPaperType], { description: 'Papers, also those set aside.' })
  papers!: readonly DossierPaperType[]
  @Field(() => [DossierFaultType], { description: 'Faults, also those put right.' })
  faults!: readonly DossierFaultType[]
  @Field(() => [DossierHelpType], { description: 'Who helps and helped.' })
  help!: readonly DossierHelpType[]
  @Field(() => [DossierRemarkType], { description: 'Monthly remarks.' })
  remarks!: readonly DossierRemarkType[]
  @Field(() => [DossierIntroductionType], { description: 'Introductions.' })
  introductions!: readonly DossierIntroductionType[]
  @Field(() => [VerificationLetterType], { description: 'Verification letters.' })
  letters!: readonly VerificationLetterType[]
  @Field(() => [RelativeEnum], {
    nullable: true,
    description: 'Which relatives the applicant has; null while nobody said so.',
  })
  relatives?: readonly Relative[] | null
  @Field(() => [LetterSubjectEnum], {
    description: 'Of whom nobody was asked, of those whom the rules of the day name.',
  })
  unverified!: readonly LetterSubject[]
  @Field(() => [LetterWaiverType], { description: 'About whom no letter is needed, and why.' })
  waivers!: readonly LetterWaiverType[]
  @Field(() => [DossierConsentType], { description: 'Questions to the province.' })
  consents!: readonly DossierConsentType[]
  @Field(() => EarlierMembershipType, {
    nullable: true,
    description: 'What is said of an earlier membership of the applicant.',
  })
  earlierMembership?: EarlierMembershipType | null
  @Field(() => [DossierBallotType], { description: 'Votes, also those that fell short.' })
  ballots!: readonly DossierBallotType[]
  @Field(() => [DossierMoveType], { description: 'Every step, oldest first.' })
  moves!: readonly DossierMoveType[]
}
