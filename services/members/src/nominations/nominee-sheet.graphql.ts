import type { LocalDate } from '@ket-nap/kernel'
import { Field, Int, LocalDateScalar, ObjectionType, ObjectType } from '@ket-nap/subgraph/graphql'
import type { Occupation, Sex } from '../codes/person-codes.ts'
import { OccupationEnum, SexEnum } from '../people/person.graphql.ts'

@ObjectType('SheetNominee', { description: 'Somebody as a spreadsheet has it; not stored.' })
export class SheetNomineeType {
  @Field(() => Int, { description: 'Row of the sheet, from 1.' })
  row!: number
  @Field(() => String, { description: 'Full name.' })
  fullName!: string
  @Field(() => LocalDateScalar, { description: 'Day of birth.' })
  bornOn!: LocalDate
  @Field(() => SexEnum, { description: 'Sex.' })
  sex!: Sex
  @Field(() => OccupationEnum, { description: 'Present occupation.' })
  occupation!: Occupation
  @Field(() => String, { nullable: true, description: 'Place of work or study.' })
  workplace!: string | null
  @Field(() => String, { nullable: true, description: 'Personal identification number.' })
  personalNumber!: string | null
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Day on which the parents of a pupil agreed.',
  })
  parentsAgreedOn!: LocalDate | null
  @Field(() => String, { nullable: true, description: 'Why: achievements.' })
  statement!: string | null
}

@ObjectType('SheetProblem', { description: 'What is wrong with a spreadsheet, and where.' })
export class SheetProblemType {
  @Field(() => String, {
    nullable: true,
    description: 'The cell as it is called, B5; null for the whole file.',
  })
  cell!: string | null
  @Field(() => ObjectionType, { description: 'Why it is not read.' })
  objection!: ObjectionType
}

@ObjectType('NomineeSheet', {
  description: 'Rows of a spreadsheet for the form, or what is wrong.',
})
export class NomineeSheetType {
  @Field(() => [SheetNomineeType], { description: 'Everybody of the sheet; empty with problems.' })
  nominees!: SheetNomineeType[]
  @Field(() => [SheetProblemType], { description: 'Empty when every row was read.' })
  problems!: SheetProblemType[]
}
