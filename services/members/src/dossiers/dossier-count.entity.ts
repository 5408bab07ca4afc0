import { defineEntity, p } from '@mikro-orm/postgresql'
import type { AdmissionStage } from '../codes/membership-codes.ts'
import type { AnchorColumn } from '../units/anchor.workflow.ts'

/**
 * A change of the number of open dossiers below an anchor. The database appends it with every change of a
 * dossier; each night the rows of one key become one. Each row has the anchors of the unit it counts for.
 */
export const DossierCountEntity = defineEntity({
  name: 'DossierCount',
  tableName: 'dossier_counts',
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    anchor: p.text().$type<AnchorColumn | 'unit_id'>(),
    anchorId: p.uuid(),
    stage: p.text().$type<AdmissionStage>(),
    /** First day of the month in which the nearest clock ends; 9999-12-01 without a clock. */
    dueMonth: p.date(),
    number: p.integer(),
    provinceId: p.uuid().nullable(),
    aboveBaseId: p.uuid().nullable(),
    baseId: p.uuid().nullable(),
    unitId: p.uuid().nullable(),
  },
})
