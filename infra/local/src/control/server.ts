import { chmodSync, rmSync } from 'node:fs'
import type { Server, Socket } from 'node:net'
import { createServer } from 'node:net'
import { stopGroup } from '../supervisor/process-group.ts'
import type { ProcessIdentity } from '../supervisor/process-identity.ts'
import { isAlive } from '../supervisor/process-identity.ts'
import { Refusal } from '../task/refusal.ts'
import { socketAddress } from './address.ts'
import { askStatus } from './client.ts'
import type { Request } from './messages.ts'
import { isRequest, receive, send } from './messages.ts'

/** What the launcher lets other commands do. */
export interface Controls {
  url: string
  handOut: (part: string) => Promise<{ cwd: string; env: Readonly<Record<string, string>> }>
  takeBack: (part: string) => Promise<void>
  say: (line: string) => void
}

export interface ControlServer {
  close: () => void
}

const WATCHED_STOP = [
  { signal: 'SIGTERM', withinMs: 2_000 },
  { signal: 'SIGKILL', withinMs: 1_000 },
] as const

/**
 * Opens the socket file, which also makes this launcher the only one of its folder. Throws a
 * Refusal when another one is alive; what a killed one left behind is replaced.
 */
export async function openControl(file: string, controls: Controls): Promise<ControlServer> {
  const server = createServer(socket => void serve(socket, controls))
  if (!(await listen(server, file))) {
    const running = await askStatus(file)
    if (running !== null) {
      throw new Refusal(
        `Kết Nạp is already running here: ${running.url} (stop it with Ctrl-C in its terminal).`,
      )
    }
    rmSync(file, { force: true })
    if (!(await listen(server, file))) throw new Refusal(`${file} cannot be opened.`)
  }
  chmodSync(file, 0o600)
  return { close: () => void server.close() }
}

async function listen(server: Server, file: string): Promise<boolean> {
  return await new Promise((resolve, reject) => {
    server.once('error', error => {
      if ('code' in error && error.code === 'EADDRINUSE') resolve(false)
      else reject(error)
    })
    server.listen(socketAddress(file), () => resolve(true))
  })
}

async function serve(socket: Socket, controls: Controls): Promise<void> {
  let part: string | null = null
  let watched: ProcessIdentity | null = null
  socket.on('error', () => {}) // The other side was killed; its end is handled below.
  for await (const message of receive(socket)) {
    if (!isRequest(message)) send(socket, { answer: 'refused', sentence: 'Not understood.' })
    else if (message.ask === 'watch') {
      watched = message.process
      send(socket, { answer: 'watching' })
    } else part = (await answer(socket, message, controls)) ?? part
  }
  if (watched !== null && isAlive(watched)) await stopGroup(watched.pid, WATCHED_STOP)
  if (part === null) return
  controls.say(`${part} is given back; starting it.`)
  await controls.takeBack(part).catch(error => controls.say(String(error)))
}

/** Returns the part that the other side holds from now on. */
async function answer(
  socket: Socket,
  request: Exclude<Request, { ask: 'watch' }>,
  controls: Controls,
): Promise<string | null> {
  if (request.ask === 'status') {
    send(socket, { answer: 'status', url: controls.url })
    return null
  }
  try {
    const { cwd, env } = await controls.handOut(request.part)
    controls.say(`${request.part} is taken over by another command.`)
    send(socket, { answer: 'taken', cwd, env })
    return request.part
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    send(socket, { answer: 'refused', sentence: error.message })
    return null
  }
}
