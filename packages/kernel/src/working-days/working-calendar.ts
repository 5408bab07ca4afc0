import { dayOfWeek, yearOf, type DayOfWeek } from '../local-date/calendar-parts.ts'
import { toLocalDate, type LocalDate } from '../local-date/local-date.ts'

/** One year as it is announced. Keys and values that are days are written 'YYYY-MM-DD'. */
export interface CalendarYear {
  readonly year: number
  /** False while further notices for the year may still come. */
  readonly confirmed: boolean
  /** The documents that fix the year. */
  readonly source: string
  /** Day → its name. */
  readonly holidays: Readonly<Record<string, string>>
  /** Day off → the holiday on a rest day that it makes up for. */
  readonly inLieu: Readonly<Record<string, string>>
  /** Working day given free → the rest day worked instead. */
  readonly swaps: Readonly<Record<string, string>>
}

export type DayOff =
  | { readonly kind: 'HOLIDAY'; readonly on: LocalDate; readonly name: string }
  | {
      readonly kind: 'IN_LIEU'
      readonly on: LocalDate
      readonly name: string
      readonly insteadOf: LocalDate
    }
  | { readonly kind: 'SWAPPED'; readonly on: LocalDate; readonly workedOn: LocalDate }

export interface WorkingCalendar {
  readonly restDays: ReadonlySet<DayOfWeek>
  readonly years: ReadonlyMap<number, Pick<CalendarYear, 'confirmed' | 'source'>>
  readonly daysOff: ReadonlyMap<LocalDate, DayOff>
  /** Rest days that are worked, each with the day it was swapped for. */
  readonly workedRestDays: ReadonlyMap<LocalDate, LocalDate>
}

interface Draft extends WorkingCalendar {
  readonly years: Map<number, CalendarYear>
  readonly daysOff: Map<LocalDate, DayOff>
  readonly workedRestDays: Map<LocalDate, LocalDate>
}

/** Checks the announced years and builds the calendar. Throws a RangeError for data at odds. */
export function workingCalendar(
  restDays: Iterable<DayOfWeek>,
  years: readonly CalendarYear[],
): WorkingCalendar {
  const calendar: Draft = {
    restDays: new Set(restDays),
    years: new Map(),
    daysOff: new Map(),
    workedRestDays: new Map(),
  }
  for (const year of years) {
    if (calendar.years.has(year.year)) throw new RangeError(`${year.year} is given twice`)
    calendar.years.set(year.year, year)
    for (const day of daysOffOf(year)) {
      if (calendar.daysOff.has(day.on)) throw new RangeError(`${day.on} is off twice`)
      calendar.daysOff.set(day.on, day)
      if (day.kind === 'SWAPPED') addWorkedRestDay(calendar, day.workedOn, day.on)
    }
  }
  for (const worked of calendar.workedRestDays.keys()) {
    if (calendar.daysOff.has(worked)) throw new RangeError(`${worked} is both off and worked`)
  }
  return calendar
}

function daysOffOf({ year, holidays, inLieu, swaps }: CalendarYear): DayOff[] {
  const dayIn = (text: string): LocalDate => {
    const date = toLocalDate(text)
    if (yearOf(date) !== year) throw new RangeError(`${date} is not a day of ${year}`)
    return date
  }
  const named = (text: string): string => {
    const name = holidays[text]
    if (name === undefined) throw new RangeError(`${text} is not a holiday of ${year}`)
    return name
  }
  return [
    ...Object.entries(holidays).map(([on, name]): DayOff => ({
      kind: 'HOLIDAY',
      on: dayIn(on),
      name,
    })),
    ...Object.entries(inLieu).map(([on, holiday]): DayOff => ({
      kind: 'IN_LIEU',
      on: dayIn(on),
      name: named(holiday),
      insteadOf: dayIn(holiday),
    })),
    ...Object.entries(swaps).map(([on, worked]): DayOff => ({
      kind: 'SWAPPED',
      on: dayIn(on),
      workedOn: toLocalDate(worked),
    })),
  ]
}

function addWorkedRestDay(
  { restDays, workedRestDays }: Draft,
  worked: LocalDate,
  off: LocalDate,
): void {
  if (!restDays.has(dayOfWeek(worked))) throw new RangeError(`${worked} is no rest day`)
  if (restDays.has(dayOfWeek(off))) throw new RangeError(`${off} is a rest day already`)
  if (workedRestDays.has(worked)) throw new RangeError(`${worked} is worked for two days`)
  workedRestDays.set(worked, off)
}
