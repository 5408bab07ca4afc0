import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { LogFile } from './log-file.ts'
import type { ProcessIdentity } from './process-identity.ts'
import { hasLivingMembers, identifyProcess } from './process-identity.ts'
import type { ServicePlan } from './service.ts'
import { Service } from './service.ts'

let folder: string
let log: LogFile
let said: string[]
let remembered: (ProcessIdentity | null)[]
let services: Service[]

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ket-nap-service-'))
  log = new LogFile(join(folder, 'fake.log'))
  said = []
  remembered = []
  services = []
})

afterEach(async () => {
  for (const service of services) service.kill()
  await Promise.all(services.map(service => service.stop()))
  rmSync(folder, { recursive: true, force: true })
})

/** A service whose whole program is this script. It is ready once it has written a line. */
function makeService(script: string, plan: Partial<ServicePlan> = {}): Service {
  const service = new Service(
    {
      name: 'fake',
      command: { file: process.execPath, args: ['-e', script], cwd: folder, env: {} },
      isReady: async () => log.lastLines().length > 0,
      stopSteps: [
        { signal: 'SIGTERM', withinMs: 300 },
        { signal: 'SIGKILL', withinMs: 5_000 },
      ],
      ...plan,
    },
    {
      log,
      say: line => said.push(line),
      remember: (_, identity) => remembered.push(identity),
    },
  )
  services.push(service)
  return service
}

const living = () => remembered.at(-1) ?? null
const STAYS = "console.log('up'); setInterval(() => {}, 1000)"

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await sleep(10)
}

test('a crash is told with the last log lines, and the service runs again', async () => {
  const service = makeService(`${STAYS}; process.on('SIGUSR2', () => {
    console.log('{"msg":"out of rope"}'); process.exit(3) })`)
  await service.start()
  const first = living()
  process.kill(first?.pid ?? 0, 'SIGUSR2')
  await until(() => remembered.length === 3 && living() !== null)
  expect(said[0]).toMatch(/^fake ended \(exit code 3\); starting it again in 0.5 s\.\n/)
  expect(said[0]).toContain('{"msg":"out of rope"}')
  expect(said[0]).toContain(join(folder, 'fake.log'))
  expect(living()).not.toEqual(first)
  await until(() => said.some(line => line === 'fake is running again.'))
})

test('a service that never starts is given up with its last words', async () => {
  const service = makeService("console.error('no key file'); process.exit(1)", {
    isReady: async () => false,
  })
  await expect(service.start()).rejects.toThrow(
    /^fake does not start \(exit code 1, 3 attempts\)\.\n[^]*no key file/,
  )
  expect(said).toHaveLength(2)
})

test('a program that does not exist is told as such', async () => {
  const command = { file: join(folder, 'missing'), args: [], cwd: folder, env: {} }
  await expect(makeService('', { command }).start()).rejects.toThrow('ENOENT')
})

test('a service that ignores SIGTERM ends nevertheless, with the processes it started', async () => {
  const stubborn = `process.on('SIGTERM', () => {}); setInterval(() => {}, 1000)`
  const service = makeService(`
    require('node:child_process')
      .spawn(process.execPath, ['-e', ${JSON.stringify(`${stubborn}; console.log('child')`)}],
        { stdio: 'inherit' })
    ${stubborn}`)
  await service.start()
  const group = living()?.pid ?? 0
  expect(hasLivingMembers(group)).toBe(true)
  await service.stop()
  expect(hasLivingMembers(group)).toBe(false)
  expect(remembered.at(-1)).toBeNull()
})

test('a service that stops when asked is not killed', async () => {
  const service = makeService(`${STAYS}
    process.on('SIGTERM', () => { console.log('goodbye'); process.exit(0) })`)
  await service.start()
  await service.stop()
  expect(log.lastLines()).toEqual(['up', 'goodbye'])
  expect(said).toEqual([])
})

test('stopping during the pause after a crash does not wait for it', async () => {
  const service = makeService("console.log('up'); setTimeout(() => process.exit(3), 50)")
  await service.start()
  await until(() => said.length === 1)
  await service.stop()
  expect(identifyProcess(remembered.find(Boolean)?.pid ?? 0)).toBeNull()
  expect(living()).toBeNull()
})

test('a stopped service can be started again', async () => {
  const service = makeService(STAYS)
  await service.start()
  const first = living()
  await service.stop()
  await service.start()
  expect(living()).not.toBeNull()
  expect(living()).not.toEqual(first)
})

test('what stands in the way is cleared before every start', async () => {
  let cleared = 0
  const flag = join(folder, 'crashed')
  const service = makeService(
    `const fs = require('node:fs'); console.log('up')
     if (fs.existsSync(${JSON.stringify(flag)})) { fs.rmSync(${JSON.stringify(flag)}); process.exit(1) }
     setInterval(() => {}, 1000)`,
    { beforeStart: async () => void cleared++ },
  )
  writeFileSync(flag, '')
  await service.start()
  await until(() => said.length > 0 && living() !== null)
  expect(cleared).toBe(2)
})
