import { createHash, randomUUID } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { composeServices } from '@theguild/federation-composition'
import { parse } from 'graphql'
import { pino } from 'pino'
import { createGateway } from '../gateway.ts'
import type { Timings } from '../subgraph-calls.ts'
import { startFakeEdge, type FakeEdge } from './fake-edge.ts'
import { startFakeSubgraph, type FakeSubgraph } from './fake-subgraph.ts'
import { close, listen } from './listen.ts'
import { MEMBERS, ORGANISATIONS } from './two-subgraphs.ts'

export interface Answer {
  status: number
  body: { data?: Record<string, unknown> | null; errors?: AnswerError[] }
  /** As it came over the wire. */
  text: string
}

interface AnswerError {
  message: string
  path?: (string | number)[]
  extensions: { code: string; service?: string; inputPath?: (string | number)[] }
}

interface Question {
  variables?: unknown
  token?: string
  operationName?: string
}

export interface Stand {
  url: string
  edge: FakeEdge
  organisations: FakeSubgraph
  members: FakeSubgraph
  documentsFolder: string
  /** Everything that the gateway has logged so far. */
  log(): string
  /** Puts the document on the list and asks for it by its hash. */
  ask(document: string, question?: Question): Promise<Answer>
  post(body: unknown, headers?: Record<string, string>): Promise<Answer>
  stop(): Promise<void>
}

/** What the stand serves to those who write documents of their own. */
export const OWN_SCHEMA = 'type Query { unit: String }'

const QUICK: Timings = { call: 1_000, operation: 1_500, retryDelay: 5 }

/** The gateway over two small subgraphs and an edge, all on free ports of this machine. */
export async function startStand(timings: Timings = QUICK): Promise<Stand> {
  const [edge, organisations, members] = await Promise.all([
    startFakeEdge(),
    startFakeSubgraph(ORGANISATIONS),
    startFakeSubgraph(MEMBERS),
  ])
  const documentsFolder = await mkdtemp(join(tmpdir(), 'documents-'))
  const lines: string[] = []
  const sink = new Writable({
    write(chunk, _, done) {
      lines.push(String(chunk))
      done()
    },
  })
  const gateway = await createGateway(
    {
      host: '127.0.0.1',
      port: 0,
      logLevel: 'trace',
      supergraph: composeTestGraph(),
      subgraphUrls: { organisations: organisations.url, members: members.url },
      ownSchema: OWN_SCHEMA,
      viewerKeysUrl: edge.keysUrl,
      trustedDocumentsFolder: documentsFolder,
    },
    pino({ level: 'trace' }, sink),
    timings,
  )
  const url = await listen(gateway.server)

  async function post(body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
    const text = await response.text()
    return { status: response.status, body: JSON.parse(text) as Answer['body'], text }
  }

  return {
    url,
    edge,
    organisations,
    members,
    documentsFolder,
    post,
    log: () => lines.join(''),
    async ask(document, { variables, token, operationName } = {}) {
      const sha256Hash = await trust(documentsFolder, document)
      const authorization = `Bearer ${token ?? (await edge.mint())}`
      const extensions = { persistedQuery: { version: 1, sha256Hash } }
      return post({ extensions, variables, operationName }, { authorization })
    },
    async stop() {
      await gateway.stop()
      await close(gateway.server)
      await Promise.all([edge.stop(), organisations.stop(), members.stop()])
      await rm(documentsFolder, { recursive: true })
    },
  }
}

export async function trust(folder: string, document: string): Promise<string> {
  const hash = createHash('sha256').update(document).digest('hex')
  await writeFile(join(folder, `${hash}.json`), JSON.stringify({ [hash]: document }))
  return hash
}

/** The addresses in it are placeholders, as in the committed supergraph. */
export function composeTestGraph(): string {
  const result = composeServices([
    { name: 'organisations', typeDefs: parse(ORGANISATIONS.sdl), url: 'http://organisations' },
    { name: 'members', typeDefs: parse(MEMBERS.sdl), url: 'http://members' },
  ])
  if (!result.supergraphSdl) throw new Error(JSON.stringify(result.errors))
  return result.supergraphSdl
}

export const uuid = randomUUID
