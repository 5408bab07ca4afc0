import { defineApp } from '@ket-nap/app-kit/manifest'
import { CLASS_READERS, CLASS_RUNNERS, LEARNER_READERS } from './classes/readers.ts'

export const manifest = defineApp({
  id: 'propaganda',
  contract: 1,
  title: 'propaganda.title',
  menu: [
    {
      path: 'classes',
      label: 'propaganda.classes.title',
      icon: 'graduation-cap',
      roles: CLASS_READERS,
    },
  ],
  routes: [
    {
      path: '',
      title: 'propaganda.classes.title',
      component: () => import('./classes/ClassesPage.vue'),
      roles: CLASS_READERS,
    },
    {
      path: 'classes',
      title: 'propaganda.classes.title',
      component: () => import('./classes/ClassesPage.vue'),
      roles: CLASS_READERS,
    },
    {
      path: 'classes/:id',
      title: 'propaganda.class.title',
      component: () => import('./classes/ClassPage.vue'),
      roles: CLASS_READERS,
    },
    {
      path: 'classes/:id/print/:kind',
      title: 'propaganda.print.go',
      component: () => import('./prints/PrintPage.vue'),
      roles: CLASS_RUNNERS,
    },
    {
      path: 'sessions/:id',
      title: 'propaganda.attendance.title',
      component: () => import('./attendance/AttendancePage.vue'),
      roles: CLASS_RUNNERS,
    },
  ],
  slots: {
    'person.panels': [
      {
        id: 'certificates',
        title: 'propaganda.certificates.title',
        component: () => import('./certificates/CertificatesPanel.vue'),
        roles: LEARNER_READERS,
        order: 20,
      },
    ],
    'home.panels': [
      {
        id: 'recent-classes',
        title: 'propaganda.recent.title',
        component: () => import('./classes/RecentClassesPanel.vue'),
        roles: ['PROPAGANDA', 'ORGANISING', 'LEADER'],
        order: 30,
      },
    ],
  },
  messages: {
    vi: () => import('./messages/vi.json'),
    en: () => import('./messages/en.json'),
  },
})
