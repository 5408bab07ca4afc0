import { join } from 'node:path'
import type { RsbuildConfig } from '@rsbuild/core'
import { pluginVue } from '@rsbuild/plugin-vue'
import { pluginShortDocuments } from './short-documents.ts'

/** What the builds of the shell and of every department have in common. */
export function houseConfig(root: string): RsbuildConfig {
  return {
    root,
    plugins: [
      // The stock cache groups make every remote bring its own chunk of vue, shared or not.
      pluginVue({ splitChunks: { vue: false, router: false } }),
      pluginShortDocuments({ root }),
    ],
    source: {
      define: {
        __VUE_OPTIONS_API__: false,
        __VUE_PROD_DEVTOOLS__: false,
        __VUE_I18N_LEGACY_API__: false,
        __VUE_I18N_FULL_INSTALL__: false,
        __INTLIFY_PROD_DEVTOOLS__: false,
      },
    },
    output: {
      cleanDistPath: true,
      distPath: { root: join(root, 'dist') },
      overrideBrowserslist: ['chrome >= 111', 'edge >= 111', 'firefox >= 121', 'safari >= 16.4'],
      dataUriLimit: 0,
    },
    // Named, because the federation plugin would otherwise let every origin read a developer's server.
    server: { cors: { origin: ['http://localhost:8080'] } },
    security: { sri: { enable: true, algorithm: 'sha384' } },
    tools: {
      // The kernel is pure by rule (dependency-cruiser holds it): what a screen does not use is left out.
      rspack: {
        module: {
          rules: [
            { include: /[\\/]packages[\\/]kernel[\\/]src/, sideEffects: false },
            { resourceQuery: /^\?raw$/, type: 'asset/source' },
          ],
        },
      },
    },
    performance: { printFileSize: false },
    // Rsbuild's lazy compilation breaks the first page opened after one of another compilation.
    dev: { lazyCompilation: false },
  }
}
