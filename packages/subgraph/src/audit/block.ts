import { createHash, sign, verify, type KeyObject } from 'node:crypto'
import { framed } from './leaf.ts'
import type { SealKeys } from './seal-keys.ts'

/** A place in the log: entries are sealed in the order of their transactions, not of their numbers. */
export interface LogPlace {
  xid: string
  seq: string
}

/** What a block says of the entries from after the block before it up to its own last one. */
export interface BlockHeader {
  service: string
  number: string
  /** Last entry of the block before; nothing lies between. */
  after: LogPlace
  until: LogPlace
  entries: number
  merkleRoot: Buffer
  previousHash: Buffer
  /** Microseconds since 1970, as text. */
  sealedAt: string
}

export interface Block extends BlockHeader {
  hash: Buffer
  signature: Buffer
  keyId: string
}

/** What stands before the first block. */
export const BEGINNING: { until: LogPlace; number: string; hash: Buffer } = {
  until: { xid: '0', seq: '0' },
  number: '0',
  hash: Buffer.alloc(32),
}

export const blockHash = (header: BlockHeader): Buffer =>
  createHash('sha256')
    .update(
      framed([
        'ket-nap audit block 1',
        header.service,
        header.number,
        header.after.xid,
        header.after.seq,
        header.until.xid,
        header.until.seq,
        String(header.entries),
        header.merkleRoot.toString('hex'),
        header.previousHash.toString('hex'),
        header.sealedAt,
      ]),
    )
    .digest()

/** Closes and signs a block (Ed25519). */
export function closeBlock(header: BlockHeader, { signing, signingId }: SealKeys): Block {
  const hash = blockHash(header)
  return { ...header, hash, signature: sign(null, hash, signing), keyId: signingId }
}

export function isSigned(
  { hash, signature, keyId }: Pick<Block, 'hash' | 'signature' | 'keyId'>,
  trusted: ReadonlyMap<string, KeyObject>,
): boolean {
  const key = trusted.get(keyId)
  return key !== undefined && verify(null, hash, key, signature)
}
