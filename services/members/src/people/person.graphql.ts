import {
  Directive,
  Field,
  ID,
  LocalDateScalar,
  ObjectType,
  PageInfoType,
} from '@ket-nap/subgraph/graphql'
import {
  GENERAL_EDUCATION,
  OCCUPATION,
  PERSON_FLAG,
  POLITICAL_THEORY,
  PROFESSIONAL_LEVEL,
  SEX,
  type GeneralEducation,
  type Occupation,
  type PersonFlag,
  type PoliticalTheory,
  type ProfessionalLevel,
  type Sex,
} from '../codes/person-codes.ts'
import { termEnum } from '../codes/term.ts'

export const SexEnum = termEnum('Sex', 'Sex of a person.', SEX)
export const GeneralEducationEnum = termEnum(
  'GeneralEducation',
  'Highest general education.',
  GENERAL_EDUCATION,
)
export const ProfessionalLevelEnum = termEnum(
  'ProfessionalLevel',
  'Highest professional level.',
  PROFESSIONAL_LEVEL,
)
export const PoliticalTheoryEnum = termEnum(
  'PoliticalTheory',
  'Level of political theory.',
  POLITICAL_THEORY,
)
export const OccupationEnum = termEnum(
  'Occupation',
  'Present occupation, as table 2 of the statistics counts it.',
  OCCUPATION,
)
export const PersonFlagEnum = termEnum(
  'PersonFlag',
  'Groups that overlap: shares need not add to 100 %.',
  PERSON_FLAG,
)

@ObjectType('CodedValue', { description: 'A value of a code list that may grow.' })
export class CodedValueType {
  @Field(() => String, { description: 'Stable code.' })
  code!: string
  @Field(() => String, { description: 'Vietnamese name.' })
  name!: string
}

@ObjectType('Person', {
  description:
    'Anybody known to the system. Opening a person through person(id) is audited before the answer leaves.',
})
@Directive('@key(fields: "id")')
export class PersonType {
  @Field(() => ID, { description: 'Key of the person.' })
  id!: string
  @Field(() => String, { description: 'Full name, family name first.' })
  fullName!: string
  @Field(() => LocalDateScalar, { description: 'Day of birth.' })
  bornOn!: string
  @Field(() => SexEnum, { description: 'Sex.' })
  sex!: Sex
  @Field(() => GeneralEducationEnum, { nullable: true, description: 'General education.' })
  generalEducation!: GeneralEducation
  @Field(() => ProfessionalLevelEnum, { nullable: true, description: 'Professional level.' })
  professionalLevel!: ProfessionalLevel
  @Field(() => PoliticalTheoryEnum, { nullable: true, description: 'Political theory.' })
  politicalTheory!: PoliticalTheory
  @Field(() => OccupationEnum, { nullable: true, description: 'Present occupation.' })
  occupation!: Occupation
  @Field(() => [PersonFlagEnum], { nullable: true, description: 'Groups the person is in.' })
  flags!: PersonFlag[]
}

@ObjectType('PersonEdge', { description: 'A person in a list.' })
class PersonEdge {
  @Field(() => PersonType, { description: 'The person.' })
  node!: PersonType
  @Field(() => String, { description: 'Opaque place of the person in this list.' })
  cursor!: string
}

@ObjectType('PersonConnection', { description: 'People found, best match first.' })
export class PersonConnection {
  @Field(() => [PersonEdge], { description: 'The people.' })
  edges!: PersonEdge[]
  @Field(() => PageInfoType, { description: 'Whether more were found than asked for.' })
  pageInfo!: PageInfoType
}
