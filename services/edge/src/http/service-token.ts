import { errors, jwtVerify, SignJWT } from 'jose'
import type { FastifyRequest } from 'fastify'
import { Refusal } from './refusal.ts'

const NAME = 'edge'
const CLOCK_TOLERANCE_S = 5

/** Signs the token with which edge calls another service's internal endpoint (60 s). */
export function signServiceToken(secret: string, callee: string): Promise<string> {
  return new SignJWT()
    .setProtectedHeader({ alg: 'HS256', typ: 'service+jwt' })
    .setIssuer(NAME)
    .setAudience(callee)
    .setIssuedAt()
    .setExpirationTime('60s')
    .sign(new TextEncoder().encode(secret))
}

/** Lets services in and answers everybody else as if there were nothing here. */
export function requireService(secret: string): (request: FastifyRequest) => Promise<void> {
  const key = new TextEncoder().encode(secret)
  return async ({ headers }) => {
    const token = /^Bearer ([\w.-]+)$/.exec(headers.authorization ?? '')?.[1]
    const isService = token !== undefined && (await isServiceToken(token, key))
    if (!isService) throw new Refusal(404, 'NOT_FOUND')
  }
}

async function isServiceToken(token: string, key: Uint8Array): Promise<boolean> {
  try {
    const { payload } = await jwtVerify(token, key, {
      algorithms: ['HS256'],
      audience: NAME,
      typ: 'service+jwt',
      maxTokenAge: '60s',
      clockTolerance: CLOCK_TOLERANCE_S,
    })
    return payload.iss !== undefined
  } catch (error) {
    if (error instanceof errors.JOSEError) return false
    throw error
  }
}
