import { startChores, type Chore, type Running } from '@ket-nap/process'
import { answers, migrate, onceUp, openDatabase } from '@ket-nap/process/database'
import type { FastifyInstance } from 'fastify'
import type { Pool } from 'pg'
import { Gauge, Registry } from 'prom-client'
import { appRoutes, sendShell } from './apps/apps.routes.ts'
import { Shelf } from './apps/shelf.ts'
import { clockOf, type Clock } from './clock.ts'
import type { Config } from './config.ts'
import { MIGRATIONS } from './database/migrations.ts'
import { demonstrationRoutes } from './demonstration/demonstration.routes.ts'
import { settleEnrolments } from './enrolments/enrolments.commands.ts'
import { enrolmentRoutes } from './enrolments/enrolments.routes.ts'
import { invitationRoutes } from './enrolments/invitations.routes.ts'
import { findReachedPostsAt, grantFirstAdministratorAt } from './enrolments/organisations.ts'
import { graphqlRoutes } from './graphql/graphql.routes.ts'
import { Turnstile } from './graphql/turnstile.ts'
import { measureAnswers, observeRoutes } from './http/observe.routes.ts'
import { Refusal } from './http/refusal.ts'
import { answerUnknown, createServer } from './http/server.ts'
import { Upstream } from './http/upstream.ts'
import { identityRoutes } from './identity/identity.routes.ts'
import { LIMITS, type Limits } from './limits.ts'
import { eventRoutes } from './posts/events.routes.ts'
import { forgetOldEvents } from './posts/posts.reactions.ts'
import { printRoutes } from './prints/prints.routes.ts'
import { scanRoutes } from './scans/scans.routes.ts'
import { deleteEndedSessions } from './sessions/sessions.commands.ts'
import { sessionRoutes } from './sessions/sessions.routes.ts'
import { Visitors } from './sessions/visitors.ts'
import { Issuer } from './sign-in/issuer.ts'
import { signInRoutes } from './sign-in/sign-in.routes.ts'
import { deleteExpiredSignIns } from './sign-in/sign-ins.commands.ts'
import { ViewerTokens } from './viewer/viewer-tokens.ts'
import { viewerRoutes } from './viewer/viewer.routes.ts'

interface Options {
  now?: () => Date
  limits?: Limits
}

/** What the routes are made of. */
interface House {
  config: Config
  limits: Limits
  clock: Clock
  database: Pool
  issuer: Issuer
  tokens: ViewerTokens
  visitors: Visitors
  shelf: Shelf
  gateway: Upstream
  identity: Upstream
  members: Upstream
  metrics: Registry
}

/** Listens at once; becomes ready when its database and the issuer are there. */
export async function startService(config: Config, options: Options = {}): Promise<Running> {
  const { now = () => new Date(), limits = LIMITS } = options
  const app = createServer(config)
  const house = furnish(app, { config, limits, clock: clockOf(now) })
  let isMigrated = false
  let stopChores: (() => void) | null = null
  const stopping = new AbortController()

  app.addHook('onRequest', async request => {
    const isObserved = ['/health', '/ready', '/metrics'].includes(request.routeOptions.url ?? '')
    if (!isMigrated && !isObserved) throw new Refusal(503, 'STARTING', 1)
  })
  await addRoutes(app, house, async () => [
    ...(isMigrated && (await answers(house.database)) ? [] : ['database']),
    ...(house.issuer.isKnown ? [] : ['issuer']),
  ])
  app.addHook('onClose', async () => {
    stopping.abort()
    stopChores?.()
    await Promise.all([house.gateway.close(), house.identity.close(), house.members.close()])
    await house.database.end()
  })
  await app.listen({ host: config.host, port: config.port })

  const prepare = async () => {
    await onceUp(() => migrate(house.database, MIGRATIONS), app.log)
    await house.tokens.refresh()
    await house.shelf.refresh()
    isMigrated = true
    stopChores = startChores(choresOf(house), app.log)
    await house.issuer.discover(app.log, stopping.signal)
    if (!stopping.signal.aborted) app.log.info('ready')
  }
  return { log: app.log, prepared: prepare(), stop: () => app.close() }
}

