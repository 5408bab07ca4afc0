import { randomBytes, randomUUID } from 'node:crypto'
import type { Viewer } from '@ket-nap/subgraph'
import { Client } from 'pg'
import type { TestMembers } from './open-members.ts'

/** A scan of a signed paper as the endpoint lets it wait for the command that needs it. */
export async function waitingScan(members: TestMembers, { holderId }: Viewer): Promise<string> {
  const admin = new Client({ connectionString: members.database.admin })
  await admin.connect()
  const id = randomUUID()
  await admin.query(
    `insert into scan_arrivals (id, holder_id, kind, media_type, bytes, sha256, sealed_key)
     values ($1, $2, 'SIGNED_PAPER', 'application/pdf', 900, $3, $3)`,
    [id, holderId, randomBytes(32)],
  )
  await admin.end()
  return id
}
