import { beforeAll, describe, expect, test } from 'vitest'
import { covers, duplicates, Oracle, readDemonstration, writeAndRead } from './testing/oracle.ts'

const TODAY = '2026-11-21'

let oracle: Oracle
let bytes: ReadonlyMap<string, string>

beforeAll(async () => {
  const written = await readDemonstration()
  oracle = new Oracle(written.tables)
  bytes = written.bytes
})

describe('the files', () => {
  test('have the same bytes every time, and others on another day', async () => {
    const again = await writeAndRead()
    const later = await writeAndRead('2027-02-03')
    expect([...again.bytes].filter(([file, text]) => bytes.get(file) !== text)).toEqual([])
    expect(later.bytes.get('admissions.csv')).not.toBe(bytes.get('admissions.csv'))
  })

  test('are refused for a day on which the demonstration has not begun', async () => {
    await expect(writeAndRead('2025-12-31')).rejects.toThrow(RangeError)
  })

  test('hold about 25,000 members today', () => {
    const present = oracle.rows('belongings').filter(row => covers(row, TODAY))
    expect(present.length).toBeGreaterThan(24_000)
    expect(present.length).toBeLessThan(28_000)
  })
})

describe('references', () => {
  const references: readonly [table: string, column: string, to: string][] = [
    ['successions', 'predecessor', 'units'],
    ['successions', 'successor', 'units'],
    ['populations', 'unit', 'units'],
    ['targets', 'unit', 'units'],
    ['people', 'unit', 'units'],
    ['members', 'person', 'people'],
    ['belongings', 'person', 'members'],
    ['belongings', 'unit', 'units'],
    ['admissions', 'person', 'people'],
    ['admissions', 'unit', 'units'],
    ['recognitions', 'person', 'members'],
    ['recognitions', 'unit', 'units'],
    ['badges', 'person', 'members'],
    ['badges', 'unit', 'units'],
    ['departures', 'person', 'members'],
    ['departures', 'unit', 'units'],
    ['bodies', 'unit', 'units'],
    ['seats', 'unit', 'units'],
    ['seats', 'person', 'members'],
    ['gradings', 'person', 'members'],
    ['gradings', 'unit', 'units'],
    ['gradings', 'grading_unit', 'units'],
    ['helping_members', 'person', 'people'],
    ['helping_members', 'helper', 'members'],
    ['helper_accounts', 'person', 'members'],
    ['admission_steps', 'admission', 'admissions'],
    ['transfers', 'person', 'members'],
    ['transfers', 'to_unit', 'units'],
    ['probation_steps', 'person', 'members'],
    ['attendees', 'person', 'members'],
    ['classes', 'organiser', 'units'],
    ['certificates', 'person', 'people'],
    ['certificates', 'class', 'classes'],
  ]

  test.each(references)('%s.%s is found in %s', (table, column, to) => {
    const known = new Set(oracle.rows(to).map(row => row['key'] ?? row['person']))
    const unknown = oracle.rows(table).filter(row => !known.has(row[column]))
    expect(unknown).toEqual([])
    expect(oracle.rows(table).length).toBeGreaterThan(0)
  })

  test('posts are of units that exist on the day they begin, or of the root', () => {
    const bad = oracle
      .rows('posts')
      .filter(({ unit = '', from = '' }) => unit !== 'VN' && !oracle.version(unit, from))
    expect(bad).toEqual([])
  })

  test.each(['people', 'admissions', 'classes', 'certificates', 'targets', 'posts'])(
    'a key of %s comes once',
    table => {
      const keys = oracle.rows(table).map(row => row['key'] ?? '')
      expect(duplicates(keys)).toEqual([])
    },
  )
})
