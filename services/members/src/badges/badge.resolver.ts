import { yearOf } from '@ket-nap/kernel'
import { badValue } from '@ket-nap/subgraph'
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
import { TransferPlaceType } from '../transfers/transfer.graphql.ts'
import { recordBadgeCeremony } from './badge-ceremony.commands.ts'
import { awardBadge, type AwardResult } from './badge.commands.ts'
import { dueNext, isDecidedBefore, type BadgeDue } from './badge-due.policy.ts'
import { listBadgesDue } from './badge-due.queries.ts'
import { dayOfRound, nextRound } from './badge-round.workflow.ts'
import {
  AwardBadgeInput,
  BadgeDueConnection,
  BadgeDueType,
  BadgePayload,
  BadgesDueArgs,
  BadgeType,
  RecordBadgeCeremonyInput,
} from './badge.graphql.ts'
import { AWARDS, reasonsToWait } from './badge.policy.ts'
import type { BadgeRow } from './badge.queries.ts'

@Resolver(() => BadgeType)
export class BadgeResolver {
  @FieldResolver(() => UnitType, { nullable: true, description: 'The unit that it counts for.' })
  unit(@Root() badge: BadgeRow): UnitType {
    return unitStub(badge.unitId)
  }

  @FieldResolver(() => TransferPlaceType, {
    nullable: true,
    description: 'The organisation whose standing board decided.',
  })
  decidedBy(@Root() { decidingUnitId }: BadgeRow, @Ctx() { loaders }: Context) {
    return decidingUnitId && loaders.placeName.load(decidingUnitId)
  }
}

@Resolver(() => PersonType)
export class PersonBadgesResolver {
  @FieldResolver(() => [BadgeType], { nullable: true, description: 'Badges, oldest first.' })
  badges(@Root() { id }: PersonRow, @Ctx() { loaders }: Context) {
    return loaders.badges.load(id)
  }

  @FieldResolver(() => BadgeDueType, {
    nullable: true,
    description: 'The badge that the member is due for in the round that comes next.',
  })
  async badgeDue(
    @Root() { id }: PersonRow,
    @Ctx() { loaders, today }: Context,
  ): Promise<BadgeDue | null> {
    const bearer = await loaders.badgeBearer.load(id)
    if (!bearer) return null
    const { values: policy } = await loaders.policy({ provinceId: bearer.province_id, day: today })
    return dueNext(bearer, { today, policy })
  }
}

@Resolver(() => BadgeDueType)
export class BadgeDueResolver {
  @FieldResolver(() => PersonType, { nullable: true, description: 'Who it is.' })
  person(@Root() { personId }: BadgeDue, @Ctx() { loaders }: Context) {
    return loaders.person.load(personId)
  }

  @FieldResolver(() => LocalDateScalar, { description: 'The day on which the years are reached.' })
  reachedOn(@Root() { countsFrom, years }: BadgeDue) {
    return reachedOn(countsFrom, years)
  }

  @FieldResolver(() => LocalDateScalar, { description: 'The day of the award.' })
  awardedOn(@Root() due: BadgeDue) {
    return due.awardedOn
  }

  @FieldResolver(() => Boolean, { description: 'Whether this post may record the award.' })
  async mayAward(
    @Root() { personId, awardedOn }: BadgeDue,
    @Ctx() { viewer, today, loaders }: Context,
  ) {
    if (!AWARDS.includes(viewer.post.role)) return false
    if (awardedOn <= today) return true
    const bearer = await loaders.badgeBearer.load(personId)
    return bearer !== null && isDecidedBefore(awardedOn, { ...bearer, today })
  }

  @FieldResolver(() => [ObjectionType], { description: 'Why the member waits; empty: nothing.' })
  async waitsFor(@Root() { personId, awardedOn }: BadgeDue, @Ctx() { loaders }: Context) {
    const bearer = await loaders.badgeBearer.load(personId)
    if (!bearer) return []
    const { values: policy } = await loaders.policy({
      provinceId: bearer.province_id,
      day: awardedOn,
    })
    return toObjectionTypes(reasonsToWait(bearer, { policy, awardedOn }))
  }
}

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
    return answerAward(context, await awardBadge(context, { ...input }))
  }

  @Mutation(() => BadgePayload, {
    nullable: true,
    description: 'Records that a badge was handed over.',
  })
  async recordBadgeCeremony(
    @Arg('input', () => RecordBadgeCeremonyInput, { description: 'What is to be done.' })
    input: RecordBadgeCeremonyInput,
    @Ctx() context: Context,
  ): Promise<BadgePayload> {
    return answerAward(context, await recordBadgeCeremony(context, { ...input }))
  }
}

async function answerAward({ loaders }: Context, outcome: AwardResult): Promise<BadgePayload> {
  if (!outcome.ok) return { person: null, objections: toObjectionTypes(outcome.objections) }
  const { personId } = outcome.value
  loaders.badges.clear(personId)
  return { person: await loaders.person.load(personId), objections: [] }
}
