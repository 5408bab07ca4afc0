import { spawn, type ChildProcess } from 'node:child_process'
import { createHash, randomBytes, randomUUID } from 'node:crypto'
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

/** The subgraphs with the demonstration data, on a database and with an issuer of their own. */
export async function openHouse(unit: { id: string; kind: 'provinces' | 'aboveBases' }): Promise<House> {
  const folder = mkdtempSync(join(tmpdir(), 'ket-nap-bench-'))
  const cluster = await startThrowAwayCluster()
  const issuer = await startIssuer()
  const secret = randomBytes(32).toString('base64url')
  const passwords = new Map<string, string>()
  const passwordOf = (role: string) => passwords.get(role) ?? keep(passwords, role)
  await ensureDatabases(cluster.adminUrl, DATABASES, passwordOf)
  const ports = Object.fromEntries(
    await Promise.all(SUBGRAPHS.map(async name => [name, await findFreePort()] as const)),
  )
  const address = (name: string) => `http://127.0.0.1:${ports[name]}`
  const fieldKey = join(folder, 'field-key.json')
  writeFileSync(fieldKey, JSON.stringify({ keyEncryptionKey: key(), blindIndexKey: key() }))
  const url = (name: string, kind: 'app' | 'worker' | 'owner') =>
    databaseUrl({
      port: Number(new URL(cluster.adminUrl).port),
      role: roleName(name, kind),
      password: passwordOf(roleName(name, kind)),
      database: name,
    })
  const children: ChildProcess[] = []
  const shared = { VIEWER_JWKS_URL: issuer.jwksUrl, SERVICE_TOKEN_SECRET: secret, LOG_LEVEL: 'error' }
  for (const name of SUBGRAPHS) {
    const consumers = SUBGRAPHS.filter(other => other !== name)
    children.push(
      start(join(ROOT, 'services', name), 'src/main.ts', {
        ...shared,
        PORT: String(ports[name]),
        DATABASE_URL: url(name, 'app'),
        DATABASE_WORKER_URL: url(name, 'worker'),
        DATABASE_OWNER_URL: url(name, 'owner'),
        EVENT_CONSUMERS: consumers.map(other => `${other}=${address(other)}`).join(','),
        FIELD_KEY_FILE: fieldKey,
      }),
    )
  }
  for (const name of SUBGRAPHS) await ready(`${address(name)}/ready`)
  const data = join(folder, 'data')
  await generateDemonstration(data)
  const services = Object.fromEntries(SUBGRAPHS.map(name => [name, address(name)]))
  const progress = new Progress()
  if (!(await importFolder({ folder: data, services, serviceTokenSecret: secret, progress }))) {
    throw new Error('the demonstration data was refused')
  }
  return {
    tokens: () => Promise.all(Array.from({ length: TOKENS }, () => issuer.sign(unit))),
    gateway: async (cwd, script, document) => {
      const port = await findFreePort()
      const documents = mkdtempSync(join(folder, 'documents-'))
      writeFileSync(join(documents, 'bench.json'), JSON.stringify({ [hashOf(document)]: document }))
      const child = start(cwd, script, {
        ...shared,
        PORT: String(port),
        SUPERGRAPH_FILE: join(ROOT, 'services/gateway/supergraph.graphql'),
        TRUSTED_DOCUMENTS_DIR: documents,
        DOCUMENT: document,
        ORGANISATIONS_URL: address('organisations'),
        MEMBERS_URL: address('members'),
        TRAINING_URL: address('training'),
      })
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
      })
        .setProtectedHeader({ alg: 'ES256', kid: 'bench', typ: 'viewer+jwt' })
        .setSubject(randomUUID())
        .setIssuer('edge')
        .setAudience('subgraphs')
        .setIssuedAt()
        .setExpirationTime('60s')
        .sign(privateKey),
    close: () => server.close(),
  }
}
