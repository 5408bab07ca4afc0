import type { Brand } from '../brand.ts'
import { daysInMonth, type CivilDay } from './civil.ts'

/**
 * A calendar day in the form 'YYYY-MM-DD', from 1900-01-01 to 2200-12-31.
 * Days compare as their strings do: `a < b` means a is earlier.
 */
export type LocalDate = Brand<'LocalDate'>

const FIRST_YEAR = 1900
const LAST_YEAR = 2200

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/
const VIETNAMESE_DAY = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/

export function parseLocalDate(text: string): LocalDate | undefined {
  const [, year, month, day] = ISO_DAY.exec(text) ?? []
  return checkedDate({ year: Number(year), month: Number(month), day: Number(day) })
}

export function isLocalDate(value: unknown): value is LocalDate {
  return typeof value === 'string' && parseLocalDate(value) !== undefined
}

/** For text that must be a day already. Throws a RangeError that does not repeat the text. */
export function toLocalDate(text: string): LocalDate {
  const date = parseLocalDate(text)
  if (date === undefined) throw outOfCalendar()
  return date
}

/** Reads a day as people write it: dd/mm/yyyy, leading zeros optional. */
export function parseVietnameseDate(text: string): LocalDate | undefined {
  const [, day, month, year] = VIETNAMESE_DAY.exec(text) ?? []
  return checkedDate({ year: Number(year), month: Number(month), day: Number(day) })
}

/** dd/mm/yyyy, always with two digits for day and month. */
export function formatVietnameseDate(date: LocalDate): string {
  return `${date.slice(8)}/${date.slice(5, 7)}/${date.slice(0, 4)}`
}

export function civilDayOf(date: LocalDate): CivilDay {
  return {
    year: Number(date.slice(0, 4)),
    month: Number(date.slice(5, 7)),
    day: Number(date.slice(8)),
  }
}

/** Throws a RangeError when there is no such day between 1900 and 2200. */
export function localDate(civil: CivilDay): LocalDate {
  const date = checkedDate(civil)
  if (date === undefined) throw outOfCalendar()
  return date
}

function checkedDate(civil: CivilDay): LocalDate | undefined {
  const text = `${civil.year}-${twoDigits(civil.month)}-${twoDigits(civil.day)}`
  return saysExistingDay(text, civil) ? text : undefined
}

function saysExistingDay(text: string, { year, month, day }: CivilDay): text is LocalDate {
  const inCalendar = year >= FIRST_YEAR && year <= LAST_YEAR
  return inCalendar && day >= 1 && day <= daysInMonth(year, month)
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}

function outOfCalendar(): RangeError {
  return new RangeError(`No such calendar day (YYYY-MM-DD, ${FIRST_YEAR} to ${LAST_YEAR})`)
}
