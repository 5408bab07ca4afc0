import { foldedSearchKey, type LocalDate } from '@ket-nap/kernel'
import { badValue, isUuid, type Viewer } from '@ket-nap/subgraph'
import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { Database } from '../database.ts'
import { MEMBER_KINDS } from '../transfers/box.workflow.ts'
import type { NominationReceiver } from './nomination.policy.ts'
import { validOn } from '../units/subtree.queries.ts'

const COMMITTEES = ['BASE', 'ABOVE_BASE', 'PROVINCE']
const MOST_SHOWN = 50
const LONGEST_SEARCH = 200

export const receiverLoaders = (db: Kysely<Database>, { post, today }: Viewer) => ({
  /** A receiver that the viewer's own body may choose; null for any other. */
  nominationReceiver: (id: string) => findReceiver(db, { bodyUnitId: post.unitId, day: today, id }),
  /** Whether it is a cell of today within the viewer's reach. */
  isCellOfReach: (id: string) => isCellOfReach(db, id, today),
})

interface Asked {
  bodyUnitId: string
  day: LocalDate
}

/** Cells and committees of the Party unit to which a body is attached, committees first. */
export async function findReceivers(
  db: Kysely<Database>,
  { search, ...asked }: Asked & { search: string },
): Promise<NominationReceiver[]> {
  if (search.length > LONGEST_SEARCH) throw badValue('TOO_LONG', ['search'])
  const words = foldedSearchKey(search).split(' ').filter(Boolean)
  return readReceivers(
    db,
    asked,
    sql`' ' || place.search_name like all (${words.map(word => `% ${word}%`)}::text[])`,
  )
}

/** One of them; null when the body may not send there. */
async function findReceiver(
  db: Kysely<Database>,
  { id, ...asked }: Asked & { id: string },
): Promise<NominationReceiver | null> {
  if (!isUuid(id)) return null
  const [found] = await readReceivers(db, asked, sql`place.unit_id = ${id}::uuid`)
  return found ?? null
}

async function isCellOfReach(db: Kysely<Database>, id: string, day: LocalDate): Promise<boolean> {
  if (!isUuid(id)) return false
  const { rows } = await sql`
    select from unit_copies unit join unit_copy_versions v on v.unit_id = unit.unit_id
    where unit.unit_id = ${id}::uuid and unit.line = 'PARTY' and ${validOn('v', day)}
      and v.kind = any(${[...MEMBER_KINDS]}::text[])`.execute(db)
  return rows.length > 0
}

async function readReceivers(
  db: Kysely<Database>,
  { bodyUnitId, day }: Asked,
  which: RawBuilder<unknown>,
): Promise<NominationReceiver[]> {
  const { rows } = await sql<NominationReceiver>`
    with body as (
      select path from unit_copy_versions v where v.unit_id = ${bodyUnitId}::uuid and ${validOn('v', day)}),
    above as (
      select v.* from unit_copy_versions v, body
      where v.path @> body.path and ${validOn('v', day)} and v.kind <> 'MASS_ORGANISATION'
        and v.level <> 'NATION'),
    home as (select path from above order by nlevel(path) desc limit 1),
    committee as (
      select unit_id from above where level = any(${COMMITTEES}::text[]) and kind <> 'BASE_CELL'
      order by nlevel(path) desc limit 1)
    select place.unit_id as id, place.name,
      (select p.name from unit_copy_versions p where p.unit_id = place.parent_id
        and ${validOn('p', day)} and p.level <> 'NATION') as within,
      place.kind = any(${[...MEMBER_KINDS]}::text[]) as "isCell"
    from unit_copy_versions place, home
    where ${validOn('place', day)}
      and (place.path <@ home.path or place.unit_id = (select unit_id from committee))
      and (place.kind = any(${[...MEMBER_KINDS]}::text[])
        or place.level = any(${COMMITTEES}::text[]) and place.kind <> 'MASS_ORGANISATION')
      and ${which}
    order by "isCell", place.name, place.unit_id limit ${MOST_SHOWN}`.execute(db)
  return rows
}
