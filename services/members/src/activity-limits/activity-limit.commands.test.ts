import { randomUUID } from 'node:crypto'
import { ROLES, type Viewer } from '@ket-nap/subgraph'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { codesOf, openTestBodies, personId, send } from '../testing/bodies.ts'
import type { TestMembers } from '../testing/open-members.ts'
import { unitId } from '../testing/tree.ts'
import { viewers } from '../testing/viewers.ts'

const base = viewers.agency('BASE_COMMITTEE')
const secretary = viewers.cell('CELL_SECRETARY', 'agency-cell')

let members: TestMembers
beforeAll(async () => {
  members = await openTestBodies()
})
afterAll(() => members.close())

const record = (more: Record<string, unknown>, viewer: Viewer = base) =>
  send({ members, viewer }, 'recordActivityLimit', {
    personId: personId('an'),
    kind: 'SUSPENDED',
    from: '2026-03-01',
    documentNumber: '12-QĐ/ĐU',
    documentOn: '2026-02-20',
    ...more,
  })

const away = (more: Record<string, unknown> = {}) => ({
  kind: 'TEMPORARY_ELSEWHERE',
  ground: 'WORK',
  place: 'Đảng bộ xã Bên Sông',
  until: '2026-09-01',
  ...more,
})

const end = (activityLimitId: unknown, more: Record<string, unknown> = {}, viewer = base) =>
  send({ members, viewer }, 'endActivityLimit', {
    activityLimitId,
    until: '2026-06-01',
    documentNumber: '20-QĐ/ĐU',
    documentOn: '2026-05-28',
    ...more,
  })

const count = async (table: string) =>
  (await members.rows<{ n: number }>(`select count(*)::int as n from ${table}`))[0]?.n

/** What is refused, as 'CODE field'; everything at once. */
const REFUSED: readonly (readonly [told: string[], more: Record<string, unknown>])[] = [
  [['UNKNOWN_PERSON personId'], { personId: personId('far') }],
  [['UNKNOWN_PERSON personId'], { personId: 'x' }],
  [['NOT_A_MEMBER_THEN personId'], { from: '2015-03-19' }],
  [['BEGINS_IN_FUTURE from'], { from: '2026-11-22' }],
  [['DATES_REVERSED until'], { until: '2026-03-01' }],
  [['DOCUMENT_NUMBER_NOT_USABLE documentNumber'], { documentNumber: ' ' }],
  [['DOCUMENT_NUMBER_NOT_USABLE documentNumber'], { documentNumber: '1'.repeat(51) }],
  [['DOCUMENT_IN_FUTURE documentOn'], { documentOn: '2026-11-22' }],
  [['GROUND_OF_OTHER_KIND ground'], { ground: 'STUDY' }],
  [['GROUND_OF_OTHER_KIND ground'], { kind: 'EXEMPT' }],
  [['PLACE_NOT_ALLOWED place'], { place: 'Hà Nội' }],
  [['PLACE_NOT_USABLE place'], away({ place: ' ' })],
  [['END_REQUIRED until'], away({ until: null })],
  [['TEMPORARY_TOO_SHORT until'], away({ until: '2026-05-31' })],
  [['TEMPORARY_TOO_LONG until'], away({ until: '2027-03-01' })],
  [['TEMPORARY_TOO_LONG until'], away({ ground: 'STUDY', until: '2028-03-02' })],
  [
    ['BEGINS_IN_FUTURE from', 'DOCUMENT_IN_FUTURE documentOn', 'GROUND_OF_OTHER_KIND ground'],
    { from: '2026-11-22', documentOn: '2026-11-22', ground: 'OTHER' },
  ],
]

test.each(REFUSED)('%s', async (told, more) => {
  const answer = await record(more)
  expect(answer.activityLimit).toBeNull()
  expect(codesOf(answer)).toEqual(told)
  expect(await count('activity_limits')).toBe(0)
  expect(await count('idempotency_keys')).toBe(0)
})

test.each([
  ['three months', away({ until: '2026-06-01' })],
  ['a day less than twelve', away({ until: '2027-02-28' })],
  ['study of two years', away({ ground: 'STUDY', until: '2028-03-01' })],
])('temporary activity of %s is recorded', async (_, more) => {
  expect(codesOf(await record(more))).toEqual([])
  await members.rows('delete from activity_limits')
})

