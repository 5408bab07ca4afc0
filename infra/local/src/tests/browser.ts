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

/**
 * The journeys in a real browser, against a product of their own, fresh each time. Without a browser they
 * are said to be skipped, each of them, and never counted as passed.
 */
export async function runBrowserTests(places: Places, interrupted: AbortSignal): Promise<Tally> {
  const chromium = findChromium()
  if (chromium === null) return skipAll(places)
  const own = findPlaces({ LOCAL_DIR: join(places.local, 'e2e') }, places.root)
  rmSync(own.local, { recursive: true, force: true })
  mkdirSync(own.local, { recursive: true })
  const result = join(places.local, 'playwright.json')
  rmSync(result, { force: true })
  const product = await startProduct(own, interrupted)
  try {
    const code = await runCommand(
      {
        file: join(places.root, PLAYWRIGHT),
        args: ['test'],
        cwd: join(places.root, 'e2e'),
        env: {
          CHROMIUM_PATH: chromium,
          PRODUCT_URL: product.url,
          LOCAL_DIR: own.local,
          PLAYWRIGHT_JSON_OUTPUT_FILE: result,
        },
      },
      interrupted,
    )
    return readPlaywright(result, code)
  } finally {
    await product.stop()
  }
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
