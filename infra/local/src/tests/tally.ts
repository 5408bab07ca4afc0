import { isRecord, readJson } from '../task/json-file.ts'

export interface Tally {
  passed: number
  failed: number
  skipped: number
}

export const NOTHING: Tally = { passed: 0, failed: 0, skipped: 0 }

export const add = (one: Tally, other: Tally): Tally => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
  skipped: one.skipped + other.skipped,
})

/** `12 passed, 0 failed, 1 skipped`, the last line of a test run. */
export const describeTally = ({ passed, failed, skipped }: Tally): string =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`

/** What Vitest wrote. A run that wrote nothing, or failed before its first test, counts as one failure. */
export function readVitest(file: string, exitCode: number | null): Tally {
  const found = readJson(file)
  if (!isRecord(found)) return { ...NOTHING, failed: 1 }
  const tally = {
    passed: count(found.numPassedTests),
    failed: count(found.numFailedTests),
    skipped: count(found.numPendingTests) + count(found.numTodoTests),
  }
  return hasHiddenFailure(tally, exitCode) ? { ...tally, failed: 1 } : tally
}

/** What Playwright wrote; a test that passed only at its second try is a failure here. */
export function readPlaywright(file: string, exitCode: number | null): Tally {
  const found = readJson(file)
  const stats = isRecord(found) && isRecord(found.stats) ? found.stats : null
  if (!stats) return { ...NOTHING, failed: 1 }
  const tally = {
    passed: count(stats.expected),
    failed: count(stats.unexpected) + count(stats.flaky),
    skipped: count(stats.skipped),
  }
  return hasHiddenFailure(tally, exitCode) ? { ...tally, failed: 1 } : tally
}

/** A suite that did not load, an error outside every test, or no test at all. */
function hasHiddenFailure({ passed, failed }: Tally, exitCode: number | null): boolean {
  return failed === 0 && (exitCode !== 0 || passed === 0)
}

const count = (value: unknown): number => (typeof value === 'number' ? value : 0)
