import { expect, test } from 'vitest'
import { checkApp } from './check-app.ts'
import type { AppManifest } from './manifest.ts'
import { defineApp } from './manifest.ts'
import { outlineOf } from './outline.ts'

const component = () => Promise.resolve({ default: {} })
const words = () => Promise.resolve({ default: {} })

const manifest: AppManifest = {
  id: 'propaganda',
  contract: 1,
  title: 'propaganda.title',
  menu: [{ path: 'classes', label: 'propaganda.classes', icon: 'users', roles: ['PROPAGANDA'] }],
  routes: [{ path: 'classes', title: 'propaganda.classes', component }],
  slots: {
    'person.panels': [
      { id: 'papers', title: 'propaganda.papers', component, roles: ['LEADER'], order: 1 },
    ],
  },
  opens: { person: 'people/:id' },
  messages: { vi: words, en: words },
}

test('an app that keeps the contract is taken', () => {
  expect(checkApp(defineApp(manifest), 'propaganda')).toEqual([])
})

test.each<[string, object, string]>([
  ['no manifest at all', [], 'contract undefined, this shell speaks 1'],
  ['another contract', { ...manifest, contract: 2 }, 'contract 2, this shell speaks 1'],
  ['another department', { ...manifest, id: 'organising' }, 'names itself organising'],
  ['no name', { ...manifest, title: '' }, 'manifest.title is no text'],
  [
    'a route that leaves the department',
    { ...manifest, routes: [...manifest.routes, { path: '/home', title: 'x', component }] },
    'routes[1].path must be relative',
  ],
  [
    'a component that is not lazy',
    { ...manifest, routes: [{ path: 'classes', title: 'x', component: {} }] },
    'routes[0].component is no lazy import',
  ],
  [
    'a menu entry that leads nowhere',
    { ...manifest, menu: [{ path: 'gone', label: 'x', icon: 'x', roles: [] }] },
    'menu[0].path leads to no route of the app',
  ],
  [
    'a role that does not exist',
    { ...manifest, menu: [{ ...manifest.menu[0], roles: ['KING'] }] },
    'menu[0].roles: KING is no role',
  ],
  [
    'a slot that does not exist',
    { ...manifest, slots: { 'moon.panels': [] } },
    'slots.moon.panels is no slot',
  ],
  [
    'a panel without a place',
    { ...manifest, slots: { 'home.panels': [{ id: 'x', title: 'x', component, roles: [] }] } },
    'slots.home.panels[0].order is not a number',
  ],
  ['a subject without an id', { ...manifest, opens: { unit: 'units' } }, "opens.unit needs ':id'"],
  ['one language only', { ...manifest, messages: { vi: words } }, 'messages.en is no lazy import'],
])('%s is refused, and it says why', (_what, candidate, reason) => {
  expect(checkApp(candidate, 'propaganda')).toContain(reason)
})

const vi = { propaganda: { title: 'Ban Tuyên giáo', classes: 'Lớp', papers: 'Giấy tờ' } }
const en = { propaganda: { title: 'Propaganda', classes: 'Classes', papers: 'Papers' } }

test('the outline tells names, menu and slots in both languages, and no code', () => {
  expect(outlineOf(manifest, { vi, en })).toEqual({
    id: 'propaganda',
    contract: 1,
    title: { vi: 'Ban Tuyên giáo', en: 'Propaganda' },
    menu: [
      {
        path: 'classes',
        label: { vi: 'Lớp', en: 'Classes' },
        icon: 'users',
        roles: ['PROPAGANDA'],
      },
    ],
    slots: {
      'person.panels': [
        { id: 'papers', title: { vi: 'Giấy tờ', en: 'Papers' }, roles: ['LEADER'], order: 1 },
      ],
    },
    opens: { person: 'people/:id' },
  })
})

test('a name that is missing in one language does not build', () => {
  const without = { propaganda: { title: 'Propaganda', classes: 'Classes' } }
  expect(() => outlineOf(manifest, { vi, en: without })).toThrow('propaganda.papers')
})
