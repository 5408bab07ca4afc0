import { appendFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { readCurrent } from '../apps/list.ts'
import { identifyProcess } from '../supervisor/process-identity.ts'
import { readRunRecord } from '../supervisor/run-record.ts'
import type { FakeProduct } from '../testing/fake-product.ts'
import { makeFakeProduct } from '../testing/fake-product.ts'
import { pidOf, startLauncher } from '../testing/launcher.ts'
import { developApp } from './app.ts'
import { developService } from './service.ts'

let product: FakeProduct
let printed: string[]
let interruption: AbortController

beforeEach(() => {
  product = makeFakeProduct()
  printed = []
  interruption = new AbortController()
  vi.spyOn(console, 'log').mockImplementation(line => void printed.push(String(line)))
})

afterEach(() => {
  vi.restoreAllMocks()
  product.remove()
})

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await sleep(20)
}

test('a service is run by the developer, reloads when changed, and is given back', async () => {
  const launcher = await startLauncher(product)
  await launcher.says(/is running:/)
  const before = pidOf(product, 'members')
  const developing = developService(product.places, 'members', interruption.signal)
  const starts = () => printed.filter(line => line.includes('"msg":"starting"')).length
  await until(() => starts() === 1)
  expect(identifyProcess(before)).toBeNull()

  appendFileSync(join(product.places.root, 'services/members/src/main.ts'), '\n// changed\n')
  await until(() => starts() === 2)

  interruption.abort()
  await developing
  await launcher.says(/members is given back/)
  await until(() => readRunRecord(product.places.runRecord)?.processes.members !== undefined)
  launcher.kill('SIGTERM')
  expect(await launcher.exited).toBe(0)
})

test('an app is published at every change', async () => {
  const developing = developApp(product.places, 'organising', interruption.signal)
  const current = () => readCurrent(product.places).get('organising')?.version
  const published = () => printed.filter(line => line.startsWith('organising is now')).length
  await until(() => published() === 1)
  const first = current()
  product.writeApp('organising', 'second')
  await until(() => published() >= 2 && readText(current()) === 'second')
  expect(current()).not.toBe(first)
  interruption.abort()
  await developing
})

function readText(version = ''): string {
  return readFileSync(join(product.places.apps, 'organising', version, 'static/chunk.js'), 'utf8')
}
