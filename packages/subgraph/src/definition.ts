import type { LocalDate } from '@ket-nap/kernel'
import type { FastifyInstance } from 'fastify'
import type { MikroORM } from '@mikro-orm/postgresql'
import type { Kysely } from 'kysely'
import type { PolicyRegistry } from './access/policy.ts'
import type { Viewer } from './access/viewer.ts'
import type { HeadLimits } from './audit/head-limits.ts'
import type { Context, WorkContext } from './context.ts'
import type { DatabaseDefinition } from './database/database.ts'
import type { ImportDefinition } from './imports/import-definition.ts'
import type { Jobs } from './jobs/job.ts'
import type { DomainEvent } from './messages/outbox.ts'
import type { Reactions } from './messages/inbox.ts'
import type { LoaderFactory } from './transaction/scoped.ts'

export type ResolverClass = abstract new (...args: never[]) => object
export type ObjectTypeClass = abstract new (...args: never[]) => object

/**
 * Turns the key of an entity into the entity, for other subgraphs' references. Called one by one in one
 * tick: answer from a DataLoader and await nothing before its `load`.
 */
export type ReferenceResolver<Database, Loaders> = (
  reference: { id: string },
  context: Context<Database, Loaders>,
) => unknown

/** Everything that makes a service a subgraph. */
export interface SubgraphDefinition<
  Database = unknown,
  Loaders = unknown,
> extends DatabaseDefinition {
  resolvers: readonly ResolverClass[]
  /** Types that only another subgraph leads to. */
  orphanedTypes?: readonly ObjectTypeClass[]
  references: Readonly<Record<string, ReferenceResolver<Database, Loaders>>>
  policies: PolicyRegistry
  loaders: LoaderFactory<Database, Loaders>
  /** What is done with other services' events, by type. */
  reactions?: Reactions<Database>
  /** CSV tables that this service takes, in the order in which they depend on each other. */
  imports?: Readonly<Record<string, ImportDefinition<Database>>>
  /** Run once at the start, after the migrations and before anything is served; its failure ends the start. */
  prepare?: (work: WorkContext<Database>) => Promise<void>
  /** Work that a change asks for with `enqueue`, by name. */
  jobs?: Jobs<Database>
  /**
   * What is due by a day: done at the start, before anything is served, and after each midnight in Việt Nam.
   * Must be repeatable. After days of standstill it is asked of the present day alone.
   */
  daily?: (day: LocalDate, work: WorkContext<Database>) => Promise<void>
  /** The present state as events, from which a consumer that lost its copy rebuilds it. */
  snapshot?: (db: Kysely<Database>) => AsyncIterable<DomainEvent>
  /** Further endpoints; each must ask for a service token or for a viewer. */
  routes?: (app: FastifyInstance, access: RouteAccess<Database, Loaders>) => void
}

export type RouteAccess<Database, Loaders> = ServiceAccess<Database> &
  ViewerAccess<Database, Loaders>

export interface ViewerAccess<Database, Loaders> {
  /** Throws when the request carries no viewer token. */
  viewer(authorization: string | undefined): Promise<Viewer>
  /** Runs in one transaction with the viewer's scope; what throws leaves nothing. */
  scoped<Result>(
    viewer: Viewer,
    run: (context: Context<Database, Loaders>) => Promise<Result>,
  ): Promise<Result>
}

export interface ServiceAccess<Database> {
  /** Throws when the request carries no service token for this service; answers the caller's name. */
  caller(authorization: string | undefined): Promise<string>
  work<Result>(run: (work: WorkContext<Database>) => Promise<Result>): Promise<Result>
}

export interface SubgraphSettings {
  port: number
  host: string
  databases: { app: string; worker: string; owner: string }
  viewerJwksUrl: string
  serviceTokenSecret: string
  consumers: ReadonlyMap<string, string>
  /** Where the key lies that signs the access log, and the folder for its heads; without it nothing is sealed. */
  sealing?: { keyFile: string; headFolder: string; limits: HeadLimits }
}

export interface Pools {
  app: MikroORM
  worker: MikroORM
}
