import { disableAutoUnmount, enableAutoUnmount } from '@vue/test-utils'
import { afterEach } from 'vitest'

// Files of one worker share the page. Two pages at once would share the ids of their fields.
disableAutoUnmount()
enableAutoUnmount(afterEach)
afterEach(() => document.body.replaceChildren())
