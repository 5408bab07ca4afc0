import type { Readable } from 'node:stream'
import { errors, Pool, type Dispatcher } from 'undici'

interface Settings {
  connections: number
  /** For the whole exchange. */
  answerMs: number
  answerBytes: number
}

export interface UpstreamRequest {
  method: 'GET' | 'HEAD' | 'POST'
  path: string
  headers: Record<string, string>
  body?: Buffer | string
  /** The browser has gone: nobody waits for the answer. */
  signal: AbortSignal
}

export interface UpstreamAnswer {
  status: number
  headers: Dispatcher.ResponseData['headers']
  body: Buffer
}

export type PassedRequest = Omit<UpstreamRequest, 'body'> & { body?: Readable }
export type PassedAnswer = Omit<UpstreamAnswer, 'body'> & { body: Readable }

export type UpstreamFault = 'UNREACHABLE' | 'TIMEOUT' | 'TOO_LONG'

/** Another service did not answer as it should. */
export class UpstreamFailed extends Error {
  readonly fault: UpstreamFault

  constructor(fault: UpstreamFault, cause?: unknown) {
    super(fault, { cause })
    this.fault = fault
  }
}

/** A pool of connections to one service: bounded in number, time and size; redirects are not followed. */
export class Upstream {
  readonly #pool: Pool
  readonly #settings: Settings

  constructor(origin: string, settings: Settings) {
    this.#settings = settings
    this.#pool = new Pool(new URL(origin).origin, {
      connections: settings.connections,
      pipelining: 1,
      connect: { timeout: 1_000 },
      headersTimeout: settings.answerMs,
      bodyTimeout: settings.answerMs,
    })
  }

  /** Throws `UpstreamFailed`. */
  async ask({ signal, body, ...request }: UpstreamRequest): Promise<UpstreamAnswer> {
    const deadline = AbortSignal.timeout(this.#settings.answerMs)
    try {
      const answer = await this.#pool.request({
        ...request,
        body: body ?? null,
        signal: AbortSignal.any([signal, deadline]),
      })
      const { statusCode, headers } = answer
      return { status: statusCode, headers, body: await this.#read(answer.body) }
    } catch (error) {
      if (error instanceof UpstreamFailed) throw error
      throw new UpstreamFailed(
        deadline.aborted || isTimeout(error) ? 'TIMEOUT' : 'UNREACHABLE',
        error,
      )
    }
  }

  /** As `ask`, with bodies that pass through and are never held whole. */
  async pass({ signal, body, ...request }: PassedRequest): Promise<PassedAnswer> {
    try {
      const answer = await this.#pool.request({ ...request, body: body ?? null, signal })
      return { status: answer.statusCode, headers: answer.headers, body: answer.body }
    } catch (error) {
      throw new UpstreamFailed(isTimeout(error) ? 'TIMEOUT' : 'UNREACHABLE', error)
    }
  }

  close(): Promise<void> {
    return this.#pool.destroy()
  }

  /** Leaving the loop early destroys the stream, and with it the connection. */
  async #read(stream: Dispatcher.ResponseData['body']): Promise<Buffer> {
    const chunks: Buffer[] = []
    let size = 0
    for await (const chunk of stream) {
      const bytes = Buffer.from(chunk)
      size += bytes.length
      if (size > this.#settings.answerBytes) throw new UpstreamFailed('TOO_LONG')
      chunks.push(bytes)
    }
    return Buffer.concat(chunks)
  }
}

const isTimeout = (error: unknown) =>
  error instanceof errors.HeadersTimeoutError || error instanceof errors.BodyTimeoutError
