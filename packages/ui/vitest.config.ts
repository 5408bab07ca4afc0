import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [vue()],
  resolve: { dedupe: ['vue', 'vue-i18n', 'vue-router'] },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.ts'],
    // The page is made once a worker: anew for each file took half of the time.
    isolate: false,
    setupFiles: ['src/testing/setup.ts'],
  },
})
