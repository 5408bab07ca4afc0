import { importJWK, SignJWT, type JWK } from 'jose'
import { randomUUID } from 'node:crypto'
import type { Pool } from 'pg'
import type { Clock } from '../clock.ts'
import type { Limits } from '../limits.ts'
import type { HeldPost } from '../posts/posts.queries.ts'
import type { Session } from '../sessions/session.ts'
import { turnViewerKeys } from './viewer-keys.commands.ts'
import { getViewerKeys } from './viewer-keys.queries.ts'

const LIFE_SECONDS = 60

interface Parts {
  database: Pool
  clock: Clock
  limits: Limits['viewerKeys']
}

interface SigningKey {
  kid: string
  key: Awaited<ReturnType<typeof importJWK>>
}

/** Mints the token by which gateway and subgraphs know who asks. The signing key is kept in memory. */
export class ViewerTokens {
  readonly #parts: Parts
  #signing: SigningKey | null = null
  #published: JWK[] = []

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** Turns the keys if it is time and reads them; called at the start and now and then. */
  async refresh(): Promise<void> {
    const { database, clock, limits } = this.#parts
    await turnViewerKeys(database, clock.now(), limits)
    const { active, published } = await getViewerKeys(database)
    if (this.#signing?.kid !== active.kid) {
      this.#signing = { kid: active.kid, key: await importJWK(active.privateKey, 'ES256') }
    }
    this.#published = published
  }

  /** Public keys, as a JWK set. */
  get published(): { keys: JWK[] } {
    return { keys: this.#published }
  }

  /** A token for one request in one post: who, as what, how far, on which day. */
  async mint(session: Session, post: HeldPost, requestId: string): Promise<string> {
    if (!this.#signing) throw new Error('viewer keys are not loaded')
    const { clock } = this.#parts
    const issuedAt = toSeconds(clock.now())
    return new SignJWT({
      post: { id: post.id, role: post.role, unitId: post.unitId },
      scope: { ...post.scope },
      today: clock.today(),
      rid: requestId,
      auth_time: toSeconds(session.authenticatedAt),
    })
      .setProtectedHeader({ alg: 'ES256', typ: 'viewer+jwt', kid: this.#signing.kid })
      .setIssuer('edge')
      .setAudience('subgraphs')
      .setSubject(session.holderId)
      .setJti(randomUUID())
      .setIssuedAt(issuedAt)
      .setExpirationTime(issuedAt + LIFE_SECONDS)
      .sign(this.#signing.key)
  }
}

const toSeconds = (instant: Date) => Math.floor(instant.getTime() / 1000)
