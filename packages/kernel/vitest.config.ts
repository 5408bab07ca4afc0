import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // Modules are read once a worker: reading them anew for each file took half of the time.
    isolate: false,
  },
})
