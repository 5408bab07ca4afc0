import { sql, type Kysely } from 'kysely'
import type { Verdict } from './verification.ts'

/** Remembers that the log was verified, for those who look after it. */
export async function storeVerdict(
  db: Kysely<unknown>,
  { blocks, entries, firstBad }: Verdict,
  withHeads: boolean,
): Promise<void> {
  await sql`
    insert into audit_verifications (blocks, entries, with_heads, damage, bad_block, bad_entry)
    values (${blocks}, ${entries}, ${withHeads}, ${firstBad?.damage ?? null},
      ${firstBad?.block ?? null}, ${firstBad?.entry ?? null})
  `.execute(db)
}
