import type { LocalDate } from '@ket-nap/kernel'
import { defineEntity, p } from '@mikro-orm/postgresql'
import type { Grade } from '../codes/life-codes.ts'
import { anchorProperties } from '../units/anchors.entity.ts'

/** What a member was graded for a year, at the unit of the day on which it was judged. Rows are only added. */
export const GradingEntity = defineEntity({
  name: 'Grading',
  tableName: 'gradings',
  properties: {
    personId: p.uuid().primary(),
    year: p.smallint().primary(),
    grade: p.text().$type<Grade>(),
    documentNumber: p.text(),
    documentOn: p.date().$type<LocalDate>(),
    issuer: p.text(),
    /** Whose organ graded: the unit of the post that recorded it. */
    gradingUnitId: p.uuid(),
    policyVersion: p.text(),
    policyOverlay: p.text().nullable(),
    holderId: p.uuid(),
    postId: p.uuid(),
    recordedAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
    ...anchorProperties(),
  },
})

export interface GradingRow {
  personId: string
  year: number
  grade: Grade
  documentNumber: string
  documentOn: LocalDate
  issuer: string
}
