import { defineEntity, p } from '@mikro-orm/postgresql'

/** This service's copy of a certificate; training owns it. It decides a step of the admission. */
export const CertificateCopyEntity = defineEntity({
  name: 'CertificateCopy',
  tableName: 'certificate_copies',
  properties: {
    certificateId: p.uuid().primary(),
    revision: p.integer(),
    personId: p.uuid(),
    courseKind: p.text(),
    number: p.text(),
    issuedOn: p.date(),
    validUntil: p.date().nullable(),
    policyVersion: p.text(),
    revokedOn: p.date().nullable(),
  },
})
