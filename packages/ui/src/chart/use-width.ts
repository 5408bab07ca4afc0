import type { Ref } from 'vue'
import { onBeforeUnmount, onMounted, ref } from 'vue'

/** Width of an element in pixels, so that a drawing keeps its text size while the page changes. */
export function useWidth(element: Readonly<Ref<HTMLElement | null>>, first = 640): Ref<number> {
  const width = ref(first)
  const observer = new ResizeObserver(entries => {
    const measured = entries[0]?.contentRect.width ?? 0
    if (measured > 0) width.value = Math.round(measured)
  })
  onMounted(() => {
    if (element.value) observer.observe(element.value)
  })
  onBeforeUnmount(() => observer.disconnect())
  return width
}
