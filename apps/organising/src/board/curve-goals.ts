import type { TargetIndicator } from '../gql/graphql.ts'
import type { CurveGoal } from './admission-curve.ts'

interface Progress {
  targetId: string
  indicator: TargetIndicator
  number?: number | null | undefined
  lowerPercent?: number | null | undefined
  upperPercent?: number | null | undefined
  periodFrom: string
  periodUntil: string
  achieved: { denominator: number }
}

/**
 * A goal as people to admit, so that it can be drawn over admissions; `null` for a share of the
 * population, and for a period that the months counted do not cover from its first day.
 */
export function curveGoalOf(progress: Progress, countedFrom: string): CurveGoal | null {
  const { indicator, number, lowerPercent, upperPercent, periodFrom, periodUntil } = progress
  if (periodFrom < countedFrom || !periodFrom.endsWith('-01')) return null
  const span = { from: periodFrom, until: periodUntil }
  if (indicator === 'ADMISSIONS') {
    return typeof number === 'number' ? { ...span, lower: number, upper: null } : null
  }
  if (indicator !== 'ADMISSION_RATE' || typeof lowerPercent !== 'number') return null
  const people = (percent: number) => (percent / 100) * progress.achieved.denominator
  const upper = typeof upperPercent === 'number' ? people(upperPercent) : null
  return { ...span, lower: people(lowerPercent), upper }
}
