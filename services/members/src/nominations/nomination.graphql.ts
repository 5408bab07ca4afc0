import type { LocalDate } from '@ket-nap/kernel'
import {
  ArgsType,
  connectionTypes,
  Field,
  ID,
  Int,
  LocalDateScalar,
  ObjectionType,
  ObjectType,
} from '@ket-nap/subgraph/graphql'
import type { Occupation, Sex } from '../codes/person-codes.ts'
import { termEnum } from '../codes/term.ts'
import { OccupationEnum, SexEnum } from '../people/person.graphql.ts'
import {
  CELL_REASON,
  DECLINE_REASON,
  DUPLICATE_MATCH,
  DUPLICATE_STANDING,
  NOMINATION_ACTION,
  NOMINATION_ACTOR,
  NOMINATION_STAGE,
  NOMINEE_PROGRESS,
  type CellReason,
  type DeclineReason,
  type DuplicateMatch,
  type DuplicateStanding,
  type NominationAction,
  type NominationActor,
  type NominationStage,
  type NomineeProgress,
} from './nomination-action.workflow.ts'

const NominationStageEnum = termEnum('NominationStage', 'Stage of a nomination.', NOMINATION_STAGE)
const ActionEnum = termEnum('NominationAction', 'Step of a nomination.', NOMINATION_ACTION)
const ActorEnum = termEnum('NominationActor', 'Side that takes a step.', NOMINATION_ACTOR)
export const DeclineReasonEnum = termEnum(
  'DeclineReason',
  'Why a nomination is declined.',
  DECLINE_REASON,
)
export const CellReasonEnum = termEnum('CellReason', 'Why a cell was named.', CELL_REASON)
const ProgressEnum = termEnum(
  'NomineeProgress',
  'Where the case of a nominee is on the whole.',
  NOMINEE_PROGRESS,
)
const MatchEnum = termEnum(
  'DuplicateMatch',
  'By what somebody looks like the same person.',
  DUPLICATE_MATCH,
)
const StandingEnum = termEnum(
  'DuplicateStanding',
  'How somebody stands on record.',
  DUPLICATE_STANDING,
)

@ObjectType('NominationReceiver', {
  description: 'A cell or committee that answers nominations; here only what it is called.',
})
export class NominationReceiverType {
  @Field(() => ID, { description: 'Key of the unit.' })
  id!: string
  @Field(() => String, { description: 'Name.' })
  name!: string
  @Field(() => String, { nullable: true, description: 'Name of what it belongs to.' })
  within!: string | null
  @Field(() => Boolean, { description: 'Whether it is a cell; else a committee that names one.' })
  isCell!: boolean
}

@ObjectType('NomineeStanding', { description: 'Where a case is on the whole, and since when.' })
export class NomineeStandingType {
  @Field(() => ProgressEnum, { description: 'On the whole.' })
  progress!: NomineeProgress
  @Field(() => LocalDateScalar, { nullable: true, description: 'Since which day of that.' })
  since!: LocalDate | null
}

@ObjectType('Nomination', { description: 'Somebody whom a mass organisation proposes to a cell.' })
export class NominationType {
  @Field(() => ID, { description: 'Key of the nomination.' })
  id!: string
  @Field(() => Int, { description: 'Grows with every step; whoever acts says which one he saw.' })
  version!: number
  @Field(() => NominationStageEnum, { description: 'Stage reached.' })
  stage!: NominationStage
  @Field(() => String, { description: 'Number of the resolution.' })
  resolutionNumber!: string
  @Field(() => LocalDateScalar, { description: 'Day of the resolution.' })
  resolvedOn!: LocalDate
  @Field(() => String, { description: 'Full name.' })
  fullName!: string
  @Field(() => LocalDateScalar, { description: 'Day of birth.' })
  bornOn!: LocalDate
  @Field(() => SexEnum, { description: 'Sex.' })
  sex!: Sex
  @Field(() => OccupationEnum, { description: 'Present occupation.' })
  occupation!: Occupation
  @Field(() => CellReasonEnum, { nullable: true, description: 'Why the cell was named.' })
  cellReason!: CellReason | null
  @Field(() => LocalDateScalar, { nullable: true, description: 'Day on which it was sent.' })
  sentOn!: LocalDate | null
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Last day for the answer; null while none is waited for.',
  })
  answerDueOn!: LocalDate | null
  @Field(() => LocalDateScalar, { nullable: true, description: 'Day of the answer.' })
  answeredOn!: LocalDate | null
  @Field(() => DeclineReasonEnum, { nullable: true, description: 'Why it was declined.' })
  declineReason!: DeclineReason | null
}

export const { Connection: NominationConnection } = connectionTypes(
  'Nomination',
  () => NominationType,
)

@ArgsType()
export class NominationsArgs {
  @Field(() => Int, { description: 'Rows of the page, at most 100.' })
  first!: number
  @Field(() => String, { nullable: true, description: 'Cursor after which the page begins.' })
  after?: string | null
  @Field(() => [NominationStageEnum], { nullable: true, description: 'Only these stages.' })
  stages?: NominationStage[] | null
  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those whose next step is that of the viewer’s post.',
  })
  waiting?: boolean | null
}

@ObjectType('NominationMove', { description: 'A step of a nomination.' })
export class NominationMoveType {
  @Field(() => ID, { description: 'Key of the step.' })
  id!: string
  @Field(() => ActionEnum, { description: 'What was done.' })
  action!: NominationAction
  @Field(() => ActorEnum, { description: 'By which side.' })
  actor!: NominationActor
  @Field(() => LocalDateScalar, { description: 'Day.' })
  onDay!: LocalDate
  @Field(() => String, { nullable: true, description: 'What was written with it.' })
  note!: string | null
}

@ObjectType('LikelyDuplicate', {
  description: 'Somebody on record, wherever, who may be the same person.',
})
export class LikelyDuplicateType {
  @Field(() => ID, { description: 'Key of the person.' })
  personId!: string
  @Field(() => MatchEnum, { description: 'By what.' })
  match!: DuplicateMatch
  @Field(() => String, { description: 'Full name.' })
  fullName!: string
  @Field(() => Int, { description: 'Year of birth.' })
  birthYear!: number
  @Field(() => ID, { description: 'Key of the unit.' })
  unitId!: string
  @Field(() => String, { description: 'Name of the unit.' })
  unitName!: string
  @Field(() => StandingEnum, { description: 'How the person stands.' })
  standing!: DuplicateStanding
}

@ObjectType('PossibleNominationAction', { description: 'A step that the viewer may take.' })
export class PossibleNominationActionType {
  @Field(() => ActionEnum, { description: 'The step.' })
  action!: NominationAction
  @Field(() => NominationStageEnum, {
    nullable: true,
    description: 'Where it leads; null where the stage stays.',
  })
  leadsTo!: NominationStage | null
  @Field(() => [ObjectionType], { description: 'What stands in the way; empty: nothing.' })
  objections!: ObjectionType[]
}

@ObjectType('NominationFile', { description: 'A nomination that was opened.' })
export class NominationFileType {
  @Field(() => NominationType, { description: 'The nomination.' })
  nomination!: NominationType
}
