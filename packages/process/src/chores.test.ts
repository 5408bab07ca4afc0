import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { startChores } from './chores.ts'

const warn = vi.fn<(details: unknown, message?: string) => void>()

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  warn.mockReset()
})

test('a chore is done at once and again in its turn, until they are stopped', async () => {
  const work = vi.fn<() => Promise<void>>(async () => {})
  const stop = startChores([{ name: 'sweep', everySeconds: 60, work }], { warn })
  expect(work).toHaveBeenCalledTimes(1)
  await vi.advanceTimersByTimeAsync(120_000)
  expect(work).toHaveBeenCalledTimes(3)
  stop()
  await vi.advanceTimersByTimeAsync(120_000)
  expect(work).toHaveBeenCalledTimes(3)
})

test('one that takes longer than its turn is not begun a second time', async () => {
  const { promise, resolve } = Promise.withResolvers<void>()
  const work = vi.fn<() => Promise<void>>(() => promise)
  const stop = startChores([{ name: 'slow', everySeconds: 1, work }], { warn })
  await vi.advanceTimersByTimeAsync(5_000)
  expect(work).toHaveBeenCalledTimes(1)
  resolve()
  await vi.advanceTimersByTimeAsync(1_000)
  expect(work).toHaveBeenCalledTimes(2)
  stop()
})

test('one that fails is logged by its name and tried again', async () => {
  const fault = new Error('away')
  const work = vi.fn<() => Promise<void>>(() => Promise.reject(fault))
  const stop = startChores([{ name: 'report', everySeconds: 5, work }], { warn })
  await vi.advanceTimersByTimeAsync(5_000)
  expect(work).toHaveBeenCalledTimes(2)
  expect(warn).toHaveBeenCalledWith({ err: fault, chore: 'report' }, 'chore failed')
  stop()
})
