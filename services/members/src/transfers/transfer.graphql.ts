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
import { PaperScanType } from '../dossiers/paper-scan.graphql.ts'
import type { BoxOrgan, Part, Side, TransferForm } from './box.workflow.ts'
import type {
  StayGround,
  TransferAction,
  TransferActor,
  TransferKind,
  TransferPaperKind,
  TransferShow,
  TransferStage,
} from './transfer-action.workflow.ts'
import type { TransferTimer } from './transfer-clock.workflow.ts'
import {
  BoxOrganEnum,
  BoxPartEnum,
  StayGroundEnum,
  TransferActionEnum,
  TransferActorEnum,
  TransferFormEnum,
  TransferKindEnum,
  TransferPaperKindEnum,
  TransferShowEnum,
  TransferSideEnum,
  TransferStageEnum,
  TransferTimerEnum,
} from './transfer-words.graphql.ts'

@ObjectType('TransferPlace', {
  description: 'A side of a transfer; of a place out of reach only what it is called.',
})
export class TransferPlaceType {
  @Field(() => ID, { description: 'Key of the unit.' })
  id!: string
  @Field(() => String, { description: 'Name.' })
  name!: string
  @Field(() => String, { nullable: true, description: 'Code.' })
  code?: string | null
  @Field(() => [String], { description: 'Names of the organisations over it, the nearest first.' })
  within!: readonly string[]
}

@ObjectType('TransferDestination', { description: 'A place in the tree to which one may go down.' })
export class TransferDestinationType {
  @Field(() => ID, { description: 'Key of the unit.' })
  id!: string
  @Field(() => String, { description: 'Name.' })
  name!: string
  @Field(() => String, { nullable: true, description: 'Code.' })
  code?: string | null
  @Field(() => Boolean, { description: 'Whether members belong to it.' })
  takesMembers!: boolean
  @Field(() => Boolean, { description: 'Whether its committee keeps files of members.' })
  keepsFiles!: boolean
  @Field(() => Boolean, { description: 'Whether there are places below.' })
  hasBelow!: boolean
}

@ObjectType('Transfer', {
  description: 'A member on the way to another organisation; of the member what the paper says.',
})
export class TransferType {
  @Field(() => ID, { description: 'Key of the transfer.' })
  id!: string
  @Field(() => TransferKindEnum, { description: 'For good or for a time.' })
  kind!: TransferKind
  @Field(() => StayGroundEnum, { nullable: true, description: 'Why for a time.' })
  ground?: StayGround | null
  @Field(() => TransferStageEnum, { description: 'Stage reached.' })
  stage!: TransferStage
  @Field(() => Int, { description: 'Grows with every step; whoever acts says which one he saw.' })
  version!: number
  @Field(() => LocalDateScalar, { description: 'Day on which the stage was reached.' })
  stageSince!: LocalDate
  @Field(() => String, { description: 'Number of the introduction paper.' })
  number!: string
  @Field(() => LocalDateScalar, { description: 'Day of the paper.' })
  requestedOn!: LocalDate
  @Field(() => LocalDateScalar, { nullable: true, description: 'Day of the decision behind it.' })
  decidedOn?: LocalDate | null
  @Field(() => LocalDateScalar, { nullable: true, description: 'Day of the introduction.' })
  introducedOn?: LocalDate | null
  @Field(() => LocalDateScalar, { nullable: true, description: 'Day of the acceptance.' })
  arrivedOn?: LocalDate | null
  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day of a stay.' })
  untilOn?: LocalDate | null
  @Field(() => LocalDateScalar, { nullable: true, description: 'Until when dues are paid.' })
  duesPaidUntil?: LocalDate | null
  @Field(() => String, { description: 'Name on the paper.' })
  fullName!: string
  @Field(() => LocalDateScalar, { description: 'Birth date on the paper.' })
  bornOn!: LocalDate
  @Field(() => LocalDateScalar, { description: 'Day of the ceremony on the paper.' })
  ceremonyOn!: LocalDate
  @Field(() => LocalDateScalar, { nullable: true, description: 'Official since, on the paper.' })
  officialOn?: LocalDate | null
  @Field(() => String, { nullable: true, description: 'The place abroad.' })
  abroadPlace?: string | null
  @Field(() => BoxOrganEnum, { nullable: true, description: 'Whose box is next.' })
  waitsFor?: BoxOrgan | null
  @Field(() => TransferSideEnum, { nullable: true, description: 'On which side.' })
  waitsSide?: Side | null
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Last day of the clock that runs.',
  })
  dueOn?: LocalDate | null
  @Field(() => TransferTimerEnum, { nullable: true, description: 'The clock that runs.' })
  dueTimer?: TransferTimer | null
}

export const { Connection: TransferConnection } = connectionTypes('Transfer', () => TransferType)

@ArgsType()
export class TransfersArgs {
  @Field(() => Int, { description: 'Rows of the page, at most 100.' })
  first!: number
  @Field(() => String, { nullable: true, description: 'Cursor after which the page begins.' })
  after?: string | null
  @Field(() => TransferShowEnum, { description: 'Which of them.' })
  show!: TransferShow
}

@ObjectType('TransferCounts', { description: 'How many transfers each list has.' })
export class TransferCountsType {
  @Field(() => Int, { description: 'Whose next box this post signs.' })
  waiting!: number
  @Field(() => Int, { description: 'Under way, from here.' })
  given!: number
  @Field(() => Int, { description: 'Under way, introduced to here.' })
  received!: number
  @Field(() => Int, { description: 'Under way, whose clock has ended.' })
  late!: number
}

