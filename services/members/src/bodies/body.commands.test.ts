import { randomUUID } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { ROLES, takeAnchoringTurn } from '@ket-nap/subgraph'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { codesOf, openTestBodies, personId, seat, send } from '../testing/bodies.ts'
import type { TestMembers } from '../testing/open-members.ts'
import { unitId } from '../testing/tree.ts'
import { viewers } from '../testing/viewers.ts'

const TODAY = '2026-11-21'
const viewer = viewers.commune('ORGANISING')

let members: TestMembers
beforeAll(async () => {
  members = await openTestBodies()
})
afterAll(() => members.close())

const begin = (more: Record<string, unknown> = {}, who = viewer) =>
  send({ members, viewer: who }, 'beginTerm', {
    unitId: unitId('agency'),
    organ: 'BASE_COMMITTEE',
    number: 5,
    from: '2025-08-01',
    ...more,
  })

const sit = (bodyId: string, person: string, more: Record<string, unknown> = {}) =>
  send({ members, viewer }, 'seatMember', {
    bodyId,
    personId: personId(person),
    function: 'MEMBER',
    from: '2025-08-01',
    ...more,
  })

const stored = async (table: string) =>
  (await members.rows<{ n: number }>(`select count(*)::int as n from ${table}`))[0]?.n

test('a term that begins ends the one before it, and the seats in it', async () => {
  const first = await begin({ number: 4, from: '2020-08-01' })
  expect(first).toMatchObject({
    objections: [],
    body: { organ: 'BASE_COMMITTEE', term: { number: 4, from: '2020-08-01', until: null } },
  })
  const bodyId = first.id ?? ''
  await sit(bodyId, 'an', { function: 'SECRETARY', from: '2020-08-01', area: ' Toàn diện ' })
  const second = await begin()
  expect(second.body).toEqual({
    id: bodyId,
    organ: 'BASE_COMMITTEE',
    term: { number: 5, from: '2025-08-01', until: null },
    terms: [
      { number: 4, from: '2020-08-01', until: '2025-08-01' },
      { number: 5, from: '2025-08-01', until: null },
    ],
  })
  expect(await members.rows('select function, area, from_on, until_on from seats')).toEqual([
    { function: 'SECRETARY', area: 'Toàn diện', from_on: '2020-08-01', until_on: '2025-08-01' },
  ])
  const told = await members.rows(
    'select action, subject_id, base_id from audit_entries order by seq',
  )
  expect(told).toEqual([
    { action: 'TERM_BEGUN', subject_id: bodyId, base_id: unitId('agency') },
    { action: 'MEMBER_SEATED', subject_id: personId('an'), base_id: unitId('agency') },
    { action: 'TERM_BEGUN', subject_id: bodyId, base_id: unitId('agency') },
  ])
})

test.each<[string, Record<string, unknown>]>([
  ['ORGAN_NOT_HERE organ', { organ: 'COMMITTEE' }],
  ['ORGAN_NOT_HERE organ', { organ: 'CELL_COMMITTEE' }],
  ['BEGINS_IN_FUTURE from', { number: 6, from: '2026-11-22' }],
  ['TERM_NUMBER_NOT_USABLE number', { organ: 'STANDING_BOARD', number: 0 }],
  ['TERM_NUMBER_NOT_USABLE number', { organ: 'STANDING_BOARD', number: 1_000 }],
  ['TERM_NUMBER_NOT_LATER number', { number: 5, from: TODAY }],
  ['TERM_NOT_LATER from', { number: 6, from: '2025-08-01' }],
  ['UNKNOWN_UNIT unitId', { organ: 'CELL', unitId: unitId('far-cell') }],
  ['UNKNOWN_UNIT unitId', { unitId: 'x' }],
  ['UNKNOWN_UNIT unitId', { organ: 'CELL', unitId: unitId('closed-cell') }],
])('%s', async (told, more) => {
  const before = [await stored('terms'), await stored('idempotency_keys')]
  const answer = await begin(more)
  expect(answer.body).toBeNull()
  expect(codesOf(answer)).toEqual([told])
  expect([await stored('terms'), await stored('idempotency_keys')]).toEqual(before)
})

