import { pluginModuleFederation } from '@module-federation/rsbuild-plugin'
import type { RsbuildConfig } from '@rsbuild/core'
import { houseConfig } from './house-config.ts'
import { pluginPublishedFiles } from './published-files.ts'
import { providedByShell } from './shared.ts'

const ASSETS = 'assets'

/** Build of the shell: the only provider of everything shared. */
export function shellConfig({ root = process.cwd() } = {}): RsbuildConfig {
  const house = houseConfig(root)
  return {
    ...house,
    source: { ...house.source, entry: { index: './src/index.ts' } },
    html: { template: './src/index.html' },
    output: {
      ...house.output,
      assetPrefix: '/',
      distPath: {
        ...(typeof house.output?.distPath === 'object' ? house.output.distPath : {}),
        js: ASSETS,
        jsAsync: ASSETS,
        css: ASSETS,
        cssAsync: ASSETS,
        font: ASSETS,
        svg: ASSETS,
        image: ASSETS,
        assets: ASSETS,
      },
    },
    plugins: [
      ...(house.plugins ?? []),
      pluginModuleFederation({
        name: 'shell',
        shared: providedByShell(),
        shareStrategy: 'loaded-first',
        manifest: false,
        dts: false,
        experiments: { provideExternalRuntime: true, optimization: { target: 'web' } },
      }),
      pluginPublishedFiles({ root, outline: false }),
    ],
  }
}
