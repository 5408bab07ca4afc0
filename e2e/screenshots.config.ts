import { defineConfig } from '@playwright/test'
import journeys from './playwright.config.ts'

/** Renews the pictures of the README from the running product; no test. */
export default defineConfig({
  ...journeys,
  projects: [{ name: 'pictures' }],
  testDir: './screenshots',
  reporter: 'list',
})
