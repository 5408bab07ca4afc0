import type { LocalDate } from '@ket-nap/kernel'
import { Field, Int, LocalDateScalar, ObjectType } from '@ket-nap/subgraph/graphql'

@ObjectType('PartyAge', {
  description: 'Time since the decision on admission, less the time outside (294 pt 4.5.1).',
})
export class PartyAgeType {
  @Field(() => Int, { description: 'Completed years.' })
  years!: number
  @Field(() => Int, { description: 'Completed months beyond the years.' })
  months!: number
  @Field(() => LocalDateScalar, {
    description: 'The day of the decision, later by every day outside.',
  })
  countsFrom!: LocalDate
  @Field(() => Int, { description: 'Days that do not count.' })
  outsideDays!: number
}
