import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import { importedId, ROLES, type Role, type Viewer } from '@ket-nap/subgraph'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  change,
  found,
  openOrganisations,
  ROOT,
  TODAY,
  viewerAt,
  type Organisations,
} from '../testing/tree.ts'
import { GRANTERS, READERS } from './post.workflow.ts'

let org: Organisations
let commune: string
let other: string
let base: string
let cell: string
beforeAll(async () => {
  org = await openOrganisations()
  const province = await found(org, { under: ROOT, kind: 'PROVINCE' })
  commune = await found(org, { under: province, kind: 'COMMUNE' })
  other = await found(org, { under: province, kind: 'COMMUNE' })
  base = await found(org, { under: commune, kind: 'BASE_COMMITTEE' })
  cell = await found(org, { under: base, kind: 'CELL' })
  await org.import(
    'posts',
    Readable.from([
      `key,holder,holder_name,role,unit,from
qt1,qt1,Đỗ Gia Khiêm,ADMINISTRATOR,VN,2026-01-05
qt2,qt2,Lương Bảo Châu,ADMINISTRATOR,VN,2026-01-05`,
    ]),
  )
})
afterAll(() => org.close())

interface Post {
  id: string
  revision: number
  state: string
  holderId: string
  proposedBy: string
  approvedBy: string | null
  actions: string[]
}
interface Answer {
  post: Post | null
  codes: string[]
  errors: readonly { extensions?: Record<string, unknown> }[]
}

async function send(viewer: Viewer, name: string, input: Record<string, unknown>): Promise<Answer> {
  const type =
    { proposePost: 'ProposePostInput', endPost: 'EndPostInput' }[name] ?? 'DecidePostInput'
  const { data, errors } = await org.ask(
    viewer,
    `mutation ($input: ${type}!) { ${name}(input: $input) {
    post { id revision state holderId proposedBy approvedBy actions } objections { code } } }`,
    {
      input: { idempotencyKey: randomUUID(), ...input },
    },
  )
  const answer = (data?.[name] ?? {}) as { post?: Post; objections?: { code: string }[] }
  return {
    post: answer.post ?? null,
    codes: (answer.objections ?? []).map(({ code }) => code),
    errors,
  }
}

const administrator = async (key: 'qt1' | 'qt2'): Promise<Viewer> => {
  const viewer = await viewerAt(org, ROOT, 'ADMINISTRATOR')
  const post = { ...viewer.post, id: importedId('post', key) }
  return { ...viewer, holderId: importedId('holder', key), post }
}

const proposal = (given: Record<string, unknown> = {}) => ({
  holderName: 'Nguyễn Thị Hạ',
  role: 'CELL_SECRETARY',
  unitId: cell,
  from: TODAY,
  ...given,
})

const propose = async (given: Record<string, unknown> = {}) =>
  send(await administrator('qt1'), 'proposePost', proposal(given))

const decide = async (name: 'approvePost' | 'refusePost', post: Post | null, viewer?: Viewer) =>
  send(viewer ?? (await administrator('qt2')), name, {
    postId: post?.id,
    expectedRevision: post?.revision,
  })

async function told(postId: string | undefined) {
  const { rows } = await org.work(({ db }) =>
    sql<{
      payload: {
        revision: number
        until: string | null
        scope: Record<string, string[]>
        unitName: string
      }
    }>`
      select payload from outbox_events where type = 'post.changed' and payload->>'postId' = ${postId ?? ''}
      order by seq`.execute(db),
  )
  return rows.map(({ payload }) => payload)
}

test('a post is proposed by one and approved by another, and then told with its scope', async () => {
  const { post } = await propose()
  expect(post).toMatchObject({ state: 'PROPOSED', proposedBy: 'Đỗ Gia Khiêm', actions: [] })
  expect(await told(post?.id)).toEqual([])
  const approved = await decide('approvePost', post)
  expect(approved.post).toMatchObject({
    state: 'IN_FORCE',
    approvedBy: 'Lương Bảo Châu',
    revision: 2,
  })
  expect(await told(post?.id)).toMatchObject([
    {
      revision: 2,
      until: null,
      scope: { units: [cell], bases: [], provinces: [], aboveBases: [] },
    },
  ])
})

test('the proposer does not approve, nor does the holder', async () => {
  const { post } = await propose()
  const own = await decide('approvePost', post, await administrator('qt1'))
  expect(own).toMatchObject({ post: null, codes: ['PROPOSER_DECIDES'] })
  const holder = { ...(await administrator('qt2')), holderId: post?.holderId ?? '' }
  expect(await decide('approvePost', post, holder)).toMatchObject({ codes: ['HOLDER_DECIDES'] })
})

