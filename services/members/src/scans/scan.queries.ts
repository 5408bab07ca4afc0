import { accept, type Objection, type Outcome } from '@ket-nap/kernel'
import { isUuid, type OpeningPurpose, type Role } from '@ket-nap/subgraph'
import type { Context } from '../context.ts'
import { reasonDetail, reasonToOpen, type Case, type Reason } from '../openings/opening.policy.ts'
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
  { db, loaders, viewer, audit }: Context,
  { id, purpose }: AskedScan,
): Promise<Outcome<OpenedScan, Objection<string, Role>> | null> {
  const scan = isUuid(id) ? await findScan(db, id) : undefined
  if (!scan) return null
  const { personId, provinceId, aboveBaseId, baseId, unitId } = scan
  const own = caseOf(scan)
  const judged = own
    ? accept<Reason>({ case: own })
    : reasonToOpen(await loaders.casesUnderWay.load(personId), { purpose, role: viewer.post.role })
  if (!judged.ok) return judged
  const detail = { scanId: id, ...reasonDetail(judged.value) }
  await audit(SCAN_OPENED, { subjectId: personId, provinceId, aboveBaseId, baseId, unitId, detail })
  return accept(scan)
}

const findScan = (db: Context['db'], id: string) =>
  db
    .selectFrom('scans')
    .innerJoin('people', 'people.id', 'scans.person_id')
    .leftJoin('probation_moves', 'probation_moves.scan_id', 'scans.id')
    .select([
      'scans.id',
      'people.id as personId',
      'scans.admission_id as admissionId',
      'probation_moves.probation_id as probationId',
      'scans.media_type as mediaType',
      'scans.bytes',
      'scans.sealed_key as sealedKey',
      'people.province_id as provinceId',
      'people.above_base_id as aboveBaseId',
      'people.base_id as baseId',
      'people.unit_id as unitId',
    ])
    .where('scans.id', '=', id)
    .executeTakeFirst()

function caseOf(scan: { admissionId: string | null; probationId: string | null }): Case | null {
  const { admissionId, probationId } = scan
  if (admissionId) return { kind: 'ADMISSION', id: admissionId }
  return probationId ? { kind: 'PROBATION', id: probationId } : null
}
