import { createCipheriv, createDecipheriv, randomBytes, type KeyObject } from 'node:crypto'
import { SealBroken } from '../personal-numbers/envelope.ts'

const VERSION = 1
const CHUNK_BYTES = 64 * 1024
const PREFIX_BYTES = 7
const TAG_BYTES = 16
const HEAD_BYTES = 1 + PREFIX_BYTES

export type Bytes = AsyncIterable<Buffer>

/** Whose bytes they are and the key that was made for them alone. */
export interface StreamSeal {
  readonly id: string
  readonly key: KeyObject
}

/**
 * Seals a stream with AES-256-GCM in chunks of 64 KiB, so that it can be opened without being held whole:
 * `version 1 byte | nonce prefix 7 | (ciphertext | tag 16)…`. A chunk is bound to its place by its nonce
 * (prefix, number, whether it is the last): chunks that were moved, repeated or cut off do not open.
 */
export async function* seal(sealing: StreamSeal, plain: Bytes): AsyncGenerator<Buffer> {
  const prefix = randomBytes(PREFIX_BYTES)
  yield Buffer.concat([Buffer.of(VERSION), prefix])
  for await (const chunk of inChunks(plain, CHUNK_BYTES)) {
    const cipher = createCipheriv('aes-256-gcm', sealing.key, nonceOf(prefix, chunk))
    cipher.setAAD(boundTo(sealing))
    yield Buffer.concat([cipher.update(chunk.bytes), cipher.final(), cipher.getAuthTag()])
  }
}

/** Opens what `seal` made, chunk by chunk; no byte leaves before its chunk was verified. Throws `SealBroken`. */
export async function* unseal(sealing: StreamSeal, sealed: Bytes): AsyncGenerator<Buffer> {
  let prefix: Buffer | undefined
  const body = withoutHead(sealed, head => {
    if (head.length < HEAD_BYTES || head[0] !== VERSION) throw new SealBroken()
    prefix = head.subarray(1)
  })
  for await (const chunk of inChunks(body, CHUNK_BYTES + TAG_BYTES)) {
    if (!prefix || chunk.bytes.length < TAG_BYTES) throw new SealBroken()
    yield opened(sealing, nonceOf(prefix, chunk), chunk.bytes)
  }
}

/** How long a stream is once it is sealed. */
export const sealedLength = (bytes: number): number =>
  HEAD_BYTES + bytes + TAG_BYTES * Math.max(1, Math.ceil(bytes / CHUNK_BYTES))

interface Chunk {
  bytes: Buffer
  number: number
  isLast: boolean
}

function nonceOf(prefix: Buffer, { number, isLast }: Chunk): Buffer {
  const place = Buffer.alloc(5)
  place.writeUInt32BE(number)
  place[4] = isLast ? 1 : 0
  return Buffer.concat([prefix, place])
}

const boundTo = ({ id }: StreamSeal) => Buffer.from(`scans|${id}|content`)

function opened(sealing: StreamSeal, nonce: Buffer, chunk: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', sealing.key, nonce, { authTagLength: TAG_BYTES })
  decipher.setAAD(boundTo(sealing))
  decipher.setAuthTag(chunk.subarray(-TAG_BYTES))
  try {
    return Buffer.concat([decipher.update(chunk.subarray(0, -TAG_BYTES)), decipher.final()])
  } catch {
    throw new SealBroken()
  }
}

/** Cuts a stream into chunks of one size; the last may be shorter, and is the only one of an empty stream. */
async function* inChunks(source: Bytes, size: number): AsyncGenerator<Chunk> {
  let waiting = Buffer.alloc(0)
  let number = 0
  for await (const part of source) {
    waiting = Buffer.concat([waiting, part])
    while (waiting.length > size) {
      yield { bytes: waiting.subarray(0, size), number, isLast: false }
      waiting = waiting.subarray(size)
      number += 1
    }
  }
  yield { bytes: waiting, number, isLast: true }
}

async function* withoutHead(source: Bytes, take: (head: Buffer) => void): AsyncGenerator<Buffer> {
  let head: Buffer | undefined = Buffer.alloc(0)
  for await (const part of source) {
    if (!head) {
      yield part
      continue
    }
    head = Buffer.concat([head, part])
    if (head.length < HEAD_BYTES) continue
    take(head.subarray(0, HEAD_BYTES))
    yield head.subarray(HEAD_BYTES)
    head = undefined
  }
}
