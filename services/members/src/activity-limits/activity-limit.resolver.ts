import {
  Arg,
  Ctx,
  FieldResolver,
  Mutation,
  Resolver,
  Root,
  toObjectionTypes,
} from '@ket-nap/subgraph/graphql'
import type { Context } from '../context.ts'
import { PersonType } from '../people/person.graphql.ts'
import type { PersonRow } from '../people/person.queries.ts'
import {
  endActivityLimit,
  recordActivityLimit,
  type LimitResult,
} from './activity-limit.commands.ts'
import {
  ActivityLimitPayload,
  ActivityLimitType,
  EndActivityLimitInput,
  RecordActivityLimitInput,
} from './activity-limit.graphql.ts'

@Resolver(() => PersonType)
export class PersonActivityLimitsResolver {
  @FieldResolver(() => [ActivityLimitType], {
    nullable: true,
    description: 'What keeps or kept the member out of votes, the latest first.',
  })
  activityLimits(@Root() { id }: PersonRow, @Ctx() { loaders }: Context) {
    return loaders.activityLimits.load(id)
  }

  @Mutation(() => ActivityLimitPayload, {
    nullable: true,
    description: 'Records what keeps a member out of votes.',
  })
  async recordActivityLimit(
    @Arg('input', () => RecordActivityLimitInput, { description: 'What is to be done.' })
    input: RecordActivityLimitInput,
    @Ctx() context: Context,
  ) {
    return payload(context, await recordActivityLimit(context, { ...input }))
  }

  @Mutation(() => ActivityLimitPayload, { nullable: true, description: 'Ends a limit.' })
  async endActivityLimit(
    @Arg('input', () => EndActivityLimitInput, { description: 'What is to be done.' })
    input: EndActivityLimitInput,
    @Ctx() context: Context,
  ) {
    return payload(context, await endActivityLimit(context, { ...input }))
  }
}

async function payload({ loaders }: Context, outcome: LimitResult): Promise<ActivityLimitPayload> {
  if (!outcome.ok) return { activityLimit: null, objections: toObjectionTypes(outcome.objections) }
  const { activityLimitId: id } = outcome.value
  return { activityLimit: await loaders.activityLimit.clear(id).load(id), objections: [] }
}
