import { createHash, type Hash, type KeyObject } from 'node:crypto'
import { Readable } from 'node:stream'
import { accept, type Outcome } from '@ket-nap/kernel'
import { fileTypeFromBuffer } from 'file-type'
import { takeType, type MediaType, type ScanObjection } from './scan.policy.ts'
import { seal, sealedLength, type Bytes } from './sealed-stream.ts'
import type { ScanStorage } from './storage.ts'

/** As much of a file as it takes to tell its type. */
const HEAD_BYTES = 4_100

/** Fewer bytes came than were announced. */
class CutOff extends Error {
  override readonly name = 'CutOff'
  readonly statusCode = 400
}

export interface Arriving {
  id: string
  content: Bytes
  bytes: number
  key: KeyObject
}

export interface TakenIn {
  mediaType: MediaType
  sha256: Buffer
}

/** Reads a file once, as it comes: tells its type, measures, seals and stores it, or stores nothing. */
export async function takeIn(
  storage: ScanStorage,
  { id, content, bytes, key }: Arriving,
): Promise<Outcome<TakenIn, ScanObjection>> {
  const source = content[Symbol.asyncIterator]()
  const head = await readHead(source)
  const type = takeType((await fileTypeFromBuffer(head))?.mime)
  if (!type.ok) return heardOut(source, type)
  const hash = createHash('sha256')
  const measured = measure({ head, source, bytes }, hash)
  await storage.put(id, Readable.from(seal({ id, key }, measured)), sealedLength(bytes))
  return accept({ mediaType: type.value, sha256: hash.digest() })
}

type Source = AsyncIterator<Buffer>

async function readHead(source: Source): Promise<Buffer> {
  let head = Buffer.alloc(0)
  while (head.length < HEAD_BYTES) {
    const { done, value } = await source.next()
    if (done) break
    head = Buffer.concat([head, value])
  }
  return head
}

/** Whoever still sends does not listen: the rest is read and dropped before the refusal is said. */
async function heardOut<Refusal>(source: Source, refusal: Refusal): Promise<Refusal> {
  for (let part = await source.next(); !part.done; part = await source.next());
  return refusal
}

/** Everything that was announced and nothing else, counted and hashed on its way. Throws `CutOff`. */
async function* measure(
  { head, source, bytes }: { head: Buffer; source: Source; bytes: number },
  hash: Hash,
): AsyncGenerator<Buffer> {
  let count = 0
  for (let part = head; ;) {
    count += part.length
    hash.update(part)
    yield part
    const { done, value } = await source.next()
    if (done) break
    part = value
  }
  if (count !== bytes) throw new CutOff()
}
