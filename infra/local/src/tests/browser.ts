import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, openSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { findPlaces, type Places } from '../product/places.ts'
import { TYPESCRIPT } from '../task/typescript.ts'
import { findFreePort } from '../task/ports.ts'
import { Refusal } from '../task/refusal.ts'
import { findChromium } from './chromium.ts'
import { runCommand } from './run-command.ts'
import { NOTHING, readPlaywright, type Tally } from './tally.ts'

const START_WITHIN_MS = 420_000
const PLAYWRIGHT = 'e2e/node_modules/.bin/playwright'

export interface BrowserTests {
  run(): Promise<Tally>
  stop(): Promise<void>
}

/**
 * The journeys in a real browser, against a product of their own, fresh each time, which starts at once:
 * other tests may run meanwhile. Without a browser the journeys are said to be skipped, each of them, and
 * never counted as passed.
 */
export function openBrowserTests(places: Places, interrupted: AbortSignal): BrowserTests {
  const chromium = findChromium()
  if (chromium === null) {
    return { run: () => Promise.resolve(skipAll(places)), stop: () => Promise.resolve() }
  }
  const own = findPlaces({ LOCAL_DIR: join(places.local, 'e2e') }, places.root)
  rmSync(own.local, { recursive: true, force: true })
  mkdirSync(own.local, { recursive: true })
  const starting = startProduct(own, interrupted)
  // Why it did not start is told to whoever runs the journeys.
  const started = starting.catch(() => null)
  return {
    run: async () => runJourneys({ places, own, chromium, url: (await starting).url }, interrupted),
    stop: async () => (await started)?.stop(),
  }
}

interface Journeys {
  places: Places
  own: Places
  chromium: string
  url: string
}

async function runJourneys(
  { places, own, chromium, url }: Journeys,
  interrupted: AbortSignal,
): Promise<Tally> {
  const result = join(places.local, 'playwright.json')
  rmSync(result, { force: true })
  const env = {
    CHROMIUM_PATH: chromium,
    PRODUCT_URL: url,
    LOCAL_DIR: own.local,
    PLAYWRIGHT_JSON_OUTPUT_FILE: result,
  }
  const [file, cwd] = [join(places.root, PLAYWRIGHT), join(places.root, 'e2e')]
  return readPlaywright(result, await runCommand({ file, args: ['test'], cwd, env }, interrupted))
}

function skipAll({ root }: Places): Tally {
  const list = execFileSync(join(root, PLAYWRIGHT), ['test', '--list'], {
    cwd: join(root, 'e2e'),
    encoding: 'utf8',
  })
  const skipped = Number(/Total: (\d+) test/.exec(list)?.[1] ?? 0)
  console.log(
    `\nNo browser was found (CHROMIUM_PATH, else /usr/bin/chromium): ${skipped} browser tests are skipped.`,
  )
  return { ...NOTHING, skipped }
}

interface RunningProduct {
  url: string
  stop: () => Promise<void>
}

async function startProduct(places: Places, interrupted: AbortSignal): Promise<RunningProduct> {
  const port = await findFreePort()
  const output = join(places.local, 'start.log')
  const log = openSync(output, 'w')
  const child = spawn(
    process.execPath,
    [...TYPESCRIPT, join(places.root, 'infra/local/src/start.ts')],
    {
      cwd: places.root,
      env: { ...process.env, PORT: String(port), LOCAL_DIR: places.local, DEMONSTRATION: '1' },
      stdio: ['ignore', log, log],
    },
  )
  const exited = new Promise<void>(resolve => child.on('exit', () => resolve()))
  const stop = async () => {
    child.kill('SIGTERM')
    await exited
  }
  const until = performance.now() + START_WITHIN_MS
  while (!readFileSync(output, 'utf8').includes('Kết Nạp is running')) {
    if (child.exitCode !== null || performance.now() > until || interrupted.aborted) {
      await stop()
      throw new Refusal(`The product did not start:\n${readFileSync(output, 'utf8')}`)
    }
    await sleep(200)
  }
  return { url: `http://localhost:${port}`, stop }
}
