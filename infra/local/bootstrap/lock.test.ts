import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { withLock } from './lock.mjs'

let folder: string
let file: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ket-nap-lock-'))
  file = join(folder, 'deep/work.lock')
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('only one holds the lock at a time, and who waits is told once', async () => {
  let holders = 0
  let waited = 0
  const work = async () => {
    holders++
    expect(holders).toBe(1)
    await new Promise(resolve => setTimeout(resolve, 30))
    holders--
  }
  const hold = () => withLock(file, { work, whenWaiting: () => void waited++ })
  await Promise.all([hold(), hold(), hold()])
  expect(waited).toBe(2)
  expect(existsSync(file)).toBe(false)
})

test('the lock is released when the work fails', async () => {
  const work = () => Promise.reject(new Error('no network'))
  await expect(withLock(file, { work })).rejects.toThrow('no network')
  expect(existsSync(file)).toBe(false)
})

test('the lock of a killed holder is taken over, that of a living one is not', async () => {
  await withLock(file, { work: async () => {} })
  writeFileSync(file, '1\n')
  const longAgo = new Date(Date.now() - 60_000)
  utimesSync(file, longAgo, longAgo)
  expect(await withLock(file, { work: async () => 'taken over' })).toBe('taken over')

  writeFileSync(file, '1\n')
  let isTaken = false
  const late = withLock(file, { work: async () => void (isTaken = true) })
  await new Promise(resolve => setTimeout(resolve, 500))
  expect(isTaken).toBe(false)
  rmSync(file)
  await late
  expect(isTaken).toBe(true)
})
