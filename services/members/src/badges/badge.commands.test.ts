import { randomUUID } from 'node:crypto'
import { ROLES, type Viewer } from '@ket-nap/subgraph'
import { testViewer } from '@ket-nap/subgraph/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { personId } from '../testing/bodies.ts'
import { memberRow, personRow, type Row } from '../testing/files.ts'
import { recordLife, told as toldOfLife } from '../testing/life.ts'
import { MINIATURE } from '../testing/miniature.ts'
import { openTestMembers, type TestMembers } from '../testing/open-members.ts'
import { unitId } from '../testing/tree.ts'
import { viewers } from '../testing/viewers.ts'

const department = viewers.commune('ORGANISING')

/** Day of the decision of each member of one cell. */
const DECIDED: Readonly<Record<string, string>> = {
  thirty: '1996-10-01',
  forty: '1986-11-07',
  late: '1991-06-01',
  disciplined: '1996-11-01',
  lost: '1996-10-05',
  tomorrow: '1996-11-08',
  ill: '1997-11-07',
  seventy: '1958-11-07',
  dead: '1996-12-01',
  young: '2015-03-01',
  returned: '1996-09-10',
  leaver: '1997-01-10',
}

const row = (person: string, decided: string): Row =>
  memberRow(person, {
    decided_on: decided,
    ceremony_on: decided,
    official_on: `${Number(decided.slice(0, 4)) + 1}${decided.slice(4)}`,
    ...(person === 'dead' ? { status: 'DECEASED', left_on: '2026-03-01' } : {}),
  })

let members: TestMembers
beforeAll(async () => {
  members = await openTestMembers()
  await members.units(MINIATURE)
  const people = Object.entries(DECIDED)
  await members.take(
    'people',
    people.map(([key, decided]) =>
      personRow(key, 'agency-cell', { born_on: `${Number(decided.slice(0, 4)) - 20}-01-15` }),
    ),
  )
  await members.take(
    'members',
    people.map(([key, decided]) => row(key, decided)),
  )
  const belonging = { unit: 'agency-cell', reason: 'RECORDED' }
  await members.take(
    'belongings',
    people.flatMap(([person, from]) =>
      person === 'returned'
        ? [
            { person, from, until: '2000-01-01', ...belonging },
            { person, from: '2000-03-01', ...belonging },
          ]
        : [{ person, from, until: person === 'dead' ? '2026-03-01' : '', ...belonging }],
    ),
  )
  await members.take('departures', [
    { person: 'returned', unit: 'agency-cell', kind: 'EXPELLED', on: '2000-01-01' },
  ])
  const who = { members, viewer: department }
  const fact = (person: string, on: string) => ({ personId: personId(person), on })
  const reprimand = { ...fact('disciplined', '2026-05-08'), discipline: 'REPRIMAND' }
  await recordLife(who, 'disciplineMember', reprimand)
  // Later than the day of the award: no reason to wait for it.
  await recordLife(who, 'disciplineMember', {
    ...fact('thirty', '2026-11-10'),
    discipline: 'WARNING',
  })
  const lost = { ...fact('lost', '2026-09-01'), ground: 'LOST_CONTACT' }
  await recordLife(who, 'recordInterruption', lost)
})
afterAll(() => members.close())

const ROUND = '2026-11-07'

interface Due {
  edges: {
    cursor: string
    node: {
      years: number
      reachedOn: string
      awardedOn: string
      mayAward: boolean
      person: { id: string }
      waitsFor: { code: string; params: { value: string }[] }[]
    }
  }[]
  totalCount: number
  pageInfo: { hasNextPage: boolean }
}

async function due(viewer: Viewer, { unit = 'agency', args = '' } = {}): Promise<Due | null> {
  const { data } = await members.ask(
    viewer,
    `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Unit {
       badgesDue(first: 50, round: NOVEMBER_7, year: 2026 ${args}) { totalCount
         pageInfo { hasNextPage } edges { cursor node { years reachedOn awardedOn mayAward
           person { id } waitsFor { code params { value } } } } } } } }`,
    { r: [{ __typename: 'Unit', id: unitId(unit) }] },
  )
  const [answer] = (data?.['_entities'] ?? []) as ({ badgesDue: Due | null } | null)[]
  return answer?.badgesDue ?? null
}

