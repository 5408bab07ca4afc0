import { defineEntity, p } from '@mikro-orm/postgresql'
import type { BelongingReason } from '../codes/membership-codes.ts'
import { traitProperties } from '../people/traits.entity.ts'
import { anchorProperties } from '../units/anchors.entity.ts'

/**
 * That a member belongs to a unit in a period [from, until): the row from which membership is counted.
 * It carries what is counted of the member, see `traitProperties`.
 */
export const BelongingEntity = defineEntity({
  name: 'Belonging',
  tableName: 'belongings',
  properties: {
    personId: p.uuid().primary(),
    fromOn: p.date().primary(),
    untilOn: p.date().nullable(),
    reason: p.text().$type<BelongingReason>(),
    officialOn: p.date().nullable(),
    exempt: p.boolean(),
    ...traitProperties(),
    ...anchorProperties(),
  },
})
