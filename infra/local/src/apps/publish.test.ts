import { createPublicKey, verify } from 'node:crypto'
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { withLock } from '../../bootstrap/lock.mjs'
import { ensureAppsKey, publicPartOf } from '../product/secrets.ts'
import type { FakeProduct } from '../testing/fake-product.ts'
import { makeFakeProduct } from '../testing/fake-product.ts'
import { buildApp } from './build.ts'
import { buildVersion, isOutdated, listVersions, publish, rollBack } from './publish.ts'

let product: FakeProduct

beforeEach(() => {
  product = makeFakeProduct()
})

afterEach(() => product.remove())

const never = new AbortController().signal
const build = (root: string, id: string) => buildApp(root, id, never)

async function publishApp(id: string, text?: string): Promise<string> {
  if (text !== undefined) product.writeApp(id, text)
  const staged = await buildVersion(product.places, id, build)
  await publish(product.places, [staged])
  return staged.version.version
}

/** As edge does it: nothing of the list counts before its signature does. */
function readVerifiedList() {
  const { apps, appsKey } = product.places
  const { payload, signature } = JSON.parse(readFileSync(join(apps, 'list.json'), 'utf8'))
  const open = publicPartOf(ensureAppsKey({ appsKey }))
  expect(Object.keys(open)).not.toContain('d')
  const key = createPublicKey({ key: { ...open }, format: 'jwk' })
  const bytes = Buffer.from(signature, 'base64url')
  expect(bytes).toHaveLength(64)
  const isGenuine = verify(
    'sha256',
    Buffer.from(payload),
    { key, dsaEncoding: 'ieee-p1363' },
    bytes,
  )
  expect(isGenuine).toBe(true)
  return JSON.parse(Buffer.from(payload, 'base64url').toString())
}

const buildNothing = async () => {}

const readPublished = (id: string, version: string, file: string) =>
  readFileSync(join(product.places.apps, id, version, file), 'utf8')

const sha384 = (text: string) => `sha384-${createHash('sha384').update(text).digest('base64')}`

test('a published app is in the signed list with the sum of every file', async () => {
  const version = await publishApp('organising')
  const list = readVerifiedList()
  expect(list).toMatchObject({
    schema: 1,
    shell: null,
    remotes: [
      {
        id: 'organising',
        scope: 'mfe_organising',
        version,
        entry: `/mfe/organising/${version}/mf-manifest.json`,
        contract: 1,
      },
    ],
  })
  expect(list.remotes[0].integrity).toEqual(
    Object.fromEntries(
      ['app.json', 'documents.json', 'mf-manifest.json', 'remoteEntry.js', 'static/chunk.js'].map(
        file => [file, sha384(readPublished('organising', version, file))],
      ),
    ),
  )
  expect(version).toMatch(/^\d{8}T\d{9}Z-[0-9a-f]{12}$/)
})

test('the shell goes the same way', async () => {
  const version = await publishApp('shell')
  const { shell, remotes } = readVerifiedList()
  expect(shell.version).toBe(version)
  expect(Object.keys(shell.integrity)).toContain('index.html')
  expect(remotes).toEqual([])
})

test('publishing one app leaves the others as they are', async () => {
  const shell = await publishApp('shell')
  await publishApp('organising')
  expect(readVerifiedList().shell.version).toBe(shell)
})

test('the documents of a version are trusted before the list points to it', async () => {
  const { version } = await buildVersion(product.places, 'organising', build)
  const trusted = join(product.places.trustedDocuments, `organising-${version.version}.json`)
  expect(JSON.parse(readFileSync(trusted, 'utf8'))).toEqual({ organising: 'query first' })
  expect(existsSync(join(product.places.apps, 'list.json'))).toBe(false)
})

test('rolling back returns to the version before, and forward by name', async () => {
  const first = await publishApp('organising')
  const second = await publishApp('organising', 'second')
  expect(await rollBack(product.places, 'organising')).toEqual({ from: second, to: first })
  expect(readVerifiedList().remotes[0].version).toBe(first)
  expect(readPublished('organising', first, 'static/chunk.js')).toBe('first')
  await rollBack(product.places, 'organising', second)
  expect(readVerifiedList().remotes[0].version).toBe(second)
})

