import { createHash } from 'node:crypto'
import { cpSync, existsSync, globSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Places } from '../product/places.ts'
import { isRecord, readJson } from '../task/json-file.ts'
import { Refusal } from '../task/refusal.ts'
import { appFolder, SHELL } from './catalogue.ts'
import type { AppVersion, Integrity } from './list.ts'
import { writeVersion } from './list.ts'

const DOCUMENTS = 'documents.json'
const REMOTE_FILES = ['mf-manifest.json', 'remoteEntry.js', 'app.json', DOCUMENTS]
const SHELL_FILES = ['index.html', DOCUMENTS]

/**
 * Puts what was built into a versioned folder of its own and makes its documents trusted. Nobody
 * sees the version until the list points to it.
 */
export function stageVersion(places: Places, id: string, now: Date): AppVersion {
  const built = join(appFolder(places.root, id), 'dist')
  for (const file of id === SHELL ? SHELL_FILES : REMOTE_FILES) {
    if (!existsSync(join(built, file))) throw new Refusal(`The build of apps/${id} has no ${file}.`)
  }
  const integrity = measure(built)
  const version = nameVersion(integrity, now)
  const described: AppVersion =
    id === SHELL ? { id, version, integrity } : describeRemote(built, { id, version, integrity })
  const folder = join(places.apps, id, version)
  if (!existsSync(folder)) {
    const draft = `${folder}.partial`
    rmSync(draft, { recursive: true, force: true })
    cpSync(built, draft, { recursive: true })
    renameSync(draft, folder)
  }
  writeVersion(places, described)
  trustDocuments(places, described)
  return described
}

/** Copies the documents of a version to where the gateway looks for them. */
export function trustDocuments(
  places: Pick<Places, 'apps' | 'trustedDocuments'>,
  { id, version }: Pick<AppVersion, 'id' | 'version'>,
): void {
  const target = documentsFile(places, { id, version })
  const draft = `${target}.partial`
  cpSync(join(places.apps, id, version, DOCUMENTS), draft)
  renameSync(draft, target)
}

export function documentsFile(
  { trustedDocuments }: Pick<Places, 'trustedDocuments'>,
  { id, version }: Pick<AppVersion, 'id' | 'version'>,
): string {
  return join(trustedDocuments, `${id}-${version}.json`)
}

function describeRemote(
  built: string,
  { id, version, integrity }: { id: string; version: string; integrity: Integrity },
): AppVersion {
  const outline = readJson(join(built, 'app.json'))
  if (!isRecord(outline) || outline.id !== id || typeof outline.contract !== 'number') {
    throw new Refusal(`The build of apps/${id} describes another app in app.json.`)
  }
  return {
    id,
    scope: `mfe_${id.replaceAll('-', '_')}`,
    version,
    entry: `/mfe/${id}/${version}/mf-manifest.json`,
    contract: outline.contract,
    integrity,
  }
}

function measure(folder: string): Integrity {
  const files = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted()
  return Object.fromEntries(files.map(file => [file, sha384(join(folder, file))]))
}

function sha384(file: string): string {
  return `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`
}

/** Sorts by time and tells the content: `20261121T103000123Z-1a2b3c4d5e6f`. */
function nameVersion(integrity: Integrity, now: Date): string {
  const time = now.toISOString().replaceAll(/[-:.]/g, '')
  const content = createHash('sha256').update(JSON.stringify(integrity)).digest('hex').slice(0, 12)
  return `${time}-${content}`
}
