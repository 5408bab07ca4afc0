import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readFieldKeys } from './field-keys.ts'

const folder = mkdtempSync(join(tmpdir(), 'field-keys-'))
afterAll(() => rmSync(folder, { recursive: true }))

const key = Buffer.alloc(32, 7).toString('base64')
const file = (text: string): string => {
  const path = join(folder, 'keys.json')
  writeFileSync(path, text, { mode: 0o600 })
  return path
}

test('both keys are read', () => {
  const keys = readFieldKeys(file(JSON.stringify({ keyEncryptionKey: key, blindIndexKey: key })))
  expect(keys.keyEncryptionKey.export()).toEqual(Buffer.alloc(32, 7))
  expect(keys.blindIndexKey.export()).toEqual(Buffer.alloc(32, 7))
})

test.each([
  ['a key that is too short', { keyEncryptionKey: 'c2hvcnQ=', blindIndexKey: key }],
  ['a missing key', { keyEncryptionKey: key }],
  ['a key that is no text', { keyEncryptionKey: 5, blindIndexKey: key }],
])('%s is refused by name, without showing any', (_, stored) => {
  const read = () => readFieldKeys(file(JSON.stringify(stored)))
  expect(read).toThrow(/Key of the file named by FIELD_KEY_FILE is not 32 bytes/)
  expect(read).not.toThrow(key)
})

test('a file that is not there or is not JSON is refused in a sentence', () => {
  expect(() => readFieldKeys(join(folder, 'none'))).toThrow('cannot be read')
  expect(() => readFieldKeys(file('{'))).toThrow('is not JSON')
})
