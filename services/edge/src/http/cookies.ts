import { createHash, randomBytes } from 'node:crypto'

interface CookieSettings {
  path: string
  sameSite: 'Strict' | 'Lax'
  secure: boolean
  /** Without it the cookie ends with the browser. */
  maxAgeSeconds?: number
}

/** 256 random bits. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

/** What is stored of a secret. */
export function hashSecret(secret: string): Buffer {
  return createHash('sha256').update(secret).digest()
}

const SECRET = /^[\w-]{43}$/

/**
 * The secret in a cookie; null when there is none, when it has another shape, and when it is sent
 * twice, because then one of them is not ours.
 */
export function readCookie(header: string | undefined, name: string): string | null {
  const values = cookiesIn(header)
    .filter(cookie => cookie.startsWith(`${name}=`))
    .map(cookie => cookie.slice(name.length + 1))
  const [value] = values
  return values.length === 1 && value !== undefined && SECRET.test(value) ? value : null
}

/** The cookie header as another service may see it. */
export function withoutCookie(header: string | undefined, name: string): string {
  return cookiesIn(header)
    .filter(cookie => !cookie.startsWith(`${name}=`))
    .join('; ')
}

function cookiesIn(header: string | undefined): string[] {
  return (header ?? '').split(';').flatMap(part => part.trim() || [])
}

export function setCookie(name: string, value: string, settings: CookieSettings): string {
  const { path, sameSite, secure, maxAgeSeconds } = settings
  const age = maxAgeSeconds === undefined ? '' : `; Max-Age=${maxAgeSeconds}`
  return `${name}=${value}; Path=${path}; HttpOnly; SameSite=${sameSite}${secure ? '; Secure' : ''}${age}`
}
