import type { LocalDate } from '@ket-nap/kernel'
import { defineEntity, p } from '@mikro-orm/postgresql'

/** The official member whom the cell assigned to help somebody, in a period. Source: 294 pt 3.2. */
export const HelpingMemberEntity = defineEntity({
  name: 'HelpingMember',
  tableName: 'helping_members',
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    admissionId: p.uuid(),
    personId: p.uuid(),
    fromOn: p.date().$type<LocalDate>(),
    untilOn: p.date().$type<LocalDate>().nullable(),
    number: p.text().nullable(),
  },
})

/** What the helping member says each month of strong and weak sides. */
export const RemarkEntity = defineEntity({
  name: 'Remark',
  tableName: 'remarks',
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    admissionId: p.uuid(),
    month: p.date().$type<LocalDate>(),
    strong: p.text(),
    weak: p.text(),
    recordedBy: p.uuid(),
    recordedAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
  },
})
