import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Places } from '../product/places.ts'
import { findChromium } from './chromium.ts'
import { runCommand } from './run-command.ts'
import { readVitest, type Tally } from './tally.ts'

/** Everything that needs no browser: rules, services against a real PostgreSQL, components. */
export async function runUnitTests(places: Places, interrupted: AbortSignal): Promise<Tally> {
  const result = join(places.local, 'vitest.json')
  const chromium = findChromium()
  rmSync(result, { force: true })
  const code = await runCommand(
    {
      file: join(places.root, 'node_modules/.bin/vitest'),
      args: [
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${result}`,
        // Given here, because a project does not inherit it; more than cores, because many tests wait.
        '--maxWorkers=3',
        // Real servers and processes: patience for a machine that does other things as well.
        '--testTimeout=120000',
        '--hookTimeout=120000',
      ],
      cwd: places.root,
      env: chromium === null ? {} : { CHROMIUM_PATH: chromium },
    },
    interrupted,
  )
  return readVitest(result, code)
}
