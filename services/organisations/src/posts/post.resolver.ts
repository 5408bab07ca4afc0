import type { Page, Role } from '@ket-nap/subgraph'
import {
  Arg,
  Args,
  Ctx,
  FieldResolver,
  ID,
  Mutation,
  Query,
  registerRole,
  Resolver,
  Root,
  toObjectionTypes,
} from '@ket-nap/subgraph/graphql'
import type { Context } from '../context.ts'
import { UnitType } from '../units/unit.graphql.ts'
import { PostsArgs } from './post-args.graphql.ts'
import { approvePost, endPost, proposePost, refusePost, type PostResult } from './post.commands.ts'
import type { PostRow } from './post.entity.ts'
import {
  DecidePostInput,
  EndPostInput,
  PostActionEnum,
  PostConnection,
  PostPayload,
  PostType,
  ProposePostInput,
} from './post.graphql.ts'
import { postActions, rolesGrantedBy } from './post.policy.ts'
import { listPosts } from './post.queries.ts'
import type { PostAction } from './post.workflow.ts'

@Resolver(() => PostType)
export class PostResolver {
  @Query(() => PostType, { nullable: true, description: 'One post.' })
  post(
    @Arg('id', () => ID, { description: 'Key of the post.' }) id: string,
    @Ctx() { loaders }: Context,
  ): Promise<PostRow | null> {
    return loaders.post.load(id)
  }

  @Query(() => PostConnection, {
    nullable: true,
    description: "Posts of the viewer's scope, by the name of their holder.",
  })
  posts(
    @Args(() => PostsArgs) asked: PostsArgs,
    @Ctx() { db, viewer }: Context,
  ): Promise<Page<PostRow>> {
    return listPosts(db, viewer, asked)
  }

  @Query(() => [registerRole()], {
    nullable: true,
    description: 'Roles that the viewer may propose; none for most.',
  })
  grantableRoles(@Ctx() { viewer }: Context): readonly Role[] {
    return rolesGrantedBy(viewer.post.role)
  }

  @FieldResolver(() => UnitType, { description: 'The unit that it sits on, as it is today.' })
  unit(@Root() { unitId }: PostRow, @Ctx() { loaders, today }: Context) {
    return loaders.unit.load({ id: unitId, day: today })
  }

  @FieldResolver(() => [PostActionEnum], { description: 'What the viewer may do with it now.' })
  actions(@Root() post: PostRow, @Ctx() { viewer }: Context): PostAction[] {
    return postActions(viewer, post)
  }

  @Mutation(() => PostPayload, {
    nullable: true,
    description:
      'Proposes a post; another person approves it. The only administrator alone grants a second one.',
  })
  async proposePost(
    @Arg('input', () => ProposePostInput, { description: 'What is to be done.' })
    input: ProposePostInput,
    @Ctx() context: Context,
  ) {
    return payload(context, await proposePost(context, { ...input }))
  }

  @Mutation(() => PostPayload, { nullable: true, description: 'The second person approves.' })
  async approvePost(
    @Arg('input', () => DecidePostInput, { description: 'What is to be done.' })
    input: DecidePostInput,
    @Ctx() context: Context,
  ) {
    return payload(context, await approvePost(context, { ...input }))
  }

  @Mutation(() => PostPayload, { nullable: true, description: 'The second person refuses.' })
  async refusePost(
    @Arg('input', () => DecidePostInput, { description: 'What is to be done.' })
    input: DecidePostInput,
    @Ctx() context: Context,
  ) {
    return payload(context, await refusePost(context, { ...input }))
  }

  @Mutation(() => PostPayload, { nullable: true, description: 'Ends a post on a day.' })
  async endPost(
    @Arg('input', () => EndPostInput, { description: 'What is to be done.' }) input: EndPostInput,
    @Ctx() context: Context,
  ) {
    return payload(context, await endPost(context, { ...input }))
  }
}

async function payload({ loaders }: Context, outcome: PostResult): Promise<PostPayload> {
  if (!outcome.ok) return { post: null, objections: toObjectionTypes(outcome.objections) }
  return { post: await loaders.post.load(outcome.value.postId), objections: [] }
}
