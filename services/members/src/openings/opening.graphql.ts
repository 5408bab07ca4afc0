import { DateTimeScalar, Field, ObjectType } from '@ket-nap/subgraph/graphql'

@ObjectType('Opening', { description: 'That a post opened a person.' })
export class OpeningType {
  @Field(() => DateTimeScalar, { description: 'The moment.' })
  at!: Date
  @Field(() => String, { description: 'Role of the post that opened.' })
  role!: string
}
