import type { LocalDate } from '@ket-nap/kernel'
import { isUuid } from '@ket-nap/subgraph'
import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { Database } from '../database.ts'
import { KEEPER_LEVELS } from '../file-keepings/file-keeping.workflow.ts'
import { validOn } from '../units/subtree.queries.ts'
import { MEMBER_KINDS } from './box.workflow.ts'

/** What lies in the tree, but members do not go there. */
const ASIDE = ['GROUP', 'MASS_ORGANISATION'] as const

/** A place to which a member may go. Outside one's reach only its name and code are seen. */
export interface TransferPlace {
  id: string
  name: string
  code: string | null
  takesMembers: boolean
  keepsFiles: boolean
  hasBelow: boolean
}

const COLUMNS = (day: LocalDate): RawBuilder<unknown> => sql`
  place.unit_id as id, place.name, place.code,
  place.kind = any(${[...MEMBER_KINDS]}::text[]) as "takesMembers",
  place.level = any(${[...KEEPER_LEVELS]}::text[]) and place.kind <> 'BASE_CELL' as "keepsFiles",
  exists (select from unit_copy_versions below where below.parent_id = place.unit_id
    and ${validOn('below', day)} and below.kind <> all(${[...ASIDE]}::text[])) as "hasBelow"`

/** The organisations directly below one; without one the provinces. */
export async function listPlaces(
  db: Kysely<Database>,
  parentId: string | null,
  day: LocalDate,
): Promise<TransferPlace[]> {
  if (parentId !== null && !isUuid(parentId)) return []
  const where = parentId ? sql`place.parent_id = ${parentId}::uuid` : sql`place.level = 'PROVINCE'`
  const { rows } = await sql<TransferPlace>`
    select ${COLUMNS(day)} from unit_copy_versions place
    where ${where} and ${validOn('place', day)} and place.kind <> all(${[...ASIDE]}::text[])
    order by place.name, place.unit_id`.execute(db)
  return rows
}

/** The names of places, with those of the organisations over them, the nearest first. */
export async function readPlaceNames(
  db: Kysely<Database>,
  ids: readonly string[],
): Promise<{ id: string; name: string; code: string | null; within: string[] }[]> {
  const { rows } = await sql<{ id: string; name: string; code: string | null; within: string[] }>`
    select place.unit_id as id, place.name, place.code, array(
      select above.name from unit_copy_versions above
      where above.path @> place.path and above.is_last and above.unit_id <> place.unit_id
        and above.level <> 'NATION'
      order by nlevel(above.path) desc) as within
    from unit_copy_versions place
    where place.unit_id = any(${[...ids]}::uuid[]) and place.is_last`.execute(db)
  return rows
}
