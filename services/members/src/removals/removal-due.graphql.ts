import { ArgsType, connectionTypes, Field, Int, ObjectType } from '@ket-nap/subgraph/graphql'
import type { RemovalGround } from '../codes/life-codes.ts'
import { RemovalGroundEnum } from '../life-facts/life-fact.graphql.ts'
import { PersonType } from '../people/person.graphql.ts'

@ObjectType('RemovalDue', {
  description: 'A member whose removal is to be considered; nobody is removed by it.',
})
export class RemovalDueType {
  @Field(() => PersonType, { nullable: true, description: 'Who it is.' })
  person?: { id: string } | null
  @Field(() => RemovalGroundEnum, { description: 'Why.' })
  ground!: RemovalGround
  @Field(() => [Int], { description: 'The years running, the last one first.' })
  years!: number[]
  @Field(() => String, { description: 'Source of the rule.' })
  source!: string
}

export const { Connection: RemovalDueConnection } = connectionTypes(
  'RemovalDue',
  () => RemovalDueType,
)

@ArgsType()
export class RemovalsDueArgs {
  @Field(() => Int, { description: 'Rows of the page, at most 100.' })
  first!: number
  @Field(() => String, { nullable: true, description: 'Cursor after which the page begins.' })
  after?: string | null
}
