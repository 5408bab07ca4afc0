import { createRequire } from 'node:module'
import { defineConfig } from 'vitest/config'

const require = createRequire(import.meta.url)

export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: require.resolve('graphql/index.js') }] },
  test: {
    // Modules are read once a worker: reading them anew for each file took half of the time.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
