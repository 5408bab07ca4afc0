import { yearOf, type LocalDate } from '@ket-nap/kernel'
import { badValue, type Role } from '@ket-nap/subgraph'
import {
  Arg,
  Args,
  Ctx,
  FieldResolver,
  LocalDateScalar,
  Mutation,
  ObjectionType,
  Resolver,
  Root,
  toObjectionTypes,
} from '@ket-nap/subgraph/graphql'
import type { Context } from '../context.ts'
import { PersonType } from '../people/person.graphql.ts'
import type { PersonRow } from '../people/person.queries.ts'
import { unitStub, UnitType } from '../units/unit.graphql.ts'
import { reachedOn } from '../party-ages/party-age.policy.ts'
import { awardBadge } from './badge.commands.ts'
import { listBadgesDue, type BadgeDueRow } from './badge-due.queries.ts'
import { dayOfRound, nextRound } from './badge-round.workflow.ts'
import {
  AwardBadgeInput,
  BadgeDueConnection,
  BadgeDueType,
  BadgePayload,
  BadgesDueArgs,
  BadgeType,
} from './badge.graphql.ts'
import { reasonsToWait } from './badge.policy.ts'
import type { BadgeRow } from './badge.queries.ts'

@Resolver(() => BadgeType)
export class BadgeResolver {
  @FieldResolver(() => UnitType, { nullable: true, description: 'The unit that it counts for.' })
  unit(@Root() badge: BadgeRow): UnitType {
    return unitStub(badge.unitId)
  }
}

@Resolver(() => PersonType)
export class PersonBadgesResolver {
  @FieldResolver(() => [BadgeType], { nullable: true, description: 'Badges, oldest first.' })
  badges(@Root() { id }: PersonRow, @Ctx() { loaders }: Context) {
    return loaders.badges.load(id)
  }
}

/** A row of a round, with the day of the award. */
type DueInRound = BadgeDueRow & { awardedOn: LocalDate }

@Resolver(() => BadgeDueType)
export class BadgeDueResolver {
  @FieldResolver(() => PersonType, { nullable: true, description: 'Who it is.' })
  person(@Root() { personId }: DueInRound, @Ctx() { loaders }: Context) {
    return loaders.person.load(personId)
  }

  @FieldResolver(() => LocalDateScalar, { description: 'The day on which the years are reached.' })
  reachedOn(@Root() { countsFrom, years }: DueInRound) {
    return reachedOn(countsFrom, years)
  }

  @FieldResolver(() => LocalDateScalar, { description: 'The day of the award.' })
  awardedOn(@Root() due: DueInRound) {
    return due.awardedOn
  }

  @FieldResolver(() => Boolean, { description: 'Whether this post may record the award.' })
  mayAward(@Root() { awardedOn }: DueInRound, @Ctx() { viewer, today }: Context) {
    return AWARDS.includes(viewer.post.role) && awardedOn <= today
  }

  @FieldResolver(() => [ObjectionType], { description: 'Why the member waits; empty: nothing.' })
  async waitsFor(@Root() { personId, awardedOn }: DueInRound, @Ctx() { loaders }: Context) {
    const bearer = await loaders.badgeBearer.load(personId)
    if (!bearer) return []
    const { values: policy } = await loaders.policy({
      provinceId: bearer.province_id,
      day: awardedOn,
    })
    return toObjectionTypes(reasonsToWait(bearer, { policy, awardedOn }))
  }
}

/** The province decides; what it decided is recorded by departments. Source: 294 pt 28.2.5. */
export const AWARDS: readonly Role[] = ['ORGANISING']

@Resolver(() => UnitType)
export class UnitBadgesResolver {
  @FieldResolver(() => BadgeDueConnection, {
    nullable: true,
    description:
      'Members of the unit and below who reached the years of a badge by a round and have none, of the round and the twelve months before; the most years first.',
  })
  async badgesDue(
    @Args(() => BadgesDueArgs) { first, after, ...asked }: BadgesDueArgs,
    @Root() { id }: UnitType,
    @Ctx() { db, viewer, loaders, today }: Context,
  ) {
    const place = await loaders.place(today).load(id)
    if (!place) return null
    const next = nextRound(today)
    const round = { round: asked.round ?? next.round, year: asked.year ?? next.year }
    const year = yearOf(today)
    if (Math.abs(round.year - year) > 1) throw badValue('OUT_OF_RANGE', ['year'])
    const awardedOn = dayOfRound(round)
    const { values: policy } = await loaders.policy({
      provinceId: place.province_id,
      day: awardedOn,
    })
    const page = await listBadgesDue(db, { ...round, first, after, place, viewer, policy })
    const edges = page.edges.map(({ node, cursor }) => ({ cursor, node: { ...node, awardedOn } }))
    return { ...page, edges }
  }

  @Mutation(() => BadgePayload, {
    nullable: true,
    description: 'Records a badge from its decision.',
  })
  async awardBadge(
    @Arg('input', () => AwardBadgeInput, { description: 'What is to be done.' })
    input: AwardBadgeInput,
    @Ctx() context: Context,
  ): Promise<BadgePayload> {
    const outcome = await awardBadge(context, { ...input })
    if (!outcome.ok) return { person: null, objections: toObjectionTypes(outcome.objections) }
    const { personId } = outcome.value
    context.loaders.badges.clear(personId)
    return { person: await context.loaders.person.load(personId), objections: [] }
  }
}
