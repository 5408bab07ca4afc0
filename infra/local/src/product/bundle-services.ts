import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, formatMessages, type BuildFailure, type Plugin } from 'esbuild'
import { Refusal } from '../task/refusal.ts'
import type { Places } from './places.ts'

/** The file that a service runs from. */
export const bundleOf = ({ bundles }: Pick<Places, 'bundles'>, service: string): string =>
  join(bundles, `${service}.mjs`)

/**
 * Puts the sources of each service into one file each; packages from npm stay where they are. A service
 * loads in less than half of the time that it takes to read its sources one by one.
 */
export async function bundleServices(places: Places, services: readonly string[]): Promise<void> {
  const sources = join(places.root, 'services')
  try {
    await build({
      entryPoints: services.map(name => ({ in: join(sources, name, 'src/main.ts'), out: name })),
      outdir: places.bundles,
      outExtension: { '.js': '.mjs' },
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node24',
      // As Node itself resolves: without the variants that packages offer to bundlers.
      conditions: [],
      // Entities and types of the graph are known by the names of their classes.
      keepNames: true,
      sourcemap: 'linked',
      plugins: [packagesStay, filesStay],
      logLevel: 'silent',
    })
  } catch (error) {
    throw new Refusal(`The services do not build:\n${await describe(error)}`)
  }
}

const WITHIN = 'within'

/** A package is imported from where it lies, as strictly as its importer may. */
const packagesStay: Plugin = {
  name: 'packages stay',
  setup(builder) {
    builder.onResolve({ filter: /^[^./]/ }, async ({ path, pluginData, ...from }) => {
      if (pluginData === WITHIN || path.startsWith('node:')) return null
      const { importer, resolveDir, kind } = from
      const found = await builder.resolve(path, { importer, resolveDir, kind, pluginData: WITHIN })
      if (found.errors.length > 0 || !found.path.includes('/node_modules/')) return found
      return found.external ? found : { path: pathToFileURL(found.path).href, external: true }
    })
  },
}

/** Files that a module reads beside itself (migrations, styles) are found from the bundle, too. */
const filesStay: Plugin = {
  name: 'files stay',
  setup(builder) {
    builder.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8')
      if (!text.includes('import.meta.url')) return null
      const address = JSON.stringify(pathToFileURL(path).href)
      return { contents: text.replaceAll('import.meta.url', address), loader: 'ts' }
    })
  },
}

async function describe(error: unknown): Promise<string> {
  if (!isBuildFailure(error)) return String(error)
  return (await formatMessages(error.errors, { kind: 'error' })).join('')
}

const isBuildFailure = (error: unknown): error is BuildFailure =>
  error instanceof Error && 'errors' in error
