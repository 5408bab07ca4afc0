import { globSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('../../..', import.meta.url))

export const inProject = (...path: string[]): string => join(ROOT, ...path)

/** Services that are part of the graph: those that offer `src/schema.ts`. */
export const listSubgraphs = (): string[] =>
  globSync('services/*/src/schema.ts', { cwd: ROOT })
    .map(path => path.split(/[\\/]/)[1] ?? '')
    .toSorted()
