import type { Ref } from 'vue'
import { onScopeDispose, ref, shallowRef, watch } from 'vue'
import type { Cost } from './ask.ts'
import { ask } from './ask.ts'

/** Nobody types for so long before the cost is asked for. */
const PAUSE_MS = 600

export interface Written {
  query: string
  /** `null` where they cannot be read. */
  variables: object | null
}

/** What the document that is written would cost, or the code of why it would be refused. */
export function useCost(written: Readonly<Ref<Written>>) {
  const cost = shallowRef<Cost | null>(null)
  const refused = ref<string | null>(null)
  let weighed = new AbortController()

  async function weigh({ query, variables }: Written) {
    weighed.abort()
    weighed = new AbortController()
    if (variables === null) return
    try {
      const found = await ask({ query, variables, costOnly: true, signal: weighed.signal })
      cost.value = found.cost
      refused.value = found.errors[0]?.code ?? null
    } catch {
      // Taken back: it is weighed again.
    }
  }

  watch(
    written,
    (now, _before, onCleanup) => {
      const timer = setTimeout(() => void weigh(now), PAUSE_MS)
      onCleanup(() => clearTimeout(timer))
    },
    { immediate: true },
  )
  onScopeDispose(() => weighed.abort())
  return { cost, refused }
}
