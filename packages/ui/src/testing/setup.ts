import { enableAutoUnmount } from '@vue/test-utils'
import { afterEach } from 'vitest'

// Two pages at once would share the ids of their fields.
enableAutoUnmount(afterEach)
