import { defineEntity, p } from '@mikro-orm/postgresql'
import type { DepartureKind } from '../codes/membership-codes.ts'
import { anchorProperties } from '../units/anchors.entity.ts'

/** Why a member's belonging ended without another following; says which part of table 1 counts it. */
export const DepartureEntity = defineEntity({
  name: 'Departure',
  tableName: 'departures',
  properties: {
    personId: p.uuid().primary(),
    onDay: p.date().primary(),
    kind: p.text().$type<DepartureKind>(),
    /** Last day on which slip and file of the exit are handed up in time; none for those of before. */
    fileDueOn: p.date().nullable(),
    ...anchorProperties(),
  },
})
