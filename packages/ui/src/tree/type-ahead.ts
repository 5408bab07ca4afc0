import { foldMarks } from '@ket-nap/kernel'
import type { TreeLine } from './lines.ts'

const PAUSE = 700

/** Finds a line by the first letters of its name, typed one after another; marks do not matter. */
export class TypeAhead {
  #typed = ''
  #typedAt = Number.NEGATIVE_INFINITY

  /** A first letter looks below the line, further ones from it. */
  find(lines: readonly TreeLine[], from: number, { key, timeStamp }: KeyboardEvent) {
    const goesOn = timeStamp - this.#typedAt <= PAUSE
    this.#typed = goesOn ? this.#typed + key : key
    this.#typedAt = timeStamp
    const start = goesOn ? from : from + 1
    const wanted = foldMarks(this.#typed)
    return [...lines.slice(start), ...lines.slice(0, start)].find(
      line => line.kind === 'node' && foldMarks(line.node.label).startsWith(wanted),
    )
  }
}
