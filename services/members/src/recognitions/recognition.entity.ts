import { defineEntity, p } from '@mikro-orm/postgresql'
import { anchorProperties } from '../units/anchors.entity.ts'

/** A probationary member became official; counted on the day on which it takes effect (294 pt 4.2.2). */
export const RecognitionEntity = defineEntity({
  name: 'Recognition',
  tableName: 'recognitions',
  properties: {
    personId: p.uuid().primary(),
    effectiveOn: p.date().primary(),
    decidedOn: p.date().nullable(),
    decisionNumber: p.text().nullable(),
    ...anchorProperties(),
  },
})
