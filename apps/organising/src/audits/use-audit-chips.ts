import { useFormat } from '@ket-nap/ui/format'
import type { MaybeRefOrGetter } from 'vue'
import { toValue } from 'vue'
import { useI18n } from 'vue-i18n'
import { useActionWords } from './use-action-words.ts'

/** Of `why`: an opening for no case, whatever its purpose. */
export const WITHOUT_CASE = 'WITHOUT_CASE'

export const AUDIT_FILTERS = ['person', 'holder', 'unit', 'action', 'why', 'from', 'last'] as const
export type AuditFilter = (typeof AUDIT_FILTERS)[number]

/** Names that come with the list; until then a chip says only what kind of filter it is. */
type KnownNames = Partial<Record<'person' | 'holder' | 'unit', string | null>>

/** What the log is narrowed by now, in words. */
export function useAuditChips(values: MaybeRefOrGetter<Partial<Record<AuditFilter, string>>>) {
  const { t } = useI18n()
  const { date } = useFormat()
  const wordOf = useActionWords()

  return (names: KnownNames) => {
    const labels: Record<AuditFilter, (value: string) => string> = {
      person: () => names.person ?? t('organising.audit.by.person'),
      holder: () => names.holder ?? t('organising.audit.by.holder'),
      unit: () => names.unit ?? t('organising.audit.by.unit'),
      action: wordOf,
      why: value =>
        value === WITHOUT_CASE
          ? t('organising.audit.why.withoutCase')
          : t(`organising.purpose.${value}`),
      from: value => t('organising.audit.since', { day: date(value) }),
      last: value => t('organising.audit.until', { day: date(value) }),
    }
    return AUDIT_FILTERS.flatMap(name => {
      const value = toValue(values)[name]
      return value ? [{ name, label: labels[name](value) }] : []
    })
  }
}
