import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'

/** Cost of scrypt: 2^15 rounds of 1 KiB, about 32 MiB and 0.1 s. */
const COST = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 }
const KEY_BYTES = 32

/** `scrypt$<salt>$<key>`, both base64url. The cost is part of the word: another cost, another word. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const key = await derive(password, salt)
  return `scrypt$${salt.toString('base64url')}$${key.toString('base64url')}`
}

/**
 * Compares in constant time. Without a stored hash (nobody has this name) it does the same work and
 * answers false, so that the time an answer takes tells nothing.
 */
export async function isPassword(password: string, hash: string | null): Promise<boolean> {
  const [, salt = '', key = ''] = (hash ?? NOBODY).split('$')
  const expected = Buffer.from(key, 'base64url')
  const actual = await derive(password, Buffer.from(salt, 'base64url'))
  return timingSafeEqual(actual, expected) && hash !== null
}

const NOBODY = `scrypt$${randomBytes(16).toString('base64url')}$${randomBytes(KEY_BYTES).toString('base64url')}`

function derive(password: string, salt: Buffer): Promise<Buffer> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>()
  scrypt(password.normalize('NFKC'), salt, KEY_BYTES, COST, (fault, key) =>
    fault ? reject(fault) : resolve(key),
  )
  return promise
}
