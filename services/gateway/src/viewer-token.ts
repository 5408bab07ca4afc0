import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload } from 'jose'

/** What the gateway itself needs to know of a verified viewer; subgraphs read the token again. */
export interface Viewer {
  requestId: string
  holderId: string
  /** Writes documents of its own; everybody else asks by the hash of a listed one. */
  writesDocuments: boolean
}

type Verdict =
  | { ok: true; viewer: Viewer }
  | { ok: false; code: 'UNAUTHENTICATED' | 'VIEWER_KEYS_UNAVAILABLE' }

const LIFETIME_SECONDS = 60
const CLOCK_TOLERANCE_SECONDS = 5
const REMEMBERED_TOKENS = 5_000
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Our side of these failed, not the caller's token. */
const KEY_FAULTS: ReadonlySet<string> = new Set([
  'ERR_JOSE_GENERIC',
  'ERR_JWKS_INVALID',
  'ERR_JWKS_TIMEOUT',
])

/** Verifies the tokens that edge mints, by the public keys that edge serves. */
export class ViewerTokens {
  readonly #keys: ReturnType<typeof createRemoteJWKSet>
  readonly #verified = new Map<string, { viewer: Viewer; expiresAt: number }>()

  constructor(keysUrl: string) {
    this.#keys = createRemoteJWKSet(new URL(keysUrl), {
      timeoutDuration: 2_000,
      cooldownDuration: 5_000,
    })
  }

  /** Judges the value of an Authorization header. A verified token is remembered until it expires. */
  async verify(authorization: string | null): Promise<Verdict> {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization ?? '')?.[1]
    if (!token) return { ok: false, code: 'UNAUTHENTICATED' }
    const known = this.#verified.get(token)
    if (known && known.expiresAt > Date.now()) return { ok: true, viewer: known.viewer }
    try {
      const { payload } = await jwtVerify(token, this.#keys, {
        algorithms: ['ES256'],
        typ: 'viewer+jwt',
        issuer: 'edge',
        audience: 'subgraphs',
        requiredClaims: ['sub', 'exp', 'jti', 'rid'],
        clockTolerance: CLOCK_TOLERANCE_SECONDS,
      })
      return this.#admit(token, payload)
    } catch (error) {
      return { ok: false, code: isKeyFault(error) ? 'VIEWER_KEYS_UNAVAILABLE' : 'UNAUTHENTICATED' }
    }
  }

  /** Fetches the keys if that has not happened yet; false while edge cannot be reached. */
  async keysAreKnown(): Promise<boolean> {
    if (this.#keys.fresh) return true
    return this.#keys.reload().then(
      () => true,
      () => this.#keys.jwks() !== undefined,
    )
  }

  #admit(token: string, { rid, sub = '', post, exp = 0 }: JWTPayload): Verdict {
    const expiresAt = exp * 1_000
    const latest = Date.now() + (LIFETIME_SECONDS + CLOCK_TOLERANCE_SECONDS) * 1_000
    if (typeof rid !== 'string' || !UUID.test(rid) || expiresAt > latest) {
      return { ok: false, code: 'UNAUTHENTICATED' }
    }
    const viewer = { requestId: rid, holderId: sub, writesDocuments: isWriter(post) }
    if (this.#verified.size >= REMEMBERED_TOKENS) this.#forgetOldest()
    this.#verified.set(token, { viewer, expiresAt })
    return { ok: true, viewer }
  }

  #forgetOldest(): void {
    const oldest = this.#verified.keys().next().value
    if (oldest !== undefined) this.#verified.delete(oldest)
  }
}

const isWriter = (post: unknown): boolean =>
  typeof post === 'object' && post !== null && 'role' in post && post.role === 'ANALYST'

function isKeyFault(error: unknown): boolean {
  return !(error instanceof errors.JOSEError) || KEY_FAULTS.has(error.code)
}
