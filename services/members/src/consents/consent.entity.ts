import type { LocalDate } from '@ket-nap/kernel'
import { defineEntity, p } from '@mikro-orm/postgresql'

/** What the provincial standing board was asked before a decision. Source: HD06 3.7c; 294 pt 3.5.1b. */
export const ConsentEntity = defineEntity({
  name: 'Consent',
  tableName: 'consents',
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    admissionId: p.uuid(),
    askedOn: p.date().$type<LocalDate>(),
    answeredOn: p.date().$type<LocalDate>().nullable(),
    given: p.boolean().nullable(),
    number: p.text().nullable(),
  },
})
