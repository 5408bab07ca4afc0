import { defineEntity, p } from '@mikro-orm/postgresql'
import { anchorProperties } from '../units/anchors.entity.ts'

/** This service's copy of a person: where the person belongs today, and nothing else. */
export const PersonCopyEntity = defineEntity({
  name: 'PersonCopy',
  tableName: 'person_copies',
  properties: {
    personId: p.uuid().primary(),
    revision: p.integer(),
    unitId: p.uuid(),
    ...anchorProperties(),
  },
})
