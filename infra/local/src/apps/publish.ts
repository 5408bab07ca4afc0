import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { withLock } from '../../bootstrap/lock.mjs'
import type { Places } from '../product/places.ts'
import { isRecord, readJson, writeJson } from '../task/json-file.ts'
import { Refusal } from '../task/refusal.ts'
import type { AppVersion } from './list.ts'
import { findVersion, forgetVersion, pointTo, readCurrent } from './list.ts'
import { hashSources } from './source-hash.ts'
import { documentsFile, stageVersion, trustDocuments } from './stage.ts'

/** Older versions stay so long: open pages still load from them, and one can go back. */
const KEPT_VERSIONS = 5

/** One app, built and waiting for the list to point to it. */
export interface StagedApp {
  version: AppVersion
  sources: string
}

/** Builds one app into a version of its own. */
export async function buildVersion(
  places: Places,
  id: string,
  build: (root: string, id: string) => Promise<void>,
): Promise<StagedApp> {
  // Two builds of one app would write into the same `dist`.
  return await withLock(join(places.root, '.local', `build-${id}.lock`), {
    work: async () => {
      const sources = hashSources(places.root, id)
      await build(places.root, id)
      return { version: stageVersion(places, id, new Date()), sources }
    },
  })
}

/** Makes what was built current, all apps in one step. */
export async function publish(places: Places, staged: readonly StagedApp[]): Promise<void> {
  if (staged.length === 0) return
  await withLock(listLock(places), {
    work: async () => {
      pointTo(
        places,
        staged.map(({ version }) => version),
      )
      const published = readPublished(places)
      for (const { version, sources } of staged) published[version.id] = sources
      writeJson(places.published, published)
      for (const { version } of staged) forgetOldVersions(places, version)
    },
  })
}

/**
 * Whether the sources of an app differ from those published last. A version that was rolled back
 * to stays: nobody changed the sources since.
 */
export function isOutdated(places: Places, id: string): boolean {
  return !readCurrent(places).has(id) || readPublished(places)[id] !== hashSources(places.root, id)
}

/** Points back to an older version: the one named, else the one before the current. */
export async function rollBack(
  places: Places,
  id: string,
  wanted?: string,
): Promise<{ from: string; to: string }> {
  return await withLock(listLock(places), {
    work: async () => {
      const from = readCurrent(places).get(id)?.version
      if (from === undefined) throw new Refusal(`${id} has not been published yet.`)
      const to = wanted ?? listVersions(places, id).findLast(version => version < from)
      if (to === undefined) throw new Refusal(`There is no version of ${id} before ${from}.`)
      const version = findVersion(places, { id, version: to })
      if (version === null) {
        const known = listVersions(places, id).join(', ')
        throw new Refusal(`There is no version ${to} of ${id}. There are: ${known}.`)
      }
      trustDocuments(places, version)
      pointTo(places, [version])
      return { from, to }
    },
  })
}

/** Oldest first. */
export function listVersions({ apps }: Pick<Places, 'apps'>, id: string): string[] {
  return readdirSync(join(apps, id))
    .filter(name => name.endsWith('.json'))
    .map(name => name.slice(0, -'.json'.length))
    .toSorted()
}

function forgetOldVersions(places: Places, current: AppVersion): void {
  const { id } = current
  const old = listVersions(places, id).slice(0, -KEPT_VERSIONS)
  for (const version of old.filter(name => name !== current.version)) {
    forgetVersion(places, { id, version })
    rmSync(documentsFile(places, { id, version }), { force: true })
  }
}

function readPublished({ published }: Places): Record<string, unknown> {
  const found = readJson(published)
  return isRecord(found) ? { ...found } : {}
}

function listLock({ apps }: Places): string {
  return join(apps, 'list.lock')
}
