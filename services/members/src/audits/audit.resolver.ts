import type { LocalDate } from '@ket-nap/kernel'
import {
  listAuditEntries,
  listHeavyDays,
  readSealState,
  readThresholds,
  type AuditEntryRow,
  type HeavyDayRow,
} from '@ket-nap/subgraph'
import {
  Arg,
  Args,
  AuditArgs,
  AuditSealType,
  AuditThresholdsType,
  Ctx,
  FieldResolver,
  ID,
  LocalDateScalar,
  Query,
  Resolver,
  Root,
} from '@ket-nap/subgraph/graphql'
import type { Context } from '../context.ts'
import { PersonType } from '../people/person.graphql.ts'
import { PostType } from '../policies/policy.graphql.ts'
import { unitStub, UnitType } from '../units/unit.graphql.ts'
import { AuditEntryConnection, AuditEntryType, AuditHeavyDayType } from './audit.graphql.ts'
import { auditPlaces, OPENINGS } from './audit.queries.ts'

@Resolver(() => AuditEntryType)
export class AuditResolver {
  @Query(() => AuditEntryConnection, {
    nullable: true,
    description:
      'Who opened or changed what of people and dossiers, newest first. Reading is audited.',
  })
  async auditEntries(@Args(() => AuditArgs) asked: AuditArgs, @Ctx() context: Context) {
    return listAuditEntries(context, asked, await auditPlaces(context, asked.unitId))
  }

  @Query(() => [AuditHeavyDayType], {
    nullable: true,
    description: 'Days on which one holder opened more dossiers than is usual. Reading is audited.',
  })
  auditHeavyDays(
    @Arg('from', () => LocalDateScalar, { description: 'First day.' }) from: LocalDate,
    @Arg('until', () => LocalDateScalar, {
      description: 'First day no longer asked for; 31 days at most.',
    })
    until: LocalDate,
    @Ctx() context: Context,
  ) {
    return listHeavyDays(context, { from, until }, OPENINGS)
  }

  @Query(() => AuditSealType, { nullable: true, description: 'How far this log is sealed.' })
  auditSeal(@Ctx() { db }: Context) {
    return readSealState(db)
  }

  @Query(() => AuditThresholdsType, { nullable: true, description: 'What counts as unusual.' })
  auditThresholds() {
    return readThresholds()
  }

  @FieldResolver(() => PersonType, {
    nullable: true,
    description: 'Whose; null for what is about no person.',
  })
  person(@Root() { subjectId }: AuditEntryRow, @Ctx() { loaders }: Context) {
    return loaders.person.load(subjectId)
  }

  @FieldResolver(() => PostType, { nullable: true, description: 'The post in which it was done.' })
  post(@Root() { postId }: AuditEntryRow): PostType {
    return { id: postId }
  }

  @FieldResolver(() => UnitType, { nullable: true, description: 'Where it lay on that day.' })
  unit(@Root() { unitId }: AuditEntryRow): UnitType | null {
    return unitId ? unitStub(unitId) : null
  }

  @FieldResolver(() => ID, { nullable: true })
  caseId(@Root() { detail }: AuditEntryRow): string | null {
    return detail['caseId'] ?? null
  }
}

@Resolver(() => AuditHeavyDayType)
export class AuditHeavyDayResolver {
  @FieldResolver(() => PostType, { nullable: true, description: 'The post last used that day.' })
  post(@Root() { postId }: HeavyDayRow): PostType {
    return { id: postId }
  }
}
