import { isUuid, type Page } from '@ket-nap/subgraph'
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from '@ket-nap/subgraph/graphql'
import type { Context } from '../context.ts'
import { PersonType } from '../people/person.graphql.ts'
import type { PersonRow } from '../people/person.queries.ts'
import { mayBeProposed } from '../proposals/training-proposal.policy.ts'
import { UnitType } from '../units/unit.graphql.ts'
import {
  TrainingDemandArgs,
  TrainingDemandConnection,
  TrainingDemandType,
  TrainingNeedConnection,
  TrainingNeedsArgs,
  TrainingNeedType,
} from './demand.graphql.ts'
import { listDemand, listNeeds, type DemandRow, type NeedRow } from './demand.queries.ts'

const NOWHERE = '00000000-0000-0000-0000-000000000000'

/** What is asked; an id that is none is a unit with nobody below it. */
async function requestOf<Asked extends TrainingDemandArgs>(
  { viewer, today, loaders }: Context,
  asked: Asked,
) {
  const { unitId } = asked
  const known = unitId && !isUuid(unitId) ? NOWHERE : unitId
  return { ...asked, unitId: known, scope: viewer.scope, today, rules: await loaders.demandRules() }
}

@Resolver(() => TrainingDemandType)
export class TrainingDemandResolver {
  @Query(() => TrainingDemandConnection, {
    nullable: true,
    description: 'How many people of which unit below need which course, most first.',
  })
  async trainingDemand(
    @Args(() => TrainingDemandArgs) args: TrainingDemandArgs,
    @Ctx() context: Context,
  ): Promise<Page<DemandRow>> {
    return listDemand(context.db, await requestOf(context, args))
  }

  @FieldResolver(() => UnitType, { nullable: true, description: 'The unit below.' })
  unit(@Root() { unitId }: DemandRow): UnitType {
    return { id: unitId }
  }
}

@Resolver(() => TrainingNeedType)
export class TrainingNeedResolver {
  @Query(() => TrainingNeedConnection, {
    nullable: true,
    description: 'People within reach who need a course, who has waited longest first.',
  })
  async trainingNeeds(
    @Args(() => TrainingNeedsArgs) args: TrainingNeedsArgs,
    @Ctx() context: Context,
  ): Promise<Page<NeedRow>> {
    return listNeeds(context.db, await requestOf(context, args))
  }

  @FieldResolver(() => PersonType, { nullable: true, description: 'Who; members answers.' })
  person(@Root() { personId }: NeedRow): PersonType {
    return { id: personId }
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether this post may propose the person for the course here and now.',
  })
  mayPropose(@Root() need: NeedRow, @Ctx() { viewer }: Context): boolean {
    return mayBeProposed(viewer, need)
  }

  @FieldResolver(() => UnitType, { nullable: true, description: 'Where the person belongs.' })
  unit(@Root() { unitId }: NeedRow): UnitType {
    return { id: unitId }
  }
}

@Resolver(() => PersonType)
export class PersonNeedResolver {
  @FieldResolver(() => TrainingNeedType, {
    nullable: true,
    description: 'The course that the person still lacks; null when none is asked for or lacking.',
  })
  async trainingNeed(@Root() { id }: PersonRow, @Ctx() { loaders }: Context) {
    return (await loaders.needsOfPerson.load(id))[0] ?? null
  }
}
