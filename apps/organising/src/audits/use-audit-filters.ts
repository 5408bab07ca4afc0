import { useFilters, useSession } from '@ket-nap/app-kit'
import { isLocalDate } from '@ket-nap/kernel'
import { computed } from 'vue'
import { dayAfter } from '../days/days.ts'
import { PURPOSES } from '../people/use-stated-purpose.ts'
import { monthBefore } from './month-before.ts'
import { AUDIT_FILTERS, WITHOUT_CASE, useAuditChips, type AuditFilter } from './use-audit-chips.ts'

/** What the access log is narrowed by; all of it in the URL, as codes. */
export function useAuditFilters() {
  const { today } = useSession()
  const { values, set, clear } = useFilters([...AUDIT_FILTERS, 'view'])

  const purpose = computed(() => PURPOSES.find(each => each === values.value.why) ?? null)
  const withoutCase = computed(() => values.value.why === WITHOUT_CASE)

  const filter = (name: AuditFilter) =>
    computed({ get: () => values.value[name] ?? null, set: value => set(name, value) })
  const day = (name: 'from' | 'last') =>
    computed(() => (isLocalDate(values.value[name]) ? values.value[name] : null))
  const from = day('from')
  const last = day('last')

  /** What is asked for without an index of its own is asked for by the month, the last one by itself. */
  const month = computed(() => {
    const until = dayAfter(last.value ?? today)
    return { from: from.value ?? monthBefore(until), until }
  })
  const isOfMonth = computed(
    () => (purpose.value || withoutCase.value) && !values.value.person && !values.value.holder,
  )
  const variables = computed(() => ({
    subjectId: values.value.person ?? null,
    holderId: values.value.holder ?? null,
    unitId: values.value.unit ?? null,
    action: values.value.action ?? null,
    purpose: purpose.value,
    withoutCase: withoutCase.value || null,
    ...(isOfMonth.value
      ? month.value
      : { from: from.value, until: last.value ? dayAfter(last.value) : null }),
  }))

  const chipsFor = useAuditChips(values)
  return { set, clear, filter, variables, month, isOfMonth, chipsFor }
}
