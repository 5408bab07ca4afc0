import { createWriteStream } from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { ScanMissing, type ScanStorage } from './storage.ts'

/** Keeps sealed scans as files below a folder, readable by the account of the service alone. */
export function folderStorage(folder: string): ScanStorage {
  // The end of an id is random: it spreads the files evenly.
  const pathOf = (id: string) => join(folder, id.slice(-2), id)
  const partOf = (id: string) => `${pathOf(id)}.part`
  return {
    async put(id, content) {
      await mkdir(dirname(pathOf(id)), { recursive: true, mode: 0o700 })
      const file = createWriteStream(partOf(id), { flags: 'wx', mode: 0o600, flush: true })
      try {
        await pipeline(content, file)
        await rename(partOf(id), pathOf(id))
      } catch (error) {
        await rm(partOf(id), { force: true })
        throw error
      }
    },
    async open(id) {
      const file = await open(pathOf(id)).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') throw new ScanMissing()
        throw error
      })
      return file.createReadStream()
    },
    async remove(id) {
      await rm(pathOf(id), { force: true })
      await rm(partOf(id), { force: true })
    },
  }
}
