import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { answerGraph } from './graph.ts'
import { listRemotes } from './list.ts'
import { SESSIONS } from './sessions.ts'

/** What may be wrong with a department while the shell is looked at. */
export type Fault = 'down' | 'slow' | 'tampered' | 'tampered-pages' | 'foreign'

export interface DevEdge {
  url: string
  faults: Map<string, Fault>
  /** Who is signed in: a name of `SESSIONS`. */
  session: keyof typeof SESSIONS
  /** Services of the graph that do not answer. */
  servicesAway: Set<string>
  listDown: boolean
  close: () => Promise<void>
}

/** Where the trial build put the shell and the departments. */
interface Folders {
  shell: string
  departments: string
}

const VERSION = 'dev'
const SLOWER_THAN_PATIENCE = 20_000

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

// The same policy as the edge's: what breaks here would break there.
const CSP = [
  "default-src 'none'",
  ...['script', 'style', 'font', 'connect', 'worker'].map(kind => `${kind}-src 'self'`),
  "img-src 'self' data:",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** An edge for looking at the built shell: invented session, two small departments, faults at will. */
export async function startDevEdge(folder: string, port = 0): Promise<DevEdge> {
  const folders = { shell: join(folder, 'shell'), departments: join(folder, 'mfe') }
  const server = createServer((request, response) => {
    response.setHeader('content-security-policy', CSP)
    respond(request, response, { edge, folders }).catch(() => response.writeHead(500).end())
  })
  const edge: DevEdge = {
    url: '',
    faults: new Map(),
    session: 'organiser',
    servicesAway: new Set(),
    listDown: false,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  await new Promise<void>(resolve => server.listen(port, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('no port')
  edge.url = `http://127.0.0.1:${address.port}`
  return edge
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  { edge, folders }: { edge: DevEdge; folders: Folders },
) {
  const { pathname } = new URL(request.url ?? '/', 'http://edge')
  if (pathname === '/session') return sendJson(response, SESSIONS[edge.session])
  if (pathname === '/session/post' || pathname === '/session/end') {
    if (request.headers['x-ket-nap'] !== '1') return response.writeHead(403).end()
    return sendJson(response, { redirect: '/' })
  }
  if (pathname === '/graphql') return graph(request, response, edge)
  if (pathname === '/mfe/list.json') {
    if (edge.listDown) return response.writeHead(503).end()
    const { schema, remotes } = await listRemotes(folders.departments, VERSION)
    const contractOf = (id: string) => (edge.faults.get(id) === 'foreign' ? 2 : 1)
    const listed = remotes.map(remote => ({ ...remote, contract: contractOf(remote.id) }))
    return sendJson(response, { schema, remotes: listed })
  }
  if (pathname.startsWith('/mfe/')) return department(pathname, response, { edge, folders })
  if (pathname.startsWith('/assets/')) {
    response.setHeader('cache-control', 'public, max-age=31536000, immutable')
    return sendFile(response, join(folders.shell, normalize(pathname)))
  }
  return sendFile(response, join(folders.shell, 'index.html'))
}

async function graph(request: IncomingMessage, response: ServerResponse, edge: DevEdge) {
  if (edge.session === 'nobody') {
    return sendJson(response, { code: 'SIGN_IN_REQUIRED' }, 401)
  }
  if (request.headers['x-ket-nap'] !== '1') return response.writeHead(403).end()
  const chunks: Uint8Array[] = []
  for await (const chunk of request) chunks.push(chunk)
  const { operationName, variables } = JSON.parse(Buffer.concat(chunks).toString('utf8'))
  sendJson(response, answerGraph(operationName, variables, edge.servicesAway))
}

async function department(
  pathname: string,
  response: ServerResponse,
  { edge, folders }: { edge: DevEdge; folders: Folders },
) {
  const [, , id = '', , ...rest] = pathname.split('/')
  const file = rest.join('/')
  const path = join(folders.departments, id, normalize(`/${file}`))
  const fault = edge.faults.get(id)
  if (fault === 'down') return response.writeHead(503).end()
  if (fault === 'slow') {
    return void setTimeout(() => response.writeHead(503).end(), SLOWER_THAN_PATIENCE).unref()
  }
  if (fault !== undefined && isTampered(fault, file)) {
    response.setHeader('content-type', TYPES['.js'] ?? '')
    return response.end(`${await readFile(path, 'utf8')}\n// another byte`)
  }
  response.setHeader('cache-control', 'no-store')
  return sendFile(response, path)
}

function isTampered(fault: Fault, file: string): boolean {
  if (fault === 'tampered') return file === 'remoteEntry.js'
  return fault === 'tampered-pages' && file.startsWith('static/js/')
}

async function sendFile(response: ServerResponse, path: string) {
  const found = await stat(path).catch(() => null)
  if (!found?.isFile()) return response.writeHead(404).end()
  response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream')
  createReadStream(path).pipe(response)
}

function sendJson(response: ServerResponse, body: unknown, status = 200) {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'x-request-id': '019a0000-0000-7000-8000-00000000d0d0',
  })
  response.end(JSON.stringify(body))
}
