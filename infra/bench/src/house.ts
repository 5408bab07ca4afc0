import { spawn, type ChildProcess } from 'node:child_process'
import { generateKeyPairSync, createHash, randomBytes, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { generateDemonstration } from '../../demonstration/src/index.ts'
import { importFolder } from '../../local/src/import/import-folder.ts'
import { databaseUrl } from '../../local/src/postgres/cluster.ts'
import { DATABASES, ensureDatabases, roleName } from '../../local/src/postgres/databases.ts'
import { startThrowAwayCluster } from '../../local/src/postgres/index.ts'
import { findFreePort } from '../../local/src/task/ports.ts'
import { Progress } from '../../local/src/task/progress.ts'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const SUBGRAPHS = ['organisations', 'members', 'training'] as const
const TOKENS = 256

export interface House {
  /** Tokens of distinct viewers, each of whom may open the unit. */
  tokens: () => Promise<string[]>
  /** Starts a gateway process over the subgraphs; resolves when it answers. */
  gateway: (cwd: string, script: string, document: string) => Promise<{ url: string; pid: number }>
  close: () => Promise<void>
}

type RoleKind = 'app' | 'worker' | 'owner'
interface Ground {
  folder: string
  secret: string
  jwksUrl: string
  address: (name: string) => string
  databaseUrlOf: (name: string, kind: RoleKind) => string
}

/** The subgraphs with the demonstration data, on a database and with an issuer of their own. */
export async function openHouse(unit: {
  id: string
  kind: 'provinces' | 'aboveBases'
}): Promise<House> {
  const cluster = await startThrowAwayCluster()
  const issuer = await startIssuer()
  const ground = await prepareGround(cluster.adminUrl, issuer.jwksUrl)
  const children = SUBGRAPHS.map(name => startSubgraph(ground, name))
  for (const name of SUBGRAPHS) await ready(`${ground.address(name)}/ready`)
  await bringData(ground)
  return {
    tokens: () => Promise.all(Array.from({ length: TOKENS }, () => issuer.sign(unit))),
    gateway: async (cwd, script, document) => {
      const port = await findFreePort()
      const child = startGateway(ground, { cwd, script, document, port })
      children.push(child)
      await listening(port)
      return { url: `http://127.0.0.1:${port}`, pid: child.pid ?? 0 }
    },
    close: async () => {
      for (const child of children) child.kill('SIGKILL')
      issuer.close()
      await cluster.stop()
    },
  }
}

async function prepareGround(adminUrl: string, jwksUrl: string): Promise<Ground> {
  const folder = mkdtempSync(join(tmpdir(), 'ket-nap-bench-'))
  const passwords = new Map<string, string>()
  const passwordOf = (role: string) => passwords.get(role) ?? keep(passwords, role)
  await ensureDatabases(adminUrl, DATABASES, passwordOf)
  const ports = new Map<string, number>()
  for (const name of SUBGRAPHS) ports.set(name, await findFreePort())
  const fieldKey = join(folder, 'field-key.json')
  writeFileSync(join(folder, 'audit-key.json'), JSON.stringify({ signing: signingKey() }))
  writeFileSync(fieldKey, JSON.stringify({ keyEncryptionKey: key(), blindIndexKey: key() }))
  return {
    folder,
    jwksUrl,
    secret: randomBytes(32).toString('base64url'),
    address: name => `http://127.0.0.1:${ports.get(name)}`,
    databaseUrlOf: (database, kind) =>
      databaseUrl({
        port: Number(new URL(adminUrl).port),
        role: roleName(database, kind),
        password: passwordOf(roleName(database, kind)),
        database,
      }),
  }
}

const shared = ({ jwksUrl, secret }: Ground) => ({
  VIEWER_JWKS_URL: jwksUrl,
  SERVICE_TOKEN_SECRET: secret,
  LOG_LEVEL: 'error',
})

function startSubgraph(ground: Ground, name: string): ChildProcess {
  const { address, databaseUrlOf, folder } = ground
  const consumers = SUBGRAPHS.filter(other => other !== name)
  return start(join(ROOT, 'services', name), 'src/main.ts', {
    ...shared(ground),
    PORT: new URL(address(name)).port,
    DATABASE_URL: databaseUrlOf(name, 'app'),
    DATABASE_WORKER_URL: databaseUrlOf(name, 'worker'),
    DATABASE_OWNER_URL: databaseUrlOf(name, 'owner'),
    EVENT_CONSUMERS: consumers.map(other => `${other}=${address(other)}`).join(','),
    FIELD_KEY_FILE: join(folder, 'field-key.json'),
    SCAN_DIR: join(folder, 'scans'),
    AUDIT_KEY_FILE: join(folder, 'audit-key.json'),
    AUDIT_HEAD_DIR: join(folder, 'audit'),
  })
}

const signingKey = () => generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' })

async function bringData({ folder, secret, address }: Ground): Promise<void> {
  const data = join(folder, 'data')
  await generateDemonstration(data)
  const services = Object.fromEntries(SUBGRAPHS.map(name => [name, address(name)]))
  const progress = new Progress()
  const job = { folder: data, services, serviceTokenSecret: secret, progress }
  if (!(await importFolder(job))) throw new Error('the demonstration data was refused')
}

interface GatewayPlan {
  cwd: string
  script: string
  document: string
  port: number
}

function startGateway(ground: Ground, { cwd, script, document, port }: GatewayPlan): ChildProcess {
  const documents = mkdtempSync(join(ground.folder, 'documents-'))
  writeFileSync(join(documents, 'bench.json'), JSON.stringify({ [hashOf(document)]: document }))
  return start(cwd, script, {
    ...shared(ground),
    PORT: String(port),
    SUPERGRAPH_FILE: join(ROOT, 'services/gateway/supergraph.graphql'),
    OWN_DOCUMENTS_SCHEMA_FILE: join(ROOT, 'services/gateway/analyst.graphql'),
    TRUSTED_DOCUMENTS_DIR: documents,
    DOCUMENT: document,
    ORGANISATIONS_URL: ground.address('organisations'),
    MEMBERS_URL: ground.address('members'),
    TRAINING_URL: ground.address('training'),
  })
}

export const hashOf = (document: string) => createHash('sha256').update(document).digest('hex')
const key = () => randomBytes(32).toString('base64')

function keep(passwords: Map<string, string>, role: string): string {
  const password = randomBytes(12).toString('base64url')
  passwords.set(role, password)
  return password
}

function start(cwd: string, script: string, env: Record<string, string>): ChildProcess {
  const tsx = join(ROOT, 'node_modules/tsx/dist/loader.mjs')
  return spawn(process.execPath, ['--import', tsx, script], {
    cwd,
    env: { PATH: process.env['PATH'] ?? '', NODE_ENV: 'production', HOST: '127.0.0.1', ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

async function ready(url: string): Promise<void> {
  for (let tries = 0; tries < 240; tries += 1) {
    const answered = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    )
    if (answered) return
    await sleep(250)
  }
  throw new Error(`${url} is not ready`)
}

async function listening(port: number): Promise<void> {
  for (let tries = 0; tries < 240; tries += 1) {
    const answered = await fetch(`http://127.0.0.1:${port}/`).then(
      () => true,
      () => false,
    )
    if (answered) return
    await sleep(250)
  }
  throw new Error('the gateway does not listen')
}

/** Signs viewer tokens as edge does, each for another holder. */
async function startIssuer() {
  const { publicKey, privateKey } = await generateKeyPair('ES256')
  const jwk = { ...(await exportJWK(publicKey)), kid: 'bench', alg: 'ES256', use: 'sig' }
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ keys: [jwk] }))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : 0
  const none = { provinces: [], aboveBases: [], bases: [], units: [], ancestors: [] }
  return {
    jwksUrl: `http://127.0.0.1:${port}/jwks.json`,
    sign: ({ id, kind }: { id: string; kind: string }) =>
      new SignJWT({
        post: { id: randomUUID(), role: 'ORGANISING', unitId: id },
        scope: { ...none, [kind]: [id] },
        today: '2026-11-21',
        rid: randomUUID(),
        auth_time: Math.floor(Date.now() / 1000),
      })
        .setProtectedHeader({ alg: 'ES256', kid: 'bench', typ: 'viewer+jwt' })
        .setSubject(randomUUID())
        .setJti(randomUUID())
        .setIssuer('edge')
        .setAudience('subgraphs')
        .setIssuedAt()
        .setExpirationTime('60s')
        .sign(privateKey),
    close: () => server.close(),
  }
}
