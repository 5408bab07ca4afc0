import { Args, Ctx, FieldResolver, Resolver, Root } from '@ket-nap/subgraph/graphql'
import type { Context } from '../context.ts'
import { readDay } from '../periods/period.policy.ts'
import { PersonType } from '../people/person.graphql.ts'
import type { PersonRow } from '../people/person.queries.ts'
import { unitStub, UnitType } from '../units/unit.graphql.ts'
import { MemberConnection, MembersArgs, MemberType } from './member.graphql.ts'
import { listMembers, type MemberRow } from './member.queries.ts'

@Resolver(() => MemberType)
export class MemberResolver {
  @FieldResolver(() => PersonType, { description: 'Whose membership it is.' })
  person(@Root() { id }: MemberRow, @Ctx() { loaders }: Context) {
    return loaders.person.load(id)
  }

  @FieldResolver(() => UnitType, { nullable: true, description: 'Where the member belongs today.' })
  unit(@Root() member: MemberRow): UnitType {
    return unitStub(member.unitId)
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Number of the card, masked; since 2025-09-02 it is the personal number.',
  })
  async cardNumber(@Root() { id }: MemberRow, @Ctx() { loaders }: Context) {
    const sealed = await loaders.cardNumber.load(id)
    return sealed?.number ?? null
  }
}

@Resolver(() => PersonType)
export class PersonMembershipResolver {
  @FieldResolver(() => MemberType, {
    nullable: true,
    description: 'The membership; null for a person who never was a member.',
  })
  member(@Root() { id }: PersonRow, @Ctx() { loaders }: Context) {
    return loaders.member.load(id)
  }
}

@Resolver(() => UnitType)
export class UnitMembersResolver {
  @FieldResolver(() => MemberConnection, {
    nullable: true,
    description:
      'Members of the unit and everything below, by given name. As of a past day: who belonged then, of those within reach today; a status is always of today. `search` takes the beginning of the name or of the given name without marks, and any part of the name at or below a commune.',
  })
  async members(
    @Args(() => MembersArgs) { asOf, ...request }: MembersArgs,
    @Root() { id }: UnitType,
    @Ctx() { db, viewer, loaders, today }: Context,
  ) {
    const day = readDay(asOf ?? today)
    const place = await loaders.place(day).load(id)
    if (!place) return null
    const { ethnicGroups, religions } = loaders
    const context = { db, viewer, ethnicGroups, religions }
    return listMembers(context, { ...request, place, asOf: day })
  }
}
