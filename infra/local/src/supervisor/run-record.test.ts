import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { RunningGroup } from './process-group.ts'
import { launchGroup } from './process-group.ts'
import { identifyProcess } from './process-identity.ts'
import { endOrphans, readRunRecord, RunRecordFile } from './run-record.ts'

let folder: string
let group: RunningGroup
let file: string

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ket-nap-record-'))
  file = join(folder, 'run.json')
  group = await launchGroup(
    { file: process.execPath, args: ['-e', 'setInterval(() => {}, 1000)'], cwd: folder, env: {} },
    () => {},
  )
})

afterEach(async () => {
  await group.stop([{ signal: 'SIGKILL', withinMs: 5_000 }])
  rmSync(folder, { recursive: true, force: true })
})

function writeRecord(identity = group.identity) {
  const record = new RunRecordFile(file, {
    url: 'http://localhost:1',
    services: { edge: 'http://x' },
  })
  record.remember('members', identity)
  return record
}

test('the record tells what runs, to this account only', () => {
  writeRecord()
  expect(readRunRecord(file)).toEqual({
    launcher: identifyProcess(process.pid),
    url: 'http://localhost:1',
    services: { edge: 'http://x' },
    processes: { members: group.identity },
  })
  expect(statSync(file).mode & 0o777).toBe(0o600)
})

test('what has ended is no longer in the record', () => {
  writeRecord().remember('members', null)
  expect(readRunRecord(file)?.processes).toEqual({})
})

test('a recorded process that still runs is ended', async () => {
  writeRecord()
  const record = readRunRecord(file)
  expect(record && (await endOrphans(record))).toEqual(['members'])
  expect(identifyProcess(group.identity.pid)).toBeNull()
})

test('a process that only has the recorded number is never killed', async () => {
  writeRecord({ ...group.identity, born: 'before' })
  const record = readRunRecord(file)
  expect(record && (await endOrphans(record))).toEqual([])
  expect(identifyProcess(group.identity.pid)).toEqual(group.identity)
})

test('without a record nothing is known to run', () => {
  expect(readRunRecord(file)).toBeNull()
})
