import { gzipSync } from 'node:zlib'
import type { RsbuildPlugin, Rspack } from '@rsbuild/core'

const KIB = 1024

/** Files that come together, and which import asked for them. */
export interface FileGroup {
  /** As the importing file wrote it; empty for what the shell asks for. */
  requests: readonly string[]
  files: readonly string[]
}

interface FirstLoad {
  page: string
  bytes: number
}

interface FirstLoadLimit {
  /** KiB of compressed JavaScript that a department may cost beyond the shell. */
  limit: number
}

/** Breaks the build of an app whose first page costs more than it may. */
export function pluginFirstLoad({ limit }: FirstLoadLimit): RsbuildPlugin {
  return {
    name: 'ket-nap:first-load',
    apply: 'build',
    setup(api) {
      api.onAfterBuild(({ stats }) => {
        if (!stats || !('compilation' in stats)) return
        const { compilation } = stats
        const heaviest = findFirstLoad(groupsOf(compilation), file =>
          scriptBytes(compilation, file),
        )
        const found = `${(heaviest.bytes / KIB).toFixed(1)} of ${limit} KiB (${heaviest.page})`
        if (heaviest.bytes > limit * KIB) throw new Error(`First load above its limit: ${found}`)
        api.logger.info(`first load: ${found}`)
      })
    },
  }
}

/** What the heaviest page fetches when it is the first that is opened, in the wordier language. */
export function findFirstLoad(
  groups: readonly FileGroup[],
  bytesOf: (file: string) => number,
): FirstLoad {
  const bytes = ({ files }: Pick<FileGroup, 'files'>) =>
    [...new Set(files)].reduce((sum, file) => sum + bytesOf(file), 0)
  const isWords = ({ requests }: FileGroup) => requests.some(each => each.endsWith('.json'))
  const always = groups.filter(({ requests }) => requests.length === 0)
  const words = groups.filter(isWords).map(bytes)
  const frame = bytes({ files: always.flatMap(({ files }) => files) }) + Math.max(0, ...words)
  return groups
    .filter(group => group.requests.length > 0 && !isWords(group))
    .map(group => ({ page: group.requests.join(', '), bytes: frame + bytes(group) }))
    .reduce((most, each) => (each.bytes > most.bytes ? each : most), { page: '', bytes: frame })
}

function groupsOf({ chunkGroups }: Rspack.Compilation): FileGroup[] {
  return chunkGroups.map(group => ({
    requests: group.origins.flatMap(({ request }) => request ?? []),
    files: group.getFiles(),
  }))
}

function scriptBytes(compilation: Rspack.Compilation, file: string): number {
  const source = file.endsWith('.js') && compilation.getAsset(file)?.source.buffer()
  return source ? gzipSync(source, { level: 9 }).length : 0
}
