import type { LocalDate } from '@ket-nap/kernel'
import { defineEntity, p } from '@mikro-orm/postgresql'
import type { TargetIndicator } from './target.workflow.ts'

/** A goal set by a directive for a unit and everything below it. */
export const TargetEntity = defineEntity({
  name: 'Target',
  tableName: 'targets',
  properties: {
    id: p.uuid().primary(),
    unitId: p.uuid(),
    indicator: p.text().$type<TargetIndicator>(),
    number: p.integer().nullable(),
    lowerPercent: p.string().columnType('numeric(5,2)').nullable(),
    upperPercent: p.string().columnType('numeric(5,2)').nullable(),
    periodFrom: p.date().$type<LocalDate>(),
    periodUntil: p.date().$type<LocalDate>(),
    directiveNumber: p.text(),
    directiveOn: p.date().$type<LocalDate>().nullable(),
    directiveIssuer: p.text().nullable(),
    recordedAt: p.datetime().columnType('timestamptz'),
    revision: p.integer(),
  },
})

export interface TargetRow {
  id: string
  unitId: string
  indicator: TargetIndicator
  number: number | null
  lowerPercent: number | null
  upperPercent: number | null
  periodFrom: LocalDate
  periodUntil: LocalDate
  directiveNumber: string
  directiveOn: LocalDate | null
  directiveIssuer: string | null
}
