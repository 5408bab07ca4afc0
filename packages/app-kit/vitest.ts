import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

/** How every front-end package and app is tested: in happy-dom, one file at a time beside its subject. */
export default defineConfig({
  plugins: [vue()],
  resolve: { dedupe: ['vue', 'vue-i18n', 'vue-router', '@urql/core', '@urql/vue', 'graphql'] },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.ts', 'build/**/*.test.ts'],
    // Modules and the page are made once a worker: anew for each file took three quarters of the time.
    isolate: false,
    setupFiles: [fileURLToPath(new URL('src/testing/setup.ts', import.meta.url))],
  },
})
