import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Logger } from 'pino'

interface KnownFile {
  version: string
  documents: ReadonlyMap<string, string>
}

const SHA_256 = /^[0-9a-f]{64}$/

/**
 * The documents that publishing an app (or the examples) has put on the list: files in a folder,
 * each `{ "<sha256 of the text>": "<text>" }`. An unknown hash makes it look again, one look at a
 * time, so that an app works from the moment it is published.
 */
export class TrustedDocuments {
  readonly #folder: string
  readonly #log: Logger
  readonly #files = new Map<string, KnownFile>()
  #reading: Promise<void> | undefined

  constructor(folder: string, log: Logger) {
    this.#folder = folder
    this.#log = log
  }

  /** The text that was published under this hash; undefined if nobody published it. */
  async find(hash: string): Promise<string | undefined> {
    if (!SHA_256.test(hash)) return undefined
    const known = this.#lookUp(hash)
    if (known !== undefined) return known
    await this.refresh()
    return this.#lookUp(hash)
  }

  /** Reads what is new in the folder and forgets what is gone. */
  refresh(): Promise<void> {
    this.#reading ??= this.#readFolder().finally(() => {
      this.#reading = undefined
    })
    return this.#reading
  }

  #lookUp(hash: string): string | undefined {
    for (const { documents } of this.#files.values()) {
      const text = documents.get(hash)
      if (text !== undefined) return text
    }
    return undefined
  }

  async #readFolder(): Promise<void> {
    const names = await listFiles(this.#folder, this.#log)
    for (const known of this.#files.keys()) if (!names.includes(known)) this.#files.delete(known)
    await Promise.all(names.map(name => this.#readChanged(name)))
  }

  async #readChanged(name: string): Promise<void> {
    try {
      const path = join(this.#folder, name)
      const { mtimeMs, size, ino } = await stat(path)
      const version = `${mtimeMs} ${size} ${ino}`
      if (this.#files.get(name)?.version === version) return
      const { documents, refused } = readList(await readFile(path, 'utf8'))
      this.#files.set(name, { version, documents })
      this.#log.info({ file: name, documents: documents.size, refused }, 'trusted documents read')
    } catch (error) {
      this.#log.error({ file: name, fault: nameOf(error) }, 'trusted documents not readable')
    }
  }
}

async function listFiles(folder: string, log: Logger): Promise<string[]> {
  try {
    return (await readdir(folder)).filter(name => name.endsWith('.json'))
  } catch (error) {
    log.warn({ fault: nameOf(error) }, 'the folder of trusted documents cannot be read')
    return []
  }
}

/** A text that does not hash to its own key is refused: the hash is what was reviewed. */
function readList(json: string) {
  const list: unknown = JSON.parse(json)
  if (typeof list !== 'object' || list === null) throw new TypeError('not a list of documents')
  const documents = new Map<string, string>()
  let refused = 0
  for (const [hash, text] of Object.entries(list)) {
    if (typeof text === 'string' && sha256(text) === hash) documents.set(hash, text)
    else refused += 1
  }
  return { documents, refused }
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

const nameOf = (error: unknown): string => {
  if (!(error instanceof Error)) return 'unknown'
  return 'code' in error ? String(error.code) : error.name
}
