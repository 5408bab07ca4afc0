import type { Period } from '@ket-nap/kernel'
import { defineEntity, p } from '@mikro-orm/postgresql'
import type { Organ, SeatFunction } from '../codes/body-codes.ts'
import type { Anchors } from '../units/anchor.workflow.ts'
import { anchorProperties } from '../units/anchors.entity.ts'

/** An organ of a unit that votes: one of a kind, as long as the unit has it. Its terms have the days. */
export const BodyEntity = defineEntity({
  name: 'Body',
  tableName: 'bodies',
  properties: {
    id: p.uuid().primary(),
    organ: p.text().$type<Organ>(),
    ...anchorProperties(),
  },
})

/** From congress to congress. Terms of a body follow each other and never overlap. */
export const TermEntity = defineEntity({
  name: 'Term',
  tableName: 'terms',
  properties: {
    id: p.uuid().primary(),
    bodyId: p.uuid(),
    number: p.smallint(),
    valid: p.string().columnType('daterange'),
    fromOn: p.date(),
    untilOn: p.date().nullable(),
    ...anchorProperties(),
  },
})

/** That a member sits in a body, within one term. */
export const SeatEntity = defineEntity({
  name: 'Seat',
  tableName: 'seats',
  properties: {
    id: p.uuid().primary(),
    termId: p.uuid(),
    personId: p.uuid(),
    function: p.text().$type<SeatFunction>(),
    area: p.text().nullable(),
    valid: p.string().columnType('daterange'),
    fromOn: p.date(),
    untilOn: p.date().nullable(),
    ...anchorProperties(),
  },
})

export interface BodyRow extends Anchors {
  id: string
  organ: Organ
}

export interface TermRow extends Period {
  id: string
  bodyId: string
  number: number
}

export interface SeatRow extends Period {
  id: string
  termId: string
  personId: string
  function: SeatFunction
  area: string | null
}
