import type { LocalDate } from '@ket-nap/kernel'
import {
  ArgsType,
  connectionTypes,
  Directive,
  Field,
  ID,
  InputType,
  Int,
  LocalDateScalar,
  ObjectType,
} from '@ket-nap/subgraph/graphql'
import { MEMBER_STATUS, type MemberStatus } from '../codes/membership-codes.ts'
import type { Occupation, PersonFlag, ProfessionalLevel, Sex } from '../codes/person-codes.ts'
import { termEnum } from '../codes/term.ts'
import type { MemberFilterChoice } from './member-filter.workflow.ts'
import {
  OccupationEnum,
  PersonFlagEnum,
  ProfessionalLevelEnum,
  SexEnum,
} from '../people/person.graphql.ts'

const MemberStatusEnum = termEnum(
  'MemberStatus',
  'Status of a member. Only PROBATIONARY and OFFICIAL count as membership.',
  MEMBER_STATUS,
)

@ObjectType('Member', {
  description: 'A membership. The three dates are never mixed: decision, ceremony, official.',
})
@Directive('@key(fields: "id")')
export class MemberType {
  @Field(() => ID, { description: 'Key of the membership; the same as of the person.' })
  id!: string
  @Field(() => MemberStatusEnum, { description: 'Status today.' })
  status!: MemberStatus
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Day of the decision; Party age and badges count from it.',
  })
  decidedOn!: string
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Day of the ceremony; probation starts.',
  })
  ceremonyOn!: string
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Day of official status: the end of the 12 months, however late the papers.',
  })
  officialOn?: string | null
  @Field(() => Boolean, {
    description: 'Exempt from activity; still counted (294 pt 7.2).',
  })
  exempt!: boolean
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'First day on which the person was no longer a member here.',
  })
  leftOn?: string | null
}

export const { Connection: MemberConnection } = connectionTypes('Member', () => MemberType)

@InputType('MemberFilter', { description: 'Which members a list shows; all conditions together.' })
export class MemberFilter implements MemberFilterChoice {
  @Field(() => [MemberStatusEnum], {
    nullable: true,
    description: 'Statuses; PROBATIONARY and OFFICIAL when left out.',
  })
  statuses?: MemberStatus[] | null
  @Field(() => SexEnum, { nullable: true, description: 'Sex.' })
  sex?: Sex | null
  @Field(() => LocalDateScalar, { nullable: true, description: 'Born on this day or later.' })
  bornFrom?: string | null
  @Field(() => LocalDateScalar, { nullable: true, description: 'Born before this day.' })
  bornUntil?: string | null
  @Field(() => String, { nullable: true, description: 'Code of an ethnic group.' })
  ethnicGroup?: string | null
  @Field(() => String, { nullable: true, description: 'Code of a religion.' })
  religion?: string | null
  @Field(() => [ProfessionalLevelEnum], { nullable: true, description: 'Professional levels.' })
  professionalLevels?: ProfessionalLevel[] | null
  @Field(() => [OccupationEnum], { nullable: true, description: 'Occupations.' })
  occupations?: Occupation[] | null
  @Field(() => [PersonFlagEnum], {
    nullable: true,
    description: 'In at least one of these groups.',
  })
  flags?: PersonFlag[] | null
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Ceremony on this day or later.',
  })
  admittedFrom?: string | null
  @Field(() => LocalDateScalar, { nullable: true, description: 'Ceremony before this day.' })
  admittedUntil?: string | null
}

@ArgsType()
export class MembersArgs {
  @Field(() => Int, { description: 'Rows of the page, at most 100.' })
  first!: number
  @Field(() => String, { nullable: true, description: 'Cursor after which the page begins.' })
  after?: string | null
  @Field(() => String, { nullable: true, description: 'Part of the name, marks do not count.' })
  search?: string | null
  @Field(() => MemberFilter, { nullable: true, description: 'Which members are shown.' })
  filter?: MemberFilter | null
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Day of the tree; today when left out.',
  })
  asOf?: LocalDate | null
}
