import type { Locale, Messages } from '@ket-nap/app-kit'
import { createGraphClient } from '@ket-nap/app-kit'
import { registerPlugins } from '@module-federation/enhanced/runtime'
import urql from '@urql/vue'
import { createApp, h, ref } from 'vue'
import type { Router } from 'vue-router'
import { createRouter, createWebHistory } from 'vue-router'
import { createGuard } from './departments/guard.ts'
import { gateRoute } from './departments/gate-route.ts'
import NotFoundPage from './errors/NotFoundPage.vue'
import HomePage from './home/HomePage.vue'
import type { Opening, ReadyOpening } from './opening.ts'
import { open } from './opening.ts'
// Kept in the build: without a mention no lazy part of the ui kit would be provided.
import './provided-parts.ts'
import ShellRoot from './ShellRoot.vue'
import { createWords, rememberedLocale, speak } from './words.ts'

/** Opens the shell in the page. */
export async function start(): Promise<void> {
  const messages = createWords()
  const opening = await open(messages)
  await speak(messages, rememberedLocale(), async () => undefined)
  mount(opening, messages)
}

function mount(opening: Opening, messages: Messages) {
  const ended = ref(false)
  const locale = messages.global.locale

  async function changeLocale(wanted: Locale) {
    await speak(messages, wanted, async () => {
      if (opening.kind === 'ready') await opening.departments.loadWords(wanted)
    })
  }

  const app = createApp({
    render: () =>
      h(ShellRoot, {
        opening,
        ended: ended.value,
        locale: locale.value === 'en' ? 'en' : 'vi',
        onLocaleChosen: changeLocale,
      }),
  })
  app.use(messages)
  if (opening.kind === 'ready') {
    const client = createGraphClient({ onSignInRequired: () => (ended.value = true) })
    app.use(urql, client)
    app.use(routerFor(opening))
  }
  app.mount('#shell')
}

function routerFor({ departments }: ReadyOpening): Router {
  registerPlugins([createGuard(() => departments.all.map(({ remote }) => remote))])
  void departments.describeAll()
  return createRouter({
    history: createWebHistory(),
    routes: [
      { path: '/', component: HomePage },
      ...departments.ids.map(gateRoute),
      { path: '/:path(.*)*', component: NotFoundPage },
    ],
  })
}
