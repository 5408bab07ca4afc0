import { Directive, Field, ID, ObjectType } from '@ket-nap/subgraph/graphql'

/** Nothing in this log is about a person; the entries of all services are of one type. */
@ObjectType('Person', { description: 'A person, owned by members.' })
@Directive('@key(fields: "id", resolvable: false)')
export class PersonType {
  @Field(() => ID, { description: 'Key of the person.' })
  id!: string
}
