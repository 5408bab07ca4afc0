import type { Ref } from 'vue'
import { onScopeDispose, readonly, ref, watch } from 'vue'

/** True once the condition has held for a while: a skeleton that flashes is worse than none. */
export function useDelayed(
  condition: Readonly<Ref<boolean>>,
  milliseconds = 300,
): Readonly<Ref<boolean>> {
  const delayed = ref(false)
  let timer: ReturnType<typeof setTimeout> | undefined
  watch(
    condition,
    holds => {
      clearTimeout(timer)
      if (!holds) delayed.value = false
      else timer = setTimeout(() => (delayed.value = true), milliseconds)
    },
    { immediate: true },
  )
  onScopeDispose(() => clearTimeout(timer))
  return readonly(delayed)
}
