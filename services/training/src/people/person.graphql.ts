import { Directive, Field, ID, ObjectType } from '@ket-nap/subgraph/graphql'

@ObjectType('Person', { description: 'A person known to the system; members answers for it.' })
@Directive('@key(fields: "id")')
export class PersonType {
  @Field(() => ID, { description: 'Key of the person.' })
  id!: string
}
