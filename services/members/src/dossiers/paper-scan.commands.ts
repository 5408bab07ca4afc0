import { accept, object, objection } from '@ket-nap/kernel'
import { isUuid, once, type CommandOutcome } from '@ket-nap/subgraph'
import { sql } from 'kysely'
import type { Context } from '../context.ts'
import type { PaperKind } from '../papers/paper.workflow.ts'
import { auditSubject } from '../units/unit.policy.ts'

/** The paper that a scan is said to show. */
interface ShownPaper {
  personId: string
  kind: PaperKind
}

export interface ScanFacts {
  isScanKnown?: boolean
  isScanTaken?: boolean
}

/**
 * What is known of a scan that is brought with a paper. Unknown alike: one that is not there, of another
 * person, of another kind of paper, or taken in by somebody else.
 */
export async function readScanFacts(
  { db, viewer }: Context,
  scanId: string | null | undefined,
  { personId, kind }: ShownPaper,
): Promise<ScanFacts> {
  if (!scanId) return {}
  if (!isUuid(scanId)) return { isScanKnown: false }
  // One at a time: whoever comes second waits here, and finds the scan taken.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`scan ${scanId}`}, 0))`.execute(db)
  const scan = await db
    .selectFrom('scans')
    .leftJoin('paper_scans', 'paper_scans.scan_id', 'scans.id')
    .select('paper_scans.id as takenBy')
    .where('scans.id', '=', scanId)
    .where('scans.person_id', '=', personId)
    .where('scans.kind', '=', kind)
    .where('scans.uploaded_by', '=', viewer.holderId)
    .executeTakeFirst()
  return scan ? { isScanKnown: true, isScanTaken: scan.takenBy !== null } : { isScanKnown: false }
}

export interface AddedScan {
  paperId: string
  admissionId: string
  personId: string
  scanId: string
}

/** Puts a scan that was judged beside its paper. */
export async function addScan(
  { db, viewer }: Context,
  { paperId, admissionId, personId, scanId }: AddedScan,
): Promise<void> {
  await db
    .insertInto('paper_scans')
    .values({
      paper_id: paperId,
      admission_id: admissionId,
      person_id: personId,
      scan_id: scanId,
      added_by: viewer.holderId,
    })
    .execute()
}

export interface AttachScan {
  idempotencyKey: string
  paperId: string
  scanId: string
}

/** Adds a scan to a paper that was recorded before; the earlier ones stay. */
export const attachScan = (
  context: Context,
  input: AttachScan,
): Promise<CommandOutcome<{ admissionId: string }>> =>
  once(context, { operation: 'attachScan', input: { ...input } }, async () => {
    const paper = await lockPaper(context, input.paperId)
    if (!paper) return object(objection('UNKNOWN_PAPER', { path: ['input', 'paperId'] }))
    const { isScanKnown, isScanTaken } = await readScanFacts(context, input.scanId, paper)
    const path = ['input', 'scanId']
    if (isScanKnown === false) return object(objection('SCAN_UNKNOWN', { path }))
    if (isScanTaken) return object(objection('SCAN_TAKEN', { path }))
    const { admissionId, personId } = paper
    await addScan(context, { ...input, admissionId, personId })
    const detail = { caseId: admissionId, scanId: input.scanId }
    await context.audit('SCAN_ATTACHED', { ...auditSubject(personId, paper), detail })
    return accept({ admissionId })
  })

/** The paper with whose it is; nobody else adds to it until the transaction ends. */
async function lockPaper({ db }: Context, paperId: string) {
  if (!isUuid(paperId)) return null
  const paper = await db
    .selectFrom('admission_papers')
    .innerJoin('admissions', 'admissions.id', 'admission_papers.admission_id')
    .select([
      'admission_papers.kind',
      'admissions.id as admissionId',
      'admissions.person_id as personId',
      'admissions.province_id',
      'admissions.above_base_id',
      'admissions.base_id',
      'admissions.unit_id',
    ])
    .where('admission_papers.id', '=', paperId)
    .forUpdate('admission_papers')
    .executeTakeFirst()
  return paper ?? null
}
