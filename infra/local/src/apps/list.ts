import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Places } from '../product/places.ts'
import { ensureAppsKey } from '../product/secrets.ts'
import { isRecord, readJson, writeJson } from '../task/json-file.ts'
import { SHELL } from './catalogue.ts'
import { open, seal } from './envelope.ts'

/** sha384 by file, in the form that browsers check. */
export type Integrity = Record<string, string>

/** A department's app as the shell finds it. */
export interface RemoteVersion {
  id: string
  /** Name of the global variable that its code defines. */
  scope: string
  version: string
  entry: string
  /** What the app expects of the shell. */
  contract: number
  integrity: Integrity
}

export interface ShellVersion {
  id: typeof SHELL
  version: string
  integrity: Integrity
}

export type AppVersion = ShellVersion | RemoteVersion

/** Which version of each app is current. */
interface AppList {
  schema: 1
  shell: Omit<ShellVersion, 'id'> | null
  remotes: RemoteVersion[]
}

type AppPlaces = Pick<Places, 'apps' | 'appsKey'>

/** The current version of every app, by id. */
export function readCurrent(places: AppPlaces): Map<string, AppVersion> {
  const { shell, remotes } = readList(places)
  const versions: AppVersion[] = shell ? [{ id: SHELL, ...shell }, ...remotes] : remotes
  return new Map(versions.map(version => [version.id, version]))
}

/** Makes these versions current, all in one step: readers see the old list or the new one. */
export function pointTo(places: AppPlaces, versions: readonly AppVersion[]): void {
  const current = readCurrent(places)
  for (const version of versions) current.set(version.id, version)
  const all = [...current.values()]
  const shell = all.find(isShell)
  const list: AppList = {
    schema: 1,
    shell: shell ? { version: shell.version, integrity: shell.integrity } : null,
    remotes: all.filter(isRemote).toSorted((a, b) => a.id.localeCompare(b.id)),
  }
  writeJson(listFile(places), seal(list, ensureAppsKey(places)))
}

/** Remembers a version beside its folder, signed: what is rolled back to is what was published. */
export function writeVersion(places: AppPlaces, version: AppVersion): void {
  writeJson(versionFile(places, version), seal(version, ensureAppsKey(places)))
}

/** Null when there is no such version, or somebody changed what is remembered of it. */
export function findVersion(
  places: AppPlaces,
  name: Pick<AppVersion, 'id' | 'version'>,
): AppVersion | null {
  const version = open(readJson(versionFile(places, name)), ensureAppsKey(places))
  return isAppVersion(version) ? version : null
}

export function forgetVersion(places: AppPlaces, name: Pick<AppVersion, 'id' | 'version'>): void {
  rmSync(versionFile(places, name), { force: true })
  rmSync(join(places.apps, name.id, name.version), { recursive: true, force: true })
}

/** A list that this product did not sign is worth nothing: edge does not read it either. */
function readList(places: AppPlaces): AppList {
  const list = open(readJson(listFile(places)), ensureAppsKey(places))
  return isAppList(list) ? list : { schema: 1, shell: null, remotes: [] }
}

function listFile({ apps }: AppPlaces): string {
  return join(apps, 'list.json')
}

function versionFile({ apps }: AppPlaces, { id, version }: Pick<AppVersion, 'id' | 'version'>) {
  return join(apps, id, `${version}.json`)
}

/** The signature says that `writeVersion` made it; this says that it was a version. */
function isAppVersion(value: unknown): value is AppVersion {
  return isRecord(value) && typeof value.id === 'string' && isRecord(value.integrity)
}

function isAppList(value: unknown): value is AppList {
  return isRecord(value) && value.schema === 1 && Array.isArray(value.remotes)
}

function isShell(version: AppVersion): version is ShellVersion {
  return version.id === SHELL
}

function isRemote(version: AppVersion): version is RemoteVersion {
  return version.id !== SHELL
}
