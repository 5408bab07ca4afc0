import type { LocalDate } from '@ket-nap/kernel'
import { defineEntity, p } from '@mikro-orm/postgresql'
import type { ExitCause } from './readmission.workflow.ts'

/** What is said of an applicant who was a member before; the newest counts. Source: 294 pt 3.5. */
export const EarlierMembershipEntity = defineEntity({
  name: 'EarlierMembership',
  tableName: 'earlier_memberships',
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    admissionId: p.uuid(),
    leftOn: p.date().$type<LocalDate>(),
    cause: p.text().$type<ExitCause>(),
    recordClearedOn: p.date().$type<LocalDate>().nullable(),
    readmissions: p.integer(),
    recordedBy: p.uuid(),
    recordedAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
  },
})