test('everything that stands against a term is said at once', async () => {
  expect(codesOf(await begin({ number: 0, from: '2026-11-22' }))).toEqual([
    'BEGINS_IN_FUTURE from',
    'TERM_NUMBER_NOT_USABLE number',
    'TERM_NUMBER_NOT_LATER number',
  ])
})

test('the same request twice is done once', async () => {
  const idempotencyKey = randomUUID()
  const input = { idempotencyKey, organ: 'CELL', unitId: unitId('agency-cell'), number: 1 }
  const [one, other] = [await begin(input), await begin(input)]
  expect(one.id).toBe(other.id)
  expect(await stored(`terms where body_id = '${one.id}'`)).toBe(1)
})

test('a seat is of an official member of the organisation, within the term, once', async () => {
  const [body] = await members.rows<{ id: string }>(
    `select id from bodies where organ = 'BASE_COMMITTEE'`,
  )
  const bodyId = body?.id ?? ''
  const tried: [told: string, person: string, more?: Record<string, unknown>][] = [
    ['NOT_OFFICIAL_THEN personId', 'probationary', { from: '2026-11-01' }],
    ['MEMBER_ELSEWHERE personId', 'village'],
    ['UNKNOWN_PERSON personId', 'far'],
    ['UNKNOWN_PERSON personId', 'nobody'],
    ['NO_TERM_THEN from', 'an', { from: '2020-07-31' }],
    ['BEGINS_IN_FUTURE from', 'an', { from: '2026-11-22' }],
    ['AREA_NOT_USABLE area', 'an', { area: 'x'.repeat(201) }],
    ['UNKNOWN_BODY bodyId', 'an', { bodyId: randomUUID() }],
  ]
  for (const [told, person, more] of tried) {
    expect(codesOf(await sit(bodyId, person, more))).toEqual([told])
  }
  expect(codesOf(await sit(bodyId, 'an', { function: 'SECRETARY' }))).toEqual([])
  expect(codesOf(await sit(bodyId, 'an'))).toEqual(['ALREADY_SEATED personId'])
  expect(codesOf(await sit(bodyId, 'binh', { function: 'SECRETARY' }))).toEqual([
    'SECRETARY_SEATED function',
  ])
  const [cell] = await members.rows<{ id: string }>(`select id from bodies where organ = 'CELL'`)
  expect(codesOf(await sit(cell?.id ?? '', 'an'))).toEqual(['ORGAN_WITHOUT_SEATS bodyId'])
})

test('a standing board is at most a third of its committee', async () => {
  const [body] = await members.rows<{ id: string }>(
    `select id from bodies where organ = 'BASE_COMMITTEE'`,
  )
  for (const person of ['binh', 'cuc', 'dung', 'giang']) await sit(body?.id ?? '', person)
  const board = await seat(
    { members, viewer },
    { organ: 'STANDING_BOARD', unit: 'agency', people: ['an'] },
  )
  const second = await sit(board, 'binh')
  expect(second.objections).toMatchObject([
    {
      code: 'BOARD_TOO_LARGE',
      params: [
        { name: 'most', value: '1' },
        { name: 'committee', value: '5' },
      ],
      source: '294 pt 14.2',
    },
  ])
  await sit(body?.id ?? '', 'hoa')
  expect(codesOf(await sit(board, 'binh'))).toEqual([])
})

test('a seat ends once, after its first day and not in the future; the next one may follow', async () => {
  const [held] = await members.rows<{ id: string }>(`
    select seat.id from seats seat join terms term on term.id = seat.term_id
    join bodies body on body.id = term.body_id where organ = 'BASE_COMMITTEE'
      and seat.person_id = '${personId('hoa')}'`)
  const end = (until: string, seatId = held?.id) =>
    send({ members, viewer }, 'endSeat', { seatId, until })
  expect(codesOf(await end('2025-08-01'))).toEqual(['DATES_REVERSED until'])
  expect(codesOf(await end('2026-11-23'))).toEqual(['ENDS_IN_FUTURE until'])
  expect(codesOf(await end('2026-01-01', randomUUID()))).toEqual(['UNKNOWN_SEAT seatId'])
  expect(codesOf(await end('2026-01-01'))).toEqual([])
  expect(codesOf(await end('2026-02-01'))).toEqual(['ENDED_EARLIER until'])
  const [body] = await members.rows<{ id: string }>(
    `select id from bodies where organ = 'BASE_COMMITTEE'`,
  )
  expect(codesOf(await sit(body?.id ?? '', 'hoa', { from: '2026-01-01' }))).toEqual([])
})

