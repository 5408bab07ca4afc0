import { computed, onScopeDispose, ref, shallowRef } from 'vue'
import type { Answer } from './ask.ts'
import { ask } from './ask.ts'
import { useConsoleDraft } from './drafts.ts'
import { useCost } from './use-cost.ts'

/** The document that is written, what it would cost, and the last answer. */
export function useConsole() {
  const { draft } = useConsoleDraft()
  const variables = computed(() => readVariables(draft.value.variables))
  const { cost, refused } = useCost(
    computed(() => ({ query: draft.value.query, variables: variables.value })),
  )
  const answer = shallowRef<Answer | null>(null)
  const running = ref(false)
  let asked = new AbortController()

  async function run() {
    if (variables.value === null) return
    asked.abort()
    asked = new AbortController()
    const { signal } = asked
    const { query } = draft.value
    running.value = true
    try {
      const found = await ask({ query, variables: variables.value, costOnly: false, signal })
      answer.value = found
      cost.value = found.cost ?? cost.value
    } catch {
      // Taken back: another run is under way, or the page is gone.
    } finally {
      if (!signal.aborted) running.value = false
    }
  }

  function stop() {
    asked.abort()
    running.value = false
  }

  onScopeDispose(stop)
  return { draft, answer, cost, refused, running, variables, run, stop }
}

/** Variables as JSON; nothing written is none, `null` is what cannot be read. */
function readVariables(text: string): object | null {
  if (text.trim() === '') return {}
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null
  } catch {
    return null
  }
}
