import { useFilters, useSession } from '@ket-nap/app-kit'
import { isLocalDate } from '@ket-nap/kernel'
import { useFormat } from '@ket-nap/ui/format'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { dayAfter } from '../days/days.ts'
import { monthBefore } from './month-before.ts'
import { useActionWords } from './use-action-words.ts'

const NAMES = ['person', 'holder', 'unit', 'action', 'from', 'last'] as const
export type AuditFilter = (typeof NAMES)[number]

/** Names that come with the list; until then a chip says only what kind of filter it is. */
export type KnownNames = Partial<Record<'person' | 'holder' | 'unit', string | null>>

/** What the access log is narrowed by; all of it in the URL, as codes. */
export function useAuditFilters() {
  const { t } = useI18n()
  const { date } = useFormat()
  const { today } = useSession()
  const { values, set, clear } = useFilters([...NAMES, 'view'])
  const wordOf = useActionWords()

  const filter = (name: AuditFilter) =>
    computed({ get: () => values.value[name] ?? null, set: value => set(name, value) })
  const day = (name: 'from' | 'last') =>
    computed(() => (isLocalDate(values.value[name]) ? values.value[name] : null))
  const from = day('from')
  const last = day('last')

  const variables = computed(() => ({
    subjectId: values.value.person ?? null,
    holderId: values.value.holder ?? null,
    unitId: values.value.unit ?? null,
    action: values.value.action ?? null,
    from: from.value,
    until: last.value ? dayAfter(last.value) : null,
  }))

  /** What is unusual is asked for by the month: the last one unless days are chosen. */
  const month = computed(() => {
    const until = dayAfter(last.value ?? today)
    return { from: from.value ?? monthBefore(until), until }
  })

  function chipsFor(names: KnownNames) {
    const labels: Record<AuditFilter, (value: string) => string> = {
      person: () => names.person ?? t('organising.audit.by.person'),
      holder: () => names.holder ?? t('organising.audit.by.holder'),
      unit: () => names.unit ?? t('organising.audit.by.unit'),
      action: wordOf,
      from: value => t('organising.audit.since', { day: date(value) }),
      last: value => t('organising.audit.until', { day: date(value) }),
    }
    return NAMES.flatMap(name => {
      const value = values.value[name]
      return value ? [{ name, label: labels[name](value) }] : []
    })
  }

  return { values, set, clear, filter, variables, month, chipsFor }
}
