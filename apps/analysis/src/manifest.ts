import { defineApp } from '@ket-nap/app-kit/manifest'

const ANALYSTS = ['ANALYST'] as const

export const manifest = defineApp({
  id: 'analysis',
  contract: 1,
  title: 'analysis.title',
  menu: [{ path: 'console', label: 'analysis.console.title', icon: 'chart', roles: ANALYSTS }],
  routes: [
    {
      path: '',
      title: 'analysis.console.title',
      component: () => import('./console/ConsolePage.vue'),
      roles: ANALYSTS,
    },
    {
      path: 'console',
      title: 'analysis.console.title',
      component: () => import('./console/ConsolePage.vue'),
      roles: ANALYSTS,
    },
  ],
  slots: {},
  messages: {
    vi: () => import('./messages/vi.json'),
    en: () => import('./messages/en.json'),
  },
})
