import { defineEntity, p } from '@mikro-orm/postgresql'
import { anchorProperties } from './anchors.entity.ts'

/** This service's copy of a unit: where it lies today. Kept by events, newest revision wins. */
export const UnitCopyEntity = defineEntity({
  name: 'UnitCopy',
  tableName: 'unit_copies',
  properties: { unitId: p.uuid().primary(), revision: p.integer(), ...anchorProperties() },
})
