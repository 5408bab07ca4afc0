import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { identifyProcess } from '../src/supervisor/process-identity.ts'

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url))

let root: string

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'ket-nap-bootstrap-'))
  symlinkSync(here('../../../node_modules'), join(root, 'node_modules'))
})

afterAll(() => rmSync(root, { recursive: true, force: true }))

/** A bootstrap that hands over to this script. */
function handOver(script: string) {
  const file = join(root, 'task.mjs')
  writeFileSync(file, script)
  const job = JSON.stringify({ root, script: file, args: ['one', 'two'] })
  const code = `import { handOver } from ${JSON.stringify(here('hand-over.mjs'))}; handOver(${job})`
  return spawn(process.execPath, ['--input-type=module', '-e', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

test('the task gets its arguments, and its exit code is kept', async () => {
  const child = handOver('console.log(process.argv.slice(2).join()); process.exit(42)')
  const [said] = await once(child.stdout, 'data')
  const [code] = await once(child, 'exit')
  expect([String(said), code]).toEqual(['one,two\n', 42])
})

test('a signal reaches the task, which ends as it likes', async () => {
  const child = handOver(
    `process.on('SIGTERM', () => process.exit(7)); setInterval(() => {}, 1000); console.log('up')`,
  )
  await once(child.stdout, 'data')
  child.kill('SIGTERM')
  expect(await once(child, 'exit')).toEqual([7, null])
})

test('a task that a signal ended looks so from outside', async () => {
  const child = handOver(`setInterval(() => {}, 1000); console.log('up')`)
  await once(child.stdout, 'data')
  child.kill('SIGTERM')
  expect(await once(child, 'exit')).toEqual([null, 'SIGTERM'])
})

test('the task learns at once that the bootstrap was killed', async () => {
  const child = handOver(`process.on('disconnect', () => process.exit()); console.log(process.pid)`)
  const [pid] = await once(child.stdout, 'data')
  child.kill('SIGKILL')
  while (identifyProcess(Number(pid)) !== null) await sleep(20)
  expect(identifyProcess(Number(pid))).toBeNull()
})

test('an old Node is told so in a sentence', () => {
  const pretend = `Object.defineProperty(process.versions, 'node', { value: '18.19.0' });
    Object.defineProperty(process, 'version', { value: 'v18.19.0' });
    import(${JSON.stringify(here('../bootstrap.mjs'))})`
  const { status, stderr } = spawnSync(process.execPath, ['-e', pretend], { encoding: 'utf8' })
  expect(stderr).toContain('needs Node.js 20 or newer to start; this is v18.19.0')
  expect(status).toBe(1)
})

test('an unknown task is answered with the known ones', () => {
  const { status, stderr } = spawnSync(process.execPath, [here('../bootstrap.mjs'), 'strat'], {
    encoding: 'utf8',
  })
  expect(stderr).toMatch(/^Which task\? One of: .*\bdev, .*\bstart\b.*\.\n$/)
  expect(status).toBe(1)
})
