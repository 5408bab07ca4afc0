import { accept } from '@ket-nap/kernel'
import { enqueue, once, type CommandOutcome } from '@ket-nap/subgraph'
import type { Context } from '../context.ts'
import type { MediaType } from './scan.policy.ts'

export const ABANDONED_SCAN = 'removeAbandonedScan'

/** Longer than any upload takes. */
const ABANDONED_AFTER_SECONDS = 3_600

/** What a scan is said to show. */
export interface ScanSubject {
  /** Null: it waits for the command that puts the person or the step on record. */
  personId: string | null
  admissionId: string | null
  kind: string
}

/** What was found out about the bytes while they were stored. */
export interface StoredScan {
  id: string
  mediaType: MediaType
  bytes: number
  sha256: Buffer
  sealedKey: Buffer
}

/**
 * Announces that bytes will arrive, and asks for their removal should they never become a scan. Null when
 * the viewer does not reach the person, or the admission is not that person's.
 */
export async function announceScan(
  { db, viewer }: Context,
  { personId, admissionId }: ScanSubject,
): Promise<string | null> {
  if (personId !== null && !(await isReached(db, { personId, admissionId }))) return null
  const { id } = await db
    .insertInto('scan_arrivals')
    .values({ holder_id: viewer.holderId })
    .returning('id')
    .executeTakeFirstOrThrow()
  await enqueue(db, {
    job: ABANDONED_SCAN,
    payload: { scanId: id },
    afterSeconds: ABANDONED_AFTER_SECONDS,
  })
  return id
}

/** Whether the viewer reaches the person, whose admission it is if one is named. */
async function isReached(
  db: Context['db'],
  { personId, admissionId }: { personId: string; admissionId: string | null },
): Promise<boolean> {
  const person = await db
    .selectFrom('people')
    .select('id')
    .where('id', '=', personId)
    .$if(admissionId !== null, query =>
      query.where(({ exists, selectFrom }) =>
        exists(
          selectFrom('admissions')
            .select('id')
            .where('id', '=', admissionId)
            .where('person_id', '=', personId),
        ),
      ),
    )
    .executeTakeFirst()
  return person !== undefined
}

/** Makes a scan of bytes that arrived, or lets them wait. The same key again answers the first scan and keeps nothing else. */
export function storeScan(
  context: Context,
  subject: ScanSubject & { idempotencyKey: string },
  scan: StoredScan,
): Promise<CommandOutcome<{ scanId: string }>> {
  const { db, viewer } = context
  const { idempotencyKey, personId, admissionId, kind } = subject
  const input = { ...subject, idempotencyKey, sha256: scan.sha256.toString('base64url') }
  return once(context, { operation: 'storeScan', input }, async () => {
    await db
      .deleteFrom('scan_arrivals')
      .where('id', '=', scan.id)
      .returning('id')
      .executeTakeFirstOrThrow()
    const found = {
      id: scan.id,
      kind,
      media_type: scan.mediaType,
      bytes: scan.bytes,
      sha256: scan.sha256,
      sealed_key: scan.sealedKey,
    }
    const { holderId } = viewer
    await (
      personId === null
        ? db.insertInto('scan_arrivals').values({ ...found, holder_id: holderId })
        : db.insertInto('scans').values({
            ...found,
            person_id: personId,
            admission_id: admissionId,
            uploaded_by: holderId,
          })
    ).execute()
    return accept({ scanId: scan.id })
  })
}
