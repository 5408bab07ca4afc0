import type { LocalDate } from '@ket-nap/kernel'
import { Field, ID, InputType, Int, LocalDateScalar, ObjectType } from '@ket-nap/subgraph/graphql'
import type { PopulationRow } from './population.entity.ts'

@ObjectType('Population', { description: "Number of people living in a unit's area on a day." })
export class PopulationType implements Omit<PopulationRow, 'unitId'> {
  @Field(() => LocalDateScalar, { description: 'The day of the count.' })
  on!: LocalDate
  @Field(() => Int, { description: 'Inhabitants.' })
  people!: number
  @Field(() => String, { nullable: true, description: 'Where the number comes from.' })
  source!: string | null
}

@InputType('RecordPopulationInput', { description: "A count of a unit's inhabitants." })
export class RecordPopulationInput {
  @Field(() => ID, { description: 'The same key twice is done once and answers the same.' })
  idempotencyKey!: string
  @Field(() => ID, { description: 'The unit whose area was counted.' })
  unitId!: string
  @Field(() => LocalDateScalar, { description: 'The day of the count, not in the future.' })
  on!: LocalDate
  @Field(() => Int, { description: 'Inhabitants, at least 1.' })
  people!: number
  @Field(() => String, { description: 'Where the number comes from, up to 200 characters.' })
  source!: string
}
