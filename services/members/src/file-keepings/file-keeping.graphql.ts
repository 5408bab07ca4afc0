import type { LocalDate } from '@ket-nap/kernel'
import {
  Field,
  ID,
  InputType,
  LocalDateScalar,
  ObjectionType,
  ObjectType,
} from '@ket-nap/subgraph/graphql'
import { PersonType } from '../people/person.graphql.ts'

@ObjectType('FileKeeping', { description: 'That a committee keeps the file of a member.' })
export class FileKeepingType {
  @Field(() => ID, { description: 'Key of the fact.' })
  id!: string
  @Field(() => LocalDateScalar, { description: 'First day.' })
  fromOn!: LocalDate
  @Field(() => LocalDateScalar, { nullable: true, description: 'First day after it.' })
  untilOn?: LocalDate | null
  @Field(() => String, { description: 'Number of the minutes of the hand-over.' })
  documentNumber!: string
  @Field(() => LocalDateScalar, { description: 'Day of the minutes.' })
  documentOn!: LocalDate
}

@InputType('HandOverFileInput', { description: 'Who keeps a file from a day on.' })
export class HandOverFileInput {
  @Field(() => ID, { description: 'Same key, same hand-over: a repetition stores nothing.' })
  idempotencyKey!: string
  @Field(() => ID, { description: 'Key of the person.' })
  personId!: string
  @Field(() => ID, { description: 'The organisation whose committee keeps it.' })
  keeperUnitId!: string
  @Field(() => LocalDateScalar, { description: 'First day.' })
  on!: LocalDate
  @Field(() => String, { description: 'Number of the minutes, up to 50 characters.' })
  documentNumber!: string
  @Field(() => LocalDateScalar, { description: 'Day of the minutes.' })
  documentOn!: LocalDate
}

@ObjectType('FileKeepingPayload', { description: 'The person after the hand-over, or why not.' })
export class FileKeepingPayload {
  @Field(() => PersonType, {
    nullable: true,
    description: 'The person; null with objections, or out of reach by now.',
  })
  person!: { id: string } | null
  @Field(() => [ObjectionType], { description: 'Empty when it was recorded.' })
  objections!: ObjectionType[]
}
