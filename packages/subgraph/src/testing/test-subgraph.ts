import type { Readable } from 'node:stream'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { GraphQLSchema } from 'graphql'
import { pino } from 'pino'
import type { PolicyRegistry } from '../access/policy.ts'
import type { Viewer } from '../access/viewer.ts'
import type { WorkContext } from '../context.ts'
import { openOrm, requestPool } from '../database/database.ts'
import type { SubgraphDefinition } from '../definition.ts'
import { importTable, type ImportAnswer } from '../imports/import.ts'
import { runDueJobs } from '../jobs/job-runner.ts'
import { createMeters } from '../metrics/meters.ts'
import { receive, type EventBatch } from '../messages/inbox.ts'
import { subgraphSchema } from '../server/schema.ts'
import { startApollo } from '../server/start.ts'
import { withWork } from '../transaction/scoped.ts'
import { createTestDatabase, type TestDatabase } from './test-databases.ts'
import { TEST_DAY } from './test-viewer.ts'

export interface TestAnswer {
  data: Record<string, unknown> | null | undefined
  errors: readonly { message: string; extensions?: Record<string, unknown>; path?: unknown }[]
}

/** A service under test: the real schema, the real database, requests of any invented viewer. */
export interface TestSubgraph<Database> {
  database: TestDatabase
  schema: GraphQLSchema
  policies: PolicyRegistry
  ask(viewer: Viewer, query: string, variables?: Record<string, unknown>): Promise<TestAnswer>
  import(table: string, csv: Readable): Promise<ImportAnswer>
  receive(batch: EventBatch): Promise<void>
  work<R>(run: (work: WorkContext<Database>) => Promise<R>): Promise<R>
  /** Runs the jobs that are due now. */
  runJobs(): Promise<void>
  /** As the request role, in a transaction without any scope set. */
  unscoped(): EntityManager
  close(): Promise<void>
}

/** Schemas of services under test: building one takes longer than most tests. */
const schemas = new WeakMap<object, Promise<GraphQLSchema>>()

function schemaOf<Database, Loaders>(
  definition: SubgraphDefinition<Database, Loaders>,
): Promise<GraphQLSchema> {
  const known = schemas.get(definition.resolvers) ?? subgraphSchema(definition)
  schemas.set(definition.resolvers, known)
  return known
}

export async function openTestSubgraph<Database, Loaders>(
  definition: SubgraphDefinition<Database, Loaders>,
): Promise<TestSubgraph<Database>> {
  const database = await createTestDatabase(definition)
  const pools = {
    app: await openOrm(definition, database.app, requestPool(4)),
    worker: await openOrm(definition, database.worker, { connections: 4 }),
  }
  if (definition.prepare) await withWork(pools.worker, definition.prepare)
  const logger = pino({ level: process.env['TEST_LOG_LEVEL'] ?? 'silent' })
  const schema = await schemaOf(definition)
  const relay = { nudge: () => undefined }
  const meters = createMeters()
  const apollo = await startApollo(definition, schema, { pools, relay, meters, logger })
  const work = <R>(run: (context: WorkContext<Database>) => Promise<R>) =>
    withWork<Database, R>(pools.worker, run)
  return {
    database,
    schema,
    policies: definition.policies,
    work,
    runJobs: () =>
      runDueJobs<Database>({
        jobs: definition.jobs ?? {},
        workerUrl: database.worker,
        worker: pools.worker,
        logger,
        meters,
        committed: relay.nudge,
      }),
    unscoped: () => pools.app.em.fork(),
    ask: async (viewer, query, variables = {}) => {
      const answer = await apollo.executeOperation(
        { query, variables },
        { contextValue: { viewer } },
      )
      if (answer.body.kind !== 'single') throw new Error('an answer in parts was not expected')
      const { data, errors } = answer.body.singleResult
      return { data, errors: errors ?? [] }
    },
    import: (table, csv) => {
      const known = definition.imports?.[table]
      if (!known) throw new Error(`no import for ${table}`)
      return importTable<Database>(table, known, { file: csv, today: TEST_DAY, transact: work })
    },
    receive: async batch => {
      await work(context => receive(batch, definition.reactions ?? {}, context))
    },
    close: async () => {
      await apollo.stop()
      await Promise.all([pools.app.close(true), pools.worker.close(true)])
      await database.drop()
    },
  }
}
