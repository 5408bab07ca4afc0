import { testViewer } from '@ket-nap/subgraph/testing'
import type { Role } from '@ket-nap/subgraph'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DISTRICT_EVENTS, DISTRICT_UNITS, districtFiles } from '../testing/district.ts'
import { openTestMembers, type TestMembers } from '../testing/open-members.ts'
import { event, unitId } from '../testing/tree.ts'

const ON = '2022-04-30'
const viewer = (role: Role) =>
  testViewer(role, { aboveBases: [unitId('district')], ancestors: [unitId('province')] })
const leader = viewer('LEADER')
const analyst = viewer('ANALYST')

let members: TestMembers
beforeAll(async () => {
  members = await openTestMembers()
  await members.units(DISTRICT_UNITS)
  await members.events(DISTRICT_EVENTS)
  for (const [table, rows] of districtFiles()) await members.take(table, rows)
}, 60_000)
afterAll(() => members.close())

async function figures(who: typeof leader, selection: string, unit = 'district') {
  const { data, errors } = await members.ask(
    who,
    `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Unit {
      statistics(asOf: "${ON}") { ${selection} } } } }`,
    { r: [{ __typename: 'Unit', id: unitId(unit) }] },
  )
  expect(errors).toEqual([])
  const [entity] = (data?.['_entities'] ?? []) as ({ statistics: Record<string, unknown> } | null)[]
  return entity?.statistics
}

test('members of a day are official or probationary, exempt ones among them', async () => {
  expect(
    await figures(leader, 'asOf definition members { total official probationary exempt }'),
  ).toEqual({
    asOf: ON,
    definition: '2026-1',
    members: { total: 4_541, official: 4_478, probationary: 63, exempt: 10 },
  })
})

test('members of the population are 3.45 %, by the population known on that day', async () => {
  const told = await figures(leader, 'membersPerPopulation { numerator denominator percent }')
  expect(told).toMatchObject({ membersPerPopulation: { numerator: 4_541, denominator: 131_623 } })
  const { percent } = (told?.['membersPerPopulation'] ?? {}) as { percent?: number }
  expect(percent?.toFixed(2)).toBe('3.45')
  expect(await figures(leader, 'membersPerPopulation { percent }', 'town')).toEqual({
    membersPerPopulation: null,
  })
})

const TERM = 'from: "2020-08-01", until: "2022-05-01"'

test('the admitted are counted by ceremony, or by decision when asked', async () => {
  expect(
    await figures(
      leader,
      `term: admitted(${TERM})
       year: admitted(from: "2022-01-01", until: "2022-05-01")
       decided: admitted(from: "2022-01-01", until: "2022-05-01", basis: DECISION)
       months: admittedByMonth(from: "2021-02-15", until: "2021-04-02") { month count }`,
    ),
  ).toEqual({
    term: 126,
    year: 63,
    decided: 0,
    months: [
      { month: '2021-02-01', count: 0 },
      { month: '2021-03-01', count: 63 },
      { month: '2021-04-01', count: 0 },
    ],
  })
})

test('a rate says what it was counted from', async () => {
  const rate = (basis: string) =>
    `${basis}: admissionRate(from: "2022-01-01", until: "2022-05-01", basis: ${basis}) { numerator denominator percent }`
  expect(await figures(leader, `${rate('OPENING')} ${rate('CLOSING')} ${rate('AVERAGE')}`)).toEqual(
    {
      OPENING: { numerator: 63, denominator: 4_478, percent: (100 * 63) / 4_478 },
      CLOSING: { numerator: 63, denominator: 4_541, percent: (100 * 63) / 4_541 },
      AVERAGE: { numerator: 63, denominator: 4_510, percent: (100 * 63) / 4_510 },
    },
  )
})

test('recognised, badges and preparing have days of their own', async () => {
  expect(
    await figures(
      leader,
      `recognised(from: "2022-01-01", until: "2022-05-01")
       badges(from: "2022-01-01", until: "2023-01-01") { round years count }
       preparing third: preparing(expectedQuarter: "2022-08-15") fourth: preparing(expectedQuarter: "2022-10-01")`,
    ),
  ).toEqual({
    recognised: 63,
    badges: [
      { round: 'FEBRUARY_3', years: 30, count: 5 },
      { round: 'FEBRUARY_3', years: 40, count: 3 },
      { round: 'MAY_19', years: 40, count: 4 },
    ],
    preparing: 8,
    third: 7,
    fourth: 0,
  })
})

test('every target in force is measured, with the line of the day', async () => {
  const told = await figures(
    leader,
    `progress { indicator number lowerPercent directiveNumber basis line standing lineStanding
       achieved { numerator denominator percent } forecast { value daysPassed days } }`,
  )
  const progress = told?.['progress'] as { line: number; indicator: string }[]
  expect(progress.map(({ indicator }) => indicator).toSorted()).toEqual([
    'ADMISSIONS',
    'ADMISSION_RATE',
    'MEMBERS_PER_POPULATION',
  ])
  const of = (name: string) => progress.find(({ indicator }) => indicator === name)
  expect(of('ADMISSIONS')).toMatchObject({
    number: 570,
    achieved: { numerator: 126, denominator: 570, percent: (100 * 126) / 570 },
    standing: 'BELOW',
    lineStanding: 'BELOW',
    basis: null,
    forecast: { value: (126 / 638) * 1_826, daysPassed: 638, days: 1_826 },
  })
  expect(of('ADMISSIONS')?.line).toBeCloseTo((570 * 638) / 1_826, 9)
  expect(of('ADMISSION_RATE')).toMatchObject({
    directiveNumber: '21-NQ/TW',
    basis: 'CLOSING',
    achieved: { numerator: 63, denominator: 4_541 },
    standing: 'BELOW',
    lineStanding: 'ABOVE',
  })
  expect(of('ADMISSION_RATE')?.line).toBeCloseTo((3 * 120) / 365, 9)
  expect(of('MEMBERS_PER_POPULATION')).toMatchObject({
    achieved: { numerator: 4_541, denominator: 131_623 },
    line: 3.85,
    standing: 'BELOW',
    lineStanding: null,
  })
})

