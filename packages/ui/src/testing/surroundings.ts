import { createI18n } from 'vue-i18n'
import { createMemoryHistory, createRouter } from 'vue-router'
import en from '../messages/en.json'
import vi from '../messages/vi.json'

/** What the shell gives the components around them; a missing word throws. */
export function createSurroundings(locale: 'vi' | 'en' = 'vi') {
  const words = createI18n({
    legacy: false,
    locale,
    messages: { vi, en },
    missing: (_locale, key) => {
      throw new Error(`message missing: ${key}`)
    },
  })
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: '/:path(.*)*', component: { render: () => null } }],
  })
  return { plugins: [words, router], router }
}
