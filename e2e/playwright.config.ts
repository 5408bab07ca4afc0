import { defineConfig } from '@playwright/test'

const specs = (...names: string[]) => names.map(name => `**/${name}.spec.ts`)

/** They kill services at will: nobody can be at work meanwhile who does not reckon with it. */
const KILLING = specs('killed-moves', 'killed-services')
/** They stop services, or publish: nobody else can be at work meanwhile. */
const ALONE = specs('away', 'publishing', 'stopped-members')

/** The product is started by `npm test`, or is the one that PRODUCT_URL names. */
export default defineConfig({
  testDir: './journeys',
  outputDir: '../.local/e2e-results',
  workers: 2,
  fullyParallel: true,
  projects: [
    { name: 'side by side', testIgnore: [...KILLING, ...ALONE] },
    { name: 'killing', testMatch: KILLING, dependencies: ['side by side'] },
    { name: 'alone', testMatch: ALONE, workers: 1, dependencies: ['killing'] },
  ],
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json']],
  use: {
    baseURL: process.env.PRODUCT_URL ?? 'http://localhost:8080',
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    viewport: { width: 1440, height: 900 },
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
    screenshot: 'only-on-failure',
    trace: 'off',
  },
})
