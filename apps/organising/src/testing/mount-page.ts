import type { Role } from '@ket-nap/app-kit'
import type { GraphAnswers } from '@ket-nap/app-kit/testing'
import { createTestShell, TEST_SESSION } from '@ket-nap/app-kit/testing'
import { vi as uiWords } from '@ket-nap/ui/messages'
import { enableAutoUnmount, flushPromises, mount } from '@vue/test-utils'
import { afterEach, vi } from 'vitest'
import type { Component } from 'vue'
import words from '../messages/vi.json'

// Two pages at once would share the ids of their fields.
enableAutoUnmount(afterEach)

interface PageOptions {
  props?: Record<string, unknown>
  answers?: GraphAnswers
  role?: Role
  path?: string
}

/** A page as a post of this role opens it, once everything asked for is there. */
export async function mountPage(
  page: Component,
  { props = {}, answers = {}, role = 'ORGANISING', path = '/' }: PageOptions,
) {
  const session = { post: { ...TEST_SESSION.post, role }, roles: [role] }
  const shell = await createTestShell({ words: [uiWords, words], answers, session, path })
  const wrapper = mount(page, { props, global: shell.global, attachTo: document.body })
  await settle()
  return {
    wrapper,
    shell,
    text: () => wrapper.text().replace(/\s+/g, ' '),
    asked: (operation: string) =>
      shell.requests.filter(request => request.operationName === operation),
  }
}

/** Until answers, lazy parts and what follows from them are on the screen. */
export async function settle(): Promise<void> {
  await flushPromises()
  await vi.dynamicImportSettled()
  await flushPromises()
}