function furnish(
  { log }: FastifyInstance,
  basics: Pick<House, 'config' | 'limits' | 'clock'>,
): House {
  const { config, limits, clock } = basics
  const { publicUrl } = config
  const database = openDatabase(config.databaseUrl, log)
  return {
    ...basics,
    database,
    issuer: new Issuer(config),
    tokens: new ViewerTokens({ database, clock, limits: limits.viewerKeys }),
    visitors: new Visitors({ database, clock, limits, publicUrl }),
    shelf: new Shelf({ folder: config.appsFolder, key: config.appsKey, log }),
    gateway: new Upstream(config.gatewayUrl, {
      connections: limits.graphql.inFlight,
      ...limits.graphql,
    }),
    identity: new Upstream(config.identityUrl, { connections: 16, ...limits.identity }),
    members: new Upstream(config.membersUrl, {
      connections: limits.scans.inFlight + limits.prints.inFlight,
      answerBytes: 0,
      ...limits.scans,
    }),
    metrics: new Registry(),
  }
}

async function addRoutes(
  app: FastifyInstance,
  house: House,
  waitingFor: () => Promise<string[]>,
): Promise<void> {
  const { config, limits, shelf, visitors } = house
  const { publicUrl, demonstration, serviceTokenSecret } = config
  const turnstile = new Turnstile(limits.graphql)
  measureAnswers(app, house.metrics)
  measureTurnstile(turnstile, house.metrics)
  await app.register(observeRoutes, { waitingFor, metrics: house.metrics })
  await app.register(viewerRoutes, house)
  await app.register(eventRoutes, { ...house, serviceTokenSecret })
  if (demonstration) await app.register(demonstrationRoutes, { ...house, serviceTokenSecret })
  await app.register(enrolmentRoutes, {
    ...house,
    limits: limits.enrolment,
    grant: grantFirstAdministratorAt(config),
  })
  await app.register(invitationRoutes, {
    ...house,
    limits: limits.enrolment,
    findReached: findReachedPostsAt(config),
  })
  await app.register(sessionRoutes, { ...house, publicUrl, demonstration })
  await app.register(signInRoutes, house)
  await app.register(graphqlRoutes, { ...house, turnstile, limits: limits.graphql, publicUrl })
  await app.register(scanRoutes, { ...house, limits: limits.scans, publicUrl })
  await app.register(printRoutes, { ...house, limits: limits.prints })
  await app.register(identityRoutes, {
    ...house,
    publicUrl,
    sessionCookie: visitors.cookieName,
    limits: limits.identity,
  })
  await app.register(appRoutes, { shelf })
  answerUnknown(app, (request, reply) => sendShell(shelf, request, reply))
}

function measureTurnstile(turnstile: Turnstile, metrics: Registry): void {
  const counts = { inside: () => turnstile.inside, waiting: () => turnstile.waiting }
  for (const [place, count] of Object.entries(counts)) {
    const gauge: Gauge = new Gauge({
      name: `graphql_requests_${place}`,
      help: `GraphQL requests ${place} at this moment`,
      registers: [],
      collect: () => gauge.set(count()),
    })
    metrics.registerMetric(gauge)
  }
}

function choresOf({ config, database, clock, limits, tokens }: House): Chore[] {
  const grant = grantFirstAdministratorAt(config)
  const keptSince = () => new Date(clock.now().getTime() - limits.inbox.keptMs)
  return [
    { name: 'viewer keys', everySeconds: 60, work: () => tokens.refresh() },
    { name: 'enrolments', everySeconds: 5, work: () => settleEnrolments(database, grant) },
    {
      name: 'sessions',
      everySeconds: 300,
      work: () => deleteEndedSessions(database, clock.now(), limits.session),
    },
    {
      name: 'sign-ins',
      everySeconds: 300,
      work: () => deleteExpiredSignIns(database, clock.now()),
    },
    { name: 'inbox', everySeconds: 3_600, work: () => forgetOldEvents(database, keptSince()) },
  ]
}
