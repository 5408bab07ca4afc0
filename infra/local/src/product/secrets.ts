import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import type { JWK } from 'jose'
import type { DatabasePlan } from '../postgres/databases.ts'
import { DATABASES, roleName } from '../postgres/databases.ts'
import { SUPERUSER } from '../postgres/data-folder.ts'
import { isRecord, readJson, writeJson } from '../task/json-file.ts'
import { Refusal } from '../task/refusal.ts'
import type { Places } from './places.ts'

/** Made at random on the first start and kept in files that only this account may read. */
export interface Secrets {
  /** By role of the database, the superuser included. */
  passwords: Record<string, string>
  serviceTokenSecret: string
  clientSecret: string
}

const PRIVATE = 0o600

/** Reads the secrets and makes what is missing. `hasData`: a database exists that needs them. */
export function ensureSecrets(places: Places, hasData: boolean): Secrets {
  if (hasData && !existsSync(places.secrets)) {
    throw new Refusal(
      `${places.secrets} is missing, but the database in ${places.postgres} needs the passwords ` +
        'in it. Put the file back, or move the database away to begin anew.',
    )
  }
  const known = readSecrets(places)
  const passwords = Object.fromEntries(
    listRoles(DATABASES).map(role => [role, known.passwords[role] ?? newSecret()]),
  )
  const secrets = {
    passwords,
    serviceTokenSecret: known.serviceTokenSecret ?? newSecret(),
    clientSecret: known.clientSecret ?? newSecret(),
  }
  writeJson(places.secrets, secrets, PRIVATE)
  ensureFieldKey(places)
  ensureAuditKey(places)
  return secrets
}

/** The secret that lets commands speak to the running services. */
export function getServiceTokenSecret(places: Places): string {
  const secret = readSecrets(places).serviceTokenSecret
  if (secret === null) throw new Refusal('Kết Nạp has not been started here yet: npm start')
  return secret
}

/** The private key (ES256) that signs the list of published apps; made on first use. */
export function ensureAppsKey({ appsKey }: Pick<Places, 'appsKey'>): JWK {
  const known = readJson(appsKey)
  if (isRecord(known)) return known
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const key: JWK = { ...privateKey.export({ format: 'jwk' }), alg: 'ES256', use: 'sig' }
  writeJson(appsKey, key, PRIVATE)
  return key
}

export function publicPartOf({ kty, crv, x, y, alg, use }: JWK): Record<string, unknown> {
  return { kty, crv, x, y, alg, use }
}

/** Encrypts identity numbers; lost with it are the numbers, so it is never made anew. */
function ensureFieldKey({ fieldKey }: Places): void {
  if (existsSync(fieldKey)) return
  const [keyEncryptionKey, blindIndexKey] = [randomBytes(32), randomBytes(32)].map(key =>
    key.toString('base64'),
  )
  writeJson(fieldKey, { keyEncryptionKey, blindIndexKey }, PRIVATE)
}

/** Signs the access logs (Ed25519); a new one would not be believed for what the old one signed. */
function ensureAuditKey({ auditKey }: Places): void {
  if (existsSync(auditKey)) return
  const { privateKey } = generateKeyPairSync('ed25519')
  writeJson(auditKey, { signing: privateKey.export({ format: 'jwk' }), former: [] }, PRIVATE)
}

function readSecrets({ secrets }: Places) {
  const found = readJson(secrets)
  const record = isRecord(found) ? found : {}
  const passwords = isRecord(record.passwords) ? Object.entries(record.passwords) : []
  return {
    passwords: Object.fromEntries(passwords.map(([role, password]) => [role, String(password)])),
    serviceTokenSecret: textOrNull(record.serviceTokenSecret),
    clientSecret: textOrNull(record.clientSecret),
  }
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

function listRoles(databases: readonly DatabasePlan[]): string[] {
  return [SUPERUSER, ...databases.flatMap(({ name, roles }) => roles.map(r => roleName(name, r)))]
}

function newSecret(): string {
  return randomBytes(32).toString('base64url')
}
