import { randomUUID } from 'node:crypto'
import { addDays, today } from '@ket-nap/kernel'
import { importedId, ROLES, sessionVariables, type Role, type Viewer } from '@ket-nap/subgraph'
import { Client } from 'pg'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { memberRow, personRow } from '../testing/files.ts'
import { MINIATURE } from '../testing/miniature.ts'
import { openTestMembers, type TestMembers } from '../testing/open-members.ts'
import { unitId } from '../testing/tree.ts'
import { viewers } from '../testing/viewers.ts'

const person = (key: string) => importedId('person', key)
const secretary = viewers.cell('CELL_SECRETARY')
const auditor = viewers.province('AUDITOR')
const neighbour = viewers.neighbour('AUDITOR')

let members: TestMembers
let admin: Client
beforeAll(async () => {
  members = await openTestMembers()
  await members.units(MINIATURE)
  await members.take('people', [
    personRow('anh', 'cell-1', { full_name: 'Trần Thị Ánh' }),
    personRow('khanh', 'agency-cell', { full_name: 'Nguyễn Quốc Khánh' }),
    personRow('far', 'far-cell', { full_name: 'Nguyễn Văn Ân' }),
  ])
  await members.take('members', [memberRow('anh')])
  admin = new Client({ connectionString: members.database.admin })
  await admin.connect()
})
afterEach(async () => {
  await admin.query(`set session_replication_role = 'replica'`)
  await admin.query('delete from audit_entries')
  await admin.query('reset session_replication_role')
})
afterAll(async () => {
  await admin.end()
  await members.close()
})

const open = (viewer: Viewer, key: string, purpose = 'ROLL') =>
  members.ask(viewer, `{ person(id: "${person(key)}", purpose: ${purpose}) { id } }`)

interface Shown {
  action: string
  role: Role
  person: { fullName: string } | null
  purpose: string | null
}
interface Entries {
  auditEntries: {
    totalCount: number
    edges: { cursor: string; node: Shown }[]
    pageInfo: { hasNextPage: boolean; endCursor: string }
  } | null
}

async function ask(viewer: Viewer, args = 'first: 50') {
  const { data, errors } = await members.ask(
    viewer,
    `{ auditEntries(${args}) { totalCount pageInfo { hasNextPage endCursor }
       edges { cursor node { action role person { fullName } post { id } unit { id } caseKind caseId purpose } } } }`,
  )
  const list = (data as Entries | null | undefined)?.auditEntries
  const nodes = (list?.edges ?? []).map(({ node }) => node)
  return {
    errors,
    page: list?.pageInfo,
    names: nodes.filter(n => n.action !== 'AUDIT_READ').map(n => n.person?.fullName ?? '—'),
    actions: nodes.map(({ action }) => action),
    nodes,
  }
}

/** Entries as they were written on another day; past the trigger that sets the moment. */
async function written(at: string, more: { holderId?: string; times?: number } = {}) {
  const { holderId = randomUUID(), times = 1 } = more
  await admin.query(`set session_replication_role = 'replica'`)
  await admin.query(
    `insert into audit_entries (recorded_at, action, holder_id, post_id, role, post_unit_id,
       subject_id, province_id, unit_id, request_id, leaf_hash)
     select $1::timestamptz, 'DOSSIER_OPENED', $2, uuidv7(), 'ORGANISING', $3, uuidv7(), $3, $4,
       uuidv7(), '\\x00' from generate_series(1, $5)`,
    [at, holderId, unitId('province'), unitId('cell-1'), times],
  )
  await admin.query('reset session_replication_role')
}

test('an auditor sees who opened whom, in which role and what for, and of the person the name', async () => {
  await open(secretary, 'anh')
  const { nodes, errors } = await ask(auditor)
  expect(errors).toEqual([])
  expect(nodes).toEqual([
    {
      action: 'PERSON_OPENED',
      role: 'CELL_SECRETARY',
      person: { fullName: 'Trần Thị Ánh' },
      post: { id: secretary.post.id },
      unit: { id: unitId('cell-1') },
      caseKind: null,
      caseId: null,
      purpose: 'ROLL',
    },
  ])
})

