import unit from '@ket-nap/app-kit/vitest'
import { defineConfig, mergeConfig } from 'vitest/config'

/** Besides its components, the built shell in a real browser, behind a stand-in for the edge. */
export default mergeConfig(
  unit,
  defineConfig({ test: { include: ['test/**/*.test.ts'], testTimeout: 60_000 } }),
)
