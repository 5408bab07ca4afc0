import type { LocalDate } from '@ket-nap/kernel'
import {
  enqueue,
  newestStates,
  Payload,
  type ReceivedEvent,
  type WorkContext,
} from '@ket-nap/subgraph'
import { sql } from 'kysely'
import { FROM_THE_FIRST, RENEW_CLOCKS } from '../admissions/clock.workflow.ts'
import type { Database } from '../database.ts'

/** `certificate.recorded` v1 of training; `certificate.revoked` v1 says from which day it no longer counts. */
interface CertificateTold {
  certificateId: string
  revision: number
  personId: string
  courseKind: string
  number: string
  issuedOn: LocalDate
  validUntil: LocalDate | null
  policyVersion: string
  revokedOn: LocalDate | null
}

function readCertificate(value: unknown): CertificateTold {
  const event = new Payload(value)
  return {
    certificateId: event.uuid('certificateId'),
    revision: event.whole('revision'),
    personId: event.uuid('personId'),
    courseKind: event.text('courseKind'),
    number: event.text('number'),
    issuedOn: event.day('issuedOn'),
    validUntil: event.optional('validUntil', event.day),
    policyVersion: event.text('policyVersion'),
    revokedOn: event.optional('revokedOn', event.day),
  }
}

/** Keeps what training recorded or revoked, newest revision wins; the person may arrive later. */
async function copyCertificates(
  events: readonly ReceivedEvent[],
  { db }: WorkContext<Database>,
): Promise<void> {
  const newest = newestStates(events, readCertificate, ({ certificateId }) => certificateId)
  await sql`
    insert into certificate_copies (certificate_id, revision, person_id, course_kind, number,
      issued_on, valid_until, policy_version, revoked_on)
    select "certificateId", revision, "personId", "courseKind", number, "issuedOn", "validUntil",
      "policyVersion", "revokedOn"
    from jsonb_to_recordset(${JSON.stringify(newest)}::jsonb) as certificate(
      "certificateId" uuid, revision integer, "personId" uuid, "courseKind" text, number text,
      "issuedOn" date, "validUntil" date, "policyVersion" text, "revokedOn" date)
    on conflict (certificate_id) do update set revision = excluded.revision,
      person_id = excluded.person_id, course_kind = excluded.course_kind, number = excluded.number,
      issued_on = excluded.issued_on, valid_until = excluded.valid_until,
      policy_version = excluded.policy_version, revoked_on = excluded.revoked_on
    where excluded.revision > certificate_copies.revision
  `.execute(db)
  await enqueue(db, { job: RENEW_CLOCKS, payload: { after: FROM_THE_FIRST }, key: RENEW_CLOCKS })
}

/** What training tells of certificates. */
export const CERTIFICATE_REACTIONS = {
  'certificate.recorded': copyCertificates,
  'certificate.revoked': copyCertificates,
}
