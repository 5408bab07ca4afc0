import type { LocalDate } from '@ket-nap/kernel'
import { defineEntity, p } from '@mikro-orm/postgresql'
import type { LetterSubject, WaiverGround } from './verification.workflow.ts'

/** Why nobody has to be asked about somebody. Source: HD06 3.4c; HD38 1.5. */
export const LetterWaiverEntity = defineEntity({
  name: 'LetterWaiver',
  tableName: 'letter_waivers',
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    admissionId: p.uuid(),
    about: p.text().$type<LetterSubject>(),
    ground: p.text().$type<WaiverGround>(),
    waivedOn: p.date().$type<LocalDate>(),
    recordedBy: p.uuid(),
    recordedAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
  },
})
