import {
  Arg,
  Args,
  Ctx,
  Mutation,
  Query,
  Resolver,
  toObjectionTypes,
} from '@ket-nap/subgraph/graphql'
import type { Context } from '../context.ts'
import { auditSubject } from '../units/unit.policy.ts'
import { answerOpinion } from './opinion-request.commands.ts'
import {
  AnswerOpinionInput,
  OpinionBodyType,
  OpinionRequestConnection,
  OpinionRequestPayload,
  OpinionRequestsArgs,
  OpinionRequestType,
  OpinionsOwedType,
} from './opinion-request.graphql.ts'
import { countOwedOpinions, listOpinionRequests } from './opinion-request.queries.ts'
import { findOpinionBodies } from './opinion-body.queries.ts'

@Resolver(() => OpinionRequestType)
export class OpinionRequestResolver {
  @Query(() => OpinionRequestConnection, {
    nullable: true,
    description: 'What the own organisation is asked, the nearest answer first. Audited.',
  })
  async opinionRequests(
    @Args(() => OpinionRequestsArgs) { first, after, waiting }: OpinionRequestsArgs,
    @Ctx() { db, viewer, audit }: Context,
  ) {
    const asked = { first, after, waiting: waiting ?? false, viewer }
    const page = await listOpinionRequests(db, asked)
    const shown = page.edges.map(({ node }) => auditSubject(node.personId, node.place))
    if (shown.length > 0) await audit('OPINION_REQUEST_SHOWN', ...shown)
    return page
  }

  @Query(() => OpinionsOwedType, {
    nullable: true,
    description: 'How many answers the own organisation owes; nobody is named.',
  })
  opinionsOwed(@Ctx() { db, viewer }: Context) {
    return countOwedOpinions(db, viewer)
  }

  @Query(() => [OpinionBodyType], {
    nullable: true,
    description: 'Mass organisations of the own place that may be asked, up to 50.',
  })
  opinionBodies(
    @Arg('search', () => String, { description: 'Words of the name; empty for the first ones.' })
    search: string,
    @Ctx() { db, viewer: { post }, today }: Context,
  ) {
    return findOpinionBodies(db, { unitId: post.unitId, day: today, search })
  }

  @Mutation(() => OpinionRequestPayload, {
    nullable: true,
    description: 'The organisation that is asked answers, once.',
  })
  async answerOpinion(
    @Arg('input', () => AnswerOpinionInput, { description: 'What is to be done.' })
    input: AnswerOpinionInput,
    @Ctx() context: Context,
  ) {
    const outcome = await answerOpinion(context, { ...input })
    if (!outcome.ok) return { request: null, objections: toObjectionTypes(outcome.objections) }
    const request = await context.loaders.readOpinionRequest(outcome.value.opinionId)
    return { request, objections: [] }
  }
}
