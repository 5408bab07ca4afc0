import urql from '@urql/vue'
import type { App } from 'vue'
import { computed, defineComponent, h, ref } from 'vue'
import type { RouteRecordRaw } from 'vue-router'
import { createMemoryHistory, createRouter } from 'vue-router'
import { createGraphClient } from '../graph/client.ts'
import type { MessageTree } from '../manifest/manifest.ts'
import type { Locale } from '../manifest/role.ts'
import { addMessages, createMessages } from '../messages/i18n.ts'
import type { Session } from '../shell/session.ts'
import type { PageWords, ShellContext } from '../shell/shell-context.ts'
import { SHELL } from '../shell/shell-context.ts'
import type { GraphAnswers } from './graph-edge.ts'
import { createGraphEdge } from './graph-edge.ts'
import { TEST_SESSION } from './test-session.ts'

interface TestShellOptions {
  /** Vietnamese words of the package or app under test, root key included; a missing one throws. */
  words?: readonly MessageTree[]
  locale?: Locale
  session?: Partial<Session>
  /** What the graph answers, by operation name. */
  answers?: GraphAnswers
  routes?: RouteRecordRaw[]
  path?: string
}

/** A shell around one component, for tests: everything real but the network. */
export async function createTestShell(options: TestShellOptions = {}) {
  const { words = [], locale = 'vi', answers = {}, path = '/' } = options
  const graph = createGraphEdge(answers)
  const messages = createMessages({ locale, onMissing: failOnMissing })
  for (const tree of words) addMessages(messages, locale, tree)
  const router = createRouter({
    history: createMemoryHistory(),
    routes: options.routes ?? [{ path: '/:path(.*)*', component: { render: () => null } }],
  })
  await router.push(path)
  const shell = createShell({ ...TEST_SESSION, ...options.session })
  const client = createGraphClient({ onSignInRequired: () => undefined, fetch: graph.fetch })

  return {
    /** Pass to `mount(…, { global })`. */
    global: {
      plugins: [messages, router, { install: (app: App) => urql(app, client) }],
      provide: { [SHELL]: shell.context },
    },
    router,
    requests: graph.requests,
    notices: shell.notices,
    page: shell.page,
  }
}

function createShell(session: Session) {
  const notices: string[] = []
  const page = ref<PageWords | null>(null)
  const day = ref(session.today)
  const context: ShellContext = {
    session,
    asOf: {
      day,
      isToday: computed(() => day.value === session.today),
      set: asked => (day.value = asked ?? session.today),
    },
    notify: { done: text => notices.push(text), failed: text => notices.push(text) },
    describePage: words => (page.value = words),
    panelsOf: () => [],
    panelView: defineComponent({ render: () => h('section') }),
    locate: (kind, id) => `/${kind}/${id}`,
  }
  return { context, notices, page }
}

function failOnMissing(key: string, locale: string): never {
  throw new Error(`message missing in ${locale}: ${key}`)
}
