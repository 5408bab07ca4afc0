import { accept, object } from '@ket-nap/kernel'
import { once, tell, type CommandOutcome } from '@ket-nap/subgraph'
import { lineOf } from '../classes/training-class.policy.ts'
import type { Context } from '../context.ts'
import { CERTIFICATE_REVOKED, type CertificateRevoked } from './certificate.events.ts'
import { certificateUnknown, objectionsToRevoking, type Revoking } from './issuing.policy.ts'

export type RevocationResult = CommandOutcome<{ certificateId: string }>

export interface RevokeCertificate extends Revoking {
  idempotencyKey: string
  certificateId: string
}

/** Action of the access log. */
const REVOKED = 'CERTIFICATE_REVOKED'

/** Revokes a certificate by a decision; the steps that it decided in members are objected to by themselves. */
export const revokeCertificate = (
  context: Context,
  input: RevokeCertificate,
): Promise<RevocationResult> =>
  once(context, { operation: 'revokeCertificate', input: { ...input } }, async () => {
    const { db, loaders, viewer, today } = context
    const certificate = await loaders.certificate.load(input.certificateId)
    const decisionNumber = lineOf(input.decisionNumber)
    const revoking = { ...input, decisionNumber, reason: lineOf(input.reason) }
    const [first, ...others] = objectionsToRevoking(revoking, { today, certificate })
    if (first || !certificate) return object(first ?? certificateUnknown(), ...others)
    const { id, personId, courseKind, number, issuedOn, validUntil, policyVersion } = certificate
    await db
      .insertInto('certificate_revocations')
      .values({
        certificate_id: id,
        revoked_on: input.revokedOn,
        decision_number: decisionNumber,
        reason: revoking.reason,
        holder_id: viewer.holderId,
        post_id: viewer.post.id,
      })
      .execute()
    const { revokedOn } = input
    const payload: CertificateRevoked = {
      certificateId: id,
      revision: certificate.revision + 1,
      personId,
      courseKind,
      number,
      issuedOn,
      validUntil,
      policyVersion,
      revokedOn,
    }
    await tell(db, [{ ...CERTIFICATE_REVOKED, payload }])
    const bearer = await loaders.person.load(personId)
    await context.audit(REVOKED, { ...bearer, subjectId: personId })
    return accept({ certificateId: id })
  })
