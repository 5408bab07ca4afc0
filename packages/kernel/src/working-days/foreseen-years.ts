import { addDays } from '../local-date/arithmetic.ts'
import { dayOfWeek } from '../local-date/calendar-parts.ts'
import { toLocalDate, type LocalDate } from '../local-date/local-date.ts'
import { HOLIDAY } from './holiday-names.ts'
import type { CalendarYear } from './working-calendar.ts'

/**
 * First day of the lunar year, and tenth day of its third month, of years without a notice yet. Computed from
 * the new moons and the sun's longitude in Vietnam time (UTC+7), after J. Meeus, Astronomical Algorithms; the
 * test derives them anew, and the announced years with them.
 */
const LUNAR_DAYS: Readonly<Record<number, readonly [newYear: string, hungKings: string]>> = {
  2028: ['2028-01-26', '2028-04-04'],
  2029: ['2029-02-13', '2029-04-23'],
  2030: ['2030-02-02', '2030-04-12'],
  2031: ['2031-01-23', '2031-04-01'],
  2032: ['2032-02-11', '2032-04-19'],
  2033: ['2033-01-31', '2033-04-09'],
  2034: ['2034-02-19', '2034-04-28'],
  2035: ['2035-02-08', '2035-04-17'],
}

const THURSDAY = 4
const SATURDAY = 6

const isRestDay = (day: LocalDate): boolean => dayOfWeek(day) >= SATURDAY

/** The day beside 2 September: the one after it where that bridges to the weekend, or where 1 September is one. */
function besideNationalDay(nationalDay: LocalDate): LocalDate {
  const [before, after] = [addDays(nationalDay, -1), addDays(nationalDay, 1)]
  return isRestDay(before) || dayOfWeek(nationalDay) === THURSDAY ? after : before
}

/**
 * A year as the law lets expect it: five days of Tết from two days before it, as most notices have it, and a
 * working day off after each holiday on a rest day. Swapped days are only known from the notice.
 */
function foresee(year: number, [newYear, hungKings]: readonly [string, string]): CalendarYear {
  const lunarNewYear = toLocalDate(newYear)
  const nationalDay = toLocalDate(`${year}-09-02`)
  const holidays: Record<string, string> = {
    [`${year}-01-01`]: HOLIDAY.NEW_YEAR,
    ...Object.fromEntries([-2, -1, 0, 1, 2].map(d => [addDays(lunarNewYear, d), HOLIDAY.TET])),
    [hungKings]: HOLIDAY.HUNG_KINGS,
    [`${year}-04-30`]: HOLIDAY.VICTORY,
    [`${year}-05-01`]: HOLIDAY.LABOUR,
    [besideNationalDay(nationalDay)]: HOLIDAY.NATIONAL_DAY,
    [nationalDay]: HOLIDAY.NATIONAL_DAY,
    [`${year}-11-24`]: HOLIDAY.CULTURE_DAY,
  }
  return {
    year,
    confirmed: false,
    source:
      'Bộ luật Lao động 2019, điều 111–112; Nghị quyết 28/2026/QH16; ngày âm lịch tính theo giờ Việt Nam, chưa có thông báo',
    holidays,
    inLieu: makeUp(holidays),
    swaps: {},
  }
}

/** For each holiday on a rest day the next day that is worked. Source: Labour Code, art. 111.3. */
function makeUp(holidays: Readonly<Record<string, string>>): Record<string, string> {
  const inLieu: Record<string, string> = {}
  for (const text of Object.keys(holidays).toSorted()) {
    const holiday = toLocalDate(text)
    if (!isRestDay(holiday)) continue
    let day = addDays(holiday, 1)
    while (isRestDay(day) || day in holidays || day in inLieu) day = addDays(day, 1)
    inLieu[day] = holiday
  }
  return inLieu
}

/** Years that no notice fixes yet: a deadline in them may still move. */
export const FORESEEN_YEARS: readonly CalendarYear[] = Object.entries(LUNAR_DAYS).map(
  ([year, days]) => foresee(Number(year), days),
)
