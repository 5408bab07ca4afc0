import type { Socket } from 'node:net'
import { connect } from 'node:net'
import type { ProcessIdentity } from '../supervisor/process-identity.ts'
import { Refusal } from '../task/refusal.ts'
import { socketAddress } from './address.ts'
import type { Answer, Request } from './messages.ts'
import { isAnswer, receive, send } from './messages.ts'

/** A service that this command runs in place of the launcher. */
export interface TakenService {
  cwd: string
  env: Record<string, string>
  /** Names what runs instead, so that it ends with this command, however that ends. */
  watch: (process: ProcessIdentity) => Promise<void>
  /** The launcher starts its own copy again. */
  giveBack: () => void
  /** Resolves when the launcher has ended. */
  lost: Promise<void>
}

/** Null when no launcher is alive. */
export async function askStatus(file: string): Promise<{ url: string } | null> {
  const line = await open(file)
  if (line === null) return null
  const answer = await line.ask({ ask: 'status' })
  line.socket.end()
  return answer.answer === 'status' ? { url: answer.url } : null
}

export async function takeService(file: string, part: string): Promise<TakenService> {
  const line = await open(file)
  if (line === null) throw new Refusal('Kết Nạp is not running here. Start it first: npm start')
  const answer = await line.ask({ ask: 'take', part })
  if (answer.answer !== 'taken') {
    line.socket.end()
    throw new Refusal(
      answer.answer === 'refused' ? answer.sentence : 'The launcher did not answer.',
    )
  }
  const { cwd, env } = answer
  return {
    cwd,
    env,
    watch: async process => void (await line.ask({ ask: 'watch', process })),
    giveBack: () => void line.socket.end(),
    lost: line.closed,
  }
}

interface Line {
  socket: Socket
  ask: (request: Request) => Promise<Answer>
  closed: Promise<void>
}

async function open(file: string): Promise<Line | null> {
  const socket = connect(socketAddress(file))
  const isOpen = await new Promise<boolean>(resolve => {
    socket.once('connect', () => resolve(true))
    socket.once('error', () => resolve(false))
  })
  if (!isOpen) return null
  socket.on('error', () => {}) // 'close' follows and is what matters.
  const closed = new Promise<void>(resolve => socket.once('close', () => resolve()))
  const answers = receive(socket)
  const ask = async (request: Request): Promise<Answer> => {
    send(socket, request)
    const { value } = await answers.next()
    return isAnswer(value) ? value : { answer: 'refused', sentence: 'The launcher is stopping.' }
  }
  return { socket, ask, closed }
}
