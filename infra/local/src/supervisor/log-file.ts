import {
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  renameSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'

const MAX_BYTES = 5 * 1024 * 1024
/** How many older files are kept beside the current one: `.1` is the youngest. */
const KEPT = 3
const REMEMBERED = 20

/** A service's log: a file that never grows without bound, and its last lines at hand. */
export class LogFile {
  #descriptor: number
  #bytes: number
  #last: string[] = []

  constructor(
    readonly path: string,
    private readonly maxBytes = MAX_BYTES,
  ) {
    mkdirSync(dirname(path), { recursive: true })
    this.#descriptor = openSync(path, 'a', 0o600)
    this.#bytes = fstatSync(this.#descriptor).size
  }

  write(line: string): void {
    this.#last = [...this.#last, line].slice(-REMEMBERED)
    if (this.#bytes > this.maxBytes) this.#rotate()
    this.#bytes += writeSync(this.#descriptor, `${line}\n`)
  }

  /** What the service said last, oldest first. */
  lastLines(): readonly string[] {
    return this.#last
  }

  close(): void {
    closeSync(this.#descriptor)
  }

  #rotate(): void {
    closeSync(this.#descriptor)
    for (let age = KEPT; age >= 1; age--) {
      const younger = age === 1 ? this.path : `${this.path}.${age - 1}`
      if (existsSync(younger)) renameSync(younger, `${this.path}.${age}`)
    }
    this.#descriptor = openSync(this.path, 'a', 0o600)
    this.#bytes = 0
  }
}
