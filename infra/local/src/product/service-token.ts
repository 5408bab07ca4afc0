import { SignJWT } from 'jose'

/** The token with which the launcher calls the internal endpoints of a service (60 s). */
export async function signServiceToken(secret: string, service: string): Promise<string> {
  return await new SignJWT()
    .setProtectedHeader({ alg: 'HS256', typ: 'service+jwt' })
    .setIssuer('local')
    .setAudience(service)
    .setIssuedAt()
    .setExpirationTime('60s')
    .sign(new TextEncoder().encode(secret))
}
