import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isRecord, readJson } from '../task/json-file.ts'
import { appFolder } from './catalogue.ts'

const NO_SOURCES = ['**/node_modules', '**/dist', '**/coverage', '**/test-results', '**/*.test.ts']

/**
 * Stands for everything an app is built from: its folder, the packages of the workspace it depends
 * on, and the lock file for the rest. Nothing changed, nothing to build.
 */
export function hashSources(root: string, id: string): string {
  const hash = createHash('sha256').update(readFileSync(join(root, 'pnpm-lock.yaml')))
  for (const folder of [appFolder(root, id), ...listPackages(root, appFolder(root, id))]) {
    for (const file of listSources(folder)) {
      hash
        .update(`${file}\0`)
        .update(readFileSync(join(folder, file)))
        .update('\0')
    }
  }
  return hash.digest('hex')
}

function listSources(folder: string): string[] {
  return globSync('**/*', { cwd: folder, exclude: NO_SOURCES, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted()
}

/** The packages that a folder depends on, those of its packages too, each once. */
function listPackages(root: string, folder: string): string[] {
  const byName = namePackages(root)
  const found = new Set<string>()
  const visit = (from: string) => {
    for (const name of listWorkspaceDependencies(from)) {
      const dependency = byName.get(name)
      if (dependency === undefined || found.has(dependency)) continue
      found.add(dependency)
      visit(dependency)
    }
  }
  visit(folder)
  return [...found].toSorted()
}

function namePackages(root: string): Map<string, string> {
  const folders = globSync('packages/*/package.json', { cwd: root }).map(file =>
    join(root, file, '..'),
  )
  return new Map(folders.map(folder => [String(readPackage(folder).name), folder]))
}

function listWorkspaceDependencies(folder: string): string[] {
  const { dependencies, devDependencies } = readPackage(folder)
  return [dependencies, devDependencies]
    .flatMap(list => (isRecord(list) ? Object.entries(list) : []))
    .filter(([, range]) => String(range).startsWith('workspace:'))
    .map(([name]) => name)
}

function readPackage(folder: string): Record<string, unknown> {
  const found = readJson(join(folder, 'package.json'))
  return isRecord(found) ? found : {}
}
