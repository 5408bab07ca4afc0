import { Migrator } from '@mikro-orm/migrations'
import { MikroORM, type EntitySchema } from '@mikro-orm/postgresql'
import type { Migration } from '@mikro-orm/migrations'
import { ANCHORED } from '../access/row-security.ts'
import { PlanKeepingClient } from './kept-plans.ts'
import { installJobs } from '../jobs/job-schema.ts'
import { assertTablesSecured } from './gate.ts'
import { infrastructureMigrations } from './infrastructure.ts'

export interface NamedMigration {
  /** `20261121103000_add_sponsors_to_admissions`: sorts by time, says what it does. */
  name: string
  class: new (...args: ConstructorParameters<typeof Migration>) => Migration
}

export interface DatabaseDefinition {
  service: string
  entities: readonly EntitySchema[]
  migrations: readonly NamedMigration[]
}

export interface DatabaseUrls {
  app: string
  worker: string
  owner: string
}

/** Milliseconds after which PostgreSQL ends what a role does, in the driver's own words. */
export interface DatabaseLimits {
  statement_timeout?: number
  lock_timeout?: number
  idle_in_transaction_session_timeout?: number
}

/** A request may not hold the database longer than a person waits. */
const REQUEST_LIMITS: DatabaseLimits = {
  statement_timeout: 2_000,
  lock_timeout: 1_000,
  idle_in_transaction_session_timeout: 10_000,
}

const MIGRATION_LOCK = 7_310_001

/**
 * Applies the migrations as the owner, once however many replicas start together, and refuses to go on
 * when a table has no row policy.
 */
export async function migrate(definition: DatabaseDefinition, ownerUrl: string): Promise<void> {
  const orm = await openOrm(definition, ownerUrl, { connections: 2 })
  try {
    await orm.em.fork().transactional(async lock => {
      await lock.execute(`select pg_advisory_xact_lock(${MIGRATION_LOCK})`)
      await installJobs(ownerUrl)
      await orm.migrator.up()
      await assertTablesSecured(orm.em.fork())
    })
  } finally {
    await orm.close(true)
  }
}

export interface PoolSettings {
  connections: number
  /** What a statement may take. */
  limits?: DatabaseLimits
  /** Whether each connection keeps the plans of what it is asked again and again. */
  keepsPlans?: boolean
}

/** As requests are answered: within limits, the same few statements all day. */
export const requestPool = (connections: number): PoolSettings => ({
  connections,
  limits: REQUEST_LIMITS,
  keepsPlans: true,
})

/** Opens a pool of one role. Row security decides what each role sees. */
export async function openOrm(
  { service, entities, migrations }: DatabaseDefinition,
  clientUrl: string,
  { connections, limits = {}, keepsPlans = false }: PoolSettings,
): Promise<MikroORM> {
  return MikroORM.init({
    entities: [...entities],
    clientUrl,
    pool: { min: 0, max: connections },
    driverOptions: { ...limits, ...(keepsPlans ? { Client: PlanKeepingClient } : {}) },
    extensions: [Migrator],
    timezone: 'UTC',
    discovery: { warnWhenNoEntities: false },
    migrations: {
      migrationsList: [...infrastructureMigrations(service, ANCHORED), ...migrations],
      snapshot: false,
      allOrNothing: true,
      silent: true,
    },
    // Statements and their values never reach the logs.
    logger: () => undefined,
  })
}
