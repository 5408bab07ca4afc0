import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { inProject } from '../project.ts'

export type Mode = 'write' | 'check'

/** Files that a tool writes and people commit: written anew, or compared with what is there. */
export class CommittedFiles {
  readonly #mode: Mode
  /** Paths whose content was not what it should be. */
  readonly changed: string[] = []

  constructor(mode: Mode) {
    this.#mode = mode
  }

  place(path: string, text: string): void {
    if (read(path) === text) return
    this.changed.push(path)
    if (this.#mode === 'write') writeFileSync(inProject(path), text)
  }

  /** What counts as committed: the file as it is now. Undefined if there is none. */
  read(path: string): string | undefined {
    return read(path)
  }
}

const read = (path: string): string | undefined =>
  existsSync(inProject(path)) ? readFileSync(inProject(path), 'utf8') : undefined