test('a revised plan leaves the past as it was, and a share of 0 asks for nothing', async () => {
  const version = { targetId: unitId('plan'), unitId: unitId('district'), indicator: 'ADMISSIONS' }
  const period = { periodFrom: '2020-08-01', periodUntil: '2025-08-01', directiveNumber: '2-KH/HU' }
  const revised = (revision: number, number: number, inForceFrom: string) =>
    event('target.recorded', { ...version, ...period, revision, number, inForceFrom })
  await members.events([revised(2, 600, '2022-05-01'), revised(3, 0, '2022-05-03')])
  const { data } = await members.ask(
    leader,
    `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Unit {
      before: statistics(asOf: "2022-04-30") { progress { indicator number } }
      after: statistics(asOf: "2022-05-02") { progress { indicator number } }
      lifted: statistics(asOf: "2022-05-03") { progress { indicator number } } } } }`,
    { r: [{ __typename: 'Unit', id: unitId('district') }] },
  )
  type Told = Record<string, { progress: { number: number | null }[] }>
  const [told] = (data?.['_entities'] ?? []) as Told[]
  const numbers = (day: string) =>
    told?.[day]?.progress.map(({ number }) => number).filter(number => number !== null)
  expect([numbers('before'), numbers('after'), numbers('lifted')]).toEqual([[570], [600], []])
})

test('below, a plan of the unit above is no target, a yearly rate is', async () => {
  const told = await figures(
    leader,
    'progress { indicator achieved { numerator denominator } }',
    'town',
  )
  expect(told).toEqual({
    progress: [{ indicator: 'ADMISSION_RATE', achieved: { numerator: 0, denominator: 3_000 } }],
  })
})

test('the league shows the Party units directly below, largest first', async () => {
  const told = await figures(
    leader,
    `below(first: 2, ${TERM}) { unit { id } members admitted rate { numerator denominator } }`,
  )
  expect(told).toEqual({
    below: [
      {
        unit: { id: unitId('town') },
        members: 3_000,
        admitted: 0,
        rate: { numerator: 0, denominator: 3_000 },
      },
      {
        unit: { id: unitId('village') },
        members: 1_541,
        admitted: 126,
        rate: { numerator: 126, denominator: 1_541 },
      },
    ],
  })
})

const parts = async (who: typeof leader, args: string, unit?: string) => {
  const told = await figures(who, `composition(${args}) { code name count suppressed of }`, unit)
  return told?.['composition'] as {
    code: string
    name: string
    count: number | null
    suppressed: boolean
    of: number
  }[]
}

test('a composition adds up to its total, groups that overlap need not', async () => {
  const ages = await parts(leader, 'of: MEMBERS, by: AGE_BAND')
  expect(ages.map(({ code, count, of }) => [code, count, of])).toEqual([
    ['AGE_18_30', 126, 4_541],
    ['AGE_51_55', 4_415, 4_541],
  ])
  const flags = await parts(leader, `of: ADMITTED, by: FLAG, ${TERM}`)
  expect(flags.map(({ code, count, of }) => [code, count, of])).toEqual([
    ['YOUTH_UNION', 126, 126],
    ['MILITIA', 63, 126],
  ])
  const stages = await parts(leader, 'of: PREPARING, by: STAGE')
  expect(stages.map(({ code, count }) => [code, count])).toEqual([
    ['SYMPATHISER', 1],
    ['DOSSIER_OPEN', 7],
  ])
  const standing = await parts(leader, 'of: MEMBERS, by: STAGE')
  expect(standing.map(({ name, count }) => [name, count])).toEqual([
    ['Đảng viên dự bị', 63],
    ['Đảng viên chính thức', 4_478],
  ])
})

test('an analyst is not told small parts, nor what would give them away', async () => {
  const exact = await parts(leader, 'of: MEMBERS, by: ETHNIC_GROUP')
  expect(exact.map(({ name, count }) => [name, count])).toEqual([
    ['Kinh', 4_537],
    ['Khmer', 4],
  ])
  const told = await parts(analyst, 'of: MEMBERS, by: ETHNIC_GROUP')
  expect(told).toEqual([
    { code: 'KHMER', name: 'Khmer', count: null, suppressed: true, of: 4_541 },
    { code: 'KINH', name: 'Kinh', count: null, suppressed: true, of: 4_541 },
  ])
  expect(await parts(analyst, 'of: MEMBERS, by: SEX')).toMatchObject([
    { code: 'MALE', suppressed: false },
    { code: 'FEMALE', count: 42 },
  ])
})

test('a period by month of more than twenty years is refused', async () => {
  const { errors } = await members.ask(
    leader,
    `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Unit { statistics {
      admittedByMonth(from: "1990-01-01", until: "2020-01-01") { count } } } } }`,
    { r: [{ __typename: 'Unit', id: unitId('district') }] },
  )
  expect(errors[0]?.extensions).toMatchObject({ reason: 'PERIOD_TOO_LONG', inputPath: ['until'] })
})
