import type { KeyObject } from 'node:crypto'
import { sql, type Kysely } from 'kysely'
import { BEGINNING, blockHash, isSigned, type Block, type LogPlace } from './block.ts'
import type { Head } from './heads.ts'
import { LEAF_TEXTS, leafHash } from './leaf.ts'
import { merkleRoot } from './merkle.ts'
import { blocksAfter } from './stored-blocks.ts'

/** What can be wrong with a block or an entry of it. */
export type Damage =
  | 'BLOCK_MISSING'
  | 'BLOCK_CHANGED'
  | 'BLOCK_NOT_SIGNED'
  | 'CHAIN_BROKEN'
  | 'ENTRY_CHANGED'
  | 'ENTRY_MISSING'
  | 'ENTRY_ADDED'
  | 'ENTRIES_REWRITTEN'
  | 'HEAD_DIFFERS'
  | 'HEAD_NOT_SIGNED'
  | 'TAIL_CUT'

export interface BadPlace {
  damage: Damage
  block: string
  /** The entry, where one can be named. */
  entry?: string
}

export interface Verdict {
  blocks: number
  entries: number
  /** Entries that no block has taken yet. */
  waiting: number
  firstBad: BadPlace | null
}

export interface Verifying {
  db: Kysely<unknown>
  service: string
  trusted: ReadonlyMap<string, KeyObject>
  /** Heads as they were told outside; without them a cut tail is not found. */
  heads: ReadonlyMap<string, Head> | null
  /** Numbers of the first and the last block to be read. */
  from?: string | undefined
  until?: string | undefined
}

const BLOCKS_AT_ONCE = 100

/** Reads the log block by block and recomputes everything; ends at the first bad place. */
export async function verifyLog(verifying: Verifying): Promise<Verdict> {
  const { db, from = '1', until } = verifying
  const verdict: Verdict = { blocks: 0, entries: 0, waiting: 0, firstBad: null }
  let previous = await blockBefore(verifying, from)
  for await (const block of readBlocks(verifying, previous.number)) {
    if (until !== undefined && BigInt(block.number) > BigInt(until)) break
    verdict.firstBad = await damageOf(verifying, { block, previous })
    if (verdict.firstBad) return verdict
    verdict.blocks += 1
    verdict.entries += block.entries
    previous = block
  }
  if (until === undefined) verdict.firstBad = cutTail(verifying, previous.number)
  verdict.waiting = await countWaiting(db, previous.until)
  return verdict
}

type Previous = Pick<Block, 'number' | 'until' | 'hash'>

async function blockBefore({ db, service }: Verifying, from: string): Promise<Previous> {
  if (BigInt(from) <= 1n) return BEGINNING
  const [block] = await blocksAfter({ db, service }, String(BigInt(from) - 2n), 1)
  return block ?? BEGINNING
}

async function* readBlocks({ db, service }: Verifying, after: string): AsyncGenerator<Block> {
  let last = after
  for (;;) {
    const blocks = await blocksAfter({ db, service }, last, BLOCKS_AT_ONCE)
    yield* blocks
    last = blocks.at(-1)?.number ?? last
    if (blocks.length < BLOCKS_AT_ONCE) return
  }
}

interface Link {
  block: Block
  previous: Previous
}

async function damageOf(verifying: Verifying, link: Link): Promise<BadPlace | null> {
  const { block } = link
  const damage = damageOfHeader(verifying, link)
  if (damage === 'BLOCK_MISSING') {
    return { damage, block: String(BigInt(link.previous.number) + 1n) }
  }
  if (damage) return { damage, block: block.number }
  return damageOfEntries(block, await readEntries(verifying.db, block))
}

function damageOfHeader({ trusted, heads }: Verifying, { block, previous }: Link): Damage | null {
  if (BigInt(block.number) !== BigInt(previous.number) + 1n) return 'BLOCK_MISSING'
  if (!blockHash(block).equals(block.hash)) return 'BLOCK_CHANGED'
  if (!isSigned(block, trusted)) return 'BLOCK_NOT_SIGNED'
  if (!block.previousHash.equals(previous.hash) || !isSame(block.after, previous.until)) {
    return 'CHAIN_BROKEN'
  }
  const head = heads?.get(block.number)
  return head && head.hash !== block.hash.toString('hex') ? 'HEAD_DIFFERS' : null
}

const isSame = (one: LogPlace, other: LogPlace) => one.xid === other.xid && one.seq === other.seq

interface EntryRow {
  seq: string
  hash: Buffer
  texts: (string | null)[]
}

async function readEntries(db: Kysely<unknown>, { after, until }: Block): Promise<EntryRow[]> {
  const { rows } = await sql<EntryRow>`
    select seq::text, leaf_hash as hash, array[${sql.raw(LEAF_TEXTS.join(', '))}] as texts
    from audit_entries entry
    where (xid, seq) > (${after.xid}::xid8, ${after.seq}::bigint)
      and (xid, seq) <= (${until.xid}::xid8, ${until.seq}::bigint)
    order by entry.xid, entry.seq
  `.execute(db)
  return rows
}

function damageOfEntries(block: Block, entries: readonly EntryRow[]): BadPlace | null {
  const changed = entries.find(({ texts, hash }) => !leafHash(texts).equals(hash))
  if (changed) return { damage: 'ENTRY_CHANGED', block: block.number, entry: changed.seq }
  if (entries.length < block.entries) return { damage: 'ENTRY_MISSING', block: block.number }
  if (entries.length > block.entries) return { damage: 'ENTRY_ADDED', block: block.number }
  const root = merkleRoot(entries.map(({ hash }) => hash))
  if (root.equals(block.merkleRoot)) return null
  return { damage: 'ENTRIES_REWRITTEN', block: block.number }
}

/** The outside knows a block that the database does not have. */
function cutTail({ heads, trusted }: Verifying, last: string): BadPlace | null {
  for (const head of heads?.values() ?? []) {
    if (BigInt(head.number) <= BigInt(last)) continue
    const { number: block } = head
    const signed = {
      keyId: head.keyId,
      hash: Buffer.from(head.hash, 'hex'),
      signature: Buffer.from(head.signature, 'hex'),
    }
    return { damage: isSigned(signed, trusted) ? 'TAIL_CUT' : 'HEAD_NOT_SIGNED', block }
  }
  return null
}

async function countWaiting(db: Kysely<unknown>, { xid, seq }: LogPlace): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::integer as n from audit_entries
    where (xid, seq) > (${xid}::xid8, ${seq}::bigint)
  `.execute(db)
  return rows[0]?.n ?? 0
}
