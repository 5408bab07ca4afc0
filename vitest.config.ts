import { defineConfig } from 'vitest/config'

/** Every package, service and app brings its own configuration; they share one real PostgreSQL. */
export default defineConfig({
  test: {
    projects: ['packages/*', 'services/*', 'apps/*', 'infra/*'],
    globalSetup: ['./infra/local/src/postgres/test-setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