test('not even by SQL', async () => {
  const { post } = await propose()
  const set = (values: string) =>
    org.work(({ em }) => em.execute(`update posts set ${values} where id = ?`, [post?.id]))
  await expect(set(`state = 'IN_FORCE', approved_by = proposed_by`)).rejects.toThrow(
    'posts_approved_by_another',
  )
  await expect(set(`state = 'IN_FORCE', approved_by = holder_id`)).rejects.toThrow(
    'posts_approved_by_another',
  )
  await expect(set(`proposed_by = holder_id`)).rejects.toThrow('posts_proposed_by_another')
  await expect(set(`state = 'IN_FORCE'`)).rejects.toThrow('posts_two_persons')
  await expect(set(`state = 'IN_FORCE', origin = 'SECOND_ADMINISTRATOR'`)).rejects.toThrow(
    'posts_one_person',
  )
})

test('of two who approve at once exactly one does', async () => {
  const { post } = await propose()
  const third = { ...(await administrator('qt2')), holderId: randomUUID() }
  const answers = await Promise.all([
    decide('approvePost', post),
    decide('approvePost', post, third),
  ])
  expect(
    answers.map(({ codes }) => codes).toSorted((a, b) => String(a).localeCompare(String(b))),
  ).toEqual([[], ['CHANGED_MEANWHILE']])
})

test('a refused post is never told', async () => {
  const { post } = await propose()
  expect(await decide('refusePost', post)).toMatchObject({
    post: { state: 'REFUSED', actions: [] },
  })
  expect(await decide('approvePost', { ...(post as Post), revision: 2 })).toMatchObject({
    codes: ['NOT_PROPOSED'],
  })
  expect(await told(post?.id)).toEqual([])
})

test('nobody is proposed by himself, out of reach, or for what he may not grant', async () => {
  const me = await viewerAt(org, commune, 'ORGANISING')
  const mine = (given: Record<string, unknown>) => send(me, 'proposePost', proposal(given))
  expect(await mine({ holderId: me.holderId })).toMatchObject({ codes: ['GRANTED_TO_ONESELF'] })
  expect(await mine({ unitId: other, role: 'LEADER' })).toMatchObject({ codes: ['UNKNOWN_UNIT'] })
  expect(await mine({ unitId: ROOT, role: 'LEADER' })).toMatchObject({ codes: ['UNKNOWN_UNIT'] })
  expect(await mine({ unitId: commune, role: 'ADMINISTRATOR' })).toMatchObject({
    codes: ['ROLE_NOT_YOURS_TO_GRANT'],
  })
  expect(await mine({ holderName: 'X9' })).toMatchObject({ codes: ['NAME_HAS_DIGITS'] })
  expect(await mine({ holderId: 'x' })).toMatchObject({ codes: ['UNKNOWN_HOLDER'] })
})

test('a conflict is seen also where the other post is out of sight', async () => {
  const holderId = randomUUID()
  const auditor = await propose({ holderId, role: 'AUDITOR', unitId: other })
  expect(auditor.codes).toEqual([])
  const me = await viewerAt(org, commune, 'ORGANISING')
  expect(await send(me, 'proposePost', proposal({ holderId }))).toMatchObject({
    codes: ['CONFLICTING_POST'],
  })
})

test('a conflict that came up since the proposal stops the approval', async () => {
  const holderId = randomUUID()
  const first = await propose({ holderId })
  await org.work(({ em }) =>
    em.execute(
      `insert into posts (holder_id, holder_name, holder_sort, role, unit_id,
    starts_on, state, origin, proposed_by_name) values (?, 'X Y', '', 'AUDITOR', ?, '2026-01-01', 'IN_FORCE', 'IMPORT', 'import')`,
      [holderId, other],
    ),
  )
  expect(await decide('approvePost', first.post)).toMatchObject({ codes: ['CONFLICTING_POST'] })
})

test('a post ends on a day, with a reason, and edge is told', async () => {
  const { post } = await propose()
  const { post: granted } = await decide('approvePost', post)
  const input = {
    postId: granted?.id,
    expectedRevision: granted?.revision,
    until: TODAY,
    reason: 'Nghỉ hưu',
  }
  const viewer = await administrator('qt2')
  expect(await send(viewer, 'endPost', { ...input, reason: '' })).toMatchObject({
    codes: ['REASON_NOT_USABLE'],
  })
  expect(await send(viewer, 'endPost', input)).toMatchObject({ post: { state: 'ENDED' } })
  expect((await told(post?.id)).at(-1)).toMatchObject({ until: TODAY })
})