test('the auditor of another province sees nothing, asked or by row security alone', async () => {
  await open(secretary, 'anh')
  expect((await ask(neighbour)).nodes).toEqual([])
  const variables = sessionVariables(neighbour)
  const rows = await members
    .unscoped()
    .fork({ session: { variables } })
    .transactional(em => em.execute('select action from audit_entries'))
  expect(rows).toEqual([{ action: 'AUDIT_READ' }])
  expect((await ask(neighbour, `first: 5, unitId: "${unitId('cell-1')}"`)).names).toEqual([])
  expect((await ask(neighbour, `first: 5, subjectId: "${person('anh')}"`)).names).toEqual([])
})

test.each(ROLES.filter(role => role !== 'AUDITOR'))('a %s may not read the log', async role => {
  for (const query of [
    'auditEntries(first: 5) { edges { node { action } } }',
    'auditHeavyDays(from: "2026-11-01", until: "2026-11-02") { dossiers }',
    'auditSeal { block }',
    'auditThresholds { dossiersADay }',
  ]) {
    const { errors } = await members.ask(viewers.province(role), `{ ${query} }`)
    expect(errors[0]?.extensions).toEqual({ code: 'FORBIDDEN' })
  }
})

const OF_A_PERSON = [
  'bornOn',
  'sex',
  'personalNumber',
  'occupation',
  'flags',
  'religion { name }',
  'member { status }',
  'admissions { id }',
  'belongings { reason }',
  'timeline { kind }',
  'openings { role }',
]

test.each(OF_A_PERSON)('of a person the auditor does not learn: %s', async field => {
  const list = `{ auditEntries(first: 5) { edges { node { person { ${field} } } } } }`
  const found = `{ searchPeople(text: "anh", first: 5) { edges { node { ${field} } } } }`
  for (const query of [list, found]) {
    expect((await members.ask(auditor, query)).errors[0]?.extensions).toEqual({ code: 'FORBIDDEN' })
  }
})

test('the auditor opens no person and no dossier, by no way', async () => {
  const ways: [string, Record<string, unknown>?][] = [
    [`{ person(id: "${person('anh')}", purpose: ROLL) { id } }`],
    [`{ dossier(admissionId: "${person('anh')}") { asOf } }`],
    [
      'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Person { bornOn } } }',
      { representations: [{ __typename: 'Person', id: person('anh') }] },
    ],
  ]
  for (const [query, variables] of ways) {
    const { errors } = await members.ask(auditor, query, variables)
    expect(errors[0]?.extensions).toEqual({ code: 'FORBIDDEN' })
  }
})

test('reading the log is in the log, with what it was asked by', async () => {
  await ask(auditor, `first: 5, subjectId: "${person('anh')}", from: "2026-11-01"`)
  const rows = await members.rows(
    `select action, subject_id, role, detail, province_id from audit_entries`,
  )
  expect(rows).toEqual([
    {
      action: 'AUDIT_READ',
      subject_id: person('anh'),
      role: 'AUDITOR',
      detail: { by: 'SUBJECT', from: '2026-11-01' },
      province_id: unitId('province'),
    },
  ])
  expect((await ask(auditor)).actions).toEqual(['AUDIT_READ'])
})

test('the log is asked by person, by holder, by action and by part of the tree', async () => {
  const agency = viewers.agency('BASE_COMMITTEE')
  await open(secretary, 'anh')
  await open(agency, 'khanh')
  const names = async (filter: string) => (await ask(auditor, `first: 20, ${filter}`)).names
  expect(await names(`subjectId: "${person('anh')}"`)).toEqual(['Trần Thị Ánh'])
  expect(await names(`holderId: "${agency.holderId}"`)).toEqual(['Nguyễn Quốc Khánh'])
  expect(await names(`unitId: "${unitId('cell-1')}"`)).toEqual(['Trần Thị Ánh'])
  expect(await names(`unitId: "${unitId('agency')}"`)).toEqual(['Nguyễn Quốc Khánh'])
  expect(await names(`unitId: "${unitId('province')}"`)).toHaveLength(2)
  expect(await names(`action: "PERSON_OPENED"`)).toHaveLength(2)
  expect(await names(`action: "SCAN_OPENED"`)).toEqual([])
  expect(await names(`subjectId: "no id"`)).toEqual([])
})

test('days are those of Việt Nam', async () => {
  await written('2026-11-10T16:59:59Z')
  await written('2026-11-10T17:00:00Z')
  const on = async (day: string, next: string) =>
    (await ask(auditor, `first: 9, from: "${day}", until: "${next}"`)).names.length
  expect(await on('2026-11-10', '2026-11-11')).toBe(1)
  expect(await on('2026-11-11', '2026-11-12')).toBe(1)
})

