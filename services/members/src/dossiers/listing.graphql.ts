import type { LocalDate } from '@ket-nap/kernel'
import { Field, ID, InputType, LocalDateScalar } from '@ket-nap/subgraph/graphql'
import type {
  GeneralEducation,
  Occupation,
  PersonFlag,
  PoliticalTheory,
  ProfessionalLevel,
  Sex,
} from '../codes/person-codes.ts'
import {
  GeneralEducationEnum,
  OccupationEnum,
  PersonFlagEnum,
  PoliticalTheoryEnum,
  ProfessionalLevelEnum,
  SexEnum,
} from '../people/person.graphql.ts'

@InputType('NewPersonInput', { description: 'Somebody who is not on record yet.' })
export class NewPersonInput {
  @Field(() => String, { description: 'Full name.' })
  fullName!: string
  @Field(() => LocalDateScalar, { description: 'Day of birth.' })
  bornOn!: LocalDate
  @Field(() => SexEnum, { description: 'Sex.' })
  sex!: Sex
  @Field(() => String, { description: 'Code of the ethnic group.' })
  ethnicGroup!: string
  @Field(() => String, { description: 'Code of the religion; NONE without one.' })
  religion!: string
  @Field(() => GeneralEducationEnum, { description: 'Highest general education.' })
  generalEducation!: GeneralEducation
  @Field(() => ProfessionalLevelEnum, { description: 'Highest professional level.' })
  professionalLevel!: ProfessionalLevel
  @Field(() => PoliticalTheoryEnum, { description: 'Level of political theory.' })
  politicalTheory!: PoliticalTheory
  @Field(() => OccupationEnum, { description: 'Present occupation.' })
  occupation!: Occupation
  @Field(() => [PersonFlagEnum], { description: 'Groups that overlap.' })
  flags!: PersonFlag[]
  @Field(() => String, {
    nullable: true,
    description: 'Personal identification number, 12 digits; never shown whole again.',
  })
  personalNumber?: string | null
}

@InputType('ListSympathiserInput', { description: "Who comes on the cell's list, and who helps." })
export class ListSympathiserInput {
  @Field(() => ID, { description: 'Same key, same listing: a repetition stores nothing.' })
  idempotencyKey!: string
  @Field(() => ID, { description: 'The cell.' })
  unitId!: string
  @Field(() => ID, { nullable: true, description: 'Who is on record already; else person.' })
  personId?: string | null
  @Field(() => NewPersonInput, { nullable: true, description: 'Who is not on record yet.' })
  person?: NewPersonInput | null
  @Field(() => ID, { description: 'The official member who helps.' })
  helperId!: string
  @Field(() => LocalDateScalar, { description: 'Day of the resolution.' })
  on!: LocalDate
  @Field(() => String, { nullable: true, description: 'Number of the resolution.' })
  number?: string | null
  @Field(() => ID, {
    nullable: true,
    description: 'Scan of the resolution; needed where it is entered for the cell.',
  })
  scanId?: string | null
}
