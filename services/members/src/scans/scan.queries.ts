import { isUuid } from '@ket-nap/subgraph'
import type { Context } from '../context.ts'
import type { MediaType } from './scan.policy.ts'

/** Action of the access log that tells that a scan was opened; its subject is the person. */
const SCAN_OPENED = 'SCAN_OPENED'

export interface OpenedScan {
  id: string
  mediaType: MediaType
  bytes: number
  sealedKey: Buffer
}

/** Opens a scan of a person whom the viewer reaches, and tells the access log. Null alike for all others. */
export async function openScan({ db, audit }: Context, id: string): Promise<OpenedScan | null> {
  if (!isUuid(id)) return null
  const scan = await db
    .selectFrom('scans')
    .innerJoin('people', 'people.id', 'scans.person_id')
    .select([
      'scans.id',
      'people.id as personId',
      'scans.admission_id as admissionId',
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
  if (!scan) return null
  const { personId, admissionId, provinceId, aboveBaseId, baseId, unitId } = scan
  const place = { provinceId, aboveBaseId, baseId, unitId }
  const detail = { scanId: id, ...(admissionId ? { caseId: admissionId } : {}) }
  await audit(SCAN_OPENED, { subjectId: personId, ...place, detail })
  return scan
}
