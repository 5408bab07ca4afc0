import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readPlaywright, readVitest } from './tally.ts'

const folder = mkdtempSync(join(tmpdir(), 'tally-'))
function written(content: object): string {
  const file = join(folder, 'result.json')
  writeFileSync(file, JSON.stringify(content))
  return file
}

test('passed, failed and skipped tests of Vitest are told apart', () => {
  const file = written({
    numPassedTests: 7,
    numFailedTests: 2,
    numPendingTests: 1,
    numTodoTests: 1,
  })
  expect(readVitest(file, 1)).toEqual({ passed: 7, failed: 2, skipped: 2 })
})

test('a suite that did not load is a failure although no test failed', () => {
  const file = written({ numPassedTests: 7, numFailedTests: 0 })
  expect(readVitest(file, 1).failed).toBe(1)
})

test('a run without a single test, or without a result, is a failure', () => {
  expect(readVitest(written({ numPassedTests: 0 }), 0).failed).toBe(1)
  expect(readVitest(join(folder, 'none.json'), 0).failed).toBe(1)
  expect(readPlaywright(join(folder, 'none.json'), 0).failed).toBe(1)
})

test('a browser test that passed only at its second try is a failure', () => {
  const file = written({ stats: { expected: 3, unexpected: 0, flaky: 1, skipped: 0 } })
  expect(readPlaywright(file, 0)).toEqual({ passed: 3, failed: 1, skipped: 0 })
})
