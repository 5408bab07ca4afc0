import { Directive, Field, ID, ObjectType } from '@ket-nap/subgraph/graphql'

@ObjectType('Post', { description: 'A post, owned by organisations.' })
@Directive('@key(fields: "id", resolvable: false)')
export class PostType {
  @Field(() => ID, { description: 'Key of the post.' })
  id!: string
}
