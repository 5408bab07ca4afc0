import { beforeAll, describe, expect, test } from 'vitest'
import { byFrom, covers, duplicates, Oracle, readDemonstration } from './testing/oracle.ts'

const TODAY = '2026-11-21'

let oracle: Oracle

beforeAll(async () => {
  oracle = new Oracle((await readDemonstration()).tables)
})

describe('the tree', () => {
  test('a unit has no two versions on one day, and none without days', () => {
    const bad = [...Map.groupBy(oracle.rows('units'), row => row['key'])].filter(([, versions]) => {
      const ordered = versions.toSorted(byFrom)
      return ordered.some(({ from = '', until }, index) => {
        const next = ordered[index + 1]?.['from'] ?? '9999'
        return (until || '9999') <= from || (until || '9999') > next
      })
    })
    expect(bad).toEqual([])
  })

  test('no child is older than its parent or outlives it', () => {
    const byKey = Map.groupBy(oracle.rows('units'), row => row['key'] ?? '')
    const bad = oracle.rows('units').filter(({ parent = '', from = '', until = '' }) => {
      const lives = byKey.get(parent) ?? []
      if (parent === 'VN') return false
      const first = lives.map(row => row['from'] ?? '').toSorted()[0] ?? '9999'
      const end = lives.some(row => !row['until'])
        ? ''
        : lives
            .map(row => row['until'] ?? '')
            .toSorted()
            .at(-1)
      return from < first || (end !== '' && (until === '' || until > (end ?? '')))
    })
    expect(bad).toEqual([])
  })

  test('what ended has a successor that exists on that day', () => {
    const ends = [...Map.groupBy(oracle.rows('units'), row => row['key'] ?? '')]
      .filter(([, versions]) => versions.every(version => version['until']))
      .map(([key, versions]) => ({
        key,
        on: versions
          .map(row => row['until'] ?? '')
          .toSorted()
          .at(-1),
      }))
    const followed = ends.filter(({ key, on = '' }) => {
      const successions = oracle.rows('successions').filter(row => row['predecessor'] === key)
      const isWhole = successions.every(
        ({ successor = '', effective_on: day }) => day === on && oracle.version(successor, on),
      )
      return successions.length > 0 && isWhole
    })
    expect(followed).toEqual(ends)
    expect(ends.length).toBeGreaterThan(70)
  })

  test('districts, old communes and the bloc are gone on 1/7/2025, and communes stand above the base', () => {
    const kinds = (day: string) =>
      Map.groupBy(
        oracle.rows('units').filter(row => covers(row, day)),
        row => `${row['kind']} ${row['level']}`,
      )
    expect(kinds('2025-06-30').has('DISTRICT ABOVE_BASE')).toBe(true)
    const today = kinds(TODAY)
    expect(today.has('DISTRICT ABOVE_BASE')).toBe(false)
    expect(today.has('BLOC ABOVE_BASE')).toBe(false)
    expect(today.has('COMMUNE BASE')).toBe(false)
    expect(today.get('COMMUNE ABOVE_BASE')).toHaveLength(5 + 6 + 9 + 1)
  })

  test('today every Party unit has a code of its own', () => {
    const codes = oracle
      .rows('units')
      .filter(row => covers(row, TODAY) && row['line'] === 'PARTY')
      .map(row => row['code'] ?? '')
    expect(codes.every(code => /^\d\d(\.\d{3}){4}$/.test(code))).toBe(true)
    expect(duplicates(codes)).toEqual([])
  })

  test('people belong to cells and base cells only, while these exist', () => {
    const kinds = new Map(oracle.rows('units').map(row => [row['key'], row['kind']]))
    const units = new Set(oracle.rows('belongings').map(row => row['unit']))
    const others = [...units].filter(unit => !['CELL', 'BASE_CELL'].includes(kinds.get(unit) ?? ''))
    expect(others).toEqual([])
    const gone = [...units].filter(unit => !oracle.version(unit ?? '', TODAY))
    expect(gone).toEqual([])
  })

  test('base cells have fewer than 30 members, cells at least three official ones', () => {
    const official = new Set(
      oracle
        .rows('members')
        .filter(({ status }) => status === 'OFFICIAL')
        .map(({ person }) => person),
    )
    const present = oracle.rows('belongings').filter(row => covers(row, TODAY))
    const bad = [...Map.groupBy(present, row => row['unit'] ?? '')].filter(([unit, rows]) => {
      const isBaseCell = oracle.version(unit, TODAY)?.['kind'] === 'BASE_CELL'
      const officials = rows.filter(({ person }) => official.has(person)).length
      return officials < 3 || (isBaseCell && rows.length >= 30)
    })
    expect(bad.map(([unit, rows]) => `${unit}: ${rows.length}`)).toEqual([])
  })
})
