import { createServer } from 'node:http'
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { identifyProcess } from '../supervisor/process-identity.ts'
import { readRunRecord } from '../supervisor/run-record.ts'
import { findFreePort } from '../task/ports.ts'
import type { FakeProduct } from '../testing/fake-product.ts'
import { makeFakeProduct } from '../testing/fake-product.ts'
import type { Launcher } from '../testing/launcher.ts'
import { listProcesses, pidOf, startLauncher } from '../testing/launcher.ts'

let product: FakeProduct
let launchers: Launcher[]

beforeEach(() => {
  product = makeFakeProduct()
  launchers = []
})

afterEach(async () => {
  for (const launcher of launchers) launcher.kill('SIGTERM')
  await Promise.all(launchers.map(({ exited }) => exited))
  product.remove()
})

async function start(env: Record<string, string> = {}): Promise<Launcher> {
  const launcher = await startLauncher(product, env)
  launchers.push(launcher)
  return launcher
}

const modeOf = (file: string) => statSync(file).mode & 0o777

test('a start tells the address, a second one is told so, and SIGTERM ends everything', async () => {
  const launcher = await start()
  await launcher.says(/Kết Nạp is running: {2}http:\/\/localhost:\d+\n/)
  expect(launcher.output()).toContain('http://localhost/enrol/x')
  const { secrets, appsKey, fieldKey, auditKey } = product.places
  const files = [secrets, appsKey, fieldKey, auditKey]
  expect(files.map(modeOf)).toEqual([0o600, 0o600, 0o600, 0o600])

  const second = await start()
  expect(await second.exited).toBe(1)
  expect(second.output()).toContain(
    `Kết Nạp is already running here: http://localhost:${launcher.port}`,
  )

  expect(listProcesses(product)).not.toEqual([])
  launcher.kill('SIGTERM')
  expect(await launcher.exited).toBe(0)
  expect(listProcesses(product)).toEqual([])
  expect(readRunRecord(product.places.runRecord)).toBeNull()
})

test('a start after kill -9 ends what was left, keeps secrets and data and builds nothing', async () => {
  const killed = await start()
  await killed.says(/is running:/)
  expect(killed.output()).toContain('build shell')
  const orphans = ['postgres', 'members', 'edge'].map(part => pidOf(product, part))
  const secrets = readFileSync(product.places.secrets, 'utf8')
  killed.kill('SIGKILL')
  await killed.exited
  expect(orphans.every(isRunning)).toBe(true)

  const next = await start({ PORT: String(killed.port) })
  await next.says(/is running:/)
  expect(next.output()).toMatch(/Ended what a killed run had left: postgres, .*members/)
  expect(orphans.some(isRunning)).toBe(false)
  expect(next.output()).not.toMatch(/build (shell|organising)/)
  expect(readFileSync(product.places.secrets, 'utf8')).toBe(secrets)
})

test('a service that crashes is reported and comes back, the database too', async () => {
  const launcher = await start()
  await launcher.says(/is running:/)
  const base = readRunRecord(product.places.runRecord)?.services.members
  await fetch(`${base}/crash`).catch(() => null)
  await launcher.says(/members is running again/)
  expect(launcher.output()).toMatch(/members ended \(exit code 3\)[^]*about to crash/)
  process.kill(pidOf(product, 'postgres'), 'SIGKILL')
  await launcher.says(/postgres is running again/)
  expect(launcher.output()).toContain('postgres ended (signal SIGKILL)')
})

test('a service that ignores SIGTERM does not hold up the end, nor survive it', async () => {
  product.setBehaviour('training', { ignoresSigterm: true })
  const launcher = await start()
  await launcher.says(/is running:/)
  const stubborn = pidOf(product, 'training')
  const asked = performance.now()
  launcher.kill('SIGINT')
  expect(await launcher.exited).toBe(0)
  // The promise itself: everything is gone within ten seconds.
  expect(performance.now() - asked).toBeLessThan(10_000)
  expect(isRunning(stubborn)).toBe(false)
  expect(listProcesses(product)).toEqual([])
})

test('a second Ctrl-C kills at once', async () => {
  product.setBehaviour('training', { ignoresSigterm: true })
  const launcher = await start()
  await launcher.says(/is running:/)
  launcher.kill('SIGINT')
  await launcher.says(/Stopping\./)
  await sleep(500) // Within this time it would count as the same Ctrl-C.
  launcher.kill('SIGINT')
  await launcher.exited
  expect(listProcesses(product)).toEqual([])
})

test('a busy port is told before anything is started', async () => {
  const port = await findFreePort()
  const other = createServer().listen(port, '127.0.0.1')
  const launcher = await start({ PORT: String(port) })
  expect(await launcher.exited).toBe(1)
  other.close()
  expect(launcher.output()).toBe(
    `Port ${port} is in use by another program. Choose another one: PORT=${port + 1} npm start\n`,
  )
})

test('a service that cannot start ends the start with its last words', async () => {
  product.setBehaviour('identity', { failsToStart: 'EDGE_URL is missing' })
  const launcher = await start()
  expect(await launcher.exited).toBe(1)
  expect(launcher.output()).toMatch(/identity does not start[^]*EDGE_URL is missing/)
  expect(listProcesses(product)).toEqual([])
})

test('a part that does not exist is named before anything is started', async () => {
  rmSync(join(product.places.root, 'services/edge/src/main.ts'))
  const launcher = await start()
  expect(await launcher.exited).toBe(1)
  expect(launcher.output()).toContain('services/edge/src/main.ts is missing')
  expect(launcher.output()).not.toContain('✓')
})

test('the data of another major version ends the start in a sentence', async () => {
  mkdirSync(join(product.places.postgres, 'data'), { recursive: true })
  writeFileSync(join(product.places.postgres, 'data/PG_VERSION'), '17\n')
  writeFileSync(product.places.secrets, '{}')
  const launcher = await start()
  expect(await launcher.exited).toBe(1)
  expect(launcher.output()).toContain('was written by PostgreSQL 17')
})

test('lost passwords are told, not made anew', async () => {
  mkdirSync(join(product.places.postgres, 'data'), { recursive: true })
  const launcher = await start()
  expect(await launcher.exited).toBe(1)
  expect(launcher.output()).toContain(`${product.places.secrets} is missing`)
})

function isRunning(pid: number): boolean {
  return identifyProcess(pid) !== null
}
