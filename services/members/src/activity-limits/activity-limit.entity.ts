import type { LocalDate, Period } from '@ket-nap/kernel'
import { defineEntity, p } from '@mikro-orm/postgresql'
import type { ActivityLimitGround, ActivityLimitKind } from '../codes/body-codes.ts'
import type { Anchors } from '../units/anchor.workflow.ts'
import { anchorProperties } from '../units/anchors.entity.ts'

/** What keeps a member out of votes in a period; at the unit of its first day. */
export const ActivityLimitEntity = defineEntity({
  name: 'ActivityLimit',
  tableName: 'activity_limits',
  properties: {
    id: p.uuid().primary(),
    personId: p.uuid(),
    kind: p.text().$type<ActivityLimitKind>(),
    ground: p.text().$type<ActivityLimitGround>().nullable(),
    place: p.text().nullable(),
    valid: p.string().columnType('daterange'),
    fromOn: p.date(),
    untilOn: p.date().nullable(),
    documentNumber: p.text(),
    documentOn: p.date(),
    endDocumentNumber: p.text().nullable(),
    endDocumentOn: p.date().nullable(),
    recordedAt: p.datetime().columnType('timestamptz'),
    ...anchorProperties(),
  },
})

export interface ActivityLimitRow extends Period, Anchors {
  id: string
  personId: string
  kind: ActivityLimitKind
  ground: ActivityLimitGround | null
  place: string | null
  documentNumber: string
  documentOn: LocalDate
  endDocumentNumber: string | null
  endDocumentOn: LocalDate | null
}
