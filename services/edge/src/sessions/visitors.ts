import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Pool } from 'pg'
import type { Clock } from '../clock.ts'
import { isSecure } from '../config.ts'
import { readCookie, setCookie } from '../http/cookies.ts'
import type { Limits } from '../limits.ts'
import type { Session } from './session.ts'
import {
  endSession,
  startSession,
  switchPost,
  touchSession,
  type NewSession,
} from './sessions.commands.ts'
import { findSession } from './sessions.queries.ts'

interface Parts {
  database: Pool
  clock: Clock
  limits: Limits
  publicUrl: string
}

/** Recognises who asks, by the session cookie, and hands that cookie out. */
export class Visitors {
  readonly #parts: Parts
  readonly #secure: boolean
  readonly cookieName: string

  constructor(parts: Parts) {
    this.#parts = parts
    this.#secure = isSecure(parts.publicUrl)
    this.cookieName = this.#secure ? '__Host-kn' : 'kn'
  }

  /** The session of this request, or null: nobody, over, or forged look the same. */
  async find(request: FastifyRequest): Promise<Session | null> {
    const { database, clock, limits } = this.#parts
    const cookie = this.#cookieOf(request)
    if (cookie === null) return null
    const asOf = { now: clock.now(), today: clock.today(), limits: limits.session }
    return findSession(database, cookie, asOf)
  }

  /** Something was done in the session: the idle time begins anew. */
  async touch(session: Session): Promise<void> {
    const { database, clock, limits } = this.#parts
    await touchSession(database, session, { now: clock.now(), limits: limits.session })
  }

  /** Somebody has signed in: a new session, and the end of an earlier one of this browser. */
  async arrive(request: FastifyRequest, reply: FastifyReply, session: NewSession): Promise<void> {
    const { database, clock } = this.#parts
    await this.#end(request)
    this.#give(reply, await startSession(database, session, clock.now()))
  }

  /** Goes on in another post, under a new cookie. */
  async moveTo(reply: FastifyReply, session: Session, postId: string): Promise<void> {
    const { database, clock } = this.#parts
    this.#give(reply, await switchPost(database, session, { postId, now: clock.now() }))
  }

  async leave(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    await this.#end(request)
    this.#give(reply, '', 0)
  }

  async #end(request: FastifyRequest): Promise<void> {
    const cookie = this.#cookieOf(request)
    if (cookie !== null) await endSession(this.#parts.database, cookie)
  }

  #cookieOf(request: FastifyRequest): string | null {
    return readCookie(request.headers.cookie, this.cookieName)
  }

  #give(reply: FastifyReply, value: string, maxAgeSeconds?: number): void {
    const settings = { path: '/', sameSite: 'Strict', secure: this.#secure } as const
    const age = maxAgeSeconds === undefined ? {} : { maxAgeSeconds }
    reply.header('set-cookie', setCookie(this.cookieName, value, { ...settings, ...age }))
  }
}
