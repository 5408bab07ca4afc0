import fc from 'fast-check'
import { expect, test } from 'vitest'
import { today } from './today.ts'

test('the day in Việt Nam begins at 17:00 UTC', () => {
  expect(today(new Date('2026-11-20T16:59:59.999Z'))).toBe('2026-11-20')
  expect(today(new Date('2026-11-20T17:00:00.000Z'))).toBe('2026-11-21')
  expect(today(new Date('2026-12-31T17:00:00.000Z'), 'Asia/Ho_Chi_Minh')).toBe('2027-01-01')
})

test('the day agrees with the time-zone data of the platform', () => {
  const platform = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' })
  const instants = fc.date({
    min: new Date('1976-01-01T00:00:00Z'),
    max: new Date('2199-12-30T00:00:00Z'),
    noInvalidDate: true,
  })
  fc.assert(fc.property(instants, now => today(now) === platform.format(now)))
})

test('an instant that is none is refused', () => {
  expect(() => today(new Date(Number.NaN))).toThrow(RangeError)
})
