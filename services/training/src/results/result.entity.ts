import type { LocalDate } from '@ket-nap/kernel'
import { defineEntity, p } from '@mikro-orm/postgresql'
import type { ClassGrade } from './result.workflow.ts'

const doneBy = () => ({
  holderId: p.uuid(),
  postId: p.uuid(),
  recordedAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
})

/** A mark of the final paper in tenths; the latest counts, with the reason for which it replaced another. */
export const PaperMarkEntity = defineEntity({
  name: 'PaperMark',
  tableName: 'paper_marks',
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    enrolmentId: p.uuid(),
    tenths: p.smallint(),
    reason: p.text().nullable(),
    ...doneBy(),
  },
})

/** What became of somebody in a class that is over, by the rules of its last day. */
export const ResultEntity = defineEntity({
  name: 'Result',
  tableName: 'results',
  properties: {
    enrolmentId: p.uuid().primary(),
    passed: p.boolean(),
    tenths: p.smallint().nullable(),
    grade: p.text().$type<ClassGrade>().nullable(),
    attended: p.smallint(),
    sessions: p.smallint(),
    policyVersion: p.text(),
    closedOn: p.date().$type<LocalDate>(),
    ...doneBy(),
  },
})
