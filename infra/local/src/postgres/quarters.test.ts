import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { copyBinaries, findBinaries, majorOf } from './binaries.ts'
import { findQuarters } from './quarters.ts'

const isRoot = process.getuid?.() === 0
const folders: string[] = []

function makeFolder(mode: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'ket-nap-quarters-'))
  chmodSync(folder, mode)
  folders.push(folder)
  return folder
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

test('where the account can go, the wanted folder and the installed server are used', () => {
  const wanted = join(makeFolder(0o755), 'postgres')
  const quarters = findQuarters(wanted, makeFolder(0o755))
  expect(quarters.home).toBe(wanted)
  expect(quarters.binaries).toEqual(findBinaries())
})

test.runIf(isRoot)('below a private home, root finds a place that the account can reach', () => {
  const wanted = join(makeFolder(0o700), 'postgres')
  const shelf = makeFolder(0o700)
  const quarters = findQuarters(wanted, shelf)
  expect(quarters.account?.uid).not.toBe(0)
  expect(quarters.home.startsWith(shelf)).toBe(true)
  expect(statSync(quarters.home).mode & 0o777).toBe(0o755)
  expect(findQuarters(wanted, shelf).home).toBe(quarters.home)
  const another = join(makeFolder(0o700), 'postgres')
  expect(findQuarters(another, shelf).home).not.toBe(quarters.home)
})

test.runIf(isRoot)('a database that is in the wanted folder already is found by its owner', () => {
  const home = makeFolder(0o755)
  mkdirSync(join(home, 'data'))
  const { account } = findQuarters(home, makeFolder(0o755))
  expect(account?.uid).not.toBe(0)
})

test('the copied server runs, as an account without rights where that is possible', () => {
  const shelf = makeFolder(0o755)
  const copy = copyBinaries(findBinaries(), shelf)
  expect(copy.folder.startsWith(shelf)).toBe(true)
  const nobody = isRoot ? { uid: 65_534, gid: 65_534 } : {}
  const said = execFileSync(join(copy.folder, 'bin/postgres'), ['--version'], {
    encoding: 'utf8',
    cwd: '/',
    ...nobody,
  })
  expect(said).toContain(`(PostgreSQL) ${majorOf(copy.version)}.`)
})

test('the server is copied once', () => {
  const shelf = makeFolder(0o755)
  const first = copyBinaries(findBinaries(), shelf)
  const made = statSync(first.folder).ino
  expect(statSync(copyBinaries(findBinaries(), shelf).folder).ino).toBe(made)
})
