import type { Kysely } from 'kysely'
import { byId, listsById, type DomainEvent } from '@ket-nap/subgraph'
import type { Database } from '../database.ts'
import { CERTIFICATE_RECORDED, type CertificateRecorded } from './certificate.events.ts'

export type CertificateRow = Awaited<ReturnType<typeof readCertificates>>[number]

export const certificateLoaders = (db: Kysely<Database>) => ({
  certificate: byId(ids => readCertificates(db, 'id', ids)),
  certificates: listsById(
    ids => readCertificates(db, 'person_id', ids),
    row => row.personId,
  ),
})

/** Newest first. */
const readCertificates = (
  db: Kysely<Database>,
  column: 'id' | 'person_id',
  ids: readonly string[],
) =>
  db
    .selectFrom('certificates')
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
      .select([
        'id as certificateId',
        'revision',
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
    for (const payload of rows) yield { ...CERTIFICATE_RECORDED, payload }
    const last = rows.at(-1)
    if (!last || rows.length < CHUNK) return
    after = last.certificateId
  }
}