const keyOf = (id: string) => Object.keys(DECIDED).find(key => personId(key) === id)

test('a round lists who reached the years by its day, the most years first, with why somebody waits', async () => {
  const found = await due(department)
  expect(
    found?.edges.map(({ node }) => [
      keyOf(node.person.id),
      node.years,
      node.reachedOn,
      ...node.waitsFor.map(({ code }) => code),
    ]),
  ).toEqual([
    ['forty', 40, '2026-11-07'],
    ['late', 35, '2026-06-01'],
    ['thirty', 30, '2026-10-01'],
    ['lost', 30, '2026-10-05', 'ACTIVITY_INTERRUPTED'],
    ['disciplined', 30, '2026-11-01', 'WAITS_AFTER_DISCIPLINE'],
  ])
  expect(found?.totalCount).toBe(5)
  expect(found?.edges[0]?.node).toMatchObject({ awardedOn: ROUND, mayAward: true })
  expect(found?.edges[4]?.node.waitsFor[0]?.params).toEqual([{ value: '2026-11-08' }])
})

test('the time after an expulsion that came in by import is no Party age', async () => {
  expect(
    await members.rows(`select party_age_from::text as "from" from members
      where person_id = '${personId('returned')}'`),
  ).toEqual([{ from: '1996-11-09' }])
})

test('a page begins after the last row of the one before', async () => {
  const whole = await due(department)
  const cursor = whole?.edges[1]?.cursor
  const rest = await due(department, { args: `after: "${cursor}"` })
  expect(rest?.edges).toEqual(whole?.edges.slice(2))
})

const award = (person: string, more: Record<string, unknown> = {}, viewer = department) =>
  members.ask(
    viewer,
    `mutation ($input: AwardBadgeInput!) { awardBadge(input: $input) {
       person { badges { years round awardedOn number } } objections { code path } } }`,
    {
      input: {
        idempotencyKey: randomUUID(),
        personId: personId(person),
        years: 30,
        awardedOn: ROUND,
        ground: 'REACHED',
        number: 'TB 12345678',
        documentNumber: '99-QĐ/TU',
        documentOn: '2026-10-20',
        ...more,
      },
    },
  )

interface Awarded {
  person: { badges: unknown[] } | null
  objections: { code: string; path: string[] }[]
}
const told = async (...given: Parameters<typeof award>) => {
  const { data, errors } = await award(...given)
  expect(errors).toEqual([])
  const awarded = data?.['awardBadge'] as Awarded | undefined
  return awarded?.objections.map(({ code, path }) => `${code} ${path.slice(1).join('.')}`)
}

test.each([
  [['UNKNOWN_PERSON personId'], 'nobody', {}],
  [['YEARS_NOT_REACHED years'], 'tomorrow', {}],
  [['YEARS_NOT_REACHED years'], 'young', { ground: 'EARLY' }],
  [['NO_SUCH_BADGE years', 'YEARS_NOT_REACHED years'], 'thirty', { years: 31, number: '1' }],
  [['NOT_A_ROUND_DAY awardedOn'], 'thirty', { awardedOn: '2026-11-08' }],
  [['DAY_IN_FUTURE awardedOn'], 'late', { awardedOn: '2027-02-03' }],
  [['WAITS_AFTER_DISCIPLINE awardedOn'], 'disciplined', {}],
  [['ACTIVITY_INTERRUPTED awardedOn'], 'lost', {}],
  [['BADGE_NUMBER_FORMAT number'], 'thirty', { number: '1234567' }],
  [['DOCUMENT_NUMBER_NOT_USABLE documentNumber'], 'thirty', { documentNumber: ' ' }],
  [['DOCUMENT_IN_FUTURE documentOn'], 'thirty', { documentOn: '2026-11-22' }],
  [['NOT_DECEASED ground'], 'thirty', { ground: 'POSTHUMOUS' }],
  [['NOT_FOR_THIS_STATUS personId', 'YEARS_NOT_REACHED years'], 'dead', {}],
])('%s', async (codes, person, more) => {
  expect(await told(person, more)).toEqual(codes)
  expect(await members.rows('select from badges')).toHaveLength(0)
})

