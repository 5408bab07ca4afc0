import { isFor, useFilters, useSession } from '@ket-nap/app-kit'
import { isLocalDate } from '@ket-nap/kernel'
import { useFormat } from '@ket-nap/ui/format'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRoute, useRouter } from 'vue-router'
import { FILE_READERS } from '../units/readers.ts'
import { codeListOf } from './code-lists.ts'
import type { FilterName, FilterValues } from './member-filter.ts'
import { FILTER_NAMES, readFilters, STANDING_FILTERS, toMemberFilter } from './member-filter.ts'

/** The filters of the list of members: in the URL, as chips, and as the graph takes them. */
export function useMemberFilters() {
  const { t } = useI18n()
  const { date } = useFormat()
  const route = useRoute()
  const router = useRouter()
  const { values, set, clear } = useFilters(FILTER_NAMES)
  const names = isFor(FILE_READERS, useSession()) ? FILTER_NAMES : STANDING_FILTERS
  const known = computed(() => readFilters(values.value, names))

  const chips = computed(() =>
    names.flatMap(name => {
      const value = known.value[name]
      return value === undefined ? [] : [{ name, label: labelOf(name, value) }]
    }),
  )

  function labelOf(name: FilterName, value: string): string {
    return `${t(`organising.members.filter.${name}`)}: ${valueOf(name, value)}`
  }

  function valueOf(name: FilterName, value: string): string {
    if (isLocalDate(value)) return date(value)
    return /^\d+$/.test(value) ? value : t(`organising.code.${codeListOf(name)}.${value}`)
  }

  /** All at once: one change of the URL, back to the first page. */
  function apply(chosen: FilterValues) {
    const query = Object.fromEntries(FILTER_NAMES.map(name => [name, chosen[name] || undefined]))
    void router.replace({ query: { ...route.query, page: undefined, ...query } })
  }

  return {
    names,
    values: known,
    filter: computed(() => toMemberFilter(known.value)),
    chips,
    apply,
    remove: (name: FilterName) => set(name, null),
    clear,
  }
}
