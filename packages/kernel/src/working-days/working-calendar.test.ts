import { describe, expect, test } from 'vitest'
import { toLocalDate as day } from '../local-date/local-date.ts'
import { workingCalendar, type CalendarYear } from './working-calendar.ts'
import { isWorkingDay } from './working-days.ts'

const plainYear: CalendarYear = {
  year: 2030,
  confirmed: true,
  source: 'an invented notice',
  holidays: {},
  inLieu: {},
  swaps: {},
}

function calendarOf(...years: Partial<CalendarYear>[]): ReturnType<typeof workingCalendar> {
  return workingCalendar(
    [6, 7],
    years.map(year => ({ ...plainYear, ...year })),
  )
}

describe('a working calendar', () => {
  test('says why a day is off', () => {
    const { daysOff } = calendarOf({
      holidays: { '2030-01-05': 'Ngày lễ' },
      inLieu: { '2030-01-07': '2030-01-05' },
      swaps: { '2030-01-08': '2030-01-12' },
    })
    expect([...daysOff.values()]).toEqual([
      { kind: 'HOLIDAY', on: '2030-01-05', name: 'Ngày lễ' },
      { kind: 'IN_LIEU', on: '2030-01-07', name: 'Ngày lễ', insteadOf: '2030-01-05' },
      { kind: 'SWAPPED', on: '2030-01-08', workedOn: '2030-01-12' },
    ])
  })

  test('may swap a day for a rest day of the next year', () => {
    const calendar = calendarOf({ swaps: { '2030-12-31': '2031-01-04' } }, { year: 2031 })
    expect(isWorkingDay(calendar, day('2030-12-31'))).toBe(false)
    expect(isWorkingDay(calendar, day('2031-01-04'))).toBe(true)
  })

  test('may have other rest days', () => {
    const calendar = workingCalendar([7], [plainYear])
    expect(isWorkingDay(calendar, day('2030-01-05'))).toBe(true)
    expect(isWorkingDay(calendar, day('2030-01-06'))).toBe(false)
  })

  test.each<[string, Partial<CalendarYear>, RegExp]>([
    ['a day of another year', { holidays: { '2031-01-01': 'x' } }, /not a day of 2030/],
    ['a day that does not exist', { holidays: { '2030-02-30': 'x' } }, /No such calendar day/],
    ['a day in lieu of no holiday', { inLieu: { '2030-01-07': '2030-01-06' } }, /not a holiday/],
    [
      'a day off for two reasons',
      { holidays: { '2030-01-02': 'x' }, swaps: { '2030-01-02': '2030-01-05' } },
      /off twice/,
    ],
    ['a swap for a weekday', { swaps: { '2030-01-02': '2030-01-03' } }, /no rest day/],
    ['a swap of a rest day', { swaps: { '2030-01-05': '2030-01-12' } }, /rest day already/],
    [
      'one Saturday worked for two days',
      { swaps: { '2030-01-02': '2030-01-05', '2030-01-03': '2030-01-05' } },
      /worked for two days/,
    ],
    [
      'a holiday that is worked',
      { holidays: { '2030-01-05': 'x' }, swaps: { '2030-01-02': '2030-01-05' } },
      /both off and worked/,
    ],
  ])('refuses %s', (_, year, message) => {
    expect(() => calendarOf(year)).toThrow(message)
  })

  test('refuses a year given twice', () => {
    expect(() => calendarOf({}, {})).toThrow('2030 is given twice')
  })
})
