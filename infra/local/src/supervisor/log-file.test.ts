import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { restartDelayMs } from './back-off.ts'
import { LogFile } from './log-file.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ket-nap-log-'))
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('a log is set aside when it has grown, and only a few are kept', () => {
  const log = new LogFile(join(folder, 'edge.log'), 10)
  for (let line = 1; line <= 12; line++) log.write(`line ${line}`)
  log.close()
  expect(readdirSync(folder).toSorted()).toEqual([
    'edge.log',
    'edge.log.1',
    'edge.log.2',
    'edge.log.3',
  ])
  expect(readFileSync(join(folder, 'edge.log'), 'utf8')).toBe('line 11\nline 12\n')
  expect(readFileSync(join(folder, 'edge.log.1'), 'utf8')).toBe('line 9\nline 10\n')
  expect(statSync(join(folder, 'edge.log')).mode & 0o777).toBe(0o600)
})

test('a log goes on where the last run ended', () => {
  const path = join(folder, 'edge.log')
  for (const line of ['first run', 'second run']) {
    const log = new LogFile(path)
    log.write(line)
    log.close()
  }
  expect(readFileSync(path, 'utf8')).toBe('first run\nsecond run\n')
})

test('the last twenty lines are at hand', () => {
  const log = new LogFile(join(folder, 'edge.log'))
  for (let line = 1; line <= 25; line++) log.write(String(line))
  log.close()
  expect(log.lastLines()).toHaveLength(20)
  expect(log.lastLines().at(-1)).toBe('25')
})

test('pauses between restarts double up to half a minute', () => {
  expect([1, 2, 3, 4, 7, 8, 50].map(restartDelayMs)).toEqual([
    500, 1_000, 2_000, 4_000, 30_000, 30_000, 30_000,
  ])
})
