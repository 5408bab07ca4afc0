import { describe, expect, test } from 'vitest'
import { addDays } from '../local-date/arithmetic.ts'
import { dayOfWeek } from '../local-date/calendar-parts.ts'
import {
  parseVietnameseDate,
  toLocalDate as day,
  type LocalDate,
} from '../local-date/local-date.ts'
import { contains, periodThrough, yearPeriod, type Period } from '../local-date/period.ts'
import {
  VIETNAMESE_CALENDAR_YEARS,
  VIETNAMESE_WORKING_CALENDAR as CALENDAR,
} from './vietnamese-working-calendar.ts'
import { isWorkingDay } from './working-days.ts'

/** The breaks as they were announced to the public: first day to last day, weekends included. */
const BREAKS: Record<number, string> = {
  2022: '01/01-03/01 29/01-06/02 09/04-11/04 30/04-03/05 01/09-04/09',
  2023: '01/01-02/01 20/01-26/01 29/04-03/05 01/09-04/09',
  2024: '01/01-01/01 08/02-14/02 18/04-18/04 27/04-01/05 31/08-03/09',
  2025: '01/01-01/01 25/01-02/02 05/04-07/04 30/04-04/05 30/08-02/09',
  2026: '01/01-04/01 14/02-22/02 25/04-27/04 30/04-03/05 29/08-02/09 24/11-24/11',
  2027: '01/01-03/01 04/02-10/02 16/04-18/04 30/04-03/05 02/09-05/09 24/11-24/11',
}
const WORKED_SATURDAYS = ['2024-05-04', '2025-04-26', '2026-01-10', '2026-08-22']

function vietnameseDay(dayAndMonth: string, year: number): LocalDate {
  const date = parseVietnameseDate(`${dayAndMonth}/${year}`)
  if (date === undefined) throw new Error(`${dayAndMonth} is no day`)
  return date
}

function breaksOf(year: number): Period[] {
  return (BREAKS[year] ?? '').split(' ').map(announced => {
    const [first = '', last = ''] = announced.split('-')
    return periodThrough(vietnameseDay(first, year), vietnameseDay(last, year))
  })
}

function daysOf({ from, until }: Period): LocalDate[] {
  const days: LocalDate[] = []
  for (let date = from; until !== null && date < until; date = addDays(date, 1)) days.push(date)
  return days
}

function isRestDay(date: LocalDate): boolean {
  return dayOfWeek(date) >= 6
}

const years = VIETNAMESE_CALENDAR_YEARS.map(year => [year.year, year] as const)

describe('the Vietnamese working calendar', () => {
  test('knows 2022 to 2027, each with its source', () => {
    expect(years.map(([year]) => year)).toEqual([2022, 2023, 2024, 2025, 2026, 2027])
    expect(VIETNAMESE_CALENDAR_YEARS.every(({ source }) => source.length > 20)).toBe(true)
  })

  test.each(years)('has in %i the breaks that were announced, and no other', year => {
    const breaks = breaksOf(year)
    const days = daysOf(yearPeriod(year))
    const expected = days.filter(date => {
      if (WORKED_SATURDAYS.includes(date)) return true
      return !isRestDay(date) && !breaks.some(announced => contains(announced, date))
    })
    expect(days.filter(date => isWorkingDay(CALENDAR, date))).toEqual(expected)
  })

  test.each(years)('breaks of %i begin and end where the announcement says', year => {
    for (const announced of breaksOf(year)) {
      const around = [addDays(announced.from, -1), announced.until ?? announced.from]
      const known = around.filter(date => CALENDAR.years.has(Number(date.slice(0, 4))))
      const stillOff = known.filter(date => !isWorkingDay(CALENDAR, date) && !isRestDay(date))
      expect(stillOff).toEqual([])
    }
  })

  test('works the Saturdays that were swapped, and no other rest day', () => {
    expect([...CALENDAR.workedRestDays.keys()].sort()).toEqual(WORKED_SATURDAYS)
  })

  test.each(years)('has in %i the holidays of the law', (year, { holidays }) => {
    const counts: Record<string, number> = {}
    for (const name of Object.values(holidays)) counts[name] = (counts[name] ?? 0) + 1
    expect(counts).toEqual({
      'Tết Dương lịch': 1,
      'Tết Nguyên đán': 5,
      'Giỗ Tổ Hùng Vương': 1,
      'Ngày Chiến thắng': 1,
      'Ngày Quốc tế lao động': 1,
      'Quốc khánh': 2,
      ...(year >= 2026 ? { 'Ngày Văn hóa Việt Nam': 1 } : {}),
    })
    expect(holidays).toMatchObject({
      [`${year}-01-01`]: 'Tết Dương lịch',
      [`${year}-04-30`]: 'Ngày Chiến thắng',
      [`${year}-05-01`]: 'Ngày Quốc tế lao động',
      [`${year}-09-02`]: 'Quốc khánh',
      [`${year}-09-0${year === 2024 || year === 2027 ? 3 : 1}`]: 'Quốc khánh',
    })
  })

  test.each(years)(
    'makes up in %i for each holiday on a rest day, once, on a weekday',
    (_, year) => {
      const restDays = (texts: string[]): string[] => texts.filter(text => isRestDay(day(text)))
      expect(Object.values(year.inLieu).sort()).toEqual(restDays(Object.keys(year.holidays)).sort())
      expect(restDays(Object.keys(year.inLieu))).toEqual([])
    },
  )
})
