import { isUuid } from '@ket-nap/subgraph'
import type { Kysely } from 'kysely'
import type { Database } from '../database.ts'
import type { SignedPaper } from '../moves/signed-paper.workflow.ts'

/** The scan that came with a step, and whose step it is. */
export interface ShownWithStep {
  scanId: string | null | undefined
  personId: string
  /** Null: the step is of no dossier, and any scan of the person may show its paper. */
  admissionId: string | null
  /** The step is entered for another organ. */
  isNeeded: boolean
}

/** The scan of a paper whose person or step is put on record by the same command. */
export interface WaitingWithStep {
  scanId: string | null | undefined
  /** The step is entered for another organ. */
  isNeeded: boolean
}

/** What a scan that waited is of from now on. */
export interface ClaimedScan {
  scanId: string
  personId: string
  admissionId?: string
  transferId?: string
}

/** Makes a scan of bytes that waited for it, in the transaction of what it shows. */
async function claimScan(
  db: Kysely<Database>,
  { scanId, personId, admissionId, transferId }: ClaimedScan,
): Promise<void> {
  const {
    holder_id,
    announced_at: _arrived,
    ...found
  } = await db
    .deleteFrom('scan_arrivals')
    .where('id', '=', scanId)
    .returningAll()
    .executeTakeFirstOrThrow()
  const { kind, media_type, bytes, sha256, sealed_key } = found
  if (!kind || !media_type || !bytes || !sha256 || !sealed_key)
    throw new Error('a scan did not arrive')
  await db
    .insertInto('scans')
    .values({
      id: scanId,
      kind,
      media_type,
      bytes,
      sha256,
      sealed_key,
      person_id: personId,
      admission_id: admissionId ?? null,
      transfer_id: transferId ?? null,
      uploaded_by: holder_id,
    })
    .execute()
}

/** How a step judges the scan it came with; unknown alike: none there, out of reach, of another file. */
export const scanLoaders = (db: Kysely<Database>) => ({
  waitingScan: async ({ scanId, isNeeded }: WaitingWithStep): Promise<SignedPaper> => {
    if (!scanId) return { isScanMissing: isNeeded }
    if (!isUuid(scanId)) return { isScanKnown: false }
    const scan = await db
      .selectFrom('scan_arrivals')
      .select('id')
      .where('id', '=', scanId)
      .where('sealed_key', 'is not', null)
      .executeTakeFirst()
    return { isScanKnown: scan !== undefined }
  },
  claimScan: (claimed: ClaimedScan) => claimScan(db, claimed),
  signedPaper: async (shown: ShownWithStep): Promise<SignedPaper> => {
    const { scanId, personId, admissionId, isNeeded } = shown
    if (!scanId) return { isScanMissing: isNeeded }
    if (!isUuid(scanId)) return { isScanKnown: false }
    const scan = await db
      .selectFrom('scans')
      .select('id')
      .where('id', '=', scanId)
      .where('person_id', '=', personId)
      .$if(admissionId !== null, query => query.where('admission_id', '=', admissionId))
      .executeTakeFirst()
    return { isScanKnown: scan !== undefined }
  },
})
