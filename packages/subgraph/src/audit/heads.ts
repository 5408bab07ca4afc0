import { createReadStream } from 'node:fs'
import { mkdir, open, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Block } from './block.ts'

/** What of a block leaves the database: enough to miss it when the end of the log is cut off. */
export interface Head {
  number: string
  hash: string
  signature: string
  keyId: string
}

export const headOf = ({ number, hash, signature, keyId }: Block): Head => ({
  number,
  hash: hash.toString('hex'),
  signature: signature.toString('hex'),
  keyId,
})

/** More than a line ever needs. */
const TAIL_BYTES = 4_096

/** The file of a service's heads: one line a block, only ever added to. */
export const headFile = (folder: string, service: string): string =>
  join(folder, `${service}.heads.jsonl`)

/** The last head in the file; null when there is none yet. */
export async function lastHead(path: string): Promise<Head | null> {
  const file = await openIfThere(path)
  if (!file) return null
  try {
    const { size } = await file.stat()
    const start = Math.max(0, size - TAIL_BYTES)
    const { buffer } = await file.read(Buffer.alloc(size - start), 0, size - start, start)
    const line = wholeLines(buffer.toString('utf8')).at(-1)
    return line === undefined ? null : readHead(line)
  } finally {
    await file.close()
  }
}

/** A line without its end was cut off by a crash: it is not counted and is begun anew. */
const wholeLines = (text: string) => text.split('\n').slice(0, -1).filter(Boolean)

async function openIfThere(path: string): Promise<FileHandle | null> {
  try {
    return await open(path, 'r')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

/** Adds heads and comes back when they are on the disk. */
export async function addHeads(
  folder: string,
  path: string,
  heads: readonly Head[],
): Promise<void> {
  if (heads.length === 0) return
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const file = await open(path, 'a', 0o600)
  try {
    const text = heads.map(head => `${JSON.stringify(head)}\n`).join('')
    await file.appendFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Every head of the file by the number of its block. Throws naming the line that is none. */
export async function readHeads(path: string): Promise<Map<string, Head>> {
  const heads = new Map<string, Head>()
  for await (const line of createInterface({ input: createReadStream(path) })) {
    const head = readHead(line)
    heads.set(head.number, head)
  }
  return heads
}

function readHead(line: string): Head {
  const value: unknown = JSON.parse(line)
  if (!isHead(value)) throw new Error('a line of the file of heads is no head')
  return value
}

const isHead = (value: unknown): value is Head =>
  typeof value === 'object' &&
  value !== null &&
  ['number', 'hash', 'signature', 'keyId'].every(
    name => name in value && typeof Reflect.get(value, name) === 'string',
  )
