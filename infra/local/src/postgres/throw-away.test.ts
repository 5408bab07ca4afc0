import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { TYPESCRIPT } from '../task/typescript.ts'
import { launchGroup } from '../supervisor/process-group.ts'
import { answers } from './cluster.ts'
import { startThrowAwayCluster } from './throw-away.ts'

let shelf: string

beforeEach(() => {
  shelf = mkdtempSync(join(tmpdir(), 'ket-nap-shelf-'))
  chmodSync(shelf, 0o755)
})

afterEach(() => rmSync(shelf, { recursive: true, force: true }))

test('a cluster for tests sorts Vietnamese names and leaves nothing behind', async () => {
  const cluster = await startThrowAwayCluster(shelf)
  const client = new Client({ connectionString: cluster.adminUrl })
  await client.connect()
  const { rows } = await client.query<{ name: string }>(
    `select name from unnest(array['Đinh', 'Ân', 'Dũng', 'An', 'Dương']) as name
     order by name collate "vi-VN-x-icu"`,
  )
  await client.end()
  expect(rows.map(({ name }) => name)).toEqual(['An', 'Ân', 'Dũng', 'Dương', 'Đinh'])
  await cluster.stop()
  expect(await answers(cluster.adminUrl)).toBe(false)
  expect(readdirSync(shelf)).toEqual([])
})

test('what a killed test run left is removed by the next', async () => {
  const started = Promise.withResolvers<string>()
  const module = new URL('throw-away.ts', import.meta.url).href
  const script = `const { startThrowAwayCluster } = await import(${JSON.stringify(module)})
    console.log((await startThrowAwayCluster(${JSON.stringify(shelf)})).adminUrl)
    setInterval(() => {}, 1000)`
  const killed = await launchGroup(
    {
      file: process.execPath,
      args: [...TYPESCRIPT, '--input-type=module', '-e', script],
      cwd: '/',
      env: {},
    },
    line => started.resolve(line),
  )
  const left = await started.promise
  process.kill(killed.identity.pid, 'SIGKILL')
  await killed.exited
  expect(await answers(left)).toBe(true)

  const next = await startThrowAwayCluster(shelf)
  expect(await answers(left)).toBe(false)
  await next.stop()
  expect(readdirSync(shelf)).toEqual([])
})
