import { sql, type Kysely } from 'kysely'
import type { AuditSubject } from '../access/policy.ts'
import type { Viewer } from '../access/viewer.ts'

/** Adds one leaf to the access log, in the transaction of what it tells of. */
export async function recordAccess(
  { db, viewer }: { db: Kysely<unknown>; viewer: Viewer },
  action: string,
  subject: AuditSubject,
): Promise<void> {
  await sql`
    insert into audit_entries (action, holder_id, post_id, role, post_unit_id, request_id,
      subject_id, province_id, above_base_id, base_id, unit_id)
    values (${action}, ${viewer.holderId}, ${viewer.post.id}, ${viewer.post.role},
      ${viewer.post.unitId}, ${viewer.requestId}, ${subject.subjectId}, ${subject.provinceId ?? null},
      ${subject.aboveBaseId ?? null}, ${subject.baseId ?? null}, ${subject.unitId ?? null})
  `.execute(db)
}
