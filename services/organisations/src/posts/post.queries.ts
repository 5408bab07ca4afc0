import type { LocalDate } from '@ket-nap/kernel'
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
import { sql, type Kysely } from 'kysely'
import type { Database } from '../database.ts'
import { within } from '../units/scope.entity.ts'
import { stateOn, type PostRow } from './post.entity.ts'
import type { PostState } from './post.workflow.ts'

const selectPosts = (db: Kysely<Database>, day: LocalDate) =>
  db
    .selectFrom('posts as p')
    .select([
      'p.id',
      'p.holder_id as holderId',
      'p.holder_name as holderName',
      'p.holder_sort as holderSort',
      'p.role',
      'p.unit_id as unitId',
      'p.starts_on as from',
      'p.ends_on as until',
      stateOn(day).as('state'),
      'p.proposed_by as proposerId',
      'p.proposed_by_name as proposedBy',
      'p.approved_by_name as approvedBy',
      'p.revision',
    ])

export async function loadPosts(
  db: Kysely<Database>,
  viewer: Viewer,
  ids: readonly string[],
): Promise<(PostRow | null)[]> {
  const known = ids.filter(isUuid)
  const rows = await selectPosts(db, viewer.today)
    .where(sql<boolean>`p.id = any (${known}::uuid[])`)
    .where(within(viewer.scope, 'p'))
    .execute()
  const byId = new Map(rows.map(row => [row.id, row]))
  return ids.map(id => byId.get(id.toLowerCase()) ?? null)
}

export interface PostsAsked {
  first: number
  after?: string | null | undefined
  unitId?: string | null | undefined
  states?: readonly PostState[] | null | undefined
}

/** The posts of the viewer's scope, by the name of their holder. */
export async function listPosts(
  db: Kysely<Database>,
  viewer: Viewer,
  asked: PostsAsked,
): Promise<Page<PostRow>> {
  const { unitId, states } = asked
  const list = JSON.stringify(['posts', unitId ?? '', states ?? [], viewer.today])
  const page = readPage(asked, list)
  const matching = selectPosts(db, viewer.today)
    .where(within(viewer.scope, 'p'))
    .$if(typeof unitId === 'string', query =>
      isUuid(unitId ?? '')
        ? query.where('p.unit_id', '=', unitId ?? '')
        : query.where(sql<boolean>`false`),
    )
    .$if(Boolean(states), query =>
      query.where(sql<boolean>`${stateOn(viewer.today)} = any (${states}::text[])`),
    )
  const rows = await matching
    .$if(page.after !== undefined, query => query.where(laterThan(page.after ?? [])))
    .orderBy('p.holder_sort')
    .orderBy('p.id')
    .limit(page.limit + 1)
    .execute()
  const counted = matching
    .clearSelect()
    .select(sql`1`.as('one'))
    .limit(COUNT_CAP)
  return toPage(rows, page, {
    list,
    keyset: row => [row.holderSort, row.id],
    node: row => row,
    totalCount: async () => {
      const total = db.selectFrom(counted.as('counted')).select(sql<number>`count(*)::int`.as('n'))
      return (await total.executeTakeFirstOrThrow()).n
    },
  })
}

function laterThan(after: Keyset) {
  const [name, id] = after
  if (typeof name !== 'string' || typeof id !== 'string' || !isUuid(id)) {
    throw badValue('FOREIGN_CURSOR', ['after'])
  }
  return sql<boolean>`(p.holder_sort, p.id) > (${name}, ${id}::uuid)`
}
