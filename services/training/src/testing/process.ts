import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import { createRequire } from 'node:module'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { verifyServiceToken } from '@ket-nap/subgraph'

const FOLDER = fileURLToPath(new URL('../../', import.meta.url))
const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href

/** The service as a process of its own, started as the product starts it. */
export class TrainingProcess {
  private child: ChildProcess | undefined

  constructor(private readonly environment: Record<string, string>) {}

  /** Answers once the service is ready. Throws when it ends instead. */
  async start(url: string): Promise<void> {
    const env = { PATH: process.env['PATH'] ?? '', ...this.environment }
    const child = spawn(process.execPath, ['--import', TSX, 'src/main.ts'], {
      cwd: FOLDER,
      env,
      stdio: 'ignore',
    })
    this.child = child
    while (!(await isReady(url))) {
      if (child.exitCode !== null) throw new Error(`training ended with ${child.exitCode}`)
      await sleep(50)
    }
  }

  /** kill -9: no farewell, nothing is flushed. */
  async kill(): Promise<void> {
    const { child } = this
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
}

async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/ready`)).ok
  } catch {
    return false
  }
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const port = portOf(server)
  server.close()
  await once(server, 'close')
  return port
}

const portOf = (server: Server): number => {
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('not listening')
  return address.port
}

interface Batch {
  events: { id: string; type: string; payload: { certificateId: string } }[]
}

/**
 * Stands in for members: applies each event once, as its inbox would, and counts how often each
 * certificate took effect. It can die before it has applied a batch, or after it and before it answers.
 */
export class FakeMembers {
  readonly effects = new Map<string, number>()
  deaths = 0
  private readonly inbox = new Set<string>()
  private readonly server: Server
  private readonly dying: ('BEFORE' | 'AFTER')[] = []

  constructor(private readonly secret: string) {
    this.server = createServer(async (request, response) => {
      const how = this.dying.shift()
      if (how) this.deaths += 1
      if (how === 'BEFORE') return request.destroy()
      const accepted = await this.receive(request)
      if (how === 'AFTER') return request.destroy()
      return response.writeHead(accepted ? 204 : 401).end()
    })
  }

  async start(): Promise<string> {
    this.server.listen(0, '127.0.0.1')
    await once(this.server, 'listening')
    return `http://127.0.0.1:${portOf(this.server)}`
  }

  /** At the next batch, or the one after those at which it dies already. */
  die(when: 'BEFORE' | 'AFTER'): void {
    this.dying.push(when)
  }

  stop(): void {
    this.server.close()
    this.server.closeAllConnections()
  }

  private async receive(request: IncomingMessage): Promise<boolean> {
    const caller = await verifyServiceToken(this.secret, 'members', request.headers.authorization)
    if (caller !== 'training') return false
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const { events } = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Batch
    for (const { id, payload } of events) {
      if (this.inbox.has(id)) continue
      this.inbox.add(id)
      this.effects.set(payload.certificateId, (this.effects.get(payload.certificateId) ?? 0) + 1)
    }
    return true
  }
}
