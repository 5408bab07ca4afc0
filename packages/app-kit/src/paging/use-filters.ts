import type { ComputedRef } from 'vue'
import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'

export interface Filters<Name extends string> {
  values: ComputedRef<Partial<Record<Name, string>>>
  /** `null` or an empty text removes the filter. Any change goes back to the first page. */
  set: (name: Name, value: string | null) => void
  clear: () => void
}

/**
 * Coded filters of a list, kept in the URL. Search text is personal data: it stays in the page, in
 * a plain `ref`, and never comes here.
 */
export function useFilters<Name extends string>(names: readonly Name[]): Filters<Name> {
  const route = useRoute()
  const router = useRouter()

  const values = computed(() => {
    const found: Partial<Record<Name, string>> = {}
    for (const name of names) {
      const value = route.query[name]
      if (typeof value === 'string' && value !== '') found[name] = value
    }
    return found
  })

  function replace(changes: Partial<Record<string, string | undefined>>) {
    void router.replace({ query: { ...route.query, page: undefined, ...changes } })
  }

  return {
    values,
    set: (name, value) => replace({ [name]: value || undefined }),
    clear: () => replace(Object.fromEntries(names.map(name => [name, undefined]))),
  }
}
