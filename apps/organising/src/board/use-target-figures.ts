import { useFormat } from '@ket-nap/ui/format'
import { useI18n } from 'vue-i18n'
import { lastDayBefore } from '../days/days.ts'
import type { Measured } from '../targets/target-action.ts'
import type { TargetWords_ProgressFragment } from '../gql/graphql.ts'

type Progress = TargetWords_ProgressFragment

/** Decimals with which each indicator is quoted. */
const DIGITS = { ADMISSIONS: 1, ADMISSION_RATE: 2, MEMBERS_PER_POPULATION: 2 } as const

/** The numbers of a goal as they are written: people for a plan, percent for a rate or a share. */
export function useTargetFigures() {
  const { t } = useI18n()
  const { date, integer, decimal, percent, fraction } = useFormat()

  const short = (value: number, digits: number) =>
    decimal(value, Number.isInteger(value) ? 0 : digits)
  const people = (count: string) => t('organising.target.people', { count })

  /** `570 người`, `3–4%`. */
  function goalOf({ indicator, number, lowerPercent, upperPercent }: Measured): string {
    if (indicator === 'ADMISSIONS') return people(integer(number))
    const edges = [lowerPercent, upperPercent].filter(edge => typeof edge === 'number')
    return `${edges.map(edge => short(edge, 2)).join('–')}%`
  }

  /** Where the straight line to the goal stands on the day. */
  function lineOf({ indicator, line }: Progress): string {
    return indicator === 'ADMISSIONS' ? people(decimal(line, 0)) : `${decimal(line, 2)}%`
  }

  /** `126 / 570 = 22,1%`. */
  function achievedOf({ indicator, achieved }: Progress): string {
    return `${fraction(achieved)} = ${percent(achieved, DIGITS[indicator])}`
  }

  /** What it comes to if it goes on so, and how that was reckoned; `null` where nothing can be said. */
  function forecastOf({ indicator, forecast }: Progress): string | null {
    if (!forecast) return null
    const isPlan = indicator === 'ADMISSIONS'
    const told = (value: number) =>
      isPlan ? people(decimal(value, 0)) : `${decimal(value, DIGITS[indicator])}%`
    return t('organising.target.forecast', {
      last: date(lastDayBefore(forecast.until)),
      value: told(forecast.value),
      achieved: told(forecast.achieved),
      passed: integer(forecast.daysPassed),
      days: integer(forecast.days),
    })
  }

  /** Of which membership the rate is. */
  const basisOf = ({ basis }: Progress) => basis && t(`organising.target.basis.${basis}`)

  return { goalOf, lineOf, achievedOf, basisOf, forecastOf }
}
