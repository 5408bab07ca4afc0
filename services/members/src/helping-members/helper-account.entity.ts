import type { LocalDate } from '@ket-nap/kernel'
import { defineEntity, p } from '@mikro-orm/postgresql'

/** The account with which a helping member signs in; one at a time, given by whoever keeps the dossier. */
export const HelperAccountEntity = defineEntity({
  name: 'HelperAccount',
  tableName: 'helper_accounts',
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    personId: p.uuid(),
    holderId: p.uuid(),
    givenOn: p.date().$type<LocalDate>(),
    givenBy: p.uuid(),
    endedOn: p.date().$type<LocalDate>().nullable(),
    endedBy: p.uuid().nullable(),
    recordedAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
  },
})
