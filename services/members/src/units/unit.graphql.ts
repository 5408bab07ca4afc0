import { Directive, Field, ID, ObjectType } from '@ket-nap/subgraph/graphql'

@ObjectType('Unit', {
  description: 'A Party organisation, owned by organisations; here with its people and figures.',
})
@Directive('@key(fields: "id")')
export class UnitType {
  @Field(() => ID, { description: 'Key of the unit.' })
  id!: string
}

/** What a reference to a unit answers; organisations knows the rest. */
export const unitStub = (id: string): UnitType => ({ id })