test('a limit lies at the unit of its first day, is audited, and the same kind holds once at a time', async () => {
  const made = await record({ until: '2026-10-01' })
  expect(made.activityLimit).toMatchObject({
    kind: 'SUSPENDED',
    ground: null,
    from: '2026-03-01',
    until: '2026-10-01',
    documentNumber: '12-QĐ/ĐU',
  })
  expect(await members.rows('select unit_id, base_id, above_base_id from activity_limits')).toEqual(
    [
      {
        unit_id: unitId('agency-cell'),
        base_id: unitId('agency'),
        above_base_id: unitId('new-commune'),
      },
    ],
  )
  expect(
    await members.rows(`select action from audit_entries where subject_id = '${personId('an')}'
      order by seq desc limit 1`),
  ).toEqual([{ action: 'ACTIVITY_LIMIT_RECORDED' }])
  expect(codesOf(await record({ from: '2026-09-30' }))).toEqual(['ALREADY_LIMITED from'])
  expect(codesOf(await record({ from: '2026-10-01', until: '2026-11-01' }))).toEqual([])
  await expect(
    members.rows(`insert into activity_limits (person_id, kind, valid, document_number,
      document_on, unit_id) select person_id, kind, valid, document_number, document_on, unit_id
      from activity_limits limit 1`),
  ).rejects.toThrow(/activity_limits_no_overlap/)
})

test('a limit ends once, with the paper that ends it; the first paper stays', async () => {
  const [limit] = await members.rows<{ id: string }>(
    `select id from activity_limits where from_on = '2026-03-01'`,
  )
  expect(codesOf(await end(randomUUID()))).toEqual(['UNKNOWN_ACTIVITY_LIMIT activityLimitId'])
  expect(codesOf(await end(limit?.id, { until: '2026-03-01' }))).toEqual(['DATES_REVERSED until'])
  expect(codesOf(await end(limit?.id, { until: '2026-11-23' }))).toEqual(['ENDS_IN_FUTURE until'])
  const ended = await end(limit?.id)
  expect(ended.activityLimit).toMatchObject({
    until: '2026-06-01',
    endDocumentNumber: '20-QĐ/ĐU',
    endDocumentOn: '2026-05-28',
  })
  expect(codesOf(await end(limit?.id))).toEqual(['ENDED_EARLIER until'])
})

test('a cell decides about age and health; other exemptions and suspensions are decided above', async () => {
  const exempt = { personId: personId('binh'), kind: 'EXEMPT' }
  const other = await record({ ...exempt, ground: 'OTHER' }, secretary)
  expect(other.objections).toMatchObject([
    {
      code: 'DECIDED_ABOVE_CELL',
      clearableBy: ['BASE_COMMITTEE', 'ORGANISING'],
      source: '294 pt 7; HD38 IV.1',
    },
  ])
  expect(codesOf(await record({ personId: personId('binh') }, secretary))).toEqual([
    'DECIDED_ABOVE_CELL kind',
  ])
  const made = await record({ ...exempt, ground: 'AGE_OR_HEALTH' }, secretary)
  expect(codesOf(made)).toEqual([])
  expect(codesOf(await end(made.id, {}, secretary))).toEqual([])
  const [suspended] = await members.rows<{ id: string }>(
    `select id from activity_limits where kind = 'SUSPENDED' limit 1`,
  )
  expect(codesOf(await end(suspended?.id, {}, secretary))).toContain(
    'DECIDED_ABOVE_CELL activityLimitId',
  )
})

test('whoever works with dossiers reads the limits of a person, the latest first', async () => {
  const asked = `{ person(id: "${personId('an')}", purpose: ROLL) { activityLimits { kind from until } } }`
  const { data } = await members.ask(secretary, asked)
  expect(data).toEqual({
    person: {
      activityLimits: [
        { kind: 'SUSPENDED', from: '2026-10-01', until: '2026-11-01' },
        { kind: 'SUSPENDED', from: '2026-03-01', until: '2026-06-01' },
      ],
    },
  })
})

const WORKS_WITH_DOSSIERS: readonly string[] = ['CELL_SECRETARY', 'BASE_COMMITTEE', 'ORGANISING']

test.each(ROLES.filter(role => !WORKS_WITH_DOSSIERS.includes(role)))(
  '%s neither reads nor records limits',
  async role => {
    const viewer = viewers.agency(role)
    const asked = `{ person(id: "${personId('an')}", purpose: ROLL) { activityLimits { kind } } }`
    const tried = [await record({}, viewer), await end('x', {}, viewer)]
    tried.push({ ...(await record({}, viewer)), ...(await members.ask(viewer, asked)) })
    for (const { errors } of tried) expect(errors[0]?.extensions).toEqual({ code: 'FORBIDDEN' })
  },
)
