import { useFormat } from '@ket-nap/ui/format'
import type { Tone } from '@ket-nap/ui/status'
import { useI18n } from 'vue-i18n'
import type { FragmentType } from '../gql/index.ts'
import { graphql, readFragment } from '../gql/index.ts'
import type { TargetStanding, TargetWords_ProgressFragment } from '../gql/graphql.ts'
import { useTargetFigures } from './use-target-figures.ts'
import { lastDayBefore } from '../days/days.ts'

const Progress = graphql(`
  fragment TargetWords_progress on TargetProgress {
    indicator
    number
    lowerPercent
    upperPercent
    periodFrom
    periodUntil
    basis
    directiveNumber
    directiveOn
    directiveIssuer
    achieved {
      numerator
      denominator
    }
    line
    standing
    lineStanding
    forecast {
      value
      standing
      achieved
      daysPassed
      days
      until
    }
  }
`)

/** Red says "late": a plan that is under way is not late as long as it keeps to its line. */
const LINE_TONE: Record<TargetStanding, Tone> = { BELOW: 'late', WITHIN: 'done', ABOVE: 'done' }

/** A goal and how far it is reached, in words and figures. */
export function useTargetWords() {
  const { t } = useI18n()
  const { date } = useFormat()
  const { goalOf, lineOf, achievedOf, basisOf, forecastOf } = useTargetFigures()

  function standingOf(progress: TargetWords_ProgressFragment): { words: string; tone: Tone } {
    const { indicator, standing } = progress
    const words = t(`organising.target.standing.${standing}`, { goal: goalOf(progress) })
    if (standing !== 'BELOW') return { words, tone: 'done' }
    return { words, tone: indicator === 'ADMISSIONS' ? 'neutral' : 'late' }
  }

  return (masked: FragmentType<typeof Progress>) => {
    const progress = readFragment(Progress, masked)
    const { indicator, lineStanding, directiveNumber, directiveOn, directiveIssuer } = progress
    return {
      indicator,
      name: t(`organising.indicator.${indicator}`),
      goal: goalOf(progress),
      achieved: achievedOf(progress),
      basis: basisOf(progress),
      line: lineOf(progress),
      standing: standingOf(progress),
      lineStanding: lineStanding && {
        words: t(`organising.target.line.${lineStanding}`),
        tone: LINE_TONE[lineStanding],
      },
      forecast: forecastOf(progress),
      period: t('organising.target.period', {
        from: date(progress.periodFrom),
        last: date(lastDayBefore(progress.periodUntil)),
      }),
      directive: [directiveNumber, directiveOn && date(directiveOn), directiveIssuer]
        .filter(Boolean)
        .join(', '),
    }
  }
}
