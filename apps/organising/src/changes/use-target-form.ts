import { readCount, readPercent } from '../forms/read-number.ts'
import { dayOf } from '../days/days.ts'
import type { TargetIndicator } from '../gql/graphql.ts'
import { useTargetDraft } from './drafts.ts'

export const INDICATORS: readonly TargetIndicator[] = [
  'ADMISSIONS',
  'ADMISSION_RATE',
  'MEMBERS_PER_POPULATION',
]

/** What is typed of a target, and how it is read: a number for a plan, a band in percent for a rate. */
export function useTargetForm(unitId: string) {
  const { draft: form, discard } = useTargetDraft(unitId)

  /** What must be there; in the order of the fields. */
  const required = () => ({
    indicator: form.value.indicator,
    ...goal(),
    periodFrom: dayOf(form.value.periodFrom),
    periodLast: dayOf(form.value.periodLast),
    directiveNumber: form.value.directiveNumber.trim(),
    directiveOn: dayOf(form.value.directiveOn),
    directiveIssuer: form.value.directiveIssuer.trim(),
  })

  const goal = () => (form.value.indicator ? readMeasure(form.value.indicator, form.value) : {})

  return { form, discard, required }
}

interface Measure {
  number?: number | null
  lowerPercent?: number | null
  upperPercent?: number | null
}

/** A number, or a band whose upper end may be left out; `null` where it is not written as one. */
export function readMeasure(
  indicator: TargetIndicator,
  typed: { number: string; lowerPercent: string; upperPercent: string },
): Measure {
  if (indicator === 'ADMISSIONS') return { number: readCount(typed.number) }
  const lowerPercent = readPercent(typed.lowerPercent)
  if (typed.upperPercent.trim() === '') return { lowerPercent }
  return { lowerPercent, upperPercent: readPercent(typed.upperPercent) }
}
