import type { LocalDate } from '@ket-nap/kernel'
import { toLocalDate } from '@ket-nap/kernel'

/**
 * Terms of Party committees below the provinces, the latest first. A term runs from congress to
 * congress; these are the days by which the plans of a term are counted, not those of each congress.
 * Source: directives 36-CT/TW (2014), 35-CT/TW (2019) and 45-CT/TW (2025); exact days unverified.
 */
const TERMS = [
  { name: '2025–2030', from: toLocalDate('2025-07-01') },
  { name: '2020–2025', from: toLocalDate('2020-08-01') },
  { name: '2015–2020', from: toLocalDate('2015-08-01') },
  { name: '2010–2015', from: toLocalDate('2010-08-01') },
] as const

interface Term {
  name: string
  from: LocalDate
}

/** The term in which a day lies; `null` for a day before all that are known. */
export function termOf(day: string): Term | null {
  return TERMS.find(({ from }) => from <= day) ?? null
}
