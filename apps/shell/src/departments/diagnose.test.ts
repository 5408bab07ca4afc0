import { createHash } from 'node:crypto'
import { afterEach, expect, test, vi } from 'vitest'
import { diagnose } from './diagnose.ts'

afterEach(() => void vi.unstubAllGlobals())

const sha384 = (text: string) => `sha384-${createHash('sha384').update(text).digest('base64')}`

const files: Record<string, string> = {
  'mf-manifest.json': '{}',
  'remoteEntry.js': 'entry',
  'app.json': '{"id":"propaganda"}',
  'static/js/async/page.js': 'page',
}
const remote = {
  id: 'propaganda',
  scope: 'mfe_propaganda',
  version: 'v1',
  entry: '/mfe/propaganda/v1/mf-manifest.json',
  contract: 1,
  integrity: Object.fromEntries(Object.entries(files).map(([file, text]) => [file, sha384(text)])),
}

/** Serves the files as they are, but for those given. */
function serve(others: Record<string, string | null> = {}) {
  const served: Record<string, string | null> = { ...files, ...others }
  vi.stubGlobal('fetch', async (url: string) => {
    const text = served[url.replace('/mfe/propaganda/v1/', '')]
    return new Response(text ?? '', { status: text === null ? 503 : 200 })
  })
}

test('files that are there and signed leave the fault to the code', async () => {
  serve()
  expect(await diagnose(remote, new Error('it threw'))).toBe('fault')
})

test('files that do not come are a department that is away', async () => {
  serve({ 'mf-manifest.json': null })
  expect(await diagnose(remote, new Error('x'))).toBe('away')
})

test('other bytes than the signed ones are refused, also when more is missing', async () => {
  serve({ 'remoteEntry.js': 'entry // another byte', 'mf-manifest.json': null })
  expect(await diagnose(remote, new Error('x'))).toBe('refused')
})

test('a page whose own file was changed is refused too', async () => {
  serve({ 'static/js/async/page.js': 'another page' })
  const named = new Error(
    'Loading chunk 7 failed. (error: /mfe/propaganda/v1/static/js/async/page.js)',
  )
  expect(await diagnose(remote, named)).toBe('refused')
})

test('a network that breaks is away', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
  expect(await diagnose(remote, new Error('x'))).toBe('away')
})
