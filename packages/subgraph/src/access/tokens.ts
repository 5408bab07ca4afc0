import { isLocalDate } from '@ket-nap/kernel'
import {
  createRemoteJWKSet,
  errors,
  jwtVerify,
  SignJWT,
  type JWTPayload,
  type JWTVerifyGetKey,
} from 'jose'
import { isUuid } from '../uuid.ts'
import { ROLES, type Role, type Scope, type Viewer } from './viewer.ts'

/** The token is missing, forged, foreign or no longer valid; says nothing about which. */
export class Unauthenticated extends Error {}

export type ViewerVerifier = (authorization: string | undefined) => Promise<Viewer>

/**
 * Verifies the 60-second viewer tokens that edge signs (ES256, audience `subgraphs`).
 * Verified tokens are remembered until they expire, so that the sub-requests of one operation pay once.
 * Rejects with `Unauthenticated`.
 */
export function viewerVerifier(jwksUrl: string): ViewerVerifier {
  const keys = createRemoteJWKSet(new URL(jwksUrl), { cooldownDuration: 2_000 })
  const verified = new Map<string, { viewer: Viewer; expiresAt: number }>()
  return async authorization => {
    const token = bearer(authorization)
    const known = verified.get(token)
    if (known && known.expiresAt > Date.now()) return known.viewer
    const payload = await verify(token, keys)
    const viewer = toViewer(payload)
    forgetExpired(verified)
    verified.set(token, { viewer, expiresAt: (payload.exp ?? 0) * 1000 })
    return viewer
  }
}

async function verify(token: string, keys: JWTVerifyGetKey): Promise<JWTPayload> {
  try {
    const { payload } = await jwtVerify(token, keys, {
      algorithms: ['ES256'],
      audience: 'subgraphs',
      issuer: 'edge',
      typ: 'viewer+jwt',
      maxTokenAge: '60s',
      clockTolerance: 5,
    })
    return payload
  } catch (error) {
    if (error instanceof errors.JOSEError) throw new Unauthenticated('viewer token refused')
    throw error
  }
}

function bearer(authorization: string | undefined): string {
  const token = authorization?.match(/^Bearer ([\w.-]+)$/)?.[1]
  if (!token) throw new Unauthenticated('no bearer token')
  return token
}

function toViewer(payload: JWTPayload): Viewer {
  const { sub, rid, today } = payload
  const post = record(payload['post'])
  if (!isUuid(sub) || !isUuid(rid) || !isUuid(post['id']) || !isUuid(post['unitId'])) {
    throw new Unauthenticated('viewer token without identity')
  }
  if (!isRole(post['role']) || typeof today !== 'string' || !isLocalDate(today)) {
    throw new Unauthenticated('viewer token without post or day')
  }
  return {
    holderId: sub,
    post: { id: post['id'], role: post['role'], unitId: post['unitId'] },
    scope: toScope(record(payload['scope'])),
    today,
    requestId: rid,
  }
}

function toScope(claims: Record<string, unknown>): Scope {
  const ids = (value: unknown): string[] => (Array.isArray(value) ? value.filter(isUuid) : [])
  return {
    provinces: ids(claims['provinces']),
    aboveBases: ids(claims['aboveBases']),
    bases: ids(claims['bases']),
    units: ids(claims['units']),
    ancestors: ids(claims['ancestors']),
  }
}

const isRole = (value: unknown): value is Role => ROLES.some(role => role === value)
const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {}

/** Tokens live equally long, so the first remembered are the first to go. */
function forgetExpired(verified: Map<string, { expiresAt: number }>): void {
  const now = Date.now()
  for (const [token, { expiresAt }] of verified) {
    if (expiresAt > now) return
    verified.delete(token)
  }
}

/** Signs the token with which one service calls another's internal endpoint (HS256, 60 s). */
export async function signServiceToken(secret: string, from: string, to: string): Promise<string> {
  return new SignJWT()
    .setProtectedHeader({ alg: 'HS256', typ: 'service+jwt' })
    .setIssuer(from)
    .setAudience(to)
    .setIssuedAt()
    .setExpirationTime('60s')
    .sign(new TextEncoder().encode(secret))
}

/** Answers the name of the calling service. Rejects with `Unauthenticated`. */
export async function verifyServiceToken(
  secret: string,
  self: string,
  authorization: string | undefined,
): Promise<string> {
  const key = new TextEncoder().encode(secret)
  const options = { algorithms: ['HS256'], audience: self, typ: 'service+jwt', maxTokenAge: '60s' }
  try {
    const { payload } = await jwtVerify(bearer(authorization), key, {
      ...options,
      clockTolerance: 5,
    })
    if (!payload.iss) throw new Unauthenticated('service token without issuer')
    return payload.iss
  } catch (error) {
    if (error instanceof errors.JOSEError) throw new Unauthenticated('service token refused')
    throw error
  }
}
