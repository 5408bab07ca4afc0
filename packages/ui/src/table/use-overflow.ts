import type { Ref } from 'vue'
import { onBeforeUnmount, ref, watch } from 'vue'

/** Whether a content is wider than the frame around it, so that the frame has to scroll. */
export function useOverflow(
  frame: Readonly<Ref<HTMLElement | null>>,
  content: Readonly<Ref<HTMLElement | null>>,
): Readonly<Ref<boolean>> {
  const overflows = ref(false)
  const observer = new ResizeObserver(() => {
    if (!frame.value || !content.value) return
    overflows.value = content.value.offsetWidth > frame.value.clientWidth
  })
  watch([frame, content], elements => {
    observer.disconnect()
    for (const element of elements) if (element) observer.observe(element)
  })
  onBeforeUnmount(() => observer.disconnect())
  return overflows
}
