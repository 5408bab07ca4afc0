import { foldedSearchKey, type LocalDate } from '@ket-nap/kernel'
import {
  isUuid,
  badValue,
  COUNT_CAP,
  readPage,
  toPage,
  type Keyset,
  type Page,
  type Viewer,
} from '@ket-nap/subgraph'
import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { Database } from '../database.ts'
import { within } from './scope.entity.ts'
import type { UnitRow } from './described-unit.entity.ts'
import { describedUnits, holdsOn } from './unit.queries.ts'
import type { UnitKind } from './unit.workflow.ts'

export interface UnitFilter {
  search?: string | null | undefined
  kinds?: readonly UnitKind[] | null | undefined
  includeClosed?: boolean | null | undefined
}

export interface UnitsAsked extends UnitFilter {
  first: number
  after?: string | null | undefined
  day: LocalDate
}

const LONGEST_SEARCH = 200

/** The units of the viewer's scope on a day, by name. */
export async function listUnits(
  db: Kysely<Database>,
  viewer: Viewer,
  asked: UnitsAsked,
): Promise<Page<UnitRow>> {
  const { day, search, kinds, includeClosed } = asked
  const list = JSON.stringify(['units', day, search ?? '', kinds ?? [], includeClosed ?? false])
  const page = readPage(asked, list)
  const matching = describedUnits(db, day).where(
    sql<boolean>`${sql.join(conditions(viewer, asked), sql` and `)}`,
  )
  const rows = await matching
    .$if(page.after !== undefined, query => query.where(laterThan(page.after ?? [])))
    .orderBy('v.name_sort')
    .orderBy('v.unit_id')
    .limit(page.limit + 1)
    .execute()
  const counted = matching
    .clearSelect()
    .select(sql`1`.as('one'))
    .limit(COUNT_CAP)
  return toPage(rows, page, {
    list,
    keyset: nameAndId,
    node: row => row,
    totalCount: async () => {
      const total = db.selectFrom(counted.as('counted')).select(sql<number>`count(*)::int`.as('n'))
      return (await total.executeTakeFirstOrThrow()).n
    },
  })
}

function conditions(viewer: Viewer, asked: UnitsAsked): RawBuilder<boolean>[] {
  const { day, kinds, search, includeClosed } = asked
  const ended = sql<boolean>`v.valid_until <= ${day} and v.valid_until = u.closed_on`
  return [
    within(viewer.scope, 'v'),
    includeClosed ? sql<boolean>`(${holdsOn(day)} or ${ended})` : holdsOn(day),
    ...(kinds ? [sql<boolean>`v.kind = any (${kinds}::text[])`] : []),
    ...(search?.trim() ? [matches(search)] : []),
  ]
}

/** Every word begins a word of the name, marks aside; or digits begin the code. */
function matches(search: string): RawBuilder<boolean> {
  if (search.length > LONGEST_SEARCH) throw badValue('TOO_LONG', ['search'])
  const words = foldedSearchKey(search).split(' ').filter(Boolean)
  const byName =
    words.length > 0
      ? sql<boolean>`' ' || v.name_folded like all (${words.map(word => `% ${word}%`)}::text[])`
      : sql<boolean>`false`
  const digits = /^[\d.\s]+$/.test(search) ? search.replace(/\D/g, '') : ''
  if (digits === '') return byName
  return sql<boolean>`(${byName} or replace(v.code, '.', '') like ${`${digits}%`})`
}

export const nameAndId = (row: { nameSort: string; id: string }): Keyset => [row.nameSort, row.id]

export function laterThan(after: Keyset): RawBuilder<boolean> {
  const [name, id] = after
  if (typeof name !== 'string' || typeof id !== 'string' || !isUuid(id)) {
    throw badValue('FOREIGN_CURSOR', ['after'])
  }
  return sql<boolean>`(v.name_sort, v.unit_id) > (${name}, ${id}::uuid)`
}
