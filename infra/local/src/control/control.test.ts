import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { launchGroup } from '../supervisor/process-group.ts'
import { identifyProcess } from '../supervisor/process-identity.ts'
import { Refusal } from '../task/refusal.ts'
import { askStatus, takeService } from './client.ts'
import type { ControlServer } from './server.ts'
import { openControl } from './server.ts'

let folder: string
let file: string
let server: ControlServer
let takenBack: PromiseWithResolvers<string>

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ket-nap-control-'))
  file = join(folder, 'control.sock')
  takenBack = Promise.withResolvers()
  server = await openControl(file, controls())
})

afterEach(() => {
  server.close()
  rmSync(folder, { recursive: true, force: true })
})

function controls() {
  return {
    url: 'http://localhost:8080',
    handOut: async (part: string) => {
      if (part !== 'members') throw new Refusal(`There is no service "${part}".`)
      return { cwd: folder, env: { PORT: '1' } }
    },
    takeBack: async (part: string) => takenBack.resolve(part),
    say: () => {},
  }
}

test('a second launcher in the same folder is told where the first one runs', async () => {
  await expect(openControl(file, controls())).rejects.toThrow(
    'Kết Nạp is already running here: http://localhost:8080',
  )
})

test('the socket of a killed launcher is replaced', async () => {
  server.close()
  writeFileSync(file, '')
  server = await openControl(file, controls())
  expect(await askStatus(file)).toEqual({ url: 'http://localhost:8080' })
})

test('only this account can speak to the launcher', () => {
  expect(statSync(file).mode & 0o777).toBe(0o600)
})

test('a service that is taken comes with its environment and is given back', async () => {
  const taken = await takeService(file, 'members')
  expect(taken).toMatchObject({ cwd: folder, env: { PORT: '1' } })
  taken.giveBack()
  expect(await takenBack.promise).toBe('members')
})

test('what runs in place of a service ends with the command that took it', async () => {
  const taken = await takeService(file, 'members')
  const instead = await launchGroup(
    { file: process.execPath, args: ['-e', 'setInterval(() => {}, 1000)'], cwd: folder, env: {} },
    () => {},
  )
  await taken.watch(instead.identity)
  taken.giveBack()
  await takenBack.promise
  expect(identifyProcess(instead.identity.pid)).toBeNull()
})

test('an unknown part is refused in a sentence', async () => {
  await expect(takeService(file, 'nobody')).rejects.toThrow('There is no service "nobody".')
})

test('without a launcher there is nothing to take', async () => {
  server.close()
  await expect(takeService(join(folder, 'none.sock'), 'members')).rejects.toThrow('npm start')
})
