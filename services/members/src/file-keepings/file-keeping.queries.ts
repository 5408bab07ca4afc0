import { listsById } from '@ket-nap/subgraph'
import type { Kysely } from 'kysely'
import type { Database } from '../database.ts'
import type { FileKeeping } from './file-keeping.workflow.ts'

export const fileKeepingLoaders = (db: Kysely<Database>) => ({
  /** Who kept and keeps the files of people, the latest first. */
  fileKeepings: listsById(
    (people): Promise<FileKeeping[]> =>
      db
        .selectFrom('file_keepings')
        .select([
          'id',
          'person_id as personId',
          'unit_id as keeperUnitId',
          'from_on as fromOn',
          'until_on as untilOn',
          'document_number as documentNumber',
          'document_on as documentOn',
        ])
        .where('person_id', 'in', [...people])
        .orderBy('from_on', 'desc')
        .execute(),
    row => row.personId,
  ),
})
