import { defineApp } from '@ket-nap/app-kit/manifest'
import { CLASS_READERS, CLASS_RUNNERS, LEARNER_READERS } from './classes/readers.ts'

export const manifest = defineApp({
  id: 'propaganda',
  contract: 1,
  title: 'propaganda.title',
  menu: [
    {
      path: 'overview',
      label: 'propaganda.overview.title',
      icon: 'chart',
      roles: CLASS_READERS,
    },
    {
      path: 'classes',
      label: 'propaganda.classes.title',
      icon: 'graduation-cap',
      roles: CLASS_READERS,
    },
    {
      path: 'demand',
      label: 'propaganda.demand.title',
      icon: 'target',
      roles: CLASS_READERS,
    },
    {
      path: 'proposals',
      label: 'propaganda.proposals.title',
      icon: 'users',
      roles: LEARNER_READERS,
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
      path: 'overview',
      title: 'propaganda.overview.title',
      component: () => import('./overview/OverviewPage.vue'),
      roles: CLASS_READERS,
    },
    {
      path: 'demand',
      title: 'propaganda.demand.title',
      component: () => import('./demand/DemandPage.vue'),
      roles: CLASS_READERS,
    },
    {
      path: 'proposals',
      title: 'propaganda.proposals.title',
      component: () => import('./proposals/ProposalsPage.vue'),
      roles: LEARNER_READERS,
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
