import { toLocalDate } from '@ket-nap/kernel'
import { Ctx, FieldResolver, Resolver, Root } from '@ket-nap/subgraph/graphql'
import type { Context } from '../context.ts'
import { MemberType } from '../members/member.graphql.ts'
import type { MemberRow } from '../members/member.queries.ts'
import { PartyAgeType } from './party-age.graphql.ts'
import { countPartyAge } from './party-age.policy.ts'

@Resolver(() => MemberType)
export class MemberPartyAgeResolver {
  @FieldResolver(() => PartyAgeType, {
    nullable: true,
    description: 'Party age today; of who left, on the day of leaving.',
  })
  async partyAge(@Root() member: MemberRow, @Ctx() { loaders, today }: Context) {
    const outside = await loaders.timesOutside.load(member.id)
    const membership = {
      decidedOn: toLocalDate(member.decidedOn),
      leftOn: member.leftOn === null ? null : toLocalDate(member.leftOn),
      outside,
    }
    return countPartyAge(membership, today)
  }
}
