import { defineEntity, p } from '@mikro-orm/postgresql'
import type { Series } from '../codes/body-codes.ts'
import { anchorProperties } from '../units/anchors.entity.ts'

/** A number that a document holds in a term of the body that issued it. Never given back. */
export const DocumentNumberEntity = defineEntity({
  name: 'DocumentNumber',
  tableName: 'document_numbers',
  properties: {
    termId: p.uuid().primary(),
    series: p.text().$type<Series>().primary(),
    number: p.integer().primary(),
    heldByKind: p.text(),
    heldById: p.uuid(),
    takenAt: p.datetime().columnType('timestamptz'),
    ...anchorProperties(),
  },
})