test('who comes second waits for the first, and is told why the seat is taken', async () => {
  const bodyId = await seat(
    { members, viewer },
    { organ: 'CELL_COMMITTEE', unit: 'agency-cell', people: [] },
  )
  let second: ReturnType<typeof sit> | undefined
  await members.work(async ({ db, em }) => {
    await takeAnchoringTurn(db)
    let isAnswered = false
    second = sit(bodyId, 'binh', { function: 'SECRETARY' }).finally(() => (isAnswered = true))
    const waits = async () => {
      const waiting = await members.rows(`select from pg_locks where locktype = 'advisory'
        and not granted and database = (select oid from pg_database where datname = current_database())`)
      return waiting.length > 0
    }
    while (!isAnswered && !(await waits())) await setImmediate()
    await em.execute(`insert into seats (term_id, person_id, function, valid, unit_id,
        province_id, above_base_id, base_id)
      select id, '${personId('an')}', 'SECRETARY', valid, unit_id, province_id, above_base_id,
        base_id from terms where body_id = '${bodyId}'`)
  })
  expect((await second)?.objections).toMatchObject([{ code: 'SECRETARY_SEATED' }])
})

test('a term does not begin before a seat of the running one', async () => {
  expect(codesOf(await begin({ number: 6, from: '2025-12-01' }))).toEqual([
    'SEATS_BEGIN_LATER from',
  ])
})

test('the database refuses what a command forgot', async () => {
  const copy = (more: string) =>
    members.rows(`insert into seats (term_id, person_id, function, valid, unit_id)
      select term_id, ${more} from seats where until_on is null limit 1`)
  await expect(copy(`person_id, 'MEMBER', valid, unit_id`)).rejects.toThrow(/seats_no_overlap/)
  await expect(
    copy(`'${personId('village')}'::uuid, 'MEMBER', daterange('1990-01-01', null), unit_id`),
  ).rejects.toThrow(/seats_within_term/)
  await expect(
    members.rows(`insert into terms (body_id, number, valid, unit_id)
      select body_id, 900, valid, unit_id from terms limit 1`),
  ).rejects.toThrow(/terms_no_overlap/)
  await expect(
    members.rows('insert into bodies (organ, unit_id) select organ, unit_id from bodies limit 1'),
  ).rejects.toThrow(/bodies_one_of_a_kind/)
})

test('a base committee keeps its own bodies, and of its cells, and of nobody else', async () => {
  const base = viewers.agency('BASE_COMMITTEE')
  const taken = await begin(
    { organ: 'CELL_COMMITTEE', unitId: unitId('agency-cell'), from: '2026-01-01' },
    base,
  )
  expect(codesOf(taken)).toEqual([])
  const elsewhere = await begin({ organ: 'CELL', unitId: unitId('cell-1') }, base)
  expect(codesOf(elsewhere)).toEqual(['UNKNOWN_UNIT unitId'])
})

test.each(ROLES.filter(role => role !== 'ORGANISING' && role !== 'BASE_COMMITTEE'))(
  '%s keeps no bodies',
  async role => {
    const who = { members, viewer: viewers.commune(role) }
    const tried = [
      await begin({}, who.viewer),
      await send(who, 'seatMember', {
        bodyId: 'x',
        personId: 'x',
        function: 'MEMBER',
        from: TODAY,
      }),
      await send(who, 'endSeat', { seatId: 'x', until: TODAY }),
    ]
    for (const { errors } of tried) expect(errors[0]?.extensions).toEqual({ code: 'FORBIDDEN' })
  },
)
