import { defineEntity, p } from '@mikro-orm/postgresql'
import type { MediaType } from './scan.policy.ts'

/** A scanned paper of a person. Its bytes lie sealed in the storage, under the same id. */
export const ScanEntity = defineEntity({
  name: 'Scan',
  tableName: 'scans',
  properties: {
    id: p.uuid().primary(),
    personId: p.uuid(),
    admissionId: p.uuid().nullable(),
    /** Shows what was signed on an introduction paper; both sides of it reach it. */
    transferId: p.uuid().nullable(),
    kind: p.text(),
    mediaType: p.text().$type<MediaType>(),
    bytes: p.integer(),
    sha256: p.blob().$type<Buffer>(),
    sealedKey: p.blob().$type<Buffer>(),
    uploadedBy: p.uuid(),
    uploadedAt: p.datetime().default('now()'),
  },
})

/**
 * A scan whose bytes are on their way, or have arrived before the person or the step that they show is
 * on record; then it says what was found out about them. A job removes what stays here.
 */
export const ScanArrivalEntity = defineEntity({
  name: 'ScanArrival',
  tableName: 'scan_arrivals',
  properties: {
    id: p.uuid().primary().default('uuidv7()'),
    holderId: p.uuid(),
    kind: p.text().nullable(),
    mediaType: p.text().$type<MediaType>().nullable(),
    bytes: p.integer().nullable(),
    sha256: p.blob().$type<Buffer>().nullable(),
    sealedKey: p.blob().$type<Buffer>().nullable(),
    announcedAt: p.datetime().default('now()'),
  },
})