@ObjectType('TransferBox', { description: 'A box of the introduction paper.' })
export class TransferBoxType {
  @Field(() => Int, { description: 'Its printed number.' })
  number!: number
  @Field(() => BoxPartEnum, { description: 'Out, in or back.' })
  part!: Part
  @Field(() => TransferSideEnum, { description: 'The side that signs it.' })
  side!: Side
  @Field(() => BoxOrganEnum, { description: 'The organ that signs it.' })
  organ!: BoxOrgan
  @Field(() => LocalDateScalar, { nullable: true, description: 'Day of the signature.' })
  signedOn?: LocalDate | null
  @Field(() => Boolean, { description: 'Entered by the level above from the signed paper.' })
  enteredFor!: boolean
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Day on which something in it was struck and stamped.',
  })
  correctedOn?: LocalDate | null
}

@ObjectType('TransferPaper', { description: 'What goes with the introduction paper.' })
export class TransferPaperType {
  @Field(() => ID, { description: 'Key of the paper.' })
  id!: string
  @Field(() => TransferPaperKindEnum, { description: 'What it is.' })
  kind!: TransferPaperKind
  @Field(() => LocalDateScalar, { description: 'Day on it.' })
  issuedOn!: LocalDate
  @Field(() => String, { nullable: true, description: 'Number.' })
  number?: string | null
}

@ObjectType('TransferMove', { description: 'A step that was taken; never changed afterwards.' })
export class TransferMoveType {
  @Field(() => ID, { description: 'Key of the step.' })
  id!: string
  @Field(() => TransferActionEnum, { description: 'What was done.' })
  action!: TransferAction
  @Field(() => TransferStageEnum, { description: 'Stage before.' })
  fromStage!: TransferStage
  @Field(() => TransferStageEnum, { description: 'Stage after.' })
  toStage!: TransferStage
  @Field(() => LocalDateScalar, { description: 'Day on which it was done.' })
  onDay!: LocalDate
  @Field(() => Int, { description: 'Which paper of the transfer it was.' })
  paper!: number
  @Field(() => Int, { nullable: true, description: 'Number of the box.' })
  box?: number | null
  @Field(() => String, { nullable: true, description: 'Number of the paper or letter.' })
  number?: string | null
  @Field(() => String, { nullable: true, description: 'Reason.' })
  note?: string | null
  @Field(() => TransferSideEnum, {
    nullable: true,
    description: 'The side that did it; null: it came by itself.',
  })
  side?: Side | null
  @Field(() => Boolean, { description: 'Recorded by the level above from a signed paper.' })
  enteredFor!: boolean
  @Field(() => PaperScanType, {
    nullable: true,
    description: 'The signed box, where it was entered for another organ.',
  })
  scan?: PaperScanType | null
  @Field(() => Boolean, { description: 'Done on paper before the transfer entered the system.' })
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

@ObjectType('PossibleTransferAction', {
  description: 'What may be done at this stage by the viewer, and what still stands in its way.',
})
export class PossibleTransferActionType {
  @Field(() => TransferActionEnum, { description: 'The action.' })
  action!: TransferAction
  @Field(() => TransferStageEnum, {
    nullable: true,
    description: 'Where it leads; null when the stage stays.',
  })
  leadsTo?: TransferStage | null
  @Field(() => Boolean, {
    description: 'It would be entered for another organ, with the scan of what that signed.',
  })
  enteredFor!: boolean
  @Field(() => [ObjectionType], { description: 'Every reason why not yet; empty: it can be done.' })
  objections!: ObjectionType[]
}

@ObjectType('NextTransferStep', {
  description: 'What leads on from here, whoever has to do it, and what still stands in its way.',
})
export class NextTransferStepType {
  @Field(() => TransferActionEnum, { description: 'The action.' })
  action!: TransferAction
  @Field(() => [TransferActorEnum], { description: 'For whom it may be done.' })
  by!: readonly TransferActor[]
  @Field(() => [registerRole()], { description: 'Roles in which somebody acts for them.' })
  roles!: readonly Role[]
  @Field(() => [ObjectionType], { description: 'Every reason why not yet.' })
  objections!: ObjectionType[]
}

@ObjectType('TransferFile', {
  description: 'A transfer as the viewer finds it: its paper box by box, and what comes next.',
})
export class TransferFileType {
  @Field(() => TransferType, { description: 'The transfer itself.' })
  transfer!: TransferType
  @Field(() => LocalDateScalar, { description: 'The day for which it was judged.' })
  asOf!: LocalDate
  @Field(() => TransferFormEnum, { description: 'Which paper it is.' })
  form!: TransferForm
  @Field(() => String, { description: 'The rule by which it is this paper.' })
  formSource!: string
  @Field(() => [TransferBoxType], { description: 'Its boxes, without those that are struck.' })
  boxes!: readonly TransferBoxType[]
  @Field(() => [TransferPaperKindEnum], { description: 'What still has to go with it.' })
  missingPapers!: readonly TransferPaperKind[]
  @Field(() => [TransferPaperType], { description: 'What goes with it.' })
  papers!: readonly TransferPaperType[]
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Last day before the organs may consider the member as gone.',
  })
  lostAfter?: LocalDate | null
  @Field(() => String, { description: 'Version of the rules in force on the day.' })
  policyVersion!: string
  @Field(() => String, { nullable: true, description: 'Overlay of the province.' })
  policyOverlay?: string | null
  @Field(() => [TransferMoveType], { description: 'Every step, oldest first.' })
  moves!: readonly TransferMoveType[]
}
