const DAY_MS = 86_400_000

/** A day counted from today in Việt Nam, as it is typed (`05/03/2026`) or as an address has it. */
export function daysFromToday(days: number, form: 'typed' | 'iso' = 'typed'): string {
  const day = new Date(Date.now() + days * DAY_MS)
  const locale = form === 'typed' ? 'en-GB' : 'en-CA'
  return day.toLocaleDateString(locale, { timeZone: 'Asia/Ho_Chi_Minh' })
}
