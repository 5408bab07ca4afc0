import { readHeadLimits } from '../audit/head-limits.ts'
import type { SubgraphSettings } from '../definition.ts'

/** Reads the settings of a subgraph from its environment; throws naming the variable that is missing. */
export function settingsFromEnvironment(env: NodeJS.ProcessEnv = process.env): SubgraphSettings {
  return {
    port: Number(required(env, 'PORT')),
    host: env['HOST'] ?? '127.0.0.1',
    databases: {
      app: required(env, 'DATABASE_URL'),
      worker: required(env, 'DATABASE_WORKER_URL'),
      owner: required(env, 'DATABASE_OWNER_URL'),
    },
    viewerJwksUrl: required(env, 'VIEWER_JWKS_URL'),
    serviceTokenSecret: required(env, 'SERVICE_TOKEN_SECRET'),
    consumers: consumersOf(env['EVENT_CONSUMERS'] ?? ''),
    sealing: {
      keyFile: required(env, 'AUDIT_KEY_FILE'),
      headFolder: required(env, 'AUDIT_HEAD_DIR'),
      limits: readHeadLimits(env),
    },
  }
}

export function required(env: NodeJS.ProcessEnv, name: string): string {
  const value = env[name]
  if (!value) throw new Error(`the environment variable ${name} is missing`)
  return value
}

/** `members=http://127.0.0.1:4002,edge=http://127.0.0.1:8080` */
function consumersOf(text: string): ReadonlyMap<string, string> {
  const pairs = text.split(',').filter(Boolean)
  return new Map(
    pairs.map(pair => {
      const [name = '', url = ''] = pair.split(/=(.*)/)
      return [name, url]
    }),
  )
}
