import type { AppOutline, Session } from '@ket-nap/app-kit'
import { createMessages } from '@ket-nap/app-kit'
import { TEST_SESSION } from '@ket-nap/app-kit/testing'
import { afterEach, expect, test, vi } from 'vitest'
import { Departments } from './departments.ts'
import { locate, menuFor, panelsFor, UNKNOWN_PANEL } from './offers.ts'
import type { RemoteEntry } from './remote-list.ts'

afterEach(() => void vi.unstubAllGlobals())

const remoteOf = (id: string, contract = 1): RemoteEntry => ({
  id,
  scope: `mfe_${id}`,
  version: 'v1',
  entry: `/mfe/${id}/v1/mf-manifest.json`,
  contract,
  integrity: { 'app.json': 'sha384-x' },
})

const organising: AppOutline = {
  id: 'organising',
  contract: 1,
  title: { vi: 'Ban Tổ chức', en: 'Organising' },
  menu: [
    { path: 'units', label: { vi: 'Cây', en: 'Tree' }, icon: 'list-tree', roles: ['ORGANISING'] },
    {
      path: 'posts',
      label: { vi: 'Chức danh', en: 'Posts' },
      icon: 'key',
      roles: ['ADMINISTRATOR'],
    },
  ],
  slots: {
    'home.panels': [
      { id: 'late', title: { vi: 'Trễ hạn', en: 'Late' }, roles: ['ORGANISING'], order: 30 },
      {
        id: 'progress',
        title: { vi: 'Tiến độ', en: 'Progress' },
        roles: ['ORGANISING'],
        order: 10,
      },
      { id: 'secret', title: { vi: 'Riêng', en: 'Own' }, roles: ['AUDITOR'], order: 1 },
    ],
  },
  opens: { person: 'people/:id' },
}

async function described(remotes: RemoteEntry[], locale: 'vi' | 'en' = 'vi') {
  vi.stubGlobal('fetch', async (url: string) =>
    url.includes('organising')
      ? new Response(JSON.stringify(organising))
      : new Response('', { status: 503 }),
  )
  const messages = createMessages({ locale, onMissing: () => undefined })
  messages.global.mergeLocaleMessage('vi', {
    shell: { department: { propaganda: 'Ban Tuyên giáo và Dân vận' } },
  })
  const departments = new Departments(remotes, messages)
  await departments.describeAll()
  return departments
}

const session: Session = TEST_SESSION

test('a post sees the menu entries meant for it', async () => {
  const departments = await described([remoteOf('organising')])
  expect(menuFor(session, departments)).toEqual([
    {
      id: 'organising',
      title: 'Ban Tổ chức',
      problem: null,
      entries: [{ path: '/organising/units', label: 'Cây', icon: 'list-tree' }],
    },
  ])
  expect(menuFor({ ...session, roles: ['ANALYST'] }, departments)).toEqual([])
})

test('panels come in their order, and only those for the post', async () => {
  const panels = panelsFor('home.panels', session, await described([remoteOf('organising')]))
  expect(panels.map(panel => panel.title)).toEqual(['Tiến độ', 'Trễ hạn'])
  expect(panels[0]).toMatchObject({ appId: 'organising', departmentTitle: 'Ban Tổ chức' })
})

test('names are in the language of the screen', async () => {
  const departments = await described([remoteOf('organising')], 'en')
  expect(departments.titleOf('organising')).toBe('Organising')
  expect(panelsFor('home.panels', session, departments)[0]?.title).toBe('Progress')
})

test('a department that is away keeps its name in the menu and a panel that says so', async () => {
  const departments = await described([remoteOf('organising'), remoteOf('propaganda')])
  expect(menuFor(session, departments)[1]).toMatchObject({
    title: 'Ban Tuyên giáo và Dân vận',
    problem: 'away',
    entries: [],
  })
  expect(panelsFor('home.panels', session, departments).at(-1)).toEqual({
    appId: 'propaganda',
    panelId: UNKNOWN_PANEL,
    title: 'Ban Tuyên giáo và Dân vận',
    departmentTitle: 'Ban Tuyên giáo và Dân vận',
  })
})

test('a department of another contract is foreign before any of it is loaded', async () => {
  const departments = await described([remoteOf('organising', 2)])
  expect(departments.problemOf('organising')).toBe('foreign')
  await expect(departments.load('organising')).rejects.toMatchObject({ kind: 'foreign' })
})

test('a subject opens where some department says it does', async () => {
  const departments = await described([remoteOf('organising')])
  expect(locate('person', 'p/1', departments)).toBe('/organising/people/p%2F1')
  expect(locate('unit', 'u1', departments)).toBeNull()
})
