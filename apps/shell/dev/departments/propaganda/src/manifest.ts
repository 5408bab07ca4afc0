import { defineApp } from '@ket-nap/app-kit/manifest'

const EVERYBODY = ['ORGANISING', 'CELL_SECRETARY', 'BASE_COMMITTEE', 'PROPAGANDA'] as const

/** The smallest department there can be, for looking at the shell. */
export const manifest = defineApp({
  id: 'propaganda',
  contract: 1,
  title: 'propaganda.title',
  menu: [
    { path: 'classes', label: 'propaganda.classes', icon: 'graduation-cap', roles: EVERYBODY },
    { path: 'broken', label: 'propaganda.broken', icon: 'warning', roles: EVERYBODY },
  ],
  routes: [
    { path: 'classes', title: 'propaganda.classes', component: () => import('./ClassesPage.vue') },
    { path: 'broken', title: 'propaganda.broken', component: () => import('./BrokenPage.vue') },
    {
      path: 'leaders',
      title: 'propaganda.leaders',
      roles: ['LEADER'],
      component: () => import('./ClassesPage.vue'),
    },
  ],
  slots: {
    'home.panels': [
      {
        id: 'next-classes',
        title: 'propaganda.next',
        component: () => import('./NextClassesPanel.vue'),
        roles: EVERYBODY,
        order: 20,
      },
    ],
    'person.panels': [
      {
        id: 'certificates',
        title: 'propaganda.certificates',
        component: () => import('./CertificatesPanel.vue'),
        roles: EVERYBODY,
        order: 10,
      },
    ],
  },
  messages: { vi: () => import('./messages/vi.json'), en: () => import('./messages/en.json') },
})
