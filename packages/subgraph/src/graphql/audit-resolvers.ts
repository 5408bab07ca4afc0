import type { LocalDate } from '@ket-nap/kernel'
import {
  Arg,
  Args,
  Ctx,
  Directive,
  FieldResolver,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql'
import { listAuditEntries, type AuditedPart, type AuditEntryRow } from '../audit/audit-log.ts'
import { listHeavyDays, type HeavyDayRow } from '../audit/heavy-days.ts'
import { readSealState } from '../audit/seal-state.ts'
import type { Context } from '../context.ts'
import type { ResolverClass } from '../definition.ts'
import type { AuditQueries } from './audit-policies.ts'
import { AuditArgs, AuditEntryFields, AuditHeavyDayFields, AuditSealType } from './audit.graphql.ts'
import { connectionTypes } from './connection.graphql.ts'
import { LocalDateScalar } from './scalars.ts'

type ObjectClass = new () => { id: string }

/** What a service knows of the things that its access log tells of. */
export interface AuditedLog<Database, Loaders> {
  /** Names of the queries; three services answer the same question in one graph. */
  queries: AuditQueries
  /** Actions by which somebody is opened here. */
  openings: readonly string[]
  types: { Person: ObjectClass; Post: ObjectClass; Unit: ObjectClass }
  places(
    context: Context<Database, Loaders>,
    unitId: string | null | undefined,
  ): Promise<AuditedPart['places']>
  /** The subject, where it is a person within reach. */
  person(id: string, context: Context<Database, Loaders>): Promise<unknown>
  post(id: string, context: Context<Database, Loaders>): unknown
  unit(id: string, context: Context<Database, Loaders>): unknown
}

/**
 * The access log of a service, for the auditor: the same types and questions in every service, each over its
 * own log. One page reads them all.
 */
export function auditResolvers<Database, Loaders>(
  log: AuditedLog<Database, Loaders>,
): ResolverClass[] {
  // Made for each service: what type-graphql knows of a class holds for the whole process.
  @ObjectType('AuditEntry', {
    description: 'That a post opened, entered or changed something; no content of it.',
  })
  @Directive('@shareable')
  class Entry extends AuditEntryFields {}

  @ObjectType('AuditHeavyDay', {
    description: 'A day on which one holder opened more people than is usual.',
  })
  @Directive('@shareable')
  class HeavyDay extends AuditHeavyDayFields {}

  return [
    entryQuery(log, Entry),
    heavyDayQuery(log, HeavyDay),
    sealQuery(log),
    entryFields(log, Entry),
    postField(log, Entry),
    postField(log, HeavyDay),
  ]
}

function entryQuery<Database, Loaders>(
  { queries, openings, places }: AuditedLog<Database, Loaders>,
  Entry: new () => AuditEntryFields,
): ResolverClass {
  const { Connection } = connectionTypes('AuditEntry', () => Entry, ['@shareable'])

  @Resolver()
  class EntryQuery {
    @Query(() => Connection, {
      name: queries.entries,
      nullable: true,
      description:
        'Who did what to whom, newest first; the log of this service. Reading is audited.',
    })
    async entries(
      @Args(() => AuditArgs) asked: AuditArgs,
      @Ctx() context: Context<Database, Loaders>,
    ) {
      const part = { places: await places(context, asked.unitId), openings }
      return listAuditEntries(context, asked, part)
    }
  }
  return EntryQuery
}

function heavyDayQuery<Database, Loaders>(
  { queries, openings }: AuditedLog<Database, Loaders>,
  HeavyDay: new () => AuditHeavyDayFields,
): ResolverClass {
  @Resolver()
  class HeavyDayQuery {
    @Query(() => [HeavyDay], {
      name: queries.heavyDays,
      nullable: true,
      description: 'Days on which one holder opened more people than is usual. Reading is audited.',
    })
    heavyDays(
      @Arg('from', () => LocalDateScalar, { description: 'First day.' }) from: LocalDate,
      @Arg('until', () => LocalDateScalar, {
        description: 'First day no longer asked for; 31 days at most.',
      })
      until: LocalDate,
      @Ctx() context: Context<Database, Loaders>,
    ) {
      return listHeavyDays(context, { from, until }, openings)
    }
  }
  return HeavyDayQuery
}

function sealQuery<Database, Loaders>({ queries }: AuditedLog<Database, Loaders>): ResolverClass {
  @Resolver()
  class SealQuery {
    @Query(() => AuditSealType, {
      name: queries.seal,
      nullable: true,
      description: 'How far this log is sealed.',
    })
    seal(@Ctx() context: Context<Database, Loaders>) {
      return readSealState(context)
    }
  }
  return SealQuery
}

function entryFields<Database, Loaders>(
  { types: { Person, Unit }, person, unit }: AuditedLog<Database, Loaders>,
  Entry: new () => AuditEntryFields,
): ResolverClass {
  @Resolver(() => Entry)
  class EntryFields {
    @FieldResolver(() => Person, {
      nullable: true,
      description: 'Whose; null for what is about no person.',
    })
    person(@Root() { subjectId }: AuditEntryRow, @Ctx() context: Context<Database, Loaders>) {
      return person(subjectId, context)
    }

    @FieldResolver(() => Unit, { nullable: true, description: 'Where it lay on that day.' })
    unit(@Root() { unitId }: AuditEntryRow, @Ctx() context: Context<Database, Loaders>) {
      return unitId ? unit(unitId, context) : null
    }
  }
  return EntryFields
}

function postField<Database, Loaders>(
  { types: { Post }, post }: AuditedLog<Database, Loaders>,
  Of: new () => object,
): ResolverClass {
  @Resolver(() => Of)
  class PostField {
    @FieldResolver(() => Post, { nullable: true, description: 'The post in which it was done.' })
    post(
      @Root() { postId }: AuditEntryRow | HeavyDayRow,
      @Ctx() context: Context<Database, Loaders>,
    ) {
      return post(postId, context)
    }
  }
  return PostField
}
