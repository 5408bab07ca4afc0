import { beforeAll, expect, test } from 'vitest'
import { covers, duplicates, Oracle, readDemonstration, type Row } from './testing/oracle.ts'

const TODAY = '2026-11-21'

let oracle: Oracle

beforeAll(async () => {
  oracle = new Oracle((await readDemonstration()).tables)
})

const bodyOf = ({ unit, organ }: Row) => `${unit} ${organ}`
const termOf = (seat: Row) =>
  oracle
    .rows('bodies')
    .find(
      row =>
        bodyOf(row) === bodyOf(seat) &&
        covers(
          { from: row['term_from'] ?? '', until: row['term_until'] ?? '' },
          seat['from'] ?? '',
        ),
    )

test('every organisation from the base to above it has a committee today, every cell a term', () => {
  const kinds = ['COMMUNE', 'ABOVE_BASE', 'BASE_COMMITTEE', 'BASE_CELL', 'CELL']
  const units = oracle
    .rows('units')
    .filter(
      row => covers(row, TODAY) && row['line'] === 'PARTY' && kinds.includes(row['kind'] ?? ''),
    )
  const running = oracle.rows('bodies').filter(row => !row['term_until'])
  const withTerm = new Set(running.map(({ unit }) => unit))
  expect(units.filter(({ key }) => !withTerm.has(key))).toEqual([])
})

test('terms of a body follow each other without a gap, each with the next number', () => {
  const bad = [...Map.groupBy(oracle.rows('bodies'), bodyOf)].filter(([, rows]) =>
    rows.some((row, place) => {
      const next = rows[place + 1]
      if (!next) return false
      const isNext = Number(next['term_number']) === Number(row['term_number']) + 1
      return !isNext || next['term_from'] !== row['term_until']
    }),
  )
  expect(bad).toEqual([])
})

test('seats lie in their terms, of people who belonged there as official members', () => {
  const official = new Map(
    oracle.rows('members').map(row => [row['person'], row['official_on'] ?? '9999']),
  )
  const bad = oracle.rows('seats').filter(seat => {
    const { person, from = '', until } = seat
    const term = termOf(seat)
    const end = term?.['term_until']
    return !term || (official.get(person) ?? '') >= from || Boolean(end && (!until || until > end))
  })
  expect(bad).toEqual([])
  expect(oracle.rows('seats').length).toBeGreaterThan(1_000)
})

test('nobody sits in a body twice, and each has one secretary', () => {
  const first = (row: Row) => `${bodyOf(row)} ${row['from']}`
  expect(duplicates(oracle.rows('seats').map(row => `${first(row)} ${row['person']}`))).toEqual([])
  const secretaries = oracle.rows('seats').filter(row => row['function'] === 'SECRETARY')
  expect(duplicates(secretaries.map(first))).toEqual([])
})

test('a standing board is at most a third of its committee', () => {
  const sizes = new Map(
    [...Map.groupBy(oracle.rows('seats'), row => `${bodyOf(row)} ${row['from']}`)].map(
      ([key, rows]) => [key, rows.length],
    ),
  )
  const bad = [...sizes].filter(([key, size]) => {
    if (!key.includes(' STANDING_BOARD ')) return false
    const committee = ['BASE_COMMITTEE', 'COMMITTEE']
      .map(organ => sizes.get(key.replace('STANDING_BOARD', organ)) ?? 0)
      .reduce((a, b) => Math.max(a, b))
    return size * 3 > committee
  })
  expect(bad).toEqual([])
})
