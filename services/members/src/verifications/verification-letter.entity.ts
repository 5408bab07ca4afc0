import type { LocalDate } from '@ket-nap/kernel'
import { defineEntity, p } from '@mikro-orm/postgresql'
import type { Answer, LetterSubject } from './verification.workflow.ts'

/** A letter that asks another organisation about somebody, and its answer. Source: HD06 3.4. */
export const VerificationLetterEntity = defineEntity({
  name: 'VerificationLetter',
  tableName: 'verification_letters',
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    admissionId: p.uuid(),
    about: p.text().$type<LetterSubject>(),
    abroad: p.boolean(),
    /** The day from which the time to answer runs. */
    receivedOn: p.date().$type<LocalDate>(),
    dueOn: p.date().$type<LocalDate>(),
    answeredOn: p.date().$type<LocalDate>().nullable(),
    answer: p.text().$type<Answer>().nullable(),
    recordedBy: p.uuid(),
    recordedAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
  },
})
