import { generateKeyPairSync, sign } from 'node:crypto'
import { expect, test } from 'vitest'
import { ListRefused, openList } from './published-list.ts'

const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const sum = `sha384-${'A'.repeat(64)}`
const remote = {
  id: 'organising',
  scope: 'mfe_organising',
  version: '20261121T103000Z-1a2b',
  entry: '/mfe/organising/20261121T103000Z-1a2b/mf-manifest.json',
  contract: 1,
  integrity: { 'mf-manifest.json': sum },
}

function seal(list: unknown): string {
  const payload = Buffer.from(JSON.stringify(list)).toString('base64url')
  const settings = { key: privateKey, dsaEncoding: 'ieee-p1363' } as const
  const signature = sign('sha256', Buffer.from(payload), settings).toString('base64url')
  return JSON.stringify({ payload, signature })
}

function isRefused(text: string): boolean {
  try {
    openList(text, publicKey)
    return false
  } catch (error) {
    return error instanceof ListRefused
  }
}

test('a signed list is read', () => {
  const list = {
    schema: 1,
    shell: { version: 's1', integrity: { 'index.html': sum } },
    remotes: [remote],
  }
  expect(openList(seal(list), publicKey)).toEqual({ shell: list.shell, remotes: [remote] })
})

test('even a signed list may not name files outside of its app, or mean something else', () => {
  const changes: object[] = [
    { id: '../x' },
    { id: 'Organising' },
    { version: '../..' },
    { version: 'a/b' },
    { scope: 'console' },
    { entry: '/mfe/other/1/mf-manifest.json' },
    { entry: 'https://evil.example/mf-manifest.json' },
    { contract: '1' },
    { integrity: { '../x.js': sum } },
    { integrity: { 'a/../../x.js': sum } },
    { integrity: { '/etc/passwd': sum } },
    { integrity: { 'a\\b.js': sum } },
    { integrity: { 'a.js': 'sha256-x' } },
    { integrity: null },
  ]
  for (const change of changes) {
    const list = { schema: 1, shell: null, remotes: [{ ...remote, ...change }] }
    expect([change, isRefused(seal(list))]).toEqual([change, true])
  }
  expect(() => openList(seal({ schema: 2, shell: null, remotes: [] }), publicKey)).toThrow('schema')
})

test('a changed payload is refused', () => {
  const { signature } = JSON.parse(seal({ schema: 1, shell: null, remotes: [remote] }))
  const { payload } = JSON.parse(seal({ schema: 1, shell: null, remotes: [] }))
  expect(() => openList(JSON.stringify({ payload, signature }), publicKey)).toThrow('signature')
})
