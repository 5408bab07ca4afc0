import type { LocalDate } from '@ket-nap/kernel'
import { defineEntity, p } from '@mikro-orm/postgresql'
import type { Organ } from '../codes/body-codes.ts'
import type { LifeFactKind, LifeGround, SelfReview } from '../codes/life-codes.ts'
import type { Anchors } from '../units/anchor.workflow.ts'
import { anchorProperties } from '../units/anchors.entity.ts'

/** What happened in a member's life, at the unit of that day. Rows are only ever added. */
export const LifeFactEntity = defineEntity({
  name: 'LifeFact',
  tableName: 'life_facts',
  properties: {
    id: p.uuid().primary(),
    personId: p.uuid(),
    kind: p.text().$type<LifeFactKind>(),
    onDay: p.date(),
    ground: p.text().$type<LifeGround>().nullable(),
    sinceOn: p.date().nullable(),
    dueOn: p.date().nullable(),
    selfReview: p.text().$type<SelfReview>().nullable(),
    selfReviewRequests: p.smallint().nullable(),
    timeCounts: p.boolean().nullable(),
    refersTo: p.uuid().nullable(),
    documentNumber: p.text().nullable(),
    documentOn: p.date().nullable(),
    issuer: p.text().nullable(),
    policyVersion: p.text(),
    policyOverlay: p.text().nullable(),
    holderId: p.uuid(),
    postId: p.uuid(),
    role: p.text(),
    postUnitId: p.uuid(),
    recordedAt: p.datetime().columnType('timestamptz'),
    ...anchorProperties(),
  },
})

/** A counted vote on a removal, as its minutes have it. */
export const LifeBallotEntity = defineEntity({
  name: 'LifeBallot',
  tableName: 'life_ballots',
  properties: {
    factId: p.uuid().primary(),
    place: p.smallint().primary(),
    organ: p.text().$type<Organ>(),
    heldOn: p.date(),
    entitled: p.smallint(),
    present: p.smallint(),
    yes: p.smallint(),
    no: p.smallint(),
    blank: p.smallint(),
    needed: p.smallint(),
    passed: p.boolean(),
  },
})

export interface LifeFactRow extends Anchors {
  id: string
  personId: string
  kind: LifeFactKind
  on: LocalDate
  ground: LifeGround | null
  sinceOn: LocalDate | null
  dueOn: LocalDate | null
  /** The fact to which this one answers. */
  refersTo: string | null
  timeCounts: boolean | null
  documentNumber: string | null
  documentOn: LocalDate | null
  issuer: string | null
  role: string
  recordedAt: Date
}
