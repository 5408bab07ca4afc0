import { computed, reactive } from 'vue'
import { readCount, readPercent } from '../forms/read-number.ts'
import { dayOf } from '../days/days.ts'
import type { TargetIndicator } from '../gql/graphql.ts'

export const INDICATORS: readonly TargetIndicator[] = [
  'ADMISSIONS',
  'ADMISSION_RATE',
  'MEMBERS_PER_POPULATION',
]

/** What is typed of a target, and how it is read: a number for a plan, a band in percent for a rate. */
export function useTargetForm() {
  const form = reactive({
    indicator: null as TargetIndicator | null,
    number: '',
    lowerPercent: '',
    upperPercent: '',
    periodFrom: '',
    periodLast: '',
    directiveNumber: '',
    directiveOn: '',
    directiveIssuer: '',
  })
  const isPlan = computed(() => form.indicator === 'ADMISSIONS')

  /** What must be there; in the order of the fields. */
  const required = () => ({
    indicator: form.indicator,
    ...goal(),
    periodFrom: dayOf(form.periodFrom),
    periodLast: dayOf(form.periodLast),
    directiveNumber: form.directiveNumber.trim(),
    directiveOn: dayOf(form.directiveOn),
    directiveIssuer: form.directiveIssuer.trim(),
  })

  function goal(): {
    number?: number | null
    lowerPercent?: number | null
    upperPercent?: number | null
  } {
    if (!form.indicator) return {}
    if (isPlan.value) return { number: readCount(form.number) }
    const lowerPercent = readPercent(form.lowerPercent)
    if (form.upperPercent.trim() === '') return { lowerPercent }
    return { lowerPercent, upperPercent: readPercent(form.upperPercent) }
  }

  return { form, isPlan, required }
}
