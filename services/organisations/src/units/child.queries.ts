import type { LocalDate } from '@ket-nap/kernel'
import { readPage, toPage, type Page, type Viewer } from '@ket-nap/subgraph'
import DataLoader from 'dataloader'
import { sql, type Kysely } from 'kysely'
import type { Database } from '../database.ts'
import { laterThan, nameAndId } from './list.queries.ts'
import { within } from './scope.entity.ts'
import type { UnitRow } from './described-unit.entity.ts'
import { describedUnits, describeUnits, holdsOn } from './unit.queries.ts'

export interface ChildrenAsked {
  parentId: string
  day: LocalDate
  first: number
  after?: string | null | undefined
}

export type ChildrenLoader = DataLoader<ChildrenAsked, UnitRow[], string>

/** One query for all parents whose children are asked in the same way. */
export const childrenLoader = (db: Kysely<Database>): ChildrenLoader =>
  new DataLoader(
    async keys => {
      const pages = new Map<string, Map<string, UnitRow[]>>()
      for (const [way, group] of Map.groupBy(keys, wayOf)) {
        pages.set(way, await childrenOf(db, group))
      }
      return keys.map(key => pages.get(wayOf(key))?.get(key.parentId) ?? [])
    },
    { cacheKeyFn: key => `${key.parentId} ${wayOf(key)}` },
  )

const wayOf = ({ day, first, after }: ChildrenAsked) => `${day} ${first} ${after ?? ''}`

const CHILDREN = 'children'

async function childrenOf(
  db: Kysely<Database>,
  asked: readonly ChildrenAsked[],
): Promise<Map<string, UnitRow[]>> {
  const [first] = asked
  if (!first) return new Map()
  const page = readPage(first, listOf(first.day))
  const parents = [...new Set(asked.map(({ parentId }) => parentId))]
  const placed = describedUnits(db, first.day)
    .select(
      sql<number>`row_number() over (partition by v.parent_id order by v.name_sort, v.unit_id)`.as(
        'place',
      ),
    )
    .where(sql<boolean>`v.parent_id = any (${parents}::uuid[])`)
    .where(holdsOn(first.day))
    .$if(page.after !== undefined, query => query.where(laterThan(page.after ?? [])))
  const rows = await db
    .selectFrom(placed.as('child'))
    .selectAll()
    .where('place', '<=', page.limit + 1)
    .orderBy('place')
    .execute()
  return Map.groupBy(rows, row => row.parentId ?? '')
}

const listOf = (day: LocalDate) => `${CHILDREN} ${day}`

/** The page of children out of what the loader gave. */
export function childrenPage(
  asked: ChildrenAsked,
  rows: readonly UnitRow[],
  totalCount: () => Promise<number>,
): Page<UnitRow> {
  const list = listOf(asked.day)
  return toPage(rows, readPage(asked, list), {
    list,
    keyset: nameAndId,
    node: row => row,
    totalCount,
  })
}

const MOST_ROOTS = 200

/**
 * Where the viewer's tree begins: today the unit of the post; on another day each unit of the scope whose
 * parent was not in it.
 */
export async function listRoots(
  db: Kysely<Database>,
  viewer: Viewer,
  day: LocalDate,
): Promise<UnitRow[]> {
  if (day === viewer.today) {
    const seat = (await describeUnits(db, [viewer.post.unitId], day)).get(viewer.post.unitId)
    if (seat?.asOf === day) return [seat]
  }
  return describedUnits(db, day)
    .where(within(viewer.scope, 'v'))
    .where(holdsOn(day))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('unit_versions as p')
            .whereRef('p.unit_id', '=', 'v.parent_id')
            .where(holdsOn(day, 'p'))
            .where(within(viewer.scope, 'p'))
            .select(sql`1`.as('one')),
        ),
      ),
    )
    .orderBy('v.name_sort')
    .orderBy('v.unit_id')
    .limit(MOST_ROOTS)
    .execute()
}
