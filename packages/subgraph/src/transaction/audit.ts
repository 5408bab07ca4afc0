import { sql, type Kysely } from 'kysely'
import type { AuditDetail, AuditSubject } from '../access/policy.ts'
import type { Viewer } from '../access/viewer.ts'
import { isReference } from '../jobs/job.ts'

/** Adds one leaf for each subject to the access log, in the transaction of what they tell of. */
export async function recordAccesses(
  { db, viewer }: { db: Kysely<unknown>; viewer: Viewer },
  action: string,
  subjects: readonly AuditSubject[],
): Promise<void> {
  const leaves = subjects.map(subject => ({ ...subject, detail: detailOf(subject) }))
  const { holderId, post, requestId } = viewer
  await sql`
    insert into audit_entries (action, holder_id, post_id, role, post_unit_id, request_id,
      subject_id, province_id, above_base_id, base_id, unit_id, detail)
    select ${action}, ${holderId}::uuid, ${post.id}::uuid, ${post.role}, ${post.unitId}::uuid,
      ${requestId}::uuid, leaf."subjectId", leaf."provinceId", leaf."aboveBaseId", leaf."baseId",
      leaf."unitId", leaf.detail
    from jsonb_to_recordset(${JSON.stringify(leaves)}::jsonb) as leaf("subjectId" uuid,
      "provinceId" uuid, "aboveBaseId" uuid, "baseId" uuid, "unitId" uuid, detail jsonb)
  `.execute(db)
}

/** Throws where a value might be a person's: an entry can never be taken back. */
function detailOf({ detail = {} }: AuditSubject): AuditDetail {
  for (const [name, value] of Object.entries(detail)) {
    if (!isReference(value)) throw new Error(`${name} of an audit entry is no id, day or code`)
  }
  return detail
}
