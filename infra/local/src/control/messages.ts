import type { Socket } from 'node:net'
import { createInterface } from 'node:readline'
import { isRecord } from '../task/json-file.ts'
import type { ProcessIdentity } from '../supervisor/process-identity.ts'
import { isIdentity } from '../supervisor/process-identity.ts'

/** What other commands ask of the running launcher: one JSON value a line, over a socket file. */
export type Request =
  | { ask: 'status' }
  /** Stop your copy of a service; it comes back when this connection ends. */
  | { ask: 'take'; part: string }
  /** What runs instead, to be ended with the connection should its owner be killed. */
  | { ask: 'watch'; process: ProcessIdentity }

export type Answer =
  | { answer: 'status'; url: string }
  | { answer: 'taken'; cwd: string; env: Record<string, string> }
  | { answer: 'watching' }
  | { answer: 'refused'; sentence: string }

export function send(socket: Socket, message: Request | Answer): void {
  socket.write(`${JSON.stringify(message)}\n`)
}

/** Messages of the other side as they come; what is no JSON is null. */
export async function* receive(socket: Socket): AsyncGenerator {
  for await (const line of createInterface({ input: socket, crlfDelay: Infinity })) {
    yield parseLine(line)
  }
}

export function isRequest(value: unknown): value is Request {
  if (!isRecord(value)) return false
  if (value.ask === 'take') return typeof value.part === 'string'
  if (value.ask === 'watch') return isIdentity(value.process)
  return value.ask === 'status'
}

/** Both sides are the same version: the kind is enough. */
export function isAnswer(value: unknown): value is Answer {
  return isRecord(value) && typeof value.answer === 'string'
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
