import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from '@playwright/test'
import { chromium } from '@playwright/test'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { buildForTrial } from '../dev/build.ts'
import type { DevEdge } from '../dev/edge.ts'
import { startDevEdge } from '../dev/edge.ts'

const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'

/** Without a browser these tests are skipped, never passed. */
export const HAS_BROWSER = existsSync(CHROMIUM)

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run']

interface Visit {
  width?: number
  /** Until this is seen. */
  until?: string
}

/** The built shell behind the trial edge, and a browser to look at it. */
export function createStand() {
  let folder: string
  let edge: DevEdge
  let browser: Browser
  let context: BrowserContext | undefined

  beforeAll(async () => {
    if (!HAS_BROWSER) return
    folder = await mkdtemp(join(tmpdir(), 'ket-nap-shell-'))
    await buildForTrial(folder)
    edge = await startDevEdge(folder)
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ARGS })
  }, 180_000)

  beforeEach(async () => {
    await context?.close()
    Object.assign(edge, { session: 'organiser', listDown: false })
    edge.faults.clear()
    edge.servicesAway.clear()
  })

  afterAll(async () => {
    if (!HAS_BROWSER) return
    await browser.close()
    await edge.close()
    await rm(folder, { recursive: true })
  })

  async function visit(path: string, { width = 1440, until }: Visit = {}) {
    await context?.close()
    context = await browser.newContext({ viewport: { width, height: 900 } })
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('console', message => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    page.on('pageerror', error => complaints.push(error.message))
    await page.goto(edge.url + path)
    if (until) await page.getByText(until).first().waitFor()
    return { page, complaints }
  }

  return {
    get edge() {
      return edge
    },
    visit,
  }
}

export type Stand = ReturnType<typeof createStand>

export async function expectSeen(page: Page, text: string): Promise<void> {
  await page.getByText(text).first().waitFor()
}

export async function expectGone(page: Page, text: string): Promise<void> {
  await page.getByText(text).first().waitFor({ state: 'detached' })
}

/** What axe finds, one line for each. Without frames it can run in the page itself ("legacy"). */
export async function findBarriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .withTags(STANDARDS)
    .analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.html}`))
}
