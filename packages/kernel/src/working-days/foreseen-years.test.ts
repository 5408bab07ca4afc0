import { describe, expect, test } from 'vitest'
import { addDays, daysBetween } from '../local-date/arithmetic.ts'
import { dayOfWeek } from '../local-date/calendar-parts.ts'
import { toLocalDate, type LocalDate } from '../local-date/local-date.ts'
import { FORESEEN_YEARS } from './foreseen-years.ts'
import {
  VIETNAMESE_CALENDAR_YEARS,
  VIETNAMESE_WORKING_CALENDAR as CALENDAR,
} from './vietnamese-working-calendar.ts'
import { addWorkingDays, isConfirmed, isWorkingDay } from './working-days.ts'

// New moons and the sun's longitude: J. Meeus, Astronomical Algorithms, ch. 25 and 49, leading terms.

const EPOCH = toLocalDate('1900-01-01')
const EPOCH_JULIAN_DAY = 2_415_021
const MONTH = 29.530588853
const VIETNAM_HOURS = 7
const sin = (degrees: number) => Math.sin((degrees * Math.PI) / 180)
const dayOf = (julianDay: number): LocalDate => addDays(EPOCH, julianDay - EPOCH_JULIAN_DAY)
const julianOf = (day: LocalDate): number => EPOCH_JULIAN_DAY + daysBetween(EPOCH, day)

/** Julian day, in Vietnam, of the k-th new moon after that of January 1900. */
function newMoon(k: number): number {
  const t = k / 1236.85
  const mean =
    2415020.75933 + 29.53058868 * k + 0.0001178 * t ** 2 + 0.00033 * sin(166.56 + 132.87 * t)
  const sun = 359.2242 + 29.10535608 * k - 0.0000333 * t ** 2
  const moon = 306.0253 + 385.81691806 * k + 0.0107306 * t ** 2
  const node = 21.2964 + 390.67050646 * k - 0.0016528 * t ** 2
  const correction =
    (0.1734 - 0.000393 * t) * sin(sun) +
    0.0021 * sin(2 * sun) -
    0.4068 * sin(moon) +
    0.0161 * sin(2 * moon) -
    0.0004 * sin(3 * moon) +
    0.0104 * sin(2 * node) -
    0.0051 * sin(sun + moon) -
    0.0074 * sin(sun - moon) +
    0.0004 * sin(2 * node + sun) -
    0.0004 * sin(2 * node - sun) -
    0.0006 * sin(2 * node + moon) +
    0.001 * sin(2 * node - moon) +
    0.0005 * sin(2 * moon + sun)
  const dynamical = -0.000278 + 0.000265 * t + 0.000262 * t ** 2
  return Math.floor(mean + correction - dynamical + 0.5 + VIETNAM_HOURS / 24)
}

/** Which twelfth of its way the sun is in at midnight in Vietnam; 9 holds the winter solstice. */
function sunSegment(julianDay: number): number {
  const t = (julianDay - 0.5 - VIETNAM_HOURS / 24 - 2451545) / 36525
  const anomaly = 357.5291 + 35999.0503 * t
  const longitude =
    280.46645 +
    36000.76983 * t +
    (1.9146 - 0.004817 * t) * sin(anomaly) +
    0.019993 * sin(2 * anomaly) +
    0.00029 * sin(3 * anomaly)
  return Math.floor((((longitude % 360) + 360) % 360) / 30)
}

/** Months since 1900 of the lunar month that holds the winter solstice of a year: the eleventh. */
function eleventhMonth(year: number): number {
  const k = Math.floor((julianOf(toLocalDate(`${year}-12-31`)) - EPOCH_JULIAN_DAY) / MONTH)
  return sunSegment(newMoon(k)) >= 9 ? k - 1 : k
}

/** First day of the n-th month of a lunar year, leap months left out; n up to 9. */
function lunarMonth(year: number, month: number): LocalDate {
  const eleventh = eleventhMonth(year - 1)
  let hasLeap = eleventhMonth(year) - eleventh === 13
  let k = eleventh + 1
  for (let left = month + 1; left > 0; k += 1) {
    // Of such a year the first month in which the sun enters no new segment is the leap month.
    const isLeap = hasLeap && sunSegment(newMoon(k)) === sunSegment(newMoon(k + 1))
    if (isLeap) hasLeap = false
    else left -= 1
  }
  return dayOf(newMoon(k - 1))
}

describe('years without a notice', () => {
  test('are those up to 2035, after the last that was announced, none of them confirmed', () => {
    expect(FORESEEN_YEARS.map(({ year }) => year)).toEqual([
      2028, 2029, 2030, 2031, 2032, 2033, 2034, 2035,
    ])
    expect(isConfirmed(CALENDAR, toLocalDate('2030-06-03'))).toBe(false)
  })

  const years = [...VIETNAMESE_CALENDAR_YEARS, ...FORESEEN_YEARS].map(
    each => [each.year, each] as const,
  )
  test.each(years)(
    '%i has Tết and the day of the Hùng kings where the moon has them',
    (year, { holidays }) => {
      expect(holidays[lunarMonth(year, 1)]).toBe('Tết Nguyên đán')
      expect(holidays[addDays(lunarMonth(year, 3), 9)]).toBe('Giỗ Tổ Hùng Vương')
    },
  )

  test.each(FORESEEN_YEARS.map(each => [each.year, each] as const))(
    '%i has Tết from two days before the lunar year to two days after it began',
    (year, { holidays }) => {
      const tet = Object.keys(holidays).filter(day => holidays[day] === 'Tết Nguyên đán')
      expect(tet).toEqual([-2, -1, 0, 1, 2].map(days => addDays(lunarMonth(year, 1), days)))
    },
  )

  test.each(FORESEEN_YEARS.map(each => [each.year, each] as const))(
    '%i has the holidays of the law, and a weekday for each on a rest day',
    (_, { holidays, inLieu }) => {
      expect(Object.keys(holidays)).toHaveLength(12)
      const restDays = Object.keys(holidays).filter(day => dayOfWeek(toLocalDate(day)) >= 6)
      expect(Object.values(inLieu).toSorted()).toEqual(restDays.toSorted())
      expect(Object.keys(inLieu).filter(day => dayOfWeek(toLocalDate(day)) >= 6)).toEqual([])
      expect(Object.keys(inLieu).some(day => isWorkingDay(CALENDAR, toLocalDate(day)))).toBe(false)
    },
  )

  test('let a term run on past the last notice', () => {
    expect(addWorkingDays(CALENDAR, toLocalDate('2027-12-30'), 2)).toBe('2028-01-04')
  })
})
