import { Args, Ctx, FieldResolver, Resolver, Root } from '@ket-nap/subgraph/graphql'
import type { Context } from '../context.ts'
import { standingGradings } from '../gradings/grading-correction.policy.ts'
import { MemberType } from '../members/member.graphql.ts'
import type { MemberRow } from '../members/member.queries.ts'
import { UnitType } from '../units/unit.graphql.ts'
import { RemovalDueConnection, RemovalDueType, RemovalsDueArgs } from './removal-due.graphql.ts'
import { removalDue } from './removal-due.policy.ts'
import { listRemovalsDue } from './removal-due.queries.ts'

@Resolver(() => MemberType)
export class MemberRemovalResolver {
  @FieldResolver(() => RemovalDueType, {
    nullable: true,
    description: 'Why a removal is to be considered; null: nothing calls for it.',
  })
  removalDue(@Root() { id, unitId, leftOn }: MemberRow, @Ctx() context: Context) {
    return leftOn ? null : dueOf(context, { personId: id, unitId })
  }
}

@Resolver(() => UnitType)
export class UnitRemovalsResolver {
  @FieldResolver(() => RemovalDueConnection, {
    nullable: true,
    description: 'Members of the unit and below whose removal is to be considered (294 pt 8.1).',
  })
  async removalsDue(
    @Args(() => RemovalsDueArgs) page: RemovalsDueArgs,
    @Root() { id }: UnitType,
    @Ctx() context: Context,
  ) {
    const { db, viewer, loaders, today } = context
    const place = await loaders.place(today).load(id)
    if (!place) return null
    const { values: policy } = await loaders.policy({ provinceId: place.province_id, day: today })
    const found = await listRemovalsDue(db, { ...page, place, viewer, policy })
    const edges = await Promise.all(
      found.edges.map(async ({ node: { personId }, cursor }) => ({
        cursor,
        node: await dueOf(context, { personId, unitId: id }),
      })),
    )
    return { ...found, edges: edges.filter(({ node }) => node !== null) }
  }
}

/** By the rules of today in the province of a unit. */
async function dueOf(
  { loaders, today }: Context,
  { personId, unitId }: { personId: string; unitId: string },
) {
  const place = await loaders.place(today).load(unitId)
  if (!place) return null
  const { values } = await loaders.policy({ provinceId: place.province_id, day: today })
  const due = removalDue(standingGradings(await loaders.gradings.load(personId)), values)
  return due && { ...due, person: await loaders.person.load(personId) }
}
