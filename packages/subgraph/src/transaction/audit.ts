import { sql, type Kysely } from 'kysely'
import type { AuditDetail, AuditSubject } from '../access/policy.ts'
import type { Viewer } from '../access/viewer.ts'
import { isReference } from '../jobs/job.ts'

/** Adds one leaf to the access log, in the transaction of what it tells of. */
export async function recordAccess(
  { db, viewer }: { db: Kysely<unknown>; viewer: Viewer },
  action: string,
  subject: AuditSubject,
): Promise<void> {
  await sql`
    insert into audit_entries (action, holder_id, post_id, role, post_unit_id, request_id,
      subject_id, province_id, above_base_id, base_id, unit_id, detail)
    values (${action}, ${viewer.holderId}, ${viewer.post.id}, ${viewer.post.role},
      ${viewer.post.unitId}, ${viewer.requestId}, ${subject.subjectId}, ${subject.provinceId ?? null},
      ${subject.aboveBaseId ?? null}, ${subject.baseId ?? null}, ${subject.unitId ?? null},
      ${JSON.stringify(detailOf(subject))}::jsonb)
  `.execute(db)
}

/** Throws where a value might be a person's: an entry can never be taken back. */
function detailOf({ detail = {} }: AuditSubject): AuditDetail {
  for (const [name, value] of Object.entries(detail)) {
    if (!isReference(value)) throw new Error(`${name} of an audit entry is no id, day or code`)
  }
  return detail
}
