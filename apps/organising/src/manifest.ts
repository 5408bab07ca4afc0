import { defineApp } from '@ket-nap/app-kit/manifest'

/** Posts that work with the tree; others come to a unit's page by search or by a link. */
const TREE = [
  'CELL_SECRETARY',
  'BASE_COMMITTEE',
  'ORGANISING',
  'LEADER',
  'ANALYST',
  'AUDITOR',
  'ADMINISTRATOR',
] as const
/** How a dossier goes is for everybody who comes to this app. */
const EVERYBODY = [...TREE, 'PROPAGANDA'] as const
const LISTS = ['CELL_SECRETARY', 'BASE_COMMITTEE', 'ORGANISING', 'LEADER'] as const
/** Posts that keep the files of members. */
const KEEPERS = ['CELL_SECRETARY', 'BASE_COMMITTEE', 'ORGANISING'] as const
/** Posts of the organs that grade members for a year. */
const GRADERS = ['BASE_COMMITTEE', 'ORGANISING'] as const
/** Propaganda opens a person for the certificates that its own department keeps there. */
const FILES = ['CELL_SECRETARY', 'BASE_COMMITTEE', 'ORGANISING', 'PROPAGANDA'] as const
const POSTS = ['ORGANISING', 'LEADER', 'AUDITOR', 'ADMINISTRATOR'] as const
const AUDIT = ['AUDITOR'] as const
/** Whoever helps candidates, and comes for nothing else. */
const HELPERS = ['HELPING_MEMBER'] as const
/** Who works by the rules, or checks. */
const RULES = [
  'CELL_SECRETARY',
  'BASE_COMMITTEE',
  'ORGANISING',
  'PROPAGANDA',
  'LEADER',
  'AUDITOR',
] as const

