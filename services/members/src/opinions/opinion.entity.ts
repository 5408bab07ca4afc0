import type { LocalDate } from '@ket-nap/kernel'
import { defineEntity, p } from '@mikro-orm/postgresql'
import type { OpinionAnswer, OpinionKind } from './opinion.workflow.ts'

/** What an organisation or the residence was asked about somebody, and what it answered. */
export const OpinionEntity = defineEntity({
  name: 'Opinion',
  tableName: 'opinions',
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    admissionId: p.uuid().nullable(),
    probationId: p.uuid().nullable(),
    kind: p.text().$type<OpinionKind>(),
    /** Of the tree; a name where it is not on it. */
    askedUnitId: p.uuid().nullable(),
    askedName: p.text().nullable(),
    askedOn: p.date().$type<LocalDate>(),
    /** Last day for the answer. */
    dueOn: p.date().$type<LocalDate>().nullable(),
    askedBy: p.uuid(),
    askedAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
    answeredOn: p.date().$type<LocalDate>().nullable(),
    /** Who answered for them, as the paper is signed. */
    answeredName: p.text().nullable(),
    /** Number of the paper, where the body itself answered. */
    answerNumber: p.text().nullable(),
    answer: p.text().$type<OpinionAnswer>().nullable(),
    answerText: p.text().nullable(),
    answeredBy: p.uuid().nullable(),
    answeredAt: p.datetime().columnType('timestamptz').nullable(),
  },
})
