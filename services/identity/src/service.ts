import formbody from '@fastify/formbody'
import { startChores, type Chore, type Running } from '@ket-nap/process'
import { answers, migrate, onceUp, openDatabase } from '@ket-nap/process/database'
import type { FastifyInstance } from 'fastify'
import type { Provider } from 'oidc-provider'
import type { Pool } from 'pg'
import type { Config } from './config.ts'
import { MIGRATIONS } from './database/migrations.ts'
import { edgeAt, type Edge } from './edge/edge.ts'
import { enrolmentRoutes } from './enrolments/enrolments.routes.ts'
import { reportEnrolments } from './enrolments/enrolments.commands.ts'
import { healthRoutes } from './http/health.routes.ts'
import { createServer } from './http/server.ts'
import { deleteExpiredRecords } from './issuer/adapter.ts'
import { believeConfiguredOrigin, issuerRoutes } from './issuer/issuer.routes.ts'
import { heedFaults } from './issuer/faults.ts'
import { getIssuerKeys } from './issuer/keys.ts'
import { createProvider } from './issuer/provider.ts'
import { assetRoutes } from './pages/assets.routes.ts'
import { attemptsIn } from './sign-in/attempts.ts'
import { demonstrationRoutes } from './sign-in/demonstration.routes.ts'
import { passwordRoutes } from './sign-in/password.routes.ts'

/** Listens at once; needs its database to become ready and edge only while somebody signs in. */
export async function startService(config: Config): Promise<Running> {
  const app = createServer(config)
  const database = openDatabase(config.databaseUrl, app.log)
  const edge = edgeAt(config)
  let created: Provider | undefined
  const provider = (): Provider => {
    if (!created) throw Object.assign(new Error('still starting'), { statusCode: 503 })
    return created
  }

  const believe = believeConfiguredOrigin(config.publicUrl)
  app.addHook('onRequest', async request => believe(request.raw))
  await app.register(healthRoutes, {
    isReady: async () => created !== undefined && (await answers(database)),
  })
  await app.register(assetRoutes)
  await app.register(config.demonstration ? demonstrationPages : officePages, {
    provider,
    database,
    edge,
  })
  await app.register(issuerRoutes, { provider })

  let stopChores: (() => void) | null = null
  app.addHook('onClose', async () => {
    stopChores?.()
    await database.end()
  })
  await app.listen({ host: config.host, port: config.port })

  const prepare = async () => {
    await onceUp(() => migrate(database, MIGRATIONS), app.log)
    created = createProvider(config, database, await getIssuerKeys(database))
    heedFaults(created, app.log)
    stopChores = startChores(choresOf(database, edge), app.log)
    app.log.info('ready')
  }
  return { log: app.log, prepared: prepare(), stop: () => app.close() }
}

interface Pages {
  provider: () => Provider
  database: Pool
  edge: Edge
}

async function demonstrationPages(app: FastifyInstance, pages: Pages): Promise<void> {
  await app.register(formbody)
  await app.register(demonstrationRoutes, pages)
}

/** Outside demonstration mode nobody is let in without a credential of their own. */
async function officePages(app: FastifyInstance, pages: Pages): Promise<void> {
  const attempts = attemptsIn(pages.database)
  await app.register(formbody)
  await app.register(passwordRoutes, { ...pages, attempts })
  await app.register(enrolmentRoutes, { ...pages, attempts })
}

function choresOf(database: Pool, edge: Edge): Chore[] {
  return [
    { name: 'expiry', everySeconds: 60, work: () => deleteExpiredRecords(database) },
    { name: 'enrolments', everySeconds: 5, work: () => reportEnrolments(database, edge) },
  ]
}