test('an award is stored with its paper, once, and leaves the list', async () => {
  const { data } = await award('thirty')
  expect(data?.['awardBadge']).toEqual({
    person: {
      badges: [{ years: 30, round: 'NOVEMBER_7', awardedOn: ROUND, number: 'TB 12345678' }],
    },
    objections: [],
  })
  expect(await told('thirty')).toEqual(['BADGE_ALREADY_AWARDED years', 'NUMBER_TAKEN number'])
  expect((await due(department))?.totalCount).toBe(4)
  expect(
    await members.rows(`select action from audit_entries where subject_id = '${personId('thirty')}'
      order by seq desc limit 1`),
  ).toEqual([{ action: 'BADGE_AWARDED' }])
})

test('seriously ill: twelve months early, twenty-four from seventy years on; after death twelve', async () => {
  expect(await told('ill', { ground: 'EARLY', number: '00000001' })).toEqual([])
  const seventy = { years: 70, ground: 'EARLY', number: '0001' }
  expect(await told('seventy', seventy)).toEqual([])
  expect(await told('dead', { ground: 'POSTHUMOUS', number: '00000002' })).toEqual([])
})

test('other units and other roles see no list and award nothing', async () => {
  expect(await due(viewers.neighbour('ORGANISING'))).toBeNull()
  expect(await told('forty', {}, viewers.neighbour('ORGANISING'))).toEqual([
    'UNKNOWN_PERSON personId',
  ])
  expect((await due(viewers.agency('BASE_COMMITTEE')))?.edges[0]?.node.mayAward).toBe(false)
  for (const role of ROLES) {
    if (role === 'ORGANISING') continue
    const { errors } = await award('forty', {}, viewers.agency(role))
    expect(errors[0]?.extensions).toEqual({ code: 'FORBIDDEN' })
    if (['CELL_SECRETARY', 'BASE_COMMITTEE'].includes(role)) continue
    expect(await due(viewers.agency(role))).toBeNull()
  }
})

test('the days outside that the database keeps are those of the rule', async () => {
  const rows = await members.rows<{ days: number; kept: number }>(
    `select outside_days(person_id) as days, outside_days as kept from members`,
  )
  expect(rows.map(({ days }) => days)).toEqual(rows.map(({ kept }) => kept))
  const asked = `{ person(id: "${personId('returned')}", purpose: ROLL) { member { partyAge {
    years months countsFrom outsideDays } } } }`
  const { data } = await members.ask(department, asked)
  expect(data).toEqual({
    person: {
      member: {
        partyAge: { years: 30, months: 0, countsFrom: '1996-11-09', outsideDays: 60 },
      },
    },
  })
})

test('a discipline that is cancelled makes nobody wait, from a paper of its own day, once', async () => {
  const person = personId('disciplined')
  const [discipline] = await members.rows<{ id: string }>(
    `select id from life_facts where person_id = '${person}' and kind = 'DISCIPLINED'`,
  )
  const cancel = async (input: object, viewer = department) =>
    toldOfLife(
      await recordLife({ members, viewer }, 'cancelDiscipline', {
        personId: person,
        on: '2026-10-20',
        disciplineId: discipline?.id,
        ...input,
      }),
    )
  expect(await cancel({ disciplineId: randomUUID() })).toEqual(['DISCIPLINE_UNKNOWN disciplineId'])
  expect(await cancel({ on: '2026-05-07' })).toEqual(['BEFORE_DISCIPLINE on'])
  expect(await cancel({}, viewers.cell('CELL_SECRETARY', 'agency-cell'))).toEqual(['WRONG_ACTOR'])
  expect(await cancel({})).toEqual([])
  expect(await cancel({})).toEqual(['NO_DISCIPLINE on'])
  const listed = (await due(department))?.edges.find(({ node }) => node.person.id === person)
  expect(listed?.node.waitsFor).toEqual([])
})

