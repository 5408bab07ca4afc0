import { listAuditEntries, readSealState, type AuditEntryRow } from '@ket-nap/subgraph'
import {
  Args,
  AuditArgs,
  AuditSealType,
  Ctx,
  FieldResolver,
  Query,
  Resolver,
  Root,
} from '@ket-nap/subgraph/graphql'
import type { Context } from '../context.ts'
import { PostType } from '../posts/post.graphql.ts'
import { UnitType } from '../units/unit.graphql.ts'
import { OrganisationAuditEntryConnection, OrganisationAuditEntryType } from './audit.graphql.ts'
import { auditPlaces } from './audit.queries.ts'

@Resolver(() => OrganisationAuditEntryType)
export class OrganisationAuditResolver {
  @Query(() => OrganisationAuditEntryConnection, {
    nullable: true,
    description: 'Who changed posts, targets and populations, newest first. Reading is audited.',
  })
  async organisationAuditEntries(@Args(() => AuditArgs) asked: AuditArgs, @Ctx() context: Context) {
    return listAuditEntries(context, asked, await auditPlaces(context, asked.unitId))
  }

  @Query(() => AuditSealType, { nullable: true, description: 'How far this log is sealed.' })
  organisationAuditSeal(@Ctx() { db }: Context) {
    return readSealState(db)
  }

  @FieldResolver(() => PostType, { nullable: true, description: 'The post in which it was done.' })
  post(@Root() { postId }: AuditEntryRow, @Ctx() { loaders }: Context) {
    return loaders.post.load(postId)
  }

  @FieldResolver(() => UnitType, { nullable: true, description: 'Where it lay on that day.' })
  unit(@Root() { unitId }: AuditEntryRow, @Ctx() { loaders, today }: Context) {
    return unitId ? loaders.unit.load({ id: unitId, day: today }) : null
  }
}
