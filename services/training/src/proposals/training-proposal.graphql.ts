import type { LocalDate } from '@ket-nap/kernel'
import {
  ArgsType,
  connectionTypes,
  Field,
  ID,
  InputType,
  Int,
  literalEnum,
  LocalDateScalar,
  ObjectionType,
  ObjectType,
} from '@ket-nap/subgraph/graphql'
import type { InferEntity } from '@mikro-orm/postgresql'
import { CourseKindEnum } from '../courses/course.graphql.ts'
import type { CourseKind } from '../courses/course.workflow.ts'
import type { TrainingProposalEntity } from './training-proposal.entity.ts'
import type {
  ProposalAction,
  ProposalLevel,
  ProposalOrigin,
  ProposalStage,
} from './training-proposal.workflow.ts'

const ProposalStageEnum = literalEnum<ProposalStage>(
  'TrainingProposalStage',
  'Where somebody whom the cell sends to a class has got to.',
  {
    PROPOSED: 'Proposed by the cell (chi bộ đã cử).',
    CONFIRMED: 'Confirmed by the base organisation (đảng ủy cơ sở đã xác nhận).',
    PASSED_ON: 'Passed on to the centre (đã chuyển trung tâm chính trị).',
    SEATED: 'Has a place in a class (đã ghi danh).',
    REFUSED: 'Refused, with a reason (không nhất trí).',
    WITHDRAWN: 'Taken back (đã rút).',
  },
)

const ProposalLevelEnum = literalEnum<ProposalLevel>(
  'TrainingProposalLevel',
  'Whose answer is awaited.',
  {
    BASE: 'The base organisation (đảng ủy cơ sở).',
    ABOVE_BASE: 'The organisation directly above the base (cấp trên trực tiếp cơ sở).',
    CENTRE: 'The political centre (trung tâm chính trị).',
  },
)

const ProposalOriginEnum = literalEnum<ProposalOrigin>(
  'TrainingProposalOrigin',
  'Where a proposal was entered.',
  {
    DOSSIER: 'As a step of the dossier (trong hồ sơ kết nạp).',
    CELL: 'By the cell itself (chi bộ cử trực tiếp).',
  },
)

const ProposalActionEnum = literalEnum<ProposalAction>(
  'TrainingProposalAction',
  'A step of a proposal.',
  {
    PROPOSE: 'Propose (cử đi học).',
    CONFIRM: 'Confirm (xác nhận).',
    PASS_ON: 'Pass on to the centre (chuyển trung tâm chính trị).',
    SEAT: 'Give a place in a class (ghi danh vào lớp).',
    REFUSE: 'Refuse (không nhất trí).',
    WITHDRAW: 'Take back (rút).',
  },
)

@ObjectType('PossibleTrainingProposalAction', {
  description: 'A step of a proposal that this post may take, or why not.',
})
export class PossibleTrainingProposalActionType {
  @Field(() => ProposalActionEnum, { description: 'The step.' })
  action!: ProposalAction
  @Field(() => [ObjectionType], { description: 'Empty: it can be taken now.' })
  objections!: ObjectionType[]
}

@ObjectType('TrainingProposal', {
  description: 'Somebody whom the cell sends to a course. Source: HD38 I.1.1; 4A-TN, 4B-TN [HN].',
})
export class TrainingProposalType implements Pick<
  InferEntity<typeof TrainingProposalEntity>,
  'id' | 'courseKind' | 'origin' | 'proposedOn' | 'stage' | 'waitsFor'
> {
  @Field(() => ID, { description: 'Key of the proposal.' })
  id!: string
  @Field(() => CourseKindEnum, { description: 'The course.' })
  courseKind!: CourseKind
  @Field(() => ProposalOriginEnum, { description: 'Where it was entered.' })
  origin!: ProposalOrigin
  @Field(() => LocalDateScalar, { description: 'Day of the proposal of the cell.' })
  proposedOn!: LocalDate
  @Field(() => ProposalStageEnum, { description: 'Where it stands.' })
  stage!: ProposalStage
  @Field(() => ProposalLevelEnum, {
    nullable: true,
    description:
      'Whose answer is awaited; levels that there are not are passed over. Null when over.',
  })
  waitsFor!: ProposalLevel | null
}

export const { Connection: TrainingProposalConnection } = connectionTypes(
  'TrainingProposal',
  () => TrainingProposalType,
)

@ArgsType()
export class TrainingProposalsArgs {
  @Field(() => Int, { description: 'Rows of the page, at most 100.' })
  first!: number
  @Field(() => String, { nullable: true, description: 'Cursor after which the page begins.' })
  after?: string | null
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Only those whose next answer this post gives.',
  })
  awaitingMe!: boolean
  @Field(() => [CourseKindEnum], {
    nullable: true,
    description: 'Only for these courses; for all when left out.',
  })
  courseKinds?: CourseKind[] | null
  @Field(() => [ProposalStageEnum], {
    nullable: true,
    description: 'Only those that stand there; all when left out.',
  })
  stages?: ProposalStage[] | null
}

const KEY = 'The same key twice is done once and answers the same.'
const PROPOSALS = 'The proposals, up to 200: all of them take the step, or none.'

@InputType('ProposeForTrainingInput', { description: 'People of the own cell, and the course.' })
export class ProposeForTrainingInput {
  @Field(() => ID, { description: KEY })
  idempotencyKey!: string
  @Field(() => CourseKindEnum, {
    description: 'The course; for the awareness class a dossier has to say proposed first.',
  })
  courseKind!: CourseKind
  @Field(() => [ID], { description: 'The people, up to 200.' })
  personIds!: string[]
}

@InputType('ConfirmProposalsInput', { description: 'What the base organisation confirms.' })
export class ConfirmProposalsInput {
  @Field(() => ID, { description: KEY })
  idempotencyKey!: string
  @Field(() => [ID], { description: PROPOSALS })
  proposalIds!: string[]
}

@InputType('PassOnProposalsInput', { description: 'What is passed on to the centre.' })
export class PassOnProposalsInput {
  @Field(() => ID, { description: KEY })
  idempotencyKey!: string
  @Field(() => [ID], { description: PROPOSALS })
  proposalIds!: string[]
}

@InputType('RefuseProposalsInput', { description: 'What is refused, and why.' })
export class RefuseProposalsInput {
  @Field(() => ID, { description: KEY })
  idempotencyKey!: string
  @Field(() => [ID], { description: PROPOSALS })
  proposalIds!: string[]
  @Field(() => String, { description: 'Why, up to 500 characters; the cell reads it.' })
  reason!: string
}

@InputType('WithdrawProposalsInput', { description: 'What the cell takes back.' })
export class WithdrawProposalsInput {
  @Field(() => ID, { description: KEY })
  idempotencyKey!: string
  @Field(() => [ID], { description: PROPOSALS })
  proposalIds!: string[]
}

@InputType('SeatProposalsInput', { description: 'Who gets a place in which class.' })
export class SeatProposalsInput {
  @Field(() => ID, { description: KEY })
  idempotencyKey!: string
  @Field(() => ID, { description: 'A class of the course, which takes people.' })
  classId!: string
  @Field(() => [ID], { description: `${PROPOSALS} Who finds no seat waits.` })
  proposalIds!: string[]
}

@ObjectType('TrainingProposalsPayload', { description: 'The proposals, or every reason why not.' })
export class TrainingProposalsPayload {
  @Field(() => [TrainingProposalType], { description: 'As stored; empty with objections.' })
  proposals!: TrainingProposalType[]
  @Field(() => [ObjectionType], { description: 'Empty when it was done.' })
  objections!: ObjectionType[]
}
