import { accept, type Objection, type Outcome } from '@ket-nap/kernel'
import { isUuid, type OpeningPurpose, type Role } from '@ket-nap/subgraph'
import type { Context } from '../context.ts'
import { reasonDetail, reasonToOpen, type Case, type Reason } from '../openings/opening.policy.ts'
import { seenFrom } from '../transfers/transfer-view.policy.ts'
import type { Anchors } from '../units/anchor.workflow.ts'
import { auditSubject } from '../units/unit.policy.ts'
import type { MediaType } from './scan.policy.ts'

/** Action of the access log that tells that a scan was opened; its subject is the person. */
const SCAN_OPENED = 'SCAN_OPENED'

export interface OpenedScan {
  id: string
  mediaType: MediaType
  bytes: number
  sealedKey: Buffer
}

interface AskedScan {
  id: string
  /** Needed for a paper of no case, while nothing about the person is under way. */
  purpose: OpeningPurpose | null
}

/**
 * Opens a scan of a person whom the viewer reaches, and tells the access log why: for the case whose paper
 * it is, or as the person would be opened. Null alike for all others.
 */
export async function openScan(
  context: Context,
  { id, purpose }: AskedScan,
): Promise<Outcome<OpenedScan, Objection<string, Role>> | null> {
  const { db, loaders, viewer, audit } = context
  const scan = isUuid(id) ? await findScan(db, id) : undefined
  const place = scan && (await placeOf(context, scan))
  if (!scan || !place) return null
  const { personId } = scan
  const own = caseOf(scan)
  const judged = own
    ? accept<Reason>({ case: own })
    : reasonToOpen(await loaders.casesUnderWay.load(personId), { purpose, role: viewer.post.role })
  if (!judged.ok) return judged
  const detail = { scanId: id, ...reasonDetail(judged.value) }
  await audit(SCAN_OPENED, { ...auditSubject(personId, place), detail })
  return accept(scan)
}

const findScan = (db: Context['db'], id: string) =>
  db
    .selectFrom('scans')
    .leftJoin('probation_moves', 'probation_moves.scan_id', 'scans.id')
    .select([
      'scans.id',
      'scans.person_id as personId',
      'scans.admission_id as admissionId',
      'scans.transfer_id as transferId',
      'probation_moves.probation_id as probationId',
      'scans.media_type as mediaType',
      'scans.bytes',
      'scans.sealed_key as sealedKey',
    ])
    .where('scans.id', '=', id)
    .executeTakeFirst()

/** Where the log keeps it: at the person, or at the side of a transfer from which the person is not reached. */
async function placeOf(
  { db, loaders, viewer }: Context,
  { personId, transferId }: { personId: string; transferId: string | null },
): Promise<Anchors | undefined> {
  const person = await db
    .selectFrom('people')
    .select(['province_id', 'above_base_id', 'base_id', 'unit_id'])
    .where('id', '=', personId)
    .executeTakeFirst()
  if (person || transferId === null) return person
  const transfer = await loaders.transfer.load(transferId)
  return transfer ? seenFrom(transfer, viewer) : undefined
}

interface ShownCase {
  admissionId: string | null
  transferId: string | null
  probationId: string | null
}

function caseOf({ admissionId, transferId, probationId }: ShownCase): Case | null {
  if (transferId) return { kind: 'TRANSFER', id: transferId }
  if (admissionId) return { kind: 'ADMISSION', id: admissionId }
  return probationId ? { kind: 'PROBATION', id: probationId } : null
}
