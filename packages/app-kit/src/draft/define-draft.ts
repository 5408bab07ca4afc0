import type { Ref } from 'vue'
import { ref } from 'vue'

interface Draft<Value> {
  draft: Ref<Value>
  /** After it was sent, or given up. */
  discard: () => void
}

/**
 * Keeps what is typed into a form while its page is left and opened again; by the key, one for each
 * subject. In memory only: what people type is personal data and does not outlive the page.
 */
export function defineDraft<Value>(initial: () => Value): (key?: string) => Draft<Value> {
  const kept = new Map<string, Ref<Value>>()

  function start(key: string): Ref<Value> {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a draft holds plain values, no refs
    const draft = ref(initial()) as Ref<Value>
    kept.set(key, draft)
    return draft
  }

  return (key = '') => {
    const draft = kept.get(key) ?? start(key)
    function discard() {
      draft.value = initial()
      kept.delete(key)
    }
    return { draft, discard }
  }
}
