import { createHash } from 'node:crypto'

const NODE = Buffer.from([0x01])

const parentOf = (left: Buffer, right: Buffer): Buffer =>
  createHash('sha256').update(NODE).update(left).update(right).digest()

/**
 * Root of the Merkle tree over leaf hashes: RFC 6962 §2.1. Level by level is the same tree as the RFC's
 * split at the largest power of two: a last node without a partner moves up as it is.
 */
export function merkleRoot(leaves: readonly Buffer[]): Buffer {
  let level = leaves
  while (level.length > 1) level = levelAbove(level)
  return level[0] ?? createHash('sha256').digest()
}

function levelAbove(level: readonly Buffer[]): Buffer[] {
  const above: Buffer[] = []
  for (let place = 0; place < level.length; place += 2) {
    const [left, right] = level.slice(place, place + 2)
    if (left) above.push(right ? parentOf(left, right) : left)
  }
  return above
}
