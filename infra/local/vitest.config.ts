import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'bootstrap/**/*.test.ts'],
    // Real servers and processes: seconds on a machine that does other things as well.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
