import { onScopeDispose, shallowRef } from 'vue'

export interface Toast {
  id: number
  kind: 'done' | 'failed'
  text: string
}

const SHOWN_FOR = 8_000

/** Good news leaves by itself; bad news stays until it is dismissed. */
export function useToasts() {
  const toasts = shallowRef<readonly Toast[]>([])
  const timers = new Set<ReturnType<typeof setTimeout>>()
  let lastId = 0

  function show(kind: Toast['kind'], text: string) {
    const id = ++lastId
    toasts.value = [...toasts.value, { id, kind, text }]
    if (kind === 'done') timers.add(setTimeout(() => dismiss(id), SHOWN_FOR))
  }

  function dismiss(id: number) {
    toasts.value = toasts.value.filter(toast => toast.id !== id)
  }

  onScopeDispose(() => timers.forEach(clearTimeout), true)

  return {
    toasts,
    dismiss,
    done: (text: string) => show('done', text),
    failed: (text: string) => show('failed', text),
  }
}
