import { byId, type OpeningPurpose } from '@ket-nap/subgraph'
import type { Kysely } from 'kysely'
import type { Database } from '../database.ts'

export type PersonRow = Awaited<ReturnType<typeof readPeople>>[number]

export const personLoaders = (db: Kysely<Database>) => ({
  person: byId(ids => readPeople(db, ids)),
})

const readPeople = (db: Kysely<Database>, ids: readonly string[]) =>
  db
    .selectFrom('person_copies')
    .select([
      'person_id as id',
      'unit_id as unitId',
      'province_id as provinceId',
      'above_base_id as aboveBaseId',
      'base_id as baseId',
    ])
    .where('person_id', 'in', [...ids])
    .execute()

/** A person whose record is opened, and why. */
export interface OpenedTrainee extends PersonRow {
  purpose: OpeningPurpose
}

/** Null also without a purpose: whoever asks has to say what for. */
export async function openTrainee(
  { person }: ReturnType<typeof personLoaders>,
  { id, purpose }: { id: string; purpose: OpeningPurpose | null },
): Promise<OpenedTrainee | null> {
  if (!purpose) return null
  const found = await person.load(id)
  return found && { ...found, purpose }
}
