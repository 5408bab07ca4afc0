import { sql, type Kysely } from 'kysely'
import { BEGINNING, type Block, type LogPlace } from './block.ts'

interface BlockRow {
  number: string
  afterXid: string
  afterSeq: string
  untilXid: string
  untilSeq: string
  entries: number
  merkleRoot: Buffer
  previousHash: Buffer
  hash: Buffer
  signature: Buffer
  keyId: string
  sealedAt: string
}

const BLOCK = sql`
  select number::text, after_xid::text as "afterXid", after_seq::text as "afterSeq",
    until_xid::text as "untilXid", until_seq::text as "untilSeq", entries,
    merkle_root as "merkleRoot", previous_hash as "previousHash", hash, signature,
    key_id as "keyId", (extract(epoch from sealed_at) * 1000000)::bigint::text as "sealedAt"
  from audit_blocks`

const toBlock = (service: string, row: BlockRow): Block => ({
  ...row,
  service,
  after: { xid: row.afterXid, seq: row.afterSeq },
  until: { xid: row.untilXid, seq: row.untilSeq },
})

/** The blocks after a number, in their order. */
export async function blocksAfter(
  { db, service }: { db: Kysely<unknown>; service: string },
  number: string,
  most: number,
): Promise<Block[]> {
  const { rows } = await sql<BlockRow>`
    ${BLOCK} where number > ${number}::bigint order by audit_blocks.number limit ${most}
  `.execute(db)
  return rows.map(row => toBlock(service, row))
}

/** The last block, or what stands before the first one. */
export async function lastBlock(
  db: Kysely<unknown>,
): Promise<{ until: LogPlace; number: string; hash: Buffer }> {
  const { rows } = await sql<BlockRow>`
    ${BLOCK} order by audit_blocks.number desc limit 1
  `.execute(db)
  const [row] = rows
  return row ? toBlock('', row) : BEGINNING
}

export async function storeBlock(db: Kysely<unknown>, block: Block): Promise<void> {
  await sql`
    insert into audit_blocks (number, after_xid, after_seq, until_xid, until_seq, entries, merkle_root,
      previous_hash, hash, signature, key_id, sealed_at)
    values (${block.number}, ${block.after.xid}, ${block.after.seq}, ${block.until.xid},
      ${block.until.seq}, ${block.entries}, ${block.merkleRoot}, ${block.previousHash}, ${block.hash},
      ${block.signature}, ${block.keyId},
      timestamptz 'epoch' + ${block.sealedAt}::bigint * interval '1 microsecond')
  `.execute(db)
}
