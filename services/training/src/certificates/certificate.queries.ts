import { sql, type Kysely } from 'kysely'
import { byId, listsById, type DomainEvent } from '@ket-nap/subgraph'
import type { Database } from '../database.ts'
import type { CourseKind } from '../courses/course.workflow.ts'
import {
  CERTIFICATE_RECORDED,
  CERTIFICATE_REVOKED,
  type CertificateRecorded,
} from './certificate.events.ts'

export type CertificateRow = Awaited<ReturnType<typeof readCertificates>>[number]

export const certificateLoaders = (db: Kysely<Database>) => ({
  certificate: byId(ids => readCertificates(db, 'id', ids)),
  certificates: listsById(
    ids => readCertificates(db, 'person_id', ids),
    row => row.personId,
  ),
  currentCertificates: (classId: string) => readCertificates(db, 'class_id', [classId]),
  /** The highest number of a year on record, whoever has it. */
  lastNumber: (series: NumberSeries) => readLastNumber(db, series),
})

export interface NumberSeries {
  courseKind: CourseKind
  issuerKey: string
  year: number
}

async function readLastNumber(
  db: Kysely<Database>,
  { courseKind, issuerKey, year }: NumberSeries,
): Promise<number> {
  const { rows } = await sql<{ last: number }>`
    select last_certificate_number(${courseKind}, ${issuerKey}, ${year}::integer) as last
  `.execute(db)
  return rows[0]?.last ?? 0
}

/** Newest first. */
const readCertificates = (
  db: Kysely<Database>,
  column: 'id' | 'person_id' | 'class_id',
  ids: readonly string[],
) =>
  db
    .selectFrom('certificates')
    .leftJoin(
      'certificate_revocations as revocation',
      'revocation.certificate_id',
      'certificates.id',
    )
    .select([
      'id',
      'person_id as personId',
      'course_kind as courseKind',
      'number',
      'issued_on as issuedOn',
      'valid_until as validUntil',
      'issuer',
      'class_id as classId',
      'policy_version as policyVersion',
      'revision',
      'revocation.revoked_on as revokedOn',
    ])
    .where(column, 'in', [...ids])
    .orderBy('issued_on', 'desc')
    .orderBy('id', 'desc')
    .execute()

const CHUNK = 5_000
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000'

/** Every certificate as it would be told, for a consumer that rebuilds its copy. */
export async function* tellEveryCertificate(
  db: Kysely<Database>,
): AsyncGenerator<DomainEvent<CertificateRecorded>> {
  let after = BEFORE_ALL
  for (;;) {
    const rows = await db
      .selectFrom('certificates')
      .leftJoin(
        'certificate_revocations as revocation',
        'revocation.certificate_id',
        'certificates.id',
      )
      .select([
        'id as certificateId',
        'revision',
        'revocation.revoked_on as revokedOn',
        'person_id as personId',
        'course_kind as courseKind',
        'number',
        'issued_on as issuedOn',
        'valid_until as validUntil',
        'policy_version as policyVersion',
      ])
      .where('id', '>', after)
      .orderBy('id')
      .limit(CHUNK)
      .execute()
    for (const { revokedOn, ...certificate } of rows) {
      if (revokedOn === null) yield { ...CERTIFICATE_RECORDED, payload: certificate }
      else {
        const payload = { ...certificate, revision: certificate.revision + 1, revokedOn }
        yield { ...CERTIFICATE_REVOKED, payload }
      }
    }
    const last = rows.at(-1)
    if (!last || rows.length < CHUNK) return
    after = last.certificateId
  }
}
