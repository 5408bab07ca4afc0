import { defineApp } from '@ket-nap/app-kit/manifest'

const READERS = ['PROPAGANDA', 'ORGANISING', 'LEADER'] as const

export const manifest = defineApp({
  id: 'propaganda',
  contract: 1,
  title: 'propaganda.title',
  menu: [
    {
      path: 'classes',
      label: 'propaganda.classes.title',
      icon: 'graduation-cap',
      roles: READERS,
    },
  ],
  routes: [
    {
      path: '',
      title: 'propaganda.classes.title',
      component: () => import('./classes/ClassesPage.vue'),
      roles: READERS,
    },
    {
      path: 'classes',
      title: 'propaganda.classes.title',
      component: () => import('./classes/ClassesPage.vue'),
      roles: READERS,
    },
  ],
  slots: {
    'person.panels': [
      {
        id: 'certificates',
        title: 'propaganda.certificates.title',
        component: () => import('./certificates/CertificatesPanel.vue'),
        roles: ['CELL_SECRETARY', 'BASE_COMMITTEE', 'ORGANISING', 'PROPAGANDA'],
        order: 20,
      },
    ],
    'home.panels': [
      {
        id: 'recent-classes',
        title: 'propaganda.recent.title',
        component: () => import('./classes/RecentClassesPanel.vue'),
        roles: READERS,
        order: 30,
      },
    ],
  },
  messages: {
    vi: () => import('./messages/vi.json'),
    en: () => import('./messages/en.json'),
  },
})
