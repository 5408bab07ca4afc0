import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { effectScope } from 'vue'
import { useToasts } from './use-toasts.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function inScope() {
  const scope = effectScope()
  const toasts = scope.run(useToasts)
  if (!toasts) throw new Error('no scope')
  return toasts
}

test('good news leaves by itself, bad news stays until it is dismissed', () => {
  const { toasts, done, failed, dismiss } = inScope()
  done('Đã ghi')
  failed('Chưa ghi được')
  vi.advanceTimersByTime(60_000)
  expect(toasts.value.map(toast => toast.text)).toEqual(['Chưa ghi được'])

  dismiss(toasts.value[0]?.id ?? 0)
  expect(toasts.value).toEqual([])
})
