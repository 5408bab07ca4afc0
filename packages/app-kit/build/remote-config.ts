import { pluginModuleFederation } from '@module-federation/rsbuild-plugin'
import type { RsbuildConfig } from '@rsbuild/core'
import { pluginFirstLoad } from './first-load.ts'
import { houseConfig } from './house-config.ts'
import { pluginPublishedFiles } from './published-files.ts'
import { takenFromShell } from './shared.ts'

interface RemoteOptions {
  /** Department, as in the URL: `organising`. */
  id: string
  /** Folder of the app; left out: where the build runs. */
  root?: string
  /** KiB of compressed JavaScript that its first page may cost; what the design allows at most. */
  firstLoad?: number
}

/** Build of a department's app: everything shared comes from the shell. */
export function remoteConfig({
  id,
  root = process.cwd(),
  firstLoad = 115,
}: RemoteOptions): RsbuildConfig {
  const house = houseConfig(root)
  return {
    ...house,
    source: { ...house.source, entry: {} },
    // Relative to wherever the file was loaded from: /mfe/<id>/<version>/.
    output: { ...house.output, assetPrefix: 'auto' },
    plugins: [
      ...(house.plugins ?? []),
      pluginModuleFederation({
        // The name becomes a global variable: prefixed, so that no department hides a browser's own.
        name: scopeOf(id),
        filename: 'remoteEntry.js',
        exposes: { './app': './src/manifest.ts' },
        shared: takenFromShell(),
        shareStrategy: 'loaded-first',
        manifest: true,
        dts: false,
        experiments: { externalRuntime: true },
      }),
      pluginFirstLoad({ limit: firstLoad }),
      pluginPublishedFiles({ root, outline: true }),
    ],
  }
}

function scopeOf(id: string): string {
  return `mfe_${id.replaceAll('-', '_')}`
}
