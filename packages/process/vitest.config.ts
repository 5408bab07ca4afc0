import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    // One real PostgreSQL for the run, unless TEST_DATABASE_URL names one.
    globalSetup: ['../../infra/local/src/postgres/test-setup.ts'],
    testTimeout: 20_000,
    hookTimeout: 40_000,
  },
})
