import { flushPromises, mount } from '@vue/test-utils'
import { vi } from 'vitest'
import type { Component } from 'vue'
import type { MessageTree } from '../manifest/manifest.ts'
import type { Role } from '../manifest/role.ts'
import type { Session } from '../shell/session.ts'
import type { GraphAnswers } from './graph-edge.ts'
import { TEST_SESSION } from './test-session.ts'
import { createTestShell } from './test-shell.ts'

interface PageOptions {
  props?: Record<string, unknown>
  answers?: GraphAnswers
  role?: Role
  session?: Partial<Session>
  path?: string
}

/** How the pages of one app are mounted: as a post of the role opens them, everything asked for there. */
export function definePageMount(...words: readonly MessageTree[]) {
  return async function mountPage(
    page: Component,
    { props = {}, answers = {}, role = 'ORGANISING', session = {}, path = '/' }: PageOptions,
  ) {
    const post = { ...TEST_SESSION.post, role }
    const shell = await createTestShell({
      words,
      answers,
      session: { post, roles: [role], ...session },
      path,
    })
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
}

/** Until answers, lazy parts and what follows from them are on the screen. */
export async function settle(): Promise<void> {
  await flushPromises()
  await vi.dynamicImportSettled()
  await flushPromises()
}
