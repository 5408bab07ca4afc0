/** A number that holds from a day on, with its source. */
export interface DatedRule {
  from: string
  value: number
  source: string
}

/** Completed months of age at the admission. The only value in the texts read; older ones were not. */
export const LEAST_AGE_MONTHS: readonly DatedRule[] = [
  { from: '1930-02-03', value: 216, source: '294 pt 1.1.1; 208 [quiz Qa 1]' },
]

/** Calendar months from the ceremony to official status. */
export const PROBATION_MONTHS: readonly DatedRule[] = [
  { from: '1930-02-03', value: 12, source: '294 pt 4.2.2; HD06 4.2' },
]

/** Years of Party age for which there is a badge, by the day of the award. */
export const BADGE_YEARS: readonly { from: string; years: readonly number[]; source: string }[] = [
  {
    from: '1930-02-03',
    years: [30, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90],
    source: '294 pt 28.1.2',
  },
  {
    from: '2026-07-26',
    years: [30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90, 95],
    source: '208 [quiz Qa 11]',
  },
]
