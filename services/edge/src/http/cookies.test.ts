import { openDatabase } from '@ket-nap/process/database'
import { expect, test } from 'vitest'
import { LIMITS } from '../limits.ts'
import { clockOf } from '../clock.ts'

import { Visitors } from '../sessions/visitors.ts'
import { readCookie, setCookie, withoutCookie } from './cookies.ts'

const secret = 'a'.repeat(43)

test('over TLS a cookie is bound to the host and to TLS', () => {
  const parts = {
    database: openDatabase('postgres://nobody', { warn: () => {} }),
    clock: clockOf(() => new Date()),
  }
  const names = ['https://ketnap.example', 'http://localhost:8080'].map(
    publicUrl => new Visitors({ ...parts, limits: LIMITS, publicUrl }).cookieName,
  )
  expect(names).toEqual(['__Host-kn', 'kn'])
  expect(setCookie('__Host-kn', secret, { path: '/', sameSite: 'Strict', secure: true })).toBe(
    `__Host-kn=${secret}; Path=/; HttpOnly; SameSite=Strict; Secure`,
  )
})

test('a cookie is found among others, and only by its whole name', () => {
  expect(readCookie(`a=1; kn=${secret};b=2`, 'kn')).toBe(secret)
  expect(readCookie(`xkn=${secret}`, 'kn')).toBeNull()
  expect(readCookie(undefined, 'kn')).toBeNull()
})

test('a cookie taken out leaves the others, sent twice or not', () => {
  expect(withoutCookie(`kn=1; a=2;kn=3 ; kn-interaction=4`, 'kn')).toBe('a=2; kn-interaction=4')
  expect(withoutCookie(undefined, 'kn')).toBe('')
})
