import { ArgsType, Field, ID } from '@ket-nap/subgraph/graphql'
import { PageArgs } from '../units/unit-args.graphql.ts'
import { PostStateEnum } from './post.graphql.ts'
import type { PostState } from './post.workflow.ts'

@ArgsType()
export class PostsArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only posts on this unit itself.' })
  unitId?: string | null
  @Field(() => [PostStateEnum], { nullable: true, description: 'Only in these states.' })
  states?: PostState[] | null
}
