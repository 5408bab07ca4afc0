import { Directive, Field, ID, ObjectType } from '@ket-nap/subgraph/graphql'

@ObjectType('Unit', { description: 'A unit of the tree; organisations answers for it.' })
@Directive('@key(fields: "id", resolvable: false)')
export class UnitType {
  @Field(() => ID, { description: 'Key of the unit.' })
  id!: string
}
