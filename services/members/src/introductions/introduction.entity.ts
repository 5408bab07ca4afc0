import type { LocalDate } from '@ket-nap/kernel'
import { defineEntity, p } from '@mikro-orm/postgresql'

/** An official member's paper of introduction. Source: 294 pt 3.1–3.2; 3-KNĐ. */
export const IntroductionEntity = defineEntity({
  name: 'Introduction',
  tableName: 'introductions',
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    admissionId: p.uuid(),
    personId: p.uuid(),
    /** Since when both work, study or live in one unit. */
    togetherSince: p.date().$type<LocalDate>(),
    issuedOn: p.date().$type<LocalDate>(),
    setAsideOn: p.date().$type<LocalDate>().nullable(),
    recordedBy: p.uuid(),
    recordedAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
  },
})