test('who goes elsewhere is awarded by the place that is left, and handed the badge at the new one', async () => {
  const far = testViewer('ORGANISING', { aboveBases: [unitId('far-commune')] })
  const id = personId('leaver')
  const next = {
    years: 30,
    awardedOn: '2027-02-03',
    documentOn: '2026-11-20',
    number: '00000003',
  }
  const dueOf = async () => {
    const asked = `{ person(id: "${id}", purpose: BADGE) { badgeDue { years reachedOn awardedOn mayAward } } }`
    const { data } = await members.ask(department, asked)
    return Object(data?.['person']) as { badgeDue: unknown }
  }
  const due30 = { years: 30, reachedOn: '2027-01-10', awardedOn: '2027-02-03' }
  expect(await dueOf()).toEqual({ badgeDue: { ...due30, mayAward: false } })
  expect(await told('leaver', next)).toEqual(['DAY_IN_FUTURE awardedOn'])
  await members.rows(`
    insert into transfers (id, person_id, kind, stage, stage_since, number, requested_on, full_name,
      born_on, ceremony_on, to_unit_id, unit_id, province_id, above_base_id, base_id)
    select uuidv7(), person_id, 'OFFICIAL', 'REQUESTED', '2026-11-16', '1', '2026-11-16', 'P',
      '1990-01-01', ceremony_on, '${unitId('far-cell')}', unit_id, province_id, above_base_id, base_id
    from members where person_id = '${id}'`)
  expect(await dueOf()).toEqual({ badgeDue: { ...due30, mayAward: true } })
  expect(await told('leaver', { ...next, awardedOn: '2027-05-19' })).toEqual([
    'DAY_IN_FUTURE awardedOn',
  ])
  expect(await told('leaver', next)).toEqual([])
  expect(await dueOf()).toEqual({ badgeDue: null })
  for (const table of ['members', 'people']) {
    await members.rows(`update ${table} set unit_id = '${unitId('far-cell')}', base_id = null,
      above_base_id = '${unitId('far-commune')}', province_id = '${unitId('neighbour')}'
      where ${table === 'people' ? 'id' : 'person_id'} = '${id}'`)
  }
  const handOver = async (viewer: Viewer, input: object) => {
    const { data, errors } = await members.ask(
      viewer,
      `mutation ($input: RecordBadgeCeremonyInput!) { recordBadgeCeremony(input: $input) {
         person { badges { decidedBy { name } awardedOn ceremonyOn } }
         objections { code path } } }`,
      { input: { idempotencyKey: randomUUID(), personId: id, years: 30, ...input } },
    )
    expect(errors).toEqual([])
    const { person, objections } = Object(data?.['recordBadgeCeremony']) as Awarded
    const codes = objections.map(({ code, path }) => `${code} ${path.slice(1).join('.')}`)
    return person ?? codes
  }
  expect(await handOver(department, { on: '2026-11-21' })).toEqual(['UNKNOWN_PERSON personId'])
  expect(await handOver(far, { on: '2026-11-22', years: 40 })).toEqual([
    'BADGE_NOT_AWARDED years',
    'DAY_IN_FUTURE on',
  ])
  expect(await handOver(far, { on: '2026-11-19' })).toEqual(['BEFORE_AWARD on'])
  expect(await handOver(far, { on: '2026-11-21' })).toEqual({
    badges: [
      { decidedBy: { name: 'province' }, awardedOn: '2027-02-03', ceremonyOn: '2026-11-21' },
    ],
  })
  expect(await handOver(far, { on: '2026-11-21' })).toEqual(['BADGE_HANDED_OVER years'])
})

test('a round is read along the index of days from which Party age counts', async () => {
  const plan = await members.rows<{ 'QUERY PLAN': string }>(
    `explain select person_id from members where province_id = '${unitId('province')}'
       and left_on is null and party_age_from >= '1996-08-01' and party_age_from < '1996-12-01'
     order by party_age_from, person_id limit 51`,
  )
  expect(JSON.stringify(plan)).toContain('party_age')
})
