import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Writes 120,000 rows several times: seconds on a machine that does other things as well.
  test: { isolate: false, testTimeout: 60_000, hookTimeout: 60_000 },
})
