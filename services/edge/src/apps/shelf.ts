import { createHash, type KeyObject } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { FastifyBaseLogger } from 'fastify'
import { loadAsset, NotAsPublished, type Asset } from './asset.ts'
import {
  ListRefused,
  openList,
  type Integrity,
  type PublishedApp,
  type PublishedList,
  type PublishedRemote,
} from './published-list.ts'

const SHELL = 'shell'
/** Open pages still ask for files of the versions they were loaded from. */
const VERSIONS_KEPT = 3

/** One version of one app, verified: nothing but these bytes is ever served. */
export interface VerifiedApp {
  id: string
  version: string
  integrity: Integrity
  files: ReadonlyMap<string, Asset>
}

export interface OfferedList {
  text: string
  etag: string
}

interface Parts {
  folder: string
  key: KeyObject
  log: FastifyBaseLogger
}

/**
 * The published apps, verified and in memory. Publishing flips `list.json`; `refresh` notices by the
 * file itself, takes what verifies, names in the log what does not, and keeps what it has when the
 * list as a whole is bad.
 */
export class Shelf {
  readonly #parts: Parts
  readonly #verified = new Map<string, VerifiedApp>()
  #shell: VerifiedApp | null = null
  #offered: OfferedList = toOffered([])
  #seen = ''
  #refreshing: Promise<void> | null = null

  constructor(parts: Parts) {
    this.#parts = parts
  }

  get shell(): VerifiedApp | null {
    return this.#shell
  }

  /** What the shell is told: only remotes whose every byte verifies. */
  get offered(): OfferedList {
    return this.#offered
  }

  find(id: string, version: string, file: string): Asset | null {
    if (id === SHELL) return null
    return this.#verified.get(keyOf(id, version))?.files.get(file) ?? null
  }

  /** A file of the shell; an older version's while pages that were loaded from it may be open. */
  findShellFile(file: string): Asset | null {
    const current = this.#shell?.files.get(file)
    if (current) return current
    const earlier = [...this.#verified.values()].filter(({ id }) => id === SHELL).toReversed()
    return earlier.find(({ files }) => files.has(file))?.files.get(file) ?? null
  }

  /** Looks whether something was published since; one look at a time. */
  refresh(): Promise<void> {
    this.#refreshing ??= this.#look().finally(() => {
      this.#refreshing = null
    })
    return this.#refreshing
  }

  async #look(): Promise<void> {
    const path = join(this.#parts.folder, 'list.json')
    const state = await stat(path, { bigint: true }).catch(() => null)
    const seen = state ? `${state.ino}:${state.mtimeNs}:${state.size}` : ''
    if (seen === this.#seen) return
    this.#seen = seen
    if (!state) return this.#parts.log.warn('list of apps is missing; the last one stays')
    try {
      await this.#take(openList(await readFile(path, 'utf8'), this.#parts.key))
    } catch (error) {
      if (!(error instanceof ListRefused)) throw error
      this.#parts.log.error(
        { reason: error.message },
        'list of apps is refused; the last one stays',
      )
    }
  }

  async #take({ shell, remotes }: PublishedList): Promise<void> {
    const offered: PublishedRemote[] = []
    for (const remote of remotes) {
      if (await this.#verify(remote.id, remote)) offered.push(remote)
    }
    const verifiedShell = shell && (await this.#verify(SHELL, shell))
    if (verifiedShell) this.#shell = verifiedShell
    this.#offered = toOffered(offered)
    const { version = null } = this.#shell ?? {}
    const apps = offered.map(({ id, version: current }) => `${id} ${current}`)
    this.#parts.log.info({ shell: version, apps }, 'apps are offered')
  }

  async #verify(id: string, app: PublishedApp): Promise<VerifiedApp | null> {
    const key = keyOf(id, app.version)
    const known = this.#verified.get(key)
    const verified = known && isSame(known, app) ? known : await this.#load(id, app)
    if (!verified) return null
    this.#verified.delete(key)
    this.#verified.set(key, verified)
    this.#forgetOldest(id)
    return verified
  }

  async #load(id: string, { version, integrity }: PublishedApp): Promise<VerifiedApp | null> {
    const folder = join(this.#parts.folder, id, version)
    const files = Object.entries(integrity)
    try {
      const assets = await Promise.all(files.map(([file, sum]) => loadAsset(folder, file, sum)))
      const named = files.flatMap(([file], index) => {
        const asset = assets[index]
        return asset ? [[file, asset] as const] : []
      })
      return { id, version, integrity, files: new Map(named) }
    } catch (error) {
      if (!(error instanceof NotAsPublished)) throw error
      this.#parts.log.error({ app: id, version, file: error.message }, 'app is refused')
      return null
    }
  }

  #forgetOldest(id: string): void {
    const versions = [...this.#verified.entries()].filter(([, app]) => app.id === id)
    const surplus = versions.slice(0, Math.max(0, versions.length - VERSIONS_KEPT))
    for (const [key] of surplus) this.#verified.delete(key)
  }
}

const keyOf = (id: string, version: string) => `${id}/${version}`

/** A version whose sums have changed is another one, whatever its name says. */
function isSame(known: VerifiedApp, { integrity }: PublishedApp): boolean {
  return JSON.stringify(known.integrity) === JSON.stringify(integrity)
}

function toOffered(remotes: readonly PublishedRemote[]): OfferedList {
  const text = JSON.stringify({ schema: 1, remotes })
  return { text, etag: `"${createHash('sha256').update(text).digest('base64url')}"` }
}
