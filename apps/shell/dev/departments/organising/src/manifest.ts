import { defineApp } from '@ket-nap/app-kit/manifest'

const EVERYBODY = ['ORGANISING', 'CELL_SECRETARY', 'BASE_COMMITTEE'] as const

/** A gallery of the ui kit in the shape of a department: every part as a page would use it. */
export const manifest = defineApp({
  id: 'organising',
  contract: 1,
  title: 'organising.title',
  menu: [
    { path: 'units', label: 'organising.units', icon: 'list-tree', roles: EVERYBODY },
    { path: 'members', label: 'organising.members', icon: 'users', roles: EVERYBODY },
    { path: 'found', label: 'organising.found', icon: 'plus', roles: ['ORGANISING'] },
    { path: 'states', label: 'organising.states', icon: 'info', roles: EVERYBODY },
  ],
  routes: [
    { path: 'units', title: 'organising.units', component: () => import('./UnitsPage.vue') },
    { path: 'units/:id', title: 'organising.units', component: () => import('./UnitsPage.vue') },
    { path: 'members', title: 'organising.members', component: () => import('./MembersPage.vue') },
    {
      path: 'people/:id',
      title: 'organising.members',
      component: () => import('./PersonPage.vue'),
    },
    { path: 'found', title: 'organising.found', component: () => import('./FoundPage.vue') },
    { path: 'states', title: 'organising.states', component: () => import('./StatesPage.vue') },
  ],
  slots: {
    'home.panels': [
      {
        id: 'progress',
        title: 'organising.progress',
        component: () => import('./ProgressPanel.vue'),
        roles: EVERYBODY,
        order: 10,
      },
    ],
  },
  opens: { unit: 'units/:id', person: 'people/:id' },
  messages: { vi: () => import('./messages/vi.json'), en: () => import('./messages/en.json') },
})
