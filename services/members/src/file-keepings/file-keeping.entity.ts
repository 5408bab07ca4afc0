import type { LocalDate } from '@ket-nap/kernel'
import type { Role } from '@ket-nap/subgraph'
import { defineEntity, p } from '@mikro-orm/postgresql'
import { anchorProperties } from '../units/anchors.entity.ts'

/** Which committee keeps a member's file, in a period; the anchors are the keeper's. */
export const FileKeepingEntity = defineEntity({
  name: 'FileKeeping',
  tableName: 'file_keepings',
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    personId: p.uuid(),
    fromOn: p.date().$type<LocalDate>(),
    untilOn: p.date().$type<LocalDate>().nullable(),
    documentNumber: p.text(),
    documentOn: p.date().$type<LocalDate>(),
    /** The member does not lie below the keeper. */
    apart: p.boolean(),
    holderId: p.uuid(),
    role: p.text().$type<Role>(),
    recordedAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
    ...anchorProperties(),
  },
})
