import { computed } from 'vue'
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
  const isPlan = computed(() => form.value.indicator === 'ADMISSIONS')

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

  function goal(): {
    number?: number | null
    lowerPercent?: number | null
    upperPercent?: number | null
  } {
    if (!form.value.indicator) return {}
    if (isPlan.value) return { number: readCount(form.value.number) }
    const lowerPercent = readPercent(form.value.lowerPercent)
    if (form.value.upperPercent.trim() === '') return { lowerPercent }
    return { lowerPercent, upperPercent: readPercent(form.value.upperPercent) }
  }

  return { form, discard, isPlan, required }
}
