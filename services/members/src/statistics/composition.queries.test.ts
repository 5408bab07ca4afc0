import { addDays, toLocalDate, yearsBetween, type LocalDate } from '@ket-nap/kernel'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { AGE_BANDS } from '../codes/figure-codes.ts'
import { memberRow, personRow } from '../testing/files.ts'
import { MINIATURE } from '../testing/miniature.ts'
import { openTestMembers, type TestMembers } from '../testing/open-members.ts'
import { unitId } from '../testing/tree.ts'
import { viewers } from '../testing/viewers.ts'

const ON = toLocalDate('2023-02-28')
const days = (first: string, span: number) =>
  fc.integer({ min: 0, max: span }).map(n => addDays(toLocalDate(first), n))

/** Births around the edges of the bands, those of leap days among them. */
const births = fc.sample(
  fc.oneof(
    days('1940-01-01', 20_000),
    fc
      .constantFrom(
        '1961-02-28',
        '1962-02-28',
        '1962-03-01',
        '1992-02-29',
        '1992-03-01',
        '1972-02-29',
      )
      .map(toLocalDate),
  ),
  { numRuns: 80, seed: 3 },
)
const people = births.map((bornOn, n) => ({ key: `p${n}`, bornOn }))

let members: TestMembers
beforeAll(async () => {
  members = await openTestMembers()
  await members.units(MINIATURE)
  await members.take(
    'people',
    people.map(({ key, bornOn }) => personRow(key, 'cell-1', { born_on: bornOn })),
  )
  await members.take(
    'members',
    people.map(({ key }) => memberRow(key)),
  )
  await members.take(
    'belongings',
    people.map(({ key }) => ({
      person: key,
      unit: 'cell-1',
      from: '2015-03-20',
      reason: 'ADMITTED',
    })),
  )
  await members.take(
    'admissions',
    people.map(({ key }, n) => ({
      key: `a${n}`,
      person: key,
      unit: 'cell-1',
      stage: 'CEREMONY_HELD',
      ceremony_on: ceremonyOf(n),
    })),
  )
})
afterAll(() => members.close())

const ceremonyOf = (n: number) => addDays(toLocalDate('2022-01-01'), n * 5)

function countBands(ageOn: (n: number) => LocalDate): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const [n, { bornOn }] of people.entries()) {
    const age = yearsBetween(bornOn, ageOn(n))
    const code = AGE_BANDS.find(({ from, until }) => from <= age && age < until)?.code ?? ''
    counts[code] = (counts[code] ?? 0) + 1
  }
  return counts
}

async function askBands(args: string): Promise<Record<string, number>> {
  const { data, errors } = await members.ask(
    viewers.province('ORGANISING'),
    `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Unit {
      statistics(asOf: "${ON}") { composition(by: AGE_BAND, ${args}) { code count } } } } }`,
    { r: [{ __typename: 'Unit', id: unitId('old-commune') }] },
  )
  expect(errors).toEqual([])
  const [unit] = (data?.['_entities'] ?? []) as {
    statistics: { composition: { code: string; count: number }[] }
  }[]
  return Object.fromEntries(
    (unit?.statistics.composition ?? []).map(({ code, count }) => [code, count]),
  )
}

test('the age of members is that of the day asked, in completed years', async () => {
  expect(await askBands('of: MEMBERS')).toEqual(countBands(() => ON))
})

test('the age of the admitted is that of their ceremony', async () => {
  const period = 'from: "2022-01-01", until: "2024-01-01"'
  expect(await askBands(`of: ADMITTED, ${period}`)).toEqual(countBands(ceremonyOf))
})
