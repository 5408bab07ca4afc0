import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Patterns of the files that the packages show to the others: the targets of their `exports`. */
export function listDoors(root: string): string[] {
  const packages = join(root, 'packages')
  return readdirSync(packages).flatMap(name => {
    const description: unknown = JSON.parse(
      readFileSync(join(packages, name, 'package.json'), 'utf8'),
    )
    return targetsOf(description).map(target => `^packages/${name}/${toPattern(target)}$`)
  })
}

function targetsOf(description: unknown): string[] {
  if (typeof description !== 'object' || description === null || !('exports' in description)) {
    return []
  }
  return Object.values(description.exports ?? {}).map(String)
}

const toPattern = (target: string): string =>
  target
    .replace(/^\.\//, '')
    .replaceAll('.', String.raw`\.`)
    .replaceAll('*', '[^/]+')
