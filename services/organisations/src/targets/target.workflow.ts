/** What leaders set goals for. Source: domain dossier §3.1, I1–I4. */
export const TARGET_INDICATORS = ['ADMISSIONS', 'ADMISSION_RATE', 'MEMBERS_PER_POPULATION'] as const
export type TargetIndicator = (typeof TARGET_INDICATORS)[number]

/** How a goal is said: a number of people, or percent with a lower and perhaps an upper end. */
export const MEASURES: Readonly<Record<TargetIndicator, 'NUMBER' | 'PERCENT'>> = {
  ADMISSIONS: 'NUMBER',
  ADMISSION_RATE: 'PERCENT',
  MEMBERS_PER_POPULATION: 'PERCENT',
}
