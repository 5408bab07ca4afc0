import type { ComputedRef } from 'vue'
import { computed, watchEffect } from 'vue'
import { useRoute, useRouter } from 'vue-router'

export const PAGE_SIZE = 50

interface PageInfo {
  hasNextPage: boolean
  endCursor?: string | null
}

export interface Keyset {
  /** Spread into the variables of a Relay connection. */
  window: ComputedRef<{ first: number; after: string | null }>
  /** 1 for the first page. */
  page: ComputedRef<number>
  goNext: (pageInfo: PageInfo) => void
  goPrevious: () => void
  /** After a change of the search text. */
  goFirst: () => void
}

/**
 * Pages through a connection. The page number is in the URL; the cursors are in the history entry
 * beside it, because a cursor may hold the sort key, which is a name, and names never enter URLs.
 * A link to page 3 without its cursors opens page 1.
 */
export function useKeyset({ size = PAGE_SIZE }: { size?: number } = {}): Keyset {
  const route = useRoute()
  const router = useRouter()

  const asked = computed(() => Math.max(1, Number(route.query.page) || 1))
  const cursors = computed(() => (asked.value > 1 ? readCursors() : []))
  const page = computed(() => (cursors.value.length === asked.value - 1 ? asked.value : 1))

  watchEffect(() => {
    if (page.value !== asked.value) void router.replace({ query: withPage(1) })
  })

  function withPage(number: number) {
    return { ...route.query, page: number > 1 ? String(number) : undefined }
  }

  function goNext({ hasNextPage, endCursor }: PageInfo) {
    if (!hasNextPage || !endCursor) return
    const state = { cursors: [...cursors.value, endCursor] }
    void router.push({ query: withPage(page.value + 1), state })
  }

  function goPrevious() {
    if (page.value === 1) return
    const state = { cursors: cursors.value.slice(0, -1) }
    void router.push({ query: withPage(page.value - 1), state })
  }

  return {
    window: computed(() => ({ first: size, after: cursors.value[page.value - 2] ?? null })),
    page,
    goNext,
    goPrevious,
    goFirst: () => void router.replace({ query: withPage(1) }),
  }
}

function readCursors(): string[] {
  const state: unknown = history.state
  const cursors: unknown =
    typeof state === 'object' && state !== null ? Reflect.get(state, 'cursors') : null
  return Array.isArray(cursors) ? cursors.filter(cursor => typeof cursor === 'string') : []
}
