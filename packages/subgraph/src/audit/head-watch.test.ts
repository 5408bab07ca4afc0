import { expect, test } from 'vitest'
import { readHeadLimits } from './head-limits.ts'
import { watchHeads, type HeadNews } from './head-watch.ts'

const MINUTE = 60_000
const START = Date.parse('2026-11-22T01:00:00Z')

/** A watch whose clock the test moves, minutes from the start. */
function watched(env: NodeJS.ProcessEnv = {}) {
  let now = START
  let since: number | null = null
  const told: HeadNews[] = []
  const watch = watchHeads({
    limits: readHeadLimits(env),
    clock: () => new Date(now),
    waitingSince: async () => (since === null ? null : new Date(START + since * MINUTE)),
    changed: news => told.push(news),
  })
  return {
    told,
    async at(minutes: number, waits: number | null) {
      now = START + minutes * MINUTE
      since = waits
      await watch.look()
      return watch.news().state
    },
  }
}

test('an alarm is told once after fifteen minutes, and again that heads are told', async () => {
  const { at, told } = watched()
  expect(await at(10, null)).toBe('TOLD')
  expect(await at(24, 10)).toBe('TOLD')
  expect(await at(25, 10)).toBe('LATE')
  expect(await at(26, 10)).toBe('LATE')
  expect(await at(27, 26)).toBe('TOLD')
  expect(told).toEqual([
    { state: 'LATE', lateMinutes: 15 },
    { state: 'TOLD', lateMinutes: 1 },
  ])
})

test('after four hours nobody is opened, until a head is told', async () => {
  const { at } = watched()
  expect(await at(239, 0)).toBe('LATE')
  expect(await at(240, 0)).toBe('CLOSED')
  expect(await at(241, null)).toBe('TOLD')
})

test('where the office says never, an alarm is all', async () => {
  const { at } = watched({ AUDIT_REFUSE_AFTER_HOURS: 'never' })
  expect(await at(10_000, 0)).toBe('LATE')
})

test('what waits from before the start counts from the start', async () => {
  const { at } = watched()
  expect(await at(1, -3_000)).toBe('TOLD')
  expect(await at(15, -3_000)).toBe('LATE')
})

test('what cannot be read counts as not told', async () => {
  let now = START
  let isAway = false
  const watch = watchHeads({
    limits: readHeadLimits({}),
    clock: () => new Date(now),
    waitingSince: async () => {
      if (isAway) throw new Error('the folder is away')
      return null
    },
    changed: () => undefined,
  })
  await watch.look()
  isAway = true
  now += 15 * MINUTE
  await expect(watch.look()).rejects.toThrow('the folder is away')
  expect(watch.news()).toEqual({ state: 'LATE', lateMinutes: 15 })
})

test.each(['0', '-1', 'soon', '1.5'])('%s is no limit', text => {
  expect(() => readHeadLimits({ AUDIT_ALARM_AFTER_MINUTES: text })).toThrow('AUDIT_ALARM')
  expect(() => readHeadLimits({ AUDIT_REFUSE_AFTER_HOURS: text })).toThrow('AUDIT_REFUSE')
})