test('the pages of a list hold each entry once, also of one moment', async () => {
  await written('2026-11-10T03:00:00Z', { times: 7 })
  const question = 'action: "DOSSIER_OPENED"'
  const seen: string[] = []
  let after = ''
  for (let pages = 0; pages < 4; pages += 1) {
    const { page, nodes } = await ask(auditor, `first: 2, ${question}${after}`)
    seen.push(...nodes.map(({ action }) => action))
    after = `, after: "${page?.endCursor ?? ''}"`
    expect(page?.hasNextPage).toBe(pages < 3)
  }
  expect(seen).toHaveLength(7)
  const foreign = await ask(auditor, `first: 2${after}`)
  expect(foreign.errors[0]?.extensions).toMatchObject({ reason: 'FOREIGN_CURSOR' })
})

test('out of hours is the evening, the night, a Saturday and a holiday, never a swapped Saturday', async () => {
  for (const at of [
    '2026-11-10T10:00:00+07',
    '2026-11-10T17:59:59+07',
    '2026-11-10T18:00:00+07',
    '2026-11-11T06:59:59+07',
    '2026-11-11T07:00:00+07',
    '2026-11-14T10:00:00+07',
    '2026-11-24T10:00:00+07',
    '2026-08-22T10:00:00+07',
    '2026-08-31T10:00:00+07',
  ]) {
    await written(at)
  }
  const unusual = async (month: string) =>
    (await ask(auditor, `first: 9, outOfHours: true, ${month}`)).names
  expect(await unusual('from: "2026-11-01", until: "2026-12-01"')).toHaveLength(4)
  expect(await unusual('from: "2026-08-15", until: "2026-09-01"')).toHaveLength(1)
})

test('openings are found by purpose, and those for no case together', async () => {
  await open(secretary, 'anh')
  await open(viewers.agency('BASE_COMMITTEE'), 'khanh', 'BADGE')
  const now = today(new Date())
  const days = `from: "${addDays(now, -1)}", until: "${addDays(now, 2)}"`
  const found = async (filter: string) =>
    (await ask(auditor, `first: 9, ${filter}, ${days}`)).nodes.map(({ purpose }) => purpose)
  expect(await found('purpose: BADGE')).toEqual(['BADGE'])
  expect(await found('withoutCase: true')).toEqual(['BADGE', 'ROLL'])
  const ofOne = await ask(auditor, `first: 9, purpose: ROLL, subjectId: "${person('anh')}"`)
  expect(ofOne.names).toEqual(['Trần Thị Ánh'])
  const refused = await ask(auditor, 'first: 9, withoutCase: true')
  expect(refused.errors[0]?.extensions).toMatchObject({ reason: 'DAY_RANGE' })
})

test.each(['', ', from: "2026-01-01", until: "2026-03-01"', ', from: "2026-01-01"'])(
  'what is unusual is asked for by the month: %s',
  async days => {
    const { errors } = await ask(auditor, `first: 9, outOfHours: true${days}`)
    expect(errors[0]?.extensions).toMatchObject({ reason: 'DAY_RANGE' })
  },
)

test('more than fifty dossiers by one holder on a day are told, fifty are not', async () => {
  const [busy, usual] = [randomUUID(), randomUUID()]
  await written('2026-11-10T03:00:00Z', { holderId: busy, times: 51 })
  await written('2026-11-10T03:00:00Z', { holderId: usual, times: 50 })
  const question = `{ auditHeavyDays(from: "2026-11-01", until: "2026-12-01") {
    on holderId dossiers post { id } } }`
  const { data } = await members.ask(auditor, question)
  expect(data).toEqual({
    auditHeavyDays: [
      { on: '2026-11-10', holderId: busy, dossiers: 51, post: { id: expect.any(String) } },
    ],
  })
  expect((await members.ask(neighbour, question)).data).toEqual({ auditHeavyDays: [] })
})

test('the state of the seal is told before the first block, too', async () => {
  await open(secretary, 'anh')
  const { data } = await members.ask(auditor, '{ auditSeal { block sealedAt waiting verifiedAt } }')
  expect(data).toEqual({
    auditSeal: { block: null, sealedAt: null, waiting: 1, verifiedAt: null },
  })
})
