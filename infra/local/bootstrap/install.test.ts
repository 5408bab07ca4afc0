import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ensureInstalled } from './install.mjs'

let root: string
const install = vi.fn<(where: string) => Promise<void>>(async where => {
  mkdirSync(join(where, 'node_modules'), { recursive: true })
})

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ket-nap-install-'))
  writeFileSync(join(root, 'pnpm-lock.yaml'), 'first')
  install.mockClear()
  vi.spyOn(console, 'log').mockImplementation(() => {})
})

afterEach(() => {
  vi.restoreAllMocks()
  rmSync(root, { recursive: true, force: true })
})

test('dependencies are installed once as long as the lock file stays the same', async () => {
  await ensureInstalled(root, install)
  await ensureInstalled(root, install)
  expect(install).toHaveBeenCalledTimes(1)
})

test('a changed lock file, or missing modules, install again', async () => {
  await ensureInstalled(root, install)
  writeFileSync(join(root, 'pnpm-lock.yaml'), 'second')
  await ensureInstalled(root, install)
  rmSync(join(root, 'node_modules'), { recursive: true })
  await ensureInstalled(root, install)
  expect(install).toHaveBeenCalledTimes(3)
})

test('two runs at the same time install once', async () => {
  await Promise.all([ensureInstalled(root, install), ensureInstalled(root, install)])
  expect(install).toHaveBeenCalledTimes(1)
})

test('an installation that failed is tried again', async () => {
  const failing = () => Promise.reject(new Error('no network'))
  await expect(ensureInstalled(root, failing)).rejects.toThrow('no network')
  await ensureInstalled(root, install)
  expect(install).toHaveBeenCalledTimes(1)
})
