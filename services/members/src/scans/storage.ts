import type { Readable } from 'node:stream'

/** Where sealed bytes lie, each under an id. Knows neither whose they are nor how to open them. */
export interface ScanStorage {
  /** Stores all of the bytes or, when it throws, nothing that `open` finds. */
  put(id: string, content: Readable, bytes: number): Promise<void>
  /** Throws `ScanMissing`. */
  open(id: string): Promise<Readable>
  /** Removes what is there, also what was put by half; nothing is there to remove is no failure. */
  remove(id: string): Promise<void>
}

/** The storage does not have what the database says was put there. */
export class ScanMissing extends Error {
  override readonly name = 'ScanMissing'
}
