import { byId, listsById } from '@ket-nap/subgraph'
import type { Kysely } from 'kysely'
import type { Database } from '../database.ts'
import type { InquiryRow } from './inquiry.entity.ts'

const columns = [
  'id',
  'person_id as personId',
  'kind',
  'from_on as fromOn',
  'document_number as documentNumber',
  'document_on as documentOn',
  'issuer',
  'until_on as untilOn',
  'end_document_number as endDocumentNumber',
  'unit_id',
  'province_id',
  'above_base_id',
  'base_id',
] as const

export const inquiryLoaders = (db: Kysely<Database>) => ({
  inquiry: byId((ids): Promise<InquiryRow[]> =>
    db
      .selectFrom('inquiries')
      .select(columns)
      .where('id', 'in', [...ids])
      .execute(),
  ),
  inquiriesOfPerson: listsById(
    (people): Promise<InquiryRow[]> =>
      db
        .selectFrom('inquiries')
        .select(columns)
        .where('person_id', 'in', [...people])
        .orderBy('from_on', 'desc')
        .execute(),
    row => row.personId,
  ),
})
