import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDataKey } from '../personal-numbers/data-keys.ts'
import { keyIdOf, SealBroken } from '../personal-numbers/envelope.ts'
import { openTestMembers, testKeys, type TestMembers } from '../testing/open-members.ts'
import { SCAN_KEYS, scanVault } from './scan-vault.ts'

const keys = testKeys()
const scanId = randomUUID()
let members: TestMembers

beforeAll(async () => {
  members = await openTestMembers()
})
afterAll(() => members.close())

async function unlocked() {
  const vault = scanVault(() => keys)
  await members.work(({ db }) => vault.unlock(db))
  return vault
}

test('after the data key was turned, new scans take the new one and old scans open', async () => {
  const before = await unlocked()
  const old = before.makeKey(scanId)
  await members.work(({ db }) => addDataKey(db, keys, SCAN_KEYS))
  const after = await unlocked()
  expect(after.openKey(scanId, old.sealedKey).equals(old.key)).toBe(true)
  const young = after.makeKey(scanId)
  expect(keyIdOf(young.sealedKey)).not.toBe(keyIdOf(old.sealedKey))
  expect(after.openKey(scanId, young.sealedKey).equals(young.key)).toBe(true)
})

test('a key opens for its own scan alone', async () => {
  const vault = await unlocked()
  const { sealedKey } = vault.makeKey(scanId)
  expect(() => vault.openKey(randomUUID(), sealedKey)).toThrow(SealBroken)
})

test('keys that do not fit the database end the start', async () => {
  await unlocked()
  const foreign = scanVault(testKeys)
  await expect(members.work(({ db }) => foreign.unlock(db))).rejects.toThrow('FIELD_KEY_FILE')
})

test('a vault that is locked makes no key', () => {
  expect(() => scanVault(() => keys).makeKey(scanId)).toThrow('not unlocked')
})