test('what cannot be rolled back to is told', async () => {
  await expect(rollBack(product.places, 'organising')).rejects.toThrow('not been published yet')
  const only = await publishApp('organising')
  await expect(rollBack(product.places, 'organising')).rejects.toThrow(`no version of organising`)
  await expect(rollBack(product.places, 'organising', '../shell')).rejects.toThrow(
    `There are: ${only}.`,
  )
})

test('a version that somebody changed on disk is not rolled back to', async () => {
  const first = await publishApp('organising')
  await publishApp('organising', 'second')
  const file = join(product.places.apps, 'organising', `${first}.json`)
  const { payload, signature } = JSON.parse(readFileSync(file, 'utf8'))
  const evil = Buffer.from(payload, 'base64url').toString().replace('mfe_organising', 'mfe_evil')
  writeFileSync(
    file,
    JSON.stringify({ payload: Buffer.from(evil).toString('base64url'), signature }),
  )
  await expect(rollBack(product.places, 'organising', first)).rejects.toThrow('There is no version')
})

test('a list that somebody else signed is not carried on', async () => {
  await publishApp('shell')
  const file = join(product.places.apps, 'list.json')
  const { signature } = JSON.parse(readFileSync(file, 'utf8'))
  const payload = Buffer.from('{"schema":1,"shell":{"version":"evil"},"remotes":[]}')
  writeFileSync(file, JSON.stringify({ payload: payload.toString('base64url'), signature }))
  await publishApp('organising')
  expect(readVerifiedList().shell).toBeNull()
})

test('unchanged sources are not built again, changed ones and changed packages are', async () => {
  const { places } = product
  expect(isOutdated(places, 'organising')).toBe(true)
  await publishApp('organising')
  expect(isOutdated(places, 'organising')).toBe(false)
  writeFileSync(join(places.root, 'apps/organising/src/some.test.ts'), '')
  expect(isOutdated(places, 'organising')).toBe(false)
  writeFileSync(join(places.root, 'packages/ui/button.ts'), '')
  expect(isOutdated(places, 'organising')).toBe(true)
  await publishApp('organising')
  product.writeApp('organising', 'second')
  expect(isOutdated(places, 'organising')).toBe(true)
})

test('a version that was rolled back to stays over the next start', async () => {
  await publishApp('organising')
  await publishApp('organising', 'second')
  await rollBack(product.places, 'organising')
  expect(isOutdated(product.places, 'organising')).toBe(false)
})

test('five versions are kept, and the current one', async () => {
  const versions: string[] = []
  for (const text of ['1', '2', '3', '4', '5', '6']) {
    versions.push(await publishApp('organising', text))
  }
  const kept = versions.slice(-5)
  expect(listVersions(product.places, 'organising')).toEqual(kept)
  const folders = globSync('*/', { cwd: join(product.places.apps, 'organising') })
  expect(
    folders
      .map(name => name.replace('/', ''))
      .filter(name => !name.endsWith('.json'))
      .toSorted(),
  ).toEqual(kept)
  expect(globSync('*.json', { cwd: product.places.trustedDocuments })).toHaveLength(5)
})

test('an app that does not build is told with what the builder said, and nothing changes', async () => {
  const version = await publishApp('organising')
  await expect(publishApp('organising', 'broken')).rejects.toThrow(
    /apps\/organising does not build:\n[^]*unexpected token/,
  )
  expect(readVerifiedList().remotes[0].version).toBe(version)
})

test('a build that lacks a file is refused', async () => {
  await expect(buildVersion(product.places, 'organising', buildNothing)).rejects.toThrow(
    'The build of apps/organising has no mf-manifest.json.',
  )
})

test('the list is left alone while another command changes it', async () => {
  const staged = await buildVersion(product.places, 'organising', build)
  const list = join(product.places.apps, 'list.json')
  let publishing = Promise.resolve()
  const work = async () => {
    publishing = publish(product.places, [staged])
    await Promise.race([publishing, new Promise(resolve => setTimeout(resolve, 300))])
    expect(existsSync(list)).toBe(false)
  }
  await withLock(join(product.places.apps, 'list.lock'), { work })
  await publishing
  expect(existsSync(list)).toBe(true)
})

test('apps published at the same time all end up in the list', async () => {
  await Promise.all([publishApp('shell'), publishApp('organising')])
  const { shell, remotes } = readVerifiedList()
  expect([shell?.version, remotes.length]).toEqual([expect.any(String), 1])
})
