import { sql, type Kysely } from 'kysely'
import type { WorkContext } from '../context.ts'
import { enqueue, type Job } from '../jobs/job.ts'
import { closeBlock, type Block, type LogPlace } from './block.ts'
import { addHeads, headFile, headOf, lastHead } from './heads.ts'
import { merkleRoot } from './merkle.ts'
import type { SealKeys } from './seal-keys.ts'
import { blocksAfter, lastBlock, storeBlock } from './stored-blocks.ts'

export const SEAL_JOB = 'subgraph:seal'

/** Entries of one block at the most: a tree of 13 levels. */
const LARGEST = 8_192
const HEADS_AT_ONCE = 1_000

export interface Sealing {
  service: string
  keys: SealKeys
  /** Folder outside the database, on another machine where there is one. */
  headFolder: string
  /** Entries of a block at the most; for tests. */
  largest?: number
}

/**
 * First tells the outside of every block that is stored, then closes the next one, which the following
 * run tells of: the outside never knows a block that the database does not.
 */
export const sealJob =
  (sealing: Sealing): Job =>
  async (_, work) => {
    await tellHeads(work.db, sealing)
    const block = await sealNext(work.db, sealing)
    if (block) await enqueue(work.db, { job: SEAL_JOB, payload: {}, key: 'next' })
  }

/** Throws when the outside knows a head that the database does not have: the log was cut or rewritten. */
async function tellHeads(db: WorkContext['db'], { service, headFolder }: Sealing): Promise<void> {
  const path = headFile(headFolder, service)
  const last = await lastHead(path)
  const from = last ? String(BigInt(last.number) - 1n) : '0'
  const blocks = await blocksAfter({ db, service }, from, HEADS_AT_ONCE)
  const heads = blocks.map(headOf)
  if (!last) return addHeads(headFolder, path, heads)
  const [known, ...fresh] = heads
  if (known?.number !== last.number || known.hash !== last.hash) throw new BrokenLog()
  return addHeads(headFolder, path, fresh)
}

class BrokenLog extends Error {
  override readonly name = 'BrokenLog'
}

/** Closes one block over what is certain to have no earlier entry to come; null when there is nothing. */
async function sealNext(
  db: Kysely<unknown>,
  { service, keys, largest = LARGEST }: Sealing,
): Promise<Block | null> {
  await sql`select pg_advisory_xact_lock(hashtextextended('audit:seal', 0))`.execute(db)
  const previous = await lastBlock(db)
  const leaves = await unsealed(db, previous.until, largest)
  const end = leaves.at(-1)
  if (!end) return null
  const block = closeBlock(
    {
      service,
      number: String(BigInt(previous.number) + 1n),
      after: previous.until,
      until: { xid: end.xid, seq: end.seq },
      entries: leaves.length,
      merkleRoot: merkleRoot(leaves.map(({ hash }) => hash)),
      previousHash: previous.hash,
      sealedAt: end.now,
    },
    keys,
  )
  await storeBlock(db, block)
  return block
}

interface Leaf extends LogPlace {
  hash: Buffer
  now: string
}

/**
 * Below the oldest transaction that still runs nothing can be added any more. A transaction that commits
 * late has a higher number than every sealed one, and comes into a later block.
 */
async function unsealed(db: Kysely<unknown>, after: LogPlace, most: number): Promise<Leaf[]> {
  const { rows } = await sql<Leaf>`
    select xid::text, seq::text, leaf_hash as hash,
      (extract(epoch from now()) * 1000000)::bigint::text as now
    from audit_entries
    where (xid, seq) > (${after.xid}::xid8, ${after.seq}::bigint)
      and xid < pg_snapshot_xmin(pg_current_snapshot())
    order by audit_entries.xid, audit_entries.seq limit ${most}
  `.execute(db)
  return rows
}
