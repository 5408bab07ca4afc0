import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

export type Encoding = 'br' | 'gzip'

/** One file of a published app, held in memory exactly as it was verified. */
export interface Asset {
  type: string
  etag: string
  bytes: Buffer
  /** Only where it is worth it. */
  compressed: Partial<Record<Encoding, Buffer>>
}

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
}

const COMPRESSIBLE = /^text\/|json|svg|wasm/
const WORTH_BYTES = 1_024
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }

/** The bytes of a file are not those that were published. */
export class NotAsPublished extends Error {}

/** Reads a file and keeps it, if it is what was published. Throws `NotAsPublished`. */
export async function loadAsset(folder: string, file: string, integrity: string): Promise<Asset> {
  const bytes = await readPublished(join(folder, file))
  const sum = createHash('sha384').update(bytes).digest('base64')
  if (`sha384-${sum}` !== integrity) throw new NotAsPublished(file)
  const type = TYPES[extname(file)] ?? 'application/octet-stream'
  return { type, etag: `"${sum.slice(0, 32)}"`, bytes, compressed: await compress(bytes, type) }
}

async function readPublished(path: string): Promise<Buffer> {
  try {
    return await readFile(path)
  } catch (cause) {
    throw new NotAsPublished('a file cannot be read', { cause })
  }
}

async function compress(bytes: Buffer, type: string): Promise<Asset['compressed']> {
  if (!COMPRESSIBLE.test(type) || bytes.length < WORTH_BYTES) return {}
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(bytes, BROTLI),
    promisify(gzip)(bytes, { level: 8 }),
  ])
  return { br, gzip: gz }
}
