import type { LocalDate } from '@ket-nap/kernel'
import type { Role } from '@ket-nap/subgraph'
import { defineEntity, p } from '@mikro-orm/postgresql'
import type { Grade } from '../codes/life-codes.ts'
import type { Anchors } from '../units/anchor.workflow.ts'
import { anchorProperties } from '../units/anchors.entity.ts'

/**
 * What a member was graded for a year, at the unit of the day on which it was judged. Rows are only added: a
 * correction is a row that names the one it corrects.
 */
export const GradingEntity = defineEntity({
  name: 'Grading',
  tableName: 'gradings',
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    personId: p.uuid(),
    year: p.smallint(),
    grade: p.text().$type<Grade>(),
    documentNumber: p.text(),
    documentOn: p.date().$type<LocalDate>(),
    issuer: p.text(),
    /** Whose organ graded; a correction counts for the same. */
    gradingUnitId: p.uuid(),
    /** Of a grade from a file neither rules nor a post are known. */
    policyVersion: p.text().nullable(),
    policyOverlay: p.text().nullable(),
    holderId: p.uuid().nullable(),
    postId: p.uuid().nullable(),
    role: p.text().$type<Role>().nullable(),
    postUnitId: p.uuid().nullable(),
    correctsId: p.uuid().nullable(),
    /** Why it was corrected. */
    reason: p.text().nullable(),
    recordedAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
    ...anchorProperties(),
  },
})

export interface GradingRow {
  id: string
  personId: string
  year: number
  grade: Grade
  documentNumber: string
  documentOn: LocalDate
  issuer: string
  gradingUnitId: string
  /** In which post it was recorded; null of a grade from a file. */
  role: Role | null
  postUnitId: string | null
  recordedAt: Date
  /** The grade that this one corrects, and why. */
  correctsId: string | null
  reason: string | null
}

/** A grading with where it lies. */
export type StoredGrading = GradingRow & Anchors
