import { request } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { startHouse, type House } from '../testing/house.ts'
import { createPublishedApps, type PublishedApps } from '../testing/published-apps.ts'
import type { PublishedRemote } from './published-list.ts'
import { jsonOf } from '../testing/json-of.ts'

const code = `export const text = '${'dài '.repeat(1_000)}'`
const shellOf = (version: string) => ({
  version,
  files: {
    'index.html': `<!doctype html><title>${version}</title>`,
    [`assets/main.${version}.js`]: code,
    'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  },
})
const remoteOf = (version: string) => ({
  version,
  files: {
    'mf-manifest.json': JSON.stringify({ version }),
    'remoteEntry.js': code,
    [`static/js/page.${version}.js`]: 'export {}',
  },
})

interface List {
  schema: number
  remotes: PublishedRemote[]
}

let apps: PublishedApps
let house: House

beforeAll(async () => {
  apps = await createPublishedApps()
  house = await startHouse({ apps })
})
beforeEach(() =>
  apps.publish({
    shell: shellOf('s1'),
    remotes: { organising: remoteOf('v1'), training: remoteOf('t1') },
  }),
)
afterAll(async () => {
  await house.stop()
  await apps.remove()
})

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(house.url + path, { headers })
const offered = async () => {
  const { remotes } = await jsonOf<List>(await get('/mfe/list.json'))
  return remotes.map(({ id, version }) => `${id} ${version}`)
}

/** Sends a path as it is; `fetch` would tidy it up first. */
const getRaw = (path: string) =>
  new Promise<number | undefined>(resolve => {
    request(house.url, { path, headers: { connection: 'close' } }, answer => {
      answer.resume()
      resolve(answer.statusCode)
    }).end()
  })

test('the list offers what verified, with every sum, and is asked for each time', async () => {
  const answer = await get('/mfe/list.json')
  const list = await jsonOf<List>(answer)
  expect(answer.headers.get('cache-control')).toBe('no-cache')
  expect(list.schema).toBe(1)
  expect(list).not.toHaveProperty('shell')
  expect(list.remotes[0]).toMatchObject({
    id: 'organising',
    scope: 'mfe_organising',
    version: 'v1',
    entry: '/mfe/organising/v1/mf-manifest.json',
    contract: 1,
  })
  expect(Object.keys(list.remotes[0]?.integrity ?? {})).toContain('static/js/page.v1.js')
  const etag = answer.headers.get('etag') ?? ''
  expect((await get('/mfe/list.json', { 'if-none-match': etag })).status).toBe(304)
})

test('a file of a remote may be kept for ever and comes compressed', async () => {
  const plain = await get('/mfe/organising/v1/remoteEntry.js', { 'accept-encoding': 'identity' })
  expect(await plain.text()).toBe(code)
  expect(plain.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect(plain.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
  expect(plain.headers.get('content-encoding')).toBeNull()

  const read = async (accepted: string) => {
    const chunks: Buffer[] = []
    return new Promise<{ encoding: unknown; bytes: Buffer }>(resolve => {
      const path = '/mfe/organising/v1/remoteEntry.js'
      request(house.url + path, { headers: { 'accept-encoding': accepted } }, answer => {
        answer.on('data', (chunk: Buffer) => chunks.push(chunk))
        answer.on('end', () =>
          resolve({ encoding: answer.headers['content-encoding'], bytes: Buffer.concat(chunks) }),
        )
      }).end()
    })
  }
  const br = await read('gzip, deflate, br')
  expect([br.encoding, brotliDecompressSync(br.bytes).toString()]).toEqual(['br', code])
  const gz = await read('gzip, br;q=0')
  expect([gz.encoding, gunzipSync(gz.bytes).toString()]).toEqual(['gzip', code])
})

test('every page of the shell is its document; other unknown addresses are nothing', async () => {
  for (const path of ['/', '/units/123', '/index.html']) {
    const answer = await get(path, { accept: 'text/html' })
    expect(await answer.text()).toContain('<title>s1</title>')
    expect(answer.headers.get('cache-control')).toBe('no-cache')
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
  }
  expect((await get('/favicon.svg')).status).toBe(200)
  expect((await get('/assets/main.s1.js')).headers.get('cache-control')).toContain('immutable')
  expect((await get('/assets/none.js', { accept: 'text/html' })).status).toBe(404)
  expect((await get('/mfe/organising/v1/none.js', { accept: 'text/html' })).status).toBe(404)
  expect((await get('/units/123', { accept: 'application/json' })).status).toBe(404)
  expect((await fetch(`${house.url}/units/123`, { method: 'POST' })).status).toBe(404)
})

test('publishing and rolling back show without a restart, and open pages keep their files', async () => {
  expect(await offered()).toEqual(['organising v1', 'training t1'])
  await apps.publish({ shell: shellOf('s2'), remotes: { organising: remoteOf('v2') } })
  expect(await offered()).toEqual(['organising v2'])
  expect(await (await get('/', { accept: 'text/html' })).text()).toContain('s2')
  expect((await get('/assets/main.s2.js')).status).toBe(200)
  expect((await get('/assets/main.s1.js')).status).toBe(200)
  expect((await get('/mfe/organising/v1/static/js/page.v1.js')).status).toBe(200)

  await apps.publish({ shell: shellOf('s1'), remotes: { organising: remoteOf('v1') } })
  expect(await offered()).toEqual(['organising v1'])
  expect(await (await get('/', { accept: 'text/html' })).text()).toContain('s1')
})

test('a remote with one changed byte is left out, the others stay', async () => {
  await apps.publish({
    shell: shellOf('s1'),
    remotes: { organising: remoteOf('v3'), training: remoteOf('t1') },
  })
  await apps.tamper('organising/v3/remoteEntry.js', `${code} `)
  expect(await offered()).toEqual(['training t1'])
  expect((await get('/mfe/organising/v3/remoteEntry.js')).status).toBe(404)
  expect((await get('/mfe/organising/v3/mf-manifest.json')).status).toBe(404)
})

test('the same version name with other bytes is verified anew', async () => {
  expect(await offered()).toContain('organising v1')
  const files = { ...remoteOf('v1').files, 'remoteEntry.js': 'export const other = 1' }
  await apps.publish({ shell: shellOf('s1'), remotes: { organising: { version: 'v1', files } } })
  await offered()
  expect(await (await get('/mfe/organising/v1/remoteEntry.js')).text()).toBe(
    'export const other = 1',
  )
})

test('a shell that does not verify leaves the last one in place', async () => {
  await offered()
  await apps.publish({ shell: shellOf('s3') })
  await apps.tamper('shell/s3/index.html', '<script src="https://evil.example"></script>')
  expect(await (await get('/', { accept: 'text/html' })).text()).toContain('<title>s1</title>')
})

test('bytes changed after they were verified are not served', async () => {
  expect(await offered()).toContain('organising v1')
  await apps.tamper('organising/v1/remoteEntry.js', 'evil()')
  expect(await (await get('/mfe/organising/v1/remoteEntry.js')).text()).toBe(code)
})

test('a file that is missing leaves its app out', async () => {
  const { files } = remoteOf('v4')
  await apps.publish({ shell: shellOf('s1'), remotes: { organising: { version: 'v4', files } } })
  const gone = { version: 'v5', files: { ...files, 'gone.js': 'x' } }
  await apps.publish({ shell: shellOf('s1'), remotes: { organising: gone } })
  const { rm } = await import('node:fs/promises')
  await rm(`${apps.folder}/organising/v5/gone.js`)
  expect(await offered()).toEqual([])
})

test('a list that somebody else signed, or nobody, changes nothing', async () => {
  expect(await offered()).toEqual(['organising v1', 'training t1'])
  await apps.publishForged({ schema: 1, shell: null, remotes: [] })
  expect(await offered()).toEqual(['organising v1', 'training t1'])
  for (const text of ['', '{', '[]', '{"payload":"e30","signature":""}', '{"payload":1}']) {
    await apps.tamper('list.json', text)
    expect(await offered()).toEqual(['organising v1', 'training t1'])
  }
  expect((await get('/', { accept: 'text/html' })).status).toBe(200)
})

test('no path leads out of the shelf', async () => {
  await offered()
  for (const path of [
    '/mfe/organising/v1/../../list.json',
    '/mfe/organising/v1/..%2f..%2flist.json',
    '/mfe/organising/v1/%2e%2e/%2e%2e/list.json',
    '/mfe/organising/../shell/s1/index.html',
    '/mfe/organising/v1//etc/passwd',
    '/mfe/organising/v1/remoteEntry.js%00.html',
    '/mfe/shell/s1/index.html',
    '/assets/../index.html',
    '/assets/..%2findex.html',
    '/assets/%2e%2e/list.json',
    '/%2e%2e/%2e%2e/etc/passwd',
  ]) {
    expect([path, await getRaw(path)]).toEqual([path, 404])
  }
  expect(await getRaw('/%zz')).toBe(400)
})

test('before a shell is published a plain page says so', async () => {
  const empty = await createPublishedApps()
  const bare = await startHouse({ apps: empty })
  const answer = await fetch(bare.url, { headers: { accept: 'text/html' } })
  expect(answer.status).toBe(503)
  expect(await answer.text()).toContain('Chưa có giao diện')
  expect(await (await fetch(`${bare.url}/mfe/list.json`)).json()).toEqual({
    schema: 1,
    remotes: [],
  })
  await empty.publish({ shell: shellOf('s1') })
  expect((await fetch(bare.url, { headers: { accept: 'text/html' } })).status).toBe(200)
  await bare.stop()
  await empty.remove()
})
