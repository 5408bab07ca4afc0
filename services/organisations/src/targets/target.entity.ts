import type { LocalDate } from '@ket-nap/kernel'
import type { Role } from '@ket-nap/subgraph'
import { defineEntity, p } from '@mikro-orm/postgresql'
import type { TargetIndicator, TargetOrigin, TargetState } from './target.workflow.ts'

const said = {
  number: p.integer().nullable(),
  lowerPercent: p.string().columnType('numeric(5,2)').nullable(),
  upperPercent: p.string().columnType('numeric(5,2)').nullable(),
  directiveNumber: p.text(),
  directiveOn: p.date().$type<LocalDate>().nullable(),
  directiveIssuer: p.text().nullable(),
  recordedAt: p.datetime().columnType('timestamptz'),
}

/** A goal set for a unit and everything below it: what is in force, or what is proposed first. */
export const TargetEntity = defineEntity({
  name: 'Target',
  tableName: 'targets',
  properties: {
    id: p.uuid().primary(),
    unitId: p.uuid(),
    indicator: p.text().$type<TargetIndicator>(),
    periodFrom: p.date().$type<LocalDate>(),
    periodUntil: p.date().$type<LocalDate>(),
    ...said,
    state: p.text().$type<TargetState>(),
    /** Grows with everything that is done to it. */
    version: p.integer(),
    /** Grows with each agreed version; 0 while none is. */
    revision: p.integer(),
    shareOfId: p.uuid().nullable(),
  },
})

/** One wording of a goal, and who answers for it. Appended; only the answer is written later. */
export const TargetVersionEntity = defineEntity({
  name: 'TargetVersion',
  tableName: 'target_versions',
  properties: {
    id: p.uuid().primary(),
    targetId: p.uuid(),
    place: p.integer(),
    revision: p.integer().nullable(),
    origin: p.text().$type<TargetOrigin>(),
    state: p.text().$type<TargetState>(),
    ...said,
    reason: p.text().nullable(),
    /** Null: of the whole period. */
    inForceFrom: p.date().$type<LocalDate>().nullable(),
    proposedBy: p.uuid().nullable(),
    proposedByName: p.text().nullable(),
    proposedPost: p.uuid().nullable(),
    proposedRole: p.text().$type<Role>().nullable(),
    proposedUnitId: p.uuid().nullable(),
    proposedOn: p.date().$type<LocalDate>().nullable(),
    answeredBy: p.uuid().nullable(),
    answeredByName: p.text().nullable(),
    answeredPost: p.uuid().nullable(),
    answeredRole: p.text().$type<Role>().nullable(),
    answeredOn: p.date().$type<LocalDate>().nullable(),
    refusal: p.text().nullable(),
  },
})

/** That a goal was shared down, and what its unit keeps itself. Appended. */
export const TargetSharingEntity = defineEntity({
  name: 'TargetSharing',
  tableName: 'target_sharings',
  properties: {
    id: p.uuid().primary(),
    targetId: p.uuid(),
    place: p.integer(),
    /** The agreed version that was shared. */
    revision: p.integer(),
    kept: p.integer().nullable(),
    reason: p.text().nullable(),
    sharedBy: p.uuid(),
    sharedByName: p.text().nullable(),
    sharedPost: p.uuid(),
    sharedOn: p.date().$type<LocalDate>(),
    recordedAt: p.datetime().columnType('timestamptz'),
  },
})

/** What a goal asks for, and by which directive. */
export interface SaidOfTarget {
  number: number | null
  lowerPercent: number | null
  upperPercent: number | null
  directiveNumber: string
  directiveOn: LocalDate | null
  directiveIssuer: string | null
}

export interface TargetRow extends SaidOfTarget {
  id: string
  unitId: string
  indicator: TargetIndicator
  periodFrom: LocalDate
  periodUntil: LocalDate
  state: TargetState
  version: number
  revision: number
  shareOfId: string | null
}

export interface TargetVersionRow extends SaidOfTarget {
  id: string
  targetId: string
  place: number
  origin: TargetOrigin
  state: TargetState
  reason: string | null
  inForceFrom: LocalDate | null
  proposerId: string | null
  proposedBy: string | null
  proposedRole: Role | null
  proposedUnitId: string | null
  proposedOn: LocalDate | null
  answeredBy: string | null
  answeredRole: Role | null
  answeredOn: LocalDate | null
  refusal: string | null
}

/** How far a goal is shared down. */
export interface SharingRow {
  kept: number | null
  /** Of the number, what is neither kept nor shared; null for a band. */
  unshared: number | null
}
