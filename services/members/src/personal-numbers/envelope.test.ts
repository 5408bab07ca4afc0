import { createSecretKey, randomBytes, randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { keyIdOf, seal, SealBroken, unseal } from './envelope.ts'

const randomKey = () => createSecretKey(randomBytes(32))
const key = { id: randomUUID(), key: randomKey() }
const place = { table: 'sealed_numbers', row: randomUUID(), column: 'PERSONAL_NUMBER' }
const value = Buffer.from('001204000123')

test('what was sealed opens again, at its place, with its key', () => {
  const sealed = seal(key, place, value)
  expect(unseal(key, place, sealed)).toEqual(value)
  expect(keyIdOf(sealed)).toBe(key.id)
  expect(sealed).toHaveLength(1 + 16 + 12 + 16 + value.length)
  expect(sealed.includes(value)).toBe(false)
})

test('the same value is never sealed to the same bytes', () => {
  const ivs = Array.from({ length: 1_000 }, () =>
    seal(key, place, value).subarray(17, 29).toString('hex'),
  )
  expect(new Set(ivs).size).toBe(1_000)
})

test.each([
  ['another row', { ...place, row: randomUUID() }],
  ['another column', { ...place, column: 'CARD_NUMBER' }],
  ['another table', { ...place, table: 'people' }],
])('a value moved to %s does not open', (_, elsewhere) => {
  expect(() => unseal(key, elsewhere, seal(key, place, value))).toThrow(SealBroken)
})

test('another key, also one that claims the same id, does not open it', () => {
  const sealed = seal(key, place, value)
  expect(() => unseal({ ...key, id: randomUUID() }, place, sealed)).toThrow(SealBroken)
  expect(() => unseal({ ...key, key: randomKey() }, place, sealed)).toThrow(SealBroken)
})

test.each([
  ['cut short', (sealed: Buffer) => sealed.subarray(0, 30)],
  ['without its end', (sealed: Buffer) => sealed.subarray(0, -1)],
  ['of version 0', (sealed: Buffer) => Buffer.concat([Buffer.of(0), sealed.subarray(1)])],
  ['with one bit turned', (sealed: Buffer) => flip(sealed)],
  ['that is empty', () => Buffer.alloc(0)],
])('a value %s does not open', (_, spoil) => {
  expect(() => unseal(key, place, spoil(seal(key, place, value)))).toThrow(SealBroken)
})

function flip(sealed: Buffer): Buffer {
  const spoilt = Buffer.from(sealed)
  spoilt.writeUInt8(spoilt.readUInt8(spoilt.length - 1) ^ 1, spoilt.length - 1)
  return spoilt
}
