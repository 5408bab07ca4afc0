import { defineApp } from '@ket-nap/app-kit/manifest'

const OFFICERS = ['MASS_ORGANISATION'] as const

export const manifest = defineApp({
  id: 'mass-organisations',
  contract: 1,
  title: 'massOrganisations.title',
  menu: [
    {
      path: 'nominations',
      label: 'massOrganisations.nominations.title',
      icon: 'users',
      roles: OFFICERS,
    },
    {
      path: 'opinions',
      label: 'massOrganisations.opinions.title',
      icon: 'file-text',
      roles: OFFICERS,
    },
  ],
  routes: [
    {
      path: '',
      title: 'massOrganisations.nominations.title',
      component: () => import('./nominations/NominationsPage.vue'),
      roles: OFFICERS,
    },
    {
      path: 'nominations',
      title: 'massOrganisations.nominations.title',
      component: () => import('./nominations/NominationsPage.vue'),
      roles: OFFICERS,
    },
    {
      path: 'nominations/new',
      title: 'massOrganisations.form.title',
      component: () => import('./nominations/NominationFormPage.vue'),
      roles: OFFICERS,
    },
    {
      path: 'nominations/:id',
      title: 'massOrganisations.nomination.title',
      component: () => import('./nominations/NominationPage.vue'),
      roles: OFFICERS,
    },
    {
      path: 'opinions',
      title: 'massOrganisations.opinions.title',
      component: () => import('./opinions/OpinionRequestsPage.vue'),
      roles: OFFICERS,
    },
  ],
  slots: {
    'person.panels': [
      {
        id: 'nominee',
        title: 'massOrganisations.nominee.title',
        component: () => import('./tasks/NomineePanel.vue'),
        roles: ['CELL_SECRETARY', 'BASE_COMMITTEE', 'ORGANISING'],
        order: 30,
      },
    ],
    'home.panels': [
      {
        id: 'nominations-waiting',
        title: 'massOrganisations.waiting.title',
        component: () => import('./nominations/WaitingPanel.vue'),
        roles: OFFICERS,
        order: 10,
      },
      {
        id: 'opinions-owed',
        title: 'massOrganisations.opinions.panel',
        component: () => import('./opinions/RequestsPanel.vue'),
        roles: OFFICERS,
        order: 11,
      },
    ],
  },
  messages: {
    vi: () => import('./messages/vi.json'),
    en: () => import('./messages/en.json'),
  },
})
