import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled'
import {
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import { today, type LocalDate } from '@ket-nap/kernel'
import type { MikroORM } from '@mikro-orm/postgresql'
import { viewerVerifier } from '../access/tokens.ts'
import type { HeadNews } from '../audit/head-watch.ts'
import { readSealKeys } from '../audit/seal-keys.ts'
import { SEAL_JOB, sealJob } from '../audit/sealing.ts'
import type { WorkContext } from '../context.ts'
import { migrate, openOrm, requestPool } from '../database/database.ts'
import type { Pools, SubgraphDefinition, SubgraphSettings } from '../definition.ts'
import type { Jobs } from '../jobs/job.ts'
import { startJobs, type JobRunner } from '../jobs/job-runner.ts'
import { createMeters, type Meters } from '../metrics/meters.ts'
import { storedFigures } from '../metrics/stored-figures.ts'
import { prune } from '../messages/pruning.ts'
import { startRelay, type Relay } from '../messages/relay.ts'
import { kyselyOf, withWork } from '../transaction/scoped.ts'
import { describe, errorFormatter } from './errors.ts'
import { watchSealing } from './head-alarm.ts'
import { createHttp } from './http.ts'
import { createLogger, type Logger } from './logging.ts'
import { requestPlugin, type RequestContext } from './request-plugin.ts'
import { subgraphSchema } from './schema.ts'

const POOL = { app: 10, worker: 6 }
const DAY_JOB = 'subgraph:day'

export interface RunningSubgraph {
  url: string
  stop(): Promise<void>
}

/**
 * Starts a service as a subgraph: schema built and every field ruled, migrations applied, endpoints open,
 * events sent. Rejects when any of it fails; stops gracefully.
 */
export async function startSubgraph<Database, Loaders>(
  definition: SubgraphDefinition<Database, Loaders>,
  settings: SubgraphSettings,
  logger: Logger = createLogger(definition.service),
): Promise<RunningSubgraph> {
  const schema = await subgraphSchema(definition)
  await migrate(definition, settings.databases.owner)
  const pools: Pools = {
    app: await openOrm(definition, settings.databases.app, requestPool(POOL.app)),
    worker: await openOrm(definition, settings.databases.worker, { connections: POOL.worker }),
  }
  if (definition.prepare) await withWork(pools.worker, definition.prepare)
  const meters = createMeters()
  const relay = relayOf(definition, settings, { pools, meters, logger })
  const heads = watchSealing(definition.service, settings.sealing, { pools, meters, logger })
  const working = { pools, relay, meters, logger, heads: heads.news }
  const jobs = await jobsOf(definition, settings, working)
  const apollo = await startApollo(definition, schema, working)
  const http = createHttp({
    definition,
    apollo,
    verifyViewer: viewerVerifier(settings.viewerJwksUrl),
    pools,
    serviceTokenSecret: settings.serviceTokenSecret,
    meters,
    figures: storedFigures(meters.registry, {
      pools,
      consumers: [...settings.consumers.keys()],
      jobs: [...Object.keys(definition.jobs ?? {}), DAY_JOB, SEAL_JOB],
    }),
    logger,
    isReady: () => answers(pools.app),
    relay,
    heads: heads.news,
  })
  const url = await http.listen({ port: settings.port, host: settings.host })
  logger.info({ port: settings.port }, 'ready')
  return { url, stop: () => stop({ http, apollo, relay, jobs, pools, heads }) }
}

/** Whether the database answers the request role. */
async function answers(orm: MikroORM): Promise<boolean> {
  try {
    await orm.em.fork().execute('select 1')
    return true
  } catch {
    return false
  }
}

/** What the parts of a running subgraph work with. */
interface Working {
  pools: Pools
  relay: Pick<Relay, 'nudge'>
  meters: Meters
  logger: Logger
  heads?: () => HeadNews
}

/** Does the work of the day before anything is served, and takes up whatever jobs wait. */
async function jobsOf<D, L>(
  definition: SubgraphDefinition<D, L>,
  { consumers, databases, sealing }: SubgraphSettings,
  { pools, relay, meters, logger }: Working,
): Promise<JobRunner> {
  const workOfDay = async (work: WorkContext<D>, day: LocalDate) => {
    await prune(work.db, [...consumers.keys()], day)
    await definition.daily?.(day, work)
  }
  await withWork<D, void>(pools.worker, work => workOfDay(work, today(new Date())))
  relay.nudge()
  return startJobs<D>({
    jobs: {
      ...definition.jobs,
      [DAY_JOB]: (_, work, day) => workOfDay(work, day),
      ...sealJobs(definition.service, sealing),
    },
    nightly: [DAY_JOB],
    everyMinute: sealing ? [SEAL_JOB] : [],
    workerUrl: databases.worker,
    worker: pools.worker,
    logger,
    meters,
    committed: relay.nudge,
  })
}

/** The key is read before anything is served: a service that could not sign does not start. */
function sealJobs(service: string, sealing: SubgraphSettings['sealing']): Jobs {
  if (!sealing) return {}
  const keys = readSealKeys(sealing.keyFile)
  return { [SEAL_JOB]: sealJob({ service, keys, headFolder: sealing.headFolder }) }
}

function relayOf<D, L>(
  definition: SubgraphDefinition<D, L>,
  settings: SubgraphSettings,
  { pools, meters, logger }: Omit<Working, 'relay'>,
): Relay {
  return startRelay({
    producer: definition.service,
    consumers: settings.consumers,
    secret: settings.serviceTokenSecret,
    db: kyselyOf(pools.worker.em.fork()),
    logger,
    meters,
  })
}

/** Apollo without the plugins that wrap every field or report to the outside. */
export async function startApollo<Database, Loaders>(
  definition: SubgraphDefinition<Database, Loaders>,
  schema: Awaited<ReturnType<typeof subgraphSchema>>,
  { pools, relay, meters, logger, heads }: Working,
): Promise<ApolloServer<RequestContext<Database, Loaders>>> {
  const apollo = new ApolloServer<RequestContext<Database, Loaders>>({
    schema,
    introspection: false,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    csrfPrevention: true,
    nodeEnv: 'production',
    formatError: errorFormatter(logger, meters),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      requestPlugin({
        definition,
        orm: pools.app,
        logger,
        meters,
        committed: relay.nudge,
        ...(heads ? { heads } : {}),
      }),
    ],
  })
  await apollo.start()
  return apollo
}

interface Parts {
  http: ReturnType<typeof createHttp>
  apollo: { stop(): Promise<void> }
  relay: Relay
  jobs: JobRunner
  pools: Pools
  heads: { stop(): void }
}

async function stop({ http, apollo, relay, jobs, pools, heads }: Parts): Promise<void> {
  heads.stop()
  await http.close()
  await Promise.all([apollo.stop(), relay.stop(), jobs.stop()])
  await Promise.all([pools.app.close(true), pools.worker.close(true)])
}

/** The process of a service: settings from the environment, stop on a signal, exit 1 when it cannot start. */
export async function runSubgraph<Database, Loaders>(
  definition: SubgraphDefinition<Database, Loaders>,
  settings: SubgraphSettings,
): Promise<void> {
  const logger = createLogger(definition.service)
  try {
    const running = await startSubgraph(definition, settings, logger)
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      process.once(signal, () => void running.stop().then(() => process.exit(0)))
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unknown'
    logger.fatal({ err: describe(error), reason }, 'cannot start')
    process.exitCode = 1
    process.exit()
  }
}
