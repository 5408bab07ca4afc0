import { defineEntity, p } from '@mikro-orm/postgresql'
import type { AdmissionStage } from '../codes/membership-codes.ts'
import { traitProperties } from '../people/traits.entity.ts'
import { anchorProperties } from '../units/anchors.entity.ts'

/** A person's way to membership as it was recorded, at the unit of its day. */
export const AdmissionEntity = defineEntity({
  name: 'Admission',
  tableName: 'admissions',
  properties: {
    id: p.uuid().primary(),
    personId: p.uuid(),
    stage: p.text().$type<AdmissionStage>(),
    listedOn: p.date().nullable(),
    decidedOn: p.date().nullable(),
    decisionNumber: p.text().nullable(),
    ceremonyOn: p.date().nullable(),
    expectedQuarter: p.date().nullable(),
    ...traitProperties(),
    ...anchorProperties(),
  },
})
