// @vitest-environment node
import { expect, test } from 'vitest'
import { findFirstLoad } from './first-load.ts'

const SIZES: Readonly<Record<string, number>> = {
  'entry.js': 20,
  'manifest.js': 1,
  'vi.js': 26,
  'en.js': 24,
  'list.js': 5,
  'file.js': 8,
  'common.js': 4,
}
const bytesOf = (file: string) => SIZES[file] ?? 0
const APP = [
  { requests: [], files: ['entry.js'] },
  { requests: [], files: ['manifest.js'] },
  { requests: ['./messages/vi.json'], files: ['vi.js'] },
  { requests: ['./messages/en.json'], files: ['en.js'] },
]

test('a first load is the entry, one language and the heaviest page', () => {
  const pages = [
    { requests: ['./members/MembersPage.vue'], files: ['list.js'] },
    { requests: ['./dossiers/DossierPage.vue'], files: ['file.js', 'common.js', 'file.css'] },
  ]
  expect(findFirstLoad([...APP, ...pages], bytesOf)).toEqual({
    page: './dossiers/DossierPage.vue',
    bytes: 20 + 1 + 26 + 8 + 4,
  })
})

test('an app without a page costs its entry and its words', () => {
  expect(findFirstLoad(APP, bytesOf).bytes).toBe(47)
})
