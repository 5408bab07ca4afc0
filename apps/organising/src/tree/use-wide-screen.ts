import type { Ref } from 'vue'
import { onScopeDispose, readonly, ref } from 'vue'

const WIDE = '(min-width: 64rem)'

/** Whether two columns fit beside each other. */
export function useWideScreen(): Readonly<Ref<boolean>> {
  const query = window.matchMedia(WIDE)
  const wide = ref(query.matches)
  const note = () => (wide.value = query.matches)
  query.addEventListener('change', note)
  onScopeDispose(() => query.removeEventListener('change', note))
  return readonly(wide)
}
