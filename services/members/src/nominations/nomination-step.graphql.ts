import type { LocalDate } from '@ket-nap/kernel'
import {
  Field,
  ID,
  InputType,
  Int,
  LocalDateScalar,
  ObjectionType,
  ObjectType,
} from '@ket-nap/subgraph/graphql'
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
import type { CellReason, DeclineReason } from './nomination-action.workflow.ts'
import {
  CellReasonEnum,
  DeclineReasonEnum,
  NominationFileType,
  NominationType,
} from './nomination.graphql.ts'

@InputType('NominationResolutionInput', { description: 'The resolution that proposes people.' })
export class NominationResolutionInput {
  @Field(() => String, { description: 'Number, up to 50 characters.' })
  number!: string
  @Field(() => LocalDateScalar, { description: 'Day, not in the future.' })
  on!: LocalDate
}

@InputType('NomineeInput', { description: 'Somebody who is proposed.' })
export class NomineeInput {
  @Field(() => ID, { nullable: true, description: 'The draft that this row continues.' })
  draftId?: string | null
  @Field(() => String, { description: 'Full name.' })
  fullName!: string
  @Field(() => LocalDateScalar, { description: 'Day of birth.' })
  bornOn!: LocalDate
  @Field(() => SexEnum, { description: 'Sex.' })
  sex!: Sex
  @Field(() => OccupationEnum, { description: 'Present occupation.' })
  occupation!: Occupation
  @Field(() => String, {
    nullable: true,
    description: 'Place of work or study, up to 200 characters.',
  })
  workplace?: string | null
  @Field(() => String, {
    nullable: true,
    description: 'Why: achievements, up to 4,000 characters; a draft may lack it.',
  })
  statement?: string | null
  @Field(() => String, {
    nullable: true,
    description: 'Personal identification number, 12 digits; never shown again.',
  })
  personalNumber?: string | null
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Day on which the parents of a pupil agreed.',
  })
  parentsAgreedOn?: LocalDate | null
}

@InputType('NominationsInput', { description: 'People whom one resolution proposes, 1 to 200.' })
export class NominationsInput {
  @Field(() => ID, { description: 'The same key twice is done once and answers the same.' })
  idempotencyKey!: string
  @Field(() => NominationResolutionInput, { description: 'The resolution.' })
  resolution!: NominationResolutionInput
  @Field(() => ID, {
    nullable: true,
    description: 'The cell, or the committee that names one; a draft may lack it.',
  })
  receiverId?: string | null
  @Field(() => [NomineeInput], { description: 'Who is proposed.' })
  people!: NomineeInput[]
}

@InputType('NominationStepInput', { description: 'What every step of a nomination says.' })
export class NominationStepInputType {
  @Field(() => ID, { description: 'The same key twice is done once and answers the same.' })
  idempotencyKey!: string
  @Field(() => ID, { description: 'The nomination.' })
  nominationId!: string
  @Field(() => Int, { description: 'Version that was seen.' })
  expectedVersion!: number
  @Field(() => String, {
    nullable: true,
    description:
      'What is asked, answered or explained, up to 2,000 characters; both sides read it.',
  })
  note?: string | null
}

@InputType('DeclineNominationInput', { description: 'An answer that declines.' })
export class DeclineNominationInput extends NominationStepInputType {
  @Field(() => DeclineReasonEnum, { description: 'Why; another reason needs a note.' })
  reason!: DeclineReason
}

@InputType('NameCellInput', { description: 'Which cell considers a nomination.' })
export class NameCellInput extends NominationStepInputType {
  @Field(() => ID, { description: 'A cell below the committee.' })
  cellId!: string
  @Field(() => CellReasonEnum, { description: 'Why this one.' })
  reason!: CellReason
}

@InputType('NomineeTraitsInput', { description: 'What the list asks beyond the nomination.' })
export class NomineeTraitsInput {
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
  @Field(() => [PersonFlagEnum], { description: 'Groups that overlap.' })
  flags!: PersonFlag[]
}

@InputType('AcceptNominationInput', {
  description: 'The monthly resolution of the cell that puts the nominee on its list.',
})
export class AcceptNominationInput extends NominationStepInputType {
  @Field(() => ID, {
    nullable: true,
    description: 'Who is the same person on record; one of the likely duplicates.',
  })
  samePersonId?: string | null
  @Field(() => Boolean, {
    nullable: true,
    description: 'That none of the likely duplicates is the same person.',
  })
  isAnotherPerson?: boolean | null
  @Field(() => NomineeTraitsInput, {
    nullable: true,
    description: 'For somebody who is not on record yet.',
  })
  person?: NomineeTraitsInput | null
  @Field(() => ID, { description: 'The official member who helps.' })
  helperId!: string
  @Field(() => LocalDateScalar, { description: 'Day of the resolution of the cell.' })
  on!: LocalDate
  @Field(() => String, { nullable: true, description: 'Number of the resolution.' })
  number?: string | null
}

@ObjectType('NominationsPayload', { description: 'What the resolution proposes, or why not.' })
export class NominationsPayload {
  @Field(() => [NominationType], {
    nullable: true,
    description: 'Everybody of the resolution; null with objections.',
  })
  nominations?: NominationType[] | null
  @Field(() => [ObjectionType], { description: 'Empty when it was done.' })
  objections!: ObjectionType[]
}

@ObjectType('NominationPayload', { description: 'The nomination after the step, or why not.' })
export class NominationPayload {
  @Field(() => NominationFileType, {
    nullable: true,
    description: 'As stored; null with objections.',
  })
  file?: NominationFileType | null
  @Field(() => [ObjectionType], { description: 'Empty when it was done.' })
  objections!: ObjectionType[]
}
