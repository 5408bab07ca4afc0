import { disableAutoUnmount, enableAutoUnmount } from '@vue/test-utils'
import { afterAll, afterEach } from 'vitest'

// Files of one worker share modules and page: each begins with an empty one. Two pages at once would
// share the ids of their fields. (Files that run in Node have no page.)
if ('document' in globalThis) {
  disableAutoUnmount()
  enableAutoUnmount(afterEach)
  afterEach(() => document.body.replaceChildren())
  afterAll(() => {
    sessionStorage.clear()
    localStorage.clear()
  })
}
