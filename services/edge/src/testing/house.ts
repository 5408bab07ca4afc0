import { createPublicKey, generateKeyPairSync, randomBytes, type KeyObject } from 'node:crypto'
import type { Running } from '@ket-nap/process'
import { createDatabase, findFreePort, type RunningMain } from '@ket-nap/process/testing'
import { SignJWT } from 'jose'
import pg from 'pg'
import type { Config } from '../config.ts'
import { LIMITS, type Limits } from '../limits.ts'
import type { PostChanged } from '../posts/post.events.ts'
import { startService } from '../service.ts'
import { openAccount } from '../sign-in/accounts.commands.ts'
import { startSession } from '../sessions/sessions.commands.ts'
import { Browser } from './browser.ts'
import { json, startFakeService, type FakeService } from './fake-service.ts'
import { startIdentity } from './identity-process.ts'
import { postChanged } from './posts.ts'

const SECRET = 'secret of the services, for tests only'
const START = new Date('2026-11-21T03:00:00Z')

interface Plan {
  demonstration?: boolean
  /** Runs the real identity beside; without it the issuer is simply not there. */
  identity?: boolean
  trustedProxies?: string[]
  /** An issuer of the customer. */
  issuerUrl?: string
  /** Stands in for identity's process. */
  identityUrl?: string
  apps?: { folder: string; key: KeyObject }
  limits?: Partial<Limits>
}

/** Edge with what it needs around it: its database, a gateway and organisations that are told what to say. */
export interface House {
  url: string
  config: Config
  database: pg.Pool
  gateway: FakeService
  organisations: FakeService
  members: FakeService
  identity: RunningMain | null
  identityDatabase: pg.Pool | null
  browser: () => Browser
  /** A browser in which the holder of the post is signed in, without having passed the issuer. */
  signedIn: (post: PostChanged) => Promise<Browser>
  tell: (...posts: PostChanged[]) => Promise<Response>
  ask: (path: string, body?: unknown, from?: string) => Promise<Response>
  /** Moves the clock of edge. */
  passTime: (ms: number) => void
  stop: () => Promise<void>
}

export async function startHouse(plan: Plan = {}): Promise<House> {
  const [database, port, identityPort] = await Promise.all([
    createDatabase(),
    findFreePort(),
    findFreePort(),
  ])
  const gateway = await startFakeService(json(200, { data: {} }))
  const organisations = await startFakeService(json(200, {}))
  const members = await startFakeService(json(200, {}))
  const config = configFor(plan, {
    port,
    identityPort,
    databaseUrl: database.url,
    gateway,
    organisations,
    members,
  })
  const url = config.publicUrl
  const { publicUrl, clientId, clientSecret } = config
  let moved = 0
  const clock = () => new Date(plan.identity ? Date.now() + moved : START.getTime() + moved)
  const identityDatabase = plan.identity ? await createDatabase() : null
  const service: Running = await startService(config, {
    now: clock,
    limits: { ...LIMITS, ...plan.limits },
  })
  const identity =
    identityDatabase &&
    (await startIdentity({
      PORT: String(identityPort),
      DATABASE_URL: identityDatabase.url,
      PUBLIC_URL: publicUrl,
      EDGE_URL: url,
      CLIENT_ID: clientId,
      CLIENT_SECRET: clientSecret,
      SERVICE_TOKEN_SECRET: SECRET,
      DEMONSTRATION: plan.demonstration ? '1' : '0',
    }))
  if (identity) await service.prepared
  else await untilAnswering(url)
  const pool = openPool(database.url)
  const identityPool = identityDatabase && openPool(identityDatabase.url)

  const ask: House['ask'] = async (path, body, from = 'organisations') =>
    fetch(url + path, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        authorization: `Bearer ${await serviceToken(from)}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })

  return {
    url,
    config,
    database: pool,
    gateway,
    organisations,
    members,
    identity,
    identityDatabase: identityPool,
    browser: () => new Browser(url),
    signedIn: async post => {
      const { holderId, holderName, postId } = post
      const who = { issuer: config.issuerUrl, subject: holderId, name: holderName }
      const { accountId } = await openAccount(pool, who, holderId)
      const session = { accountId, postId, idToken: null, authenticatedAt: clock() }
      const browser = new Browser(url)
      browser.setCookie('kn', await startSession(pool, session, clock()))
      return browser
    },
    tell: (...posts) =>
      ask('/events', { producer: 'organisations', events: posts.map(post => postChanged(post)) }),
    ask,
    passTime: ms => {
      moved += ms
    },
    stop: async () => {
      await identity?.stop()
      await service.stop()
      await Promise.all([
        gateway.close(),
        organisations.close(),
        members.close(),
        pool.end(),
        identityPool?.end(),
      ])
      await Promise.all([database.drop(), identityDatabase?.drop()])
    },
  }
}

/** The last connections are cut when the database is dropped: that is no fault. */
function openPool(connectionString: string): pg.Pool {
  const pool = new pg.Pool({ connectionString, max: 2 })
  pool.on('connect', client => client.on('error', () => {}))
  return pool.on('error', () => {})
}

interface Around {
  port: number
  identityPort: number
  databaseUrl: string
  gateway: FakeService
  organisations: FakeService
  members: FakeService
}

function configFor(plan: Plan, around: Around): Config {
  const { port, identityPort, databaseUrl, gateway, organisations, members } = around
  const publicUrl = `http://localhost:${port}`
  return {
    port,
    host: '127.0.0.1',
    logLevel: process.env.LOG_LEVEL ?? 'silent',
    trustedProxies: plan.trustedProxies ?? [],
    databaseUrl,
    publicUrl,
    issuerUrl: plan.issuerUrl ?? `${publicUrl}/identity`,
    identityUrl: plan.identityUrl ?? `http://127.0.0.1:${identityPort}`,
    gatewayUrl: gateway.url,
    organisationsUrl: organisations.url,
    membersUrl: members.url,
    clientId: 'ket-nap',
    clientSecret: randomBytes(32).toString('base64url'),
    serviceTokenSecret: SECRET,
    appsFolder: plan.apps?.folder ?? '/nonexistent',
    appsKey: plan.apps?.key ?? anyKey(),
    demonstration: plan.demonstration ?? false,
  }
}

function anyKey(): KeyObject {
  return createPublicKey(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey)
}

export function serviceToken(
  from: string,
  changes: { audience?: string; secret?: string; typ?: string } = {},
) {
  const { audience = 'edge', secret = SECRET, typ = 'service+jwt' } = changes
  return new SignJWT()
    .setProtectedHeader({ alg: 'HS256', typ })
    .setIssuer(from)
    .setAudience(audience)
    .setIssuedAt()
    .setExpirationTime('60s')
    .sign(new TextEncoder().encode(secret))
}

async function untilAnswering(url: string): Promise<void> {
  for (;;) {
    const answer = await fetch(`${url}/session`)
    await answer.body?.cancel()
    if (answer.status === 200) return
    await new Promise(resolve => setTimeout(resolve, 20))
  }
}
