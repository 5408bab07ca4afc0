import { expect, test } from 'vitest'
import { hashPassword, isPassword } from './password.ts'

test('the right password is recognised, however its marks are typed', async () => {
  const password = 'con đường nhỏ qua cánh đồng'
  const hash = await hashPassword(password.normalize('NFC'))
  expect(await isPassword(password.normalize('NFD'), hash)).toBe(true)
  expect(await isPassword(`${password}.`, hash)).toBe(false)
  expect(await isPassword('', hash)).toBe(false)
})

test('the same password is stored differently each time and never itself', async () => {
  const [a, b] = await Promise.all([
    hashPassword('một câu dài dễ nhớ'),
    hashPassword('một câu dài dễ nhớ'),
  ])
  expect(a).not.toBe(b)
  expect(a).toMatch(/^scrypt\$[\w-]{22}\$[\w-]{43}$/)
})

test('where there is no password nothing matches', async () => {
  expect(await isPassword('một câu dài dễ nhớ', null)).toBe(false)
})
