import { accept, object } from '@ket-nap/kernel'
import { once, tell, type CommandOutcome } from '@ket-nap/subgraph'
import type { Context } from '../context.ts'
import { lapsesOn, ruleOn } from '../policies/policy-version.policy.ts'
import { CERTIFICATE_RECORDED, type CertificateRecorded } from './certificate.events.ts'
import {
  judgeCertificate,
  numberTaken,
  spellingKey,
  type CertificateIntent,
} from './certificate.policy.ts'

export interface RecordCertificate extends CertificateIntent {
  idempotencyKey: string
  personId: string
  classId?: string | null | undefined
}

type Recorded = CommandOutcome<{ certificateId: string }>

/** Action of the access log. */
const RECORDED = 'CERTIFICATE_RECORDED'

/** Records that somebody passed a course, once for each key, and tells members of it. */
export const recordCertificate = (context: Context, input: RecordCertificate): Promise<Recorded> =>
  once(context, { operation: 'recordCertificate', input: { ...input } }, () =>
    judgeAndRecord(context, input),
  )

async function judgeAndRecord(context: Context, input: RecordCertificate): Promise<Recorded> {
  const { db, loaders, today } = context
  const { personId, classId, courseKind, number, issuedOn, issuer } = input
  const person = await loaders.person.load(personId)
  const attended = classId ? await loaders.trainingClass.load(classId) : undefined
  const facts = { today, isPersonKnown: person !== null, attended }
  const judged = judgeCertificate({ courseKind, number, issuedOn, issuer }, facts)
  if (!judged.ok) return judged
  if (!person) throw new Error('a certificate of nobody was accepted')
  const { id, provinceId, aboveBaseId, baseId, unitId } = person
  const certificate = { ...judged.value, personId: id, classId: attended?.id ?? null }
  const stored = await store(context, certificate)
  if (!stored) return object(numberTaken())
  await context.audit(RECORDED, { subjectId: id, provinceId, aboveBaseId, baseId, unitId })
  await tell(db, [{ ...CERTIFICATE_RECORDED, payload: stored }])
  return accept({ certificateId: stored.certificateId })
}

interface Accepted extends CertificateIntent {
  personId: string
  classId: string | null
}

/** Nothing when another certificate of the course and the issuer, also one out of reach, has the number. */
async function store(
  { db, loaders, viewer }: Context,
  { personId, classId, courseKind, number, issuedOn, issuer }: Accepted,
): Promise<CertificateRecorded | undefined> {
  const { months, policyVersion } = ruleOn(await loaders.validityRules(), courseKind, issuedOn)
  const validUntil = lapsesOn(issuedOn, months)
  const stored = await db
    .insertInto('certificates')
    .values({
      person_id: personId,
      course_kind: courseKind,
      number,
      number_key: spellingKey(number),
      issued_on: issuedOn,
      issuer,
      issuer_key: spellingKey(issuer),
      class_id: classId,
      valid_until: validUntil,
      policy_version: policyVersion,
      recorded_by: viewer.holderId,
    })
    .onConflict(conflict =>
      conflict.columns(['course_kind', 'issuer_key', 'number_key']).doNothing(),
    )
    .returning(['id as certificateId', 'revision'])
    .executeTakeFirst()
  return stored && { ...stored, personId, courseKind, number, issuedOn, validUntil, policyVersion }
}
