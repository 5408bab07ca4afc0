import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { request } from 'undici'
import { databaseUrl } from '../postgres/cluster.ts'
import type { RoleKind } from '../postgres/databases.ts'
import { roleName } from '../postgres/databases.ts'
import type { ServicePlan } from '../supervisor/service.ts'
import { inheritedEnvironment } from '../task/environment.ts'
import { Refusal } from '../task/refusal.ts'
import { bundleOf } from './bundle-services.ts'
import type { Places } from './places.ts'
import type { Secrets } from './secrets.ts'
import { ensureAppsKey, publicPartOf } from './secrets.ts'

export const SUBGRAPHS = ['organisations', 'members', 'training'] as const
export const AROUND_SUBGRAPHS = ['gateway', 'identity', 'edge'] as const
export const SERVICES = [...SUBGRAPHS, ...AROUND_SUBGRAPHS] as const

export type Subgraph = (typeof SUBGRAPHS)[number]
export type ServiceName = (typeof SERVICES)[number]

/** Who is told what a service did. */
const CONSUMERS: Record<Subgraph, readonly ServiceName[]> = {
  organisations: ['members', 'training', 'edge'],
  members: ['training'],
  training: ['members'],
}

const CLIENT_ID = 'ket-nap'

/** What the environment of the services is made of. */
export interface Product {
  places: Places
  secrets: Secrets
  ports: Record<ServiceName | 'postgres', number>
  /** The one origin that people see. */
  publicUrl: string
  /** Where edge listens; everything else stays on loopback. */
  host: string
  demonstration: boolean
}

const SERVICE_STOP = [
  { signal: 'SIGTERM', withinMs: 6_500 },
  { signal: 'SIGKILL', withinMs: 500 },
] as const

export function servicePlan(product: Product, name: ServiceName): ServicePlan {
  const cwd = join(product.places.root, 'services', name)
  if (!existsSync(join(cwd, 'src/main.ts'))) {
    throw new Refusal(`services/${name}/src/main.ts is missing: the product is not complete.`)
  }
  const address = internalUrl(product, name)
  return {
    name,
    command: {
      file: process.execPath,
      args: ['--enable-source-maps', bundleOf(product.places, name)],
      cwd,
      env: { ...sharedEnvironment(product), ...ENVIRONMENTS[name](product) },
    },
    isReady: () => isReady(address),
    stopSteps: SERVICE_STOP,
  }
}

export function internalUrl({ ports, host }: Product, name: ServiceName): string {
  const isElsewhere = name === 'edge' && host !== '0.0.0.0'
  return `http://${isElsewhere ? host : '127.0.0.1'}:${ports[name]}`
}

const subgraph = (product: Product, name: Subgraph) => ({
  ...at(product, name),
  DATABASE_URL: url(product, name, 'app'),
  DATABASE_WORKER_URL: url(product, name, 'worker'),
  DATABASE_OWNER_URL: url(product, name, 'owner'),
  VIEWER_JWKS_URL: viewerKeysUrl(product),
  SERVICE_TOKEN_SECRET: product.secrets.serviceTokenSecret,
  AUDIT_KEY_FILE: product.places.auditKey,
  AUDIT_HEAD_DIR: product.places.auditHeads,
  // A laptop that slept is no intruder.
  AUDIT_REFUSE_AFTER_HOURS: 'never',
  EVENT_CONSUMERS: CONSUMERS[name].map(to => `${to}=${internalUrl(product, to)}`).join(','),
})

const ENVIRONMENTS: Record<ServiceName, (product: Product) => Record<string, string>> = {
  organisations: product => subgraph(product, 'organisations'),
  members: product => ({
    ...subgraph(product, 'members'),
    FIELD_KEY_FILE: product.places.fieldKey,
    SCAN_DIR: product.places.scans,
  }),
  training: product => subgraph(product, 'training'),
  gateway: product => ({
    ...at(product, 'gateway'),
    SUPERGRAPH_FILE: join(product.places.root, 'services/gateway/supergraph.graphql'),
    OWN_DOCUMENTS_SCHEMA_FILE: join(product.places.root, 'services/gateway/analyst.graphql'),
    ORGANISATIONS_URL: internalUrl(product, 'organisations'),
    MEMBERS_URL: internalUrl(product, 'members'),
    TRAINING_URL: internalUrl(product, 'training'),
    VIEWER_JWKS_URL: viewerKeysUrl(product),
    TRUSTED_DOCUMENTS_DIR: product.places.trustedDocuments,
  }),
  identity: product => ({
    ...at(product, 'identity'),
    ...signIn(product),
    DATABASE_URL: url(product, 'identity', 'owner'),
    EDGE_URL: internalUrl(product, 'edge'),
  }),
  edge: product => ({
    ...at(product, 'edge'),
    ...signIn(product),
    HOST: product.host,
    TRUSTED_PROXIES: process.env.TRUSTED_PROXIES ?? '',
    DATABASE_URL: url(product, 'edge', 'owner'),
    ISSUER_URL: `${product.publicUrl}/identity`,
    IDENTITY_URL: internalUrl(product, 'identity'),
    GATEWAY_URL: internalUrl(product, 'gateway'),
    ORGANISATIONS_URL: internalUrl(product, 'organisations'),
    MEMBERS_URL: internalUrl(product, 'members'),
    APPS_DIR: product.places.apps,
    APPS_PUBLIC_KEY: JSON.stringify(publicPartOf(ensureAppsKey(product.places))),
  }),
}

function at({ ports }: Product, name: ServiceName): Record<string, string> {
  return { PORT: String(ports[name]), HOST: '127.0.0.1' }
}

function signIn({ publicUrl, secrets, demonstration }: Product): Record<string, string> {
  return {
    PUBLIC_URL: publicUrl,
    CLIENT_ID,
    CLIENT_SECRET: secrets.clientSecret,
    SERVICE_TOKEN_SECRET: secrets.serviceTokenSecret,
    DEMONSTRATION: demonstration ? '1' : '0',
  }
}

function sharedEnvironment({ places }: Product): Record<string, string> {
  return {
    ...inheritedEnvironment(),
    NODE_ENV: 'production',
    NODE_COMPILE_CACHE: places.compileCache,
    LOG_LEVEL: process.env.LOG_LEVEL ?? 'info',
  }
}

function url({ ports, secrets }: Product, database: string, kind: RoleKind): string {
  const role = roleName(database, kind)
  const password = secrets.passwords[role] ?? ''
  return databaseUrl({ port: ports.postgres, role, password, database })
}

function viewerKeysUrl(product: Product): string {
  return `${internalUrl(product, 'edge')}/.well-known/viewer-jwks.json`
}

async function isReady(address: string): Promise<boolean> {
  try {
    const { statusCode, body } = await request(`${address}/ready`, {
      headersTimeout: 2_000,
      bodyTimeout: 2_000,
    })
    await body.dump()
    return statusCode === 200
  } catch {
    return false
  }
}
