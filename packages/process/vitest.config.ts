import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // Modules are read once a worker: reading them anew for each file took half of the time.
    isolate: false,
    include: ['src/**/*.test.ts'],
    // One real PostgreSQL for the run, unless TEST_DATABASE_URL names one.
    globalSetup: ['../../infra/local/src/postgres/test-setup.ts'],
    testTimeout: 20_000,
    hookTimeout: 40_000,
  },
})