test('the last administrator is not ended', async () => {
  const alone = await openOrganisations()
  const kept = org
  try {
    org = alone
    await org.import(
      'posts',
      Readable.from([
        `key,holder,holder_name,role,unit,from\nqt1,qt1,Đỗ Gia Khiêm,ADMINISTRATOR,VN,2026-01-05`,
      ]),
    )
    const me = await administrator('qt1')
    const input = { postId: me.post.id, expectedRevision: 1, until: TODAY, reason: 'Nghỉ' }
    expect(await send(me, 'endPost', input)).toMatchObject({ codes: ['LAST_ADMINISTRATOR'] })
    const second = {
      holderName: 'Lương Bảo Châu',
      role: 'ADMINISTRATOR',
      unitId: ROOT,
      from: TODAY,
    }
    const granted = await send(me, 'proposePost', second)
    expect(granted).toMatchObject({ codes: [], post: { state: 'IN_FORCE', approvedBy: null } })
    expect(await told(granted.post?.id)).toHaveLength(1)
    const third = await send(me, 'proposePost', { ...second, holderName: 'Trịnh Hải Đường' })
    expect(third).toMatchObject({ codes: [], post: { state: 'PROPOSED' } })
    expect(await send(me, 'endPost', input)).toMatchObject({ codes: [], post: { state: 'ENDED' } })
  } finally {
    org = kept
    await alone.close()
  }
})

test('posts follow the tree: scope, name and end', async () => {
  const here = await found(org, {
    under: commune,
    kind: 'BASE_COMMITTEE',
    name: 'Đảng bộ Hành trình',
  })
  const small = await found(org, { under: here, kind: 'CELL', name: 'Chi bộ Hành trình' })
  const { post } = await propose({ unitId: small })
  await decide('approvePost', post)
  const group = await found(org, { under: small, kind: 'GROUP' })
  expect((await told(post?.id)).at(-1)).toMatchObject({
    revision: 3,
    scope: { units: [small, group].toSorted() },
  })
  await change(org, 'renameUnit', {
    unitId: small,
    name: 'Chi bộ Đổi tên',
    effectiveOn: '2026-02-01',
  })
  expect((await told(post?.id)).at(-1)).toMatchObject({ revision: 4, unitName: 'Chi bộ Đổi tên' })
  await change(org, 'moveUnit', { unitId: here, parentId: other, effectiveOn: '2026-03-01' })
  const moved = (await told(post?.id)).at(-1)
  expect(moved?.scope['ancestors']).toEqual(expect.arrayContaining([other, here, ROOT]))
  const { data } = await org.ask(await viewerAt(org, commune), `{ post(id: "${post?.id}") { id } }`)
  expect(data).toEqual({ post: null })
  await change(org, 'closeUnit', {
    unitId: group,
    successorIds: [],
    kind: 'ABOLISH',
    effectiveOn: '2026-04-01',
  })
  await change(org, 'closeUnit', {
    unitId: small,
    successorIds: [],
    kind: 'ABOLISH',
    effectiveOn: '2026-05-01',
  })
  expect((await told(post?.id)).at(-1)).toMatchObject({ until: TODAY })
})

test('a new province widens the scope of the posts of the nation', async () => {
  const root = importedId('post', 'qt1')
  const before = (await told(root)).length
  const province = await found(org, { under: ROOT, kind: 'PROVINCE' })
  const after = await told(root)
  expect(after).toHaveLength(before + 1)
  expect(after.at(-1)?.scope['provinces']).toContain(province)
})

test('posts are listed by the name of their holder, by unit and by state', async () => {
  const viewer = await viewerAt(org, ROOT, 'AUDITOR')
  const list = async (args: string) => {
    const { data } = await org.ask(
      viewer,
      `{ posts(first: 50 ${args}) { totalCount edges { node { holderName state } } } }`,
    )
    return data?.['posts'] as {
      totalCount: number
      edges: { node: { holderName: string; state: string } }[]
    }
  }
  const root = await list(`unitId: "${ROOT}"`)
  expect(root.edges.map(({ node }) => node.holderName)).toEqual(['Lương Bảo Châu', 'Đỗ Gia Khiêm'])
  const refused = await list('states: [REFUSED, ENDED]')
  expect(new Set(refused.edges.map(({ node }) => node.state))).toEqual(
    new Set(['REFUSED', 'ENDED']),
  )
})

const without = (roles: readonly Role[]) => ROLES.filter(role => !roles.includes(role))

test.each(without(READERS))('%s does not see who holds what', async role => {
  const { errors } = await org.ask(
    await viewerAt(org, commune, role),
    '{ posts(first: 5) { totalCount } }',
  )
  expect(errors[0]?.extensions).toEqual({ code: 'FORBIDDEN' })
})

test.each(without(GRANTERS))('%s grants and ends nothing', async role => {
  const viewer = await viewerAt(org, commune, role)
  const decision = { postId: randomUUID(), expectedRevision: 1 }
  for (const [name, input] of [
    ['proposePost', proposal()],
    ['approvePost', decision],
    ['refusePost', decision],
    ['endPost', { ...decision, until: TODAY, reason: 'x' }],
  ] as const) {
    const { errors } = await send(viewer, name, input)
    expect(errors[0]?.extensions).toEqual({ code: 'FORBIDDEN' })
  }
})
