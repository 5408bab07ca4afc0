import { addMonths, startOfMonth, toLocalDate } from '@ket-nap/kernel'

const MOST = 12

/** First days of the whole months since somebody helps that have no remark; at most the last twelve. */
export function monthsWithoutRemark(
  helpingSince: string,
  today: string,
  remarked: readonly string[],
): string[] {
  const current = startOfMonth(toLocalDate(today))
  const months = Array.from({ length: MOST }, (_month, back) => addMonths(current, back - MOST))
  return months.filter(month => {
    const isWhole = helpingSince <= month
    return isWhole && !remarked.some(day => day.slice(0, 7) === month.slice(0, 7))
  })
}

/** 2026-10-01 → 10/2026 */
export const monthName = (day: string): string => `${day.slice(5, 7)}/${day.slice(0, 4)}`