export const manifest = defineApp({
  id: 'organising',
  contract: 1,
  title: 'organising.title',
  menu: [
    { path: 'units', label: 'organising.tree.title', icon: 'list-tree', roles: TREE },
    { path: 'members', label: 'organising.members.title', icon: 'users', roles: LISTS },
    { path: 'dossiers', label: 'organising.dossiers.title', icon: 'file-text', roles: LISTS },
    {
      path: 'nominations',
      label: 'organising.nominations.title',
      icon: 'user',
      roles: KEEPERS,
    },
    { path: 'helped', label: 'organising.helped.title', icon: 'user-check', roles: HELPERS },
    { path: 'probations', label: 'organising.probations.title', icon: 'user-check', roles: LISTS },
    {
      path: 'transfers',
      label: 'organising.transfers.title',
      icon: 'arrow-left-right',
      roles: KEEPERS,
    },
    { path: 'reminders', label: 'organising.reminders.title', icon: 'clock', roles: LISTS },
    { path: 'badges', label: 'organising.badges.title', icon: 'medal', roles: KEEPERS },
    { path: 'gradings', label: 'organising.gradings.title', icon: 'circle-check', roles: GRADERS },
    { path: 'posts', label: 'organising.posts.title', icon: 'id-card', roles: POSTS },
    { path: 'policies', label: 'organising.policies.title', icon: 'book-open', roles: RULES },
    { path: 'audit', label: 'organising.audit.title', icon: 'eye', roles: AUDIT },
    { path: 'process', label: 'organising.process.title', icon: 'network', roles: EVERYBODY },
  ],
  routes: [
    {
      path: 'units',
      title: 'organising.tree.title',
      component: () => import('./tree/TreePage.vue'),
    },
    {
      path: 'units/:id',
      title: 'organising.unit.title',
      component: () => import('./board/UnitPage.vue'),
    },
    {
      path: 'units/:id/members',
      title: 'organising.members.title',
      component: () => import('./members/MembersPage.vue'),
      roles: LISTS,
    },
    {
      path: 'units/:id/bodies',
      title: 'organising.bodies.title',
      component: () => import('./bodies/BodiesPage.vue'),
      roles: LISTS,
    },
    {
      path: 'members',
      title: 'organising.members.title',
      component: () => import('./members/OwnMembersPage.vue'),
      roles: LISTS,
    },
    {
      path: 'dossiers',
      title: 'organising.dossiers.title',
      component: () => import('./dossiers/OwnDossiersPage.vue'),
      roles: LISTS,
    },
    {
      path: 'dossiers/meeting',
      title: 'organising.meeting.title',
      component: () => import('./meetings/MeetingPage.vue'),
      roles: LISTS,
    },
    {
      path: 'dossiers/relocations',
      title: 'organising.relocations.title',
      component: () => import('./relocations/RelocationsPage.vue'),
      roles: LISTS,
    },
    {
      path: 'meetings/:id',
      title: 'organising.meeting.record.title',
      component: () => import('./meetings/HeldMeetingPage.vue'),
      roles: LISTS,
    },
    {
      path: 'dossiers/:id',
      title: 'organising.dossier.title',
      component: () => import('./dossiers/DossierPage.vue'),
      roles: LISTS,
    },
    {
      path: 'nominations',
      title: 'organising.nominations.title',
      component: () => import('./nominations/NominationsPage.vue'),
      roles: KEEPERS,
    },
    {
      path: 'nominations/:id',
      title: 'organising.nominations.one',
      component: () => import('./nominations/NominationPage.vue'),
      roles: KEEPERS,
    },
    {
      path: 'helped',
      title: 'organising.helped.title',
      component: () => import('./helped/HelpedPage.vue'),
      roles: HELPERS,
    },
    {
      path: 'reminders',
      title: 'organising.reminders.title',
      component: () => import('./reminders/RemindersPage.vue'),
      roles: LISTS,
    },
    {
      path: 'probations',
      title: 'organising.probations.title',
      component: () => import('./probations/OwnProbationsPage.vue'),
      roles: LISTS,
    },
    {
      path: 'probations/:id',
      title: 'organising.probation.title',
      component: () => import('./probations/ProbationPage.vue'),
      roles: LISTS,
    },
    {
      path: 'transfers',
      title: 'organising.transfers.title',
      component: () => import('./transfers/TransfersPage.vue'),
      roles: KEEPERS,
    },
    {
      path: 'transfers/:id',
      title: 'organising.transfer.title',
      component: () => import('./transfers/TransferPage.vue'),
      roles: KEEPERS,
    },
    {
      path: 'people/:id',
      title: 'organising.person.title',
      component: () => import('./people/PersonPage.vue'),
      roles: FILES,
    },
    {
      path: 'badges',
      title: 'organising.badges.title',
      component: () => import('./badges/BadgesPage.vue'),
      roles: KEEPERS,
    },
    {
      path: 'gradings',
      title: 'organising.gradings.title',
      component: () => import('./gradings/GradingsPage.vue'),
      roles: GRADERS,
    },
    {
      path: 'removals',
      title: 'organising.removals.title',
      component: () => import('./removals/RemovalsDuePage.vue'),
      roles: KEEPERS,
    },
    {
      path: 'posts',
      title: 'organising.posts.title',
      component: () => import('./posts/PostsPage.vue'),
      roles: POSTS,
    },
    {
      path: 'policies',
      title: 'organising.policies.title',
      component: () => import('./policies/PoliciesPage.vue'),
      roles: RULES,
    },
    {
      path: 'audit',
      title: 'organising.audit.title',
      component: () => import('./audits/AuditPage.vue'),
      roles: AUDIT,
    },
    {
      path: 'process',
      title: 'organising.process.title',
      component: () => import('./process/ProcessPage.vue'),
      roles: EVERYBODY,
    },
  ],
  slots: {
    'home.panels': [
      {
        id: 'work',
        title: 'organising.queues.work.title',
        component: () => import('./queues/WorkPanel.vue'),
        roles: LISTS,
        order: 5,
      },
      {
        id: 'my-unit',
        title: 'organising.myUnit.title',
        component: () => import('./home/MyUnitPanel.vue'),
        roles: ['CELL_SECRETARY', 'BASE_COMMITTEE', 'ORGANISING', 'LEADER', 'ANALYST'],
        order: 10,
      },
      {
        id: 'reminders',
        title: 'organising.reminders.title',
        component: () => import('./reminders/RemindersPanel.vue'),
        roles: LISTS,
        order: 15,
      },
      {
        id: 'nominations',
        title: 'organising.nominations.waiting',
        component: () => import('./nominations/NominationsPanel.vue'),
        roles: KEEPERS,
        order: 16,
      },
      {
        id: 'removals-due',
        title: 'organising.removals.title',
        component: () => import('./removals/RemovalsDuePanel.vue'),
        roles: KEEPERS,
        order: 17,
      },
      {
        id: 'waiting-posts',
        title: 'organising.waitingPosts.title',
        component: () => import('./home/WaitingPostsPanel.vue'),
        roles: ['ADMINISTRATOR', 'ORGANISING'],
        order: 20,
      },
    ],
  },
  opens: { unit: 'units/:id', person: 'people/:id' },
  messages: {
    vi: () => import('./messages/vi.json'),
    en: () => import('./messages/en.json'),
  },
})
