import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testViewer } from '@ket-nap/subgraph/testing'
import { openTestMembers, type TestMembers } from '../testing/open-members.ts'
import {
  cellsBelow,
  filesOf,
  randomCountry,
  sketchesOf,
  type RandomCountry,
} from '../testing/random-country.ts'
import { unitId } from '../testing/tree.ts'

const TODAY = '2026-11-21'
const viewer = testViewer('ANALYST', {
  provinces: [unitId('P0'), unitId('P1')],
  units: [unitId('VN')],
})
const SEED = 20_261_121
const country: RandomCountry = fc.sample(randomCountry, { numRuns: 1, seed: SEED })[0] ?? {
  cells: [],
  people: [],
}
const units = sketchesOf(country)

let members: TestMembers
beforeAll(async () => {
  members = await openTestMembers()
  await members.units(units)
  for (const [table, rows] of filesOf(country)) await members.take(table, rows)
})
afterAll(() => members.close())

const FLOW = `query ($representations: [_Any!]!, $asOf: LocalDate, $from: LocalDate!, $until: LocalDate!) {
  _entities(representations: $representations) { ... on Unit { id statistics(asOf: $asOf) {
    members { total exempt }
    flow(from: $from, until: $until) { opening admitted transferredIn recorded restored
      died expelled removed resigned transferredOut closing } } } } }`

type Flow = Record<string, number>
interface Answered {
  id: string
  statistics: { members: { total: number; exempt: number }; flow: Flow } | null
}

async function ask(variables: object): Promise<Answered[]> {
  const representations = units.map(({ key }) => ({ __typename: 'Unit', id: unitId(key) }))
  const { data, errors } = await members.ask(viewer, FLOW, { ...variables, representations })
  expect(errors).toEqual([])
  return data?.['_entities'] as Answered[]
}

const next = (day: string, days = 1): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)

/** Who belongs to one of the cells on a day. */
const membersOn = (cells: ReadonlySet<number>, day: string): Set<number> =>
  new Set(
    country.people.flatMap((stays, person) =>
      stays.some(
        ({ cell, from, until }) =>
          cells.has(cell) && from <= day && (until === null || day < until),
      )
        ? [person]
        : [],
    ),
  )

const without = (some: ReadonlySet<number>, others: ReadonlySet<number>): number[] =>
  [...some].filter(person => !others.has(person))

const LINES: Readonly<Record<string, string>> = {
  ADMITTED: 'admitted',
  TRANSFERRED: 'transferredIn',
  REORGANISED: 'transferredIn',
  RECORDED: 'transferredIn',
  RESTORED: 'restored',
  DECEASED: 'died',
  EXPELLED: 'expelled',
  REMOVED: 'removed',
  RESIGNED: 'resigned',
}

/** Day after day: who is there that was not, who is no longer there, and why. */
function countFlow(cells: ReadonlySet<number>, from: string, until: string): Flow {
  const flow: Flow = Object.fromEntries(
    'opening admitted transferredIn recorded restored died expelled removed resigned transferredOut closing'
      .split(' ')
      .map(line => [line, 0]),
  )
  const add = (line: string) => (flow[line] = (flow[line] ?? 0) + 1)
  let before = membersOn(cells, next(from, -1))
  flow['opening'] = before.size
  for (let day = from; day < until; day = next(day)) {
    const now = membersOn(cells, day)
    for (const person of without(now, before)) {
      const reason = country.people[person]?.find(stay => stay.from === day)?.reason ?? ''
      add(LINES[reason] ?? 'transferredIn')
      if (reason === 'RECORDED') add('recorded')
    }
    for (const person of without(before, now)) {
      const why = country.people[person]?.find(stay => stay.until === day)?.left
      add(LINES[why ?? ''] ?? 'transferredOut')
    }
    before = now
  }
  flow['closing'] = before.size
  return flow
}

const day = fc
  .integer({ min: Date.parse('2018-01-01') / 86_400_000, max: Date.parse(TODAY) / 86_400_000 })
  .map(number => next('1970-01-01', number))

const existsOn = (key: string, asOf: string) =>
  units.some(
    unit => unit.key === key && (unit.from ?? '') <= asOf && (!unit.until || asOf < unit.until),
  )

test('opening + in − out = closing, and every line is what day-by-day counting gives', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(fc.constant(TODAY), day),
      day,
      fc.integer({ min: 1, max: 500 }),
      async (asOf, from, days) => {
        const until = next(from, days)
        const answers = await ask({ asOf, from, until })
        const there = units.map(({ key }) => existsOn(key, asOf))
        expect(answers.map(({ statistics }) => statistics !== null)).toEqual(there)
        for (const [place, { statistics }] of answers.entries()) {
          if (!statistics) continue
          const cells = cellsBelow(country, units[place]?.key ?? '', asOf)
          expect(statistics).toMatchObject({
            members: { total: membersOn(cells, asOf).size },
            flow: countFlow(cells, from, until),
          })
          const { opening = 0, closing = 0, recorded: _, ...lines } = statistics.flow
          const { admitted = 0, transferredIn = 0, restored = 0, ...out } = lines
          const went = Object.values(out).reduce((sum, count) => sum + count, 0)
          expect(opening + admitted + transferredIn + restored - went).toBe(closing)
        }
      },
    ),
    { numRuns: 40, seed: SEED, endOnFailure: true },
  )
}, 120_000)

test('the closing of a period is the opening of the next', async () => {
  const first = await ask({ from: '2023-01-01', until: '2024-01-01' })
  const second = await ask({ from: '2024-01-01', until: '2025-01-01' })
  for (const [place, { statistics }] of first.entries()) {
    expect(statistics?.flow['closing']).toBe(second[place]?.statistics?.flow['opening'])
  }
})

test('a period without a day is refused with its reason', async () => {
  const { errors } = await members.ask(viewer, FLOW, {
    representations: [{ __typename: 'Unit', id: unitId('P0') }],
    from: '2024-01-01',
    until: '2024-01-01',
  })
  expect(errors[0]?.extensions).toMatchObject({
    code: 'BAD_USER_INPUT',
    reason: 'EMPTY_PERIOD',
    inputPath: ['until'],
  })
})
