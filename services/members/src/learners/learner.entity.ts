import type { LocalDate } from '@ket-nap/kernel'
import { defineEntity, p } from '@mikro-orm/postgresql'

/** The courses that a way to membership asks for. Source: HD38 I.1.1, HD06 4.1. */
export type AskedCourse = 'AWARENESS' | 'NEW_MEMBER'

/** Which course the way of a person asks for, as it was told last. Kept by the database. */
export const LearnerEntity = defineEntity({
  name: 'Learner',
  tableName: 'learners',
  properties: {
    personId: p.uuid().primary(),
    revision: p.integer().default(1),
    courseKind: p.text().$type<AskedCourse>().nullable(),
    since: p.date().$type<LocalDate>().nullable(),
    dueOn: p.date().$type<LocalDate>().nullable(),
    proposedOn: p.date().$type<LocalDate>().nullable(),
  },
})
