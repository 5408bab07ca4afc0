import { afterEach, expect, test, vi } from 'vitest'
import { fetchRemotes, integrityOf } from './remote-list.ts'

afterEach(() => void vi.unstubAllGlobals())

const remote = {
  id: 'propaganda',
  scope: 'mfe_propaganda',
  version: 'v2',
  entry: '/mfe/propaganda/v2/mf-manifest.json',
  contract: 1,
  integrity: { 'mf-manifest.json': 'sha384-m', 'static/js/async/page.js': 'sha384-p' },
}

test('a file has the hash of the signed list, whatever is asked behind it', () => {
  expect(integrityOf(remote, '/mfe/propaganda/v2/mf-manifest.json?retry=1')).toBe('sha384-m')
  expect(integrityOf(remote, `${location.origin}/mfe/propaganda/v2/static/js/async/page.js`)).toBe(
    'sha384-p',
  )
})

test.each([
  '/mfe/propaganda/v1/mf-manifest.json',
  '/mfe/propaganda/v2/unknown.js',
  '/mfe/propaganda/v2/../v1/mf-manifest.json',
])('%s is not known to the list', url => {
  expect(integrityOf(remote, url)).toBeUndefined()
})

test('a broken line costs one department, not the list', async () => {
  const list = { schema: 1, remotes: [{ id: 'broken' }, remote] }
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(list)))
  expect(await fetchRemotes()).toEqual([remote])
})

test('a list of another shape is refused', async () => {
  vi.stubGlobal('fetch', async () => new Response('{"remotes":"none"}'))
  await expect(fetchRemotes()).rejects.toThrow('another shape')
})
