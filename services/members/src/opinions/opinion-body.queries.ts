import { foldedSearchKey, type LocalDate } from '@ket-nap/kernel'
import { badValue, isUuid, type Viewer } from '@ket-nap/subgraph'
import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { Database } from '../database.ts'
import { validOn } from '../units/subtree.queries.ts'

/** A mass organisation that may be asked; outside the reach of a cell only its name is seen. */
export interface OpinionBody {
  id: string
  name: string
  within: string | null
}

const MOST_SHOWN = 50
const LONGEST_SEARCH = 200

export const opinionBodyLoaders = (db: Kysely<Database>, { post, today }: Viewer) => ({
  /** Whether it is a mass organisation that the viewer's unit may ask. */
  isOpinionBody: async (id: string) =>
    isUuid(id) &&
    (await readBodies(db, { unitId: post.unitId, day: today }, sql`body.unit_id = ${id}::uuid`))
      .length > 0,
})

interface Asked {
  unitId: string
  day: LocalDate
}

/** Mass organisations of the place: of the commune or body of a cell, of everything below a department. */
export async function findOpinionBodies(
  db: Kysely<Database>,
  { search, ...asked }: Asked & { search: string },
): Promise<OpinionBody[]> {
  if (search.length > LONGEST_SEARCH) throw badValue('TOO_LONG', ['search'])
  const words = foldedSearchKey(search).split(' ').filter(Boolean)
  const named = sql`' ' || body.search_name like all (${words.map(word => `% ${word}%`)}::text[])`
  return readBodies(db, asked, named)
}

async function readBodies(
  db: Kysely<Database>,
  { unitId, day }: Asked,
  which: RawBuilder<unknown>,
): Promise<OpinionBody[]> {
  const { rows } = await sql<OpinionBody>`
    with own as (
      select path from unit_copy_versions v where v.unit_id = ${unitId}::uuid and ${validOn('v', day)}),
    home as (
      select v.path from unit_copy_versions v, own
      where v.path @> own.path and ${validOn('v', day)}
        and (v.path = own.path or v.level in ('BASE', 'ABOVE_BASE'))
      order by nlevel(v.path) limit 1)
    select body.unit_id as id, body.name,
      (select p.name from unit_copy_versions p where p.unit_id = body.parent_id
        and ${validOn('p', day)} and p.level <> 'NATION') as within
    from unit_copy_versions body, home
    where body.path <@ home.path and body.kind = 'MASS_ORGANISATION' and ${validOn('body', day)}
      and ${which}
    order by body.name, body.unit_id limit ${MOST_SHOWN}`.execute(db)
  return rows
}
