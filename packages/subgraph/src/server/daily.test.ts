import { pino } from 'pino'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { startDaily } from './daily.ts'

const silent = pino({ level: 'silent' })
const midnight = new Date('2026-11-21T17:00:00Z') // in Việt Nam
const before = new Date(midnight.getTime() - 1_000)

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('the work of the day is done at the start and once after each midnight', async () => {
  let now = before
  const days: string[] = []
  const daily = await startDaily(
    async day => void days.push(day),
    silent,
    () => now,
  )
  expect(days).toEqual(['2026-11-21'])
  await vi.advanceTimersByTimeAsync(60_000)
  now = midnight
  await vi.advanceTimersByTimeAsync(60_000)
  await daily.stop()
  expect(days).toEqual(['2026-11-21', '2026-11-22'])
})

test('work that fails is tried again', async () => {
  let now = before
  let fails = false
  const days: string[] = []
  const due = async (day: string) => {
    if (fails) throw new Error('not now')
    days.push(day)
  }
  const daily = await startDaily(due, silent, () => now)
  now = midnight
  fails = true
  await vi.advanceTimersByTimeAsync(30_000)
  fails = false
  await vi.advanceTimersByTimeAsync(30_000)
  await daily.stop()
  expect(days).toEqual(['2026-11-21', '2026-11-22'])
})

test('a start at which it fails is no start', async () => {
  const failing = startDaily(
    () => Promise.reject(new Error('no')),
    silent,
    () => before,
  )
  await expect(failing).rejects.toThrow('no')
})
