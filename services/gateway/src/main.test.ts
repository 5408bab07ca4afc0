import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import type { Readable } from 'node:stream'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startFakeEdge, type FakeEdge } from './testing/fake-edge.ts'
import { startFakeSubgraph, type FakeSubgraph } from './testing/fake-subgraph.ts'
import { composeTestGraph, trust } from './testing/stand.ts'
import { MEMBERS, ORGANISATIONS } from './testing/two-subgraphs.ts'

const HOME = fileURLToPath(new URL('..', import.meta.url))

let folder: string
let edge: FakeEdge
let organisations: FakeSubgraph
let members: FakeSubgraph
let environment: Record<string, string>

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gateway-'))
  await writeFile(join(folder, 'supergraph.graphql'), composeTestGraph())
  edge = await startFakeEdge()
  organisations = await startFakeSubgraph(ORGANISATIONS)
  members = await startFakeSubgraph(MEMBERS)
  environment = {
    PATH: process.env['PATH'] ?? '',
    PORT: String(await freePort()),
    SUPERGRAPH_FILE: join(folder, 'supergraph.graphql'),
    ORGANISATIONS_URL: new URL(organisations.url).origin,
    MEMBERS_URL: `${new URL(members.url).origin}/`,
    VIEWER_JWKS_URL: edge.keysUrl,
    OWN_DOCUMENTS_SCHEMA_FILE: join(folder, 'supergraph.graphql'),
    TRUSTED_DOCUMENTS_DIR: folder,
  }
})
afterAll(async () => {
  await Promise.all([edge.stop(), organisations.stop(), members.stop()])
  await rm(folder, { recursive: true })
})

test('SIGTERM lets the request under way finish, then the process ends by itself', async () => {
  const gateway = run(environment)
  const url = `http://127.0.0.1:${environment['PORT']}`
  await untilReady(url, gateway)

  const asked = Promise.withResolvers<void>()
  const release = Promise.withResolvers<void>()
  organisations.answerWith(response => {
    asked.resolve()
    void release.promise.then(() =>
      response
        .setHeader('content-type', 'application/json')
        .end(JSON.stringify({ data: { unit: { name: 'Chi bộ u1' } } })),
    )
  })
  const document = '{ unit(id: "u1") { name } }'
  const sha256Hash = await trust(folder, document)
  const answering = fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await edge.mint()}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash } } }),
  })
  await asked.promise
  gateway.kill('SIGTERM')
  await untilLogged(gateway, 'stopping')
  await expect(fetch(`${url}/health`)).rejects.toThrow()
  release.resolve()

  const answer = await answering
  expect(await answer.json()).toEqual({ data: { unit: { name: 'Chi bộ u1' } } })
  expect(await exitOf(gateway)).toBe(0)
})

test('a variable that is missing ends it with one line that says so', async () => {
  const gateway = run({ ...environment, MEMBERS_URL: '' })
  const [output, code] = await Promise.all([textOf(gateway.stderr), exitOf(gateway)])
  expect(code).toBe(1)
  expect(output.trim().split('\n')).toHaveLength(1)
  expect(JSON.parse(output)).toMatchObject({
    level: 60,
    name: 'gateway',
    msg: 'cannot run: Settings: MEMBERS_URL is missing.',
  })
})

test('a port that is taken ends it with one line that says so', async () => {
  const port = new URL(organisations.url).port
  const gateway = run({ ...environment, PORT: port })
  const [output, code] = await Promise.all([textOf(gateway.stderr), exitOf(gateway)])
  expect(code).toBe(1)
  expect(output).toContain('EADDRINUSE')
})

function run(variables: Record<string, string>): ChildProcess {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    cwd: HOME,
    env: variables,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return child
}

const textOf = (stream: Readable | null): Promise<string> =>
  stream ? text(stream) : Promise.resolve('')

async function exitOf(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null) await once(child, 'exit')
  return child.exitCode
}

async function untilLogged(child: ChildProcess, message: string): Promise<void> {
  let seen = ''
  for await (const chunk of child.stdout?.iterator({ destroyOnReturn: false }) ?? []) {
    seen += String(chunk)
    if (seen.includes(message)) return
  }
  throw new Error(`never said "${message}"`)
}

async function untilReady(url: string, child: ChildProcess): Promise<void> {
  while (child.exitCode === null) {
    const ready = await fetch(`${url}/ready`).catch(() => undefined)
    if (ready?.ok) return
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  throw new Error('the gateway ended before it was ready')
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}
