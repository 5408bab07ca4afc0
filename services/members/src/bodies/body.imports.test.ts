import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestBodies } from '../testing/bodies.ts'
import type { Row } from '../testing/files.ts'
import type { TestMembers } from '../testing/open-members.ts'
import { unitId } from '../testing/tree.ts'

let members: TestMembers
beforeAll(async () => {
  members = await openTestBodies()
  await members.take('bodies', [
    term({ term_number: 1, term_from: '2020-08-01', term_until: '2025-08-01' }),
    term({ term_number: 2, term_from: '2025-08-01' }),
  ])
  await members.take('seats', [
    seat({}),
    seat({ person: 'binh', function: 'MEMBER', area: 'Kiểm tra' }),
  ])
})
afterAll(() => members.close())

const term = (more: Row): Row => ({
  unit: 'agency',
  organ: 'BASE_COMMITTEE',
  term_number: 1,
  term_from: '2020-08-01',
  term_until: '',
  ...more,
})

const seat = (more: Row): Row => ({
  unit: 'agency',
  organ: 'BASE_COMMITTEE',
  person: 'an',
  function: 'SECRETARY',
  area: '',
  from: '2020-08-01',
  until: '2025-08-01',
  ...more,
})

test('terms and seats are stored where the unit lies', async () => {
  expect(
    await members.rows(`select term.number, seat.function, seat.area, seat.until_on, seat.base_id
      from seats seat join terms term on term.id = seat.term_id order by function`),
  ).toEqual([
    {
      number: 1,
      function: 'MEMBER',
      area: 'Kiểm tra',
      until_on: '2025-08-01',
      base_id: unitId('agency'),
    },
    {
      number: 1,
      function: 'SECRETARY',
      area: null,
      until_on: '2025-08-01',
      base_id: unitId('agency'),
    },
  ])
})

const REFUSED: readonly (readonly [what: string, table: string, Row[], problems: string[]])[] = [
  ['a term of nowhere', 'bodies', [term({ unit: 'nowhere' })], ['2 unit UNKNOWN_UNIT']],
  ['an organ of no list', 'bodies', [term({ organ: 'CROWD' })], ['2 organ UNKNOWN_CODE']],
  [
    'a term that ends before it begins',
    'bodies',
    [term({ organ: 'STANDING_BOARD', term_until: '2020-08-01' })],
    ['2 term_until DATES_IN_WRONG_ORDER'],
  ],
  [
    'terms that overlap in the file',
    'bodies',
    [
      term({ organ: 'STANDING_BOARD', term_until: '2025-08-02' }),
      term({ organ: 'STANDING_BOARD', term_number: 2, term_from: '2025-08-01' }),
    ],
    ['2 term_from OVERLAP_IN_FILE', '3 term_from OVERLAP_IN_FILE'],
  ],
  ['a term on record', 'bodies', [term({ term_number: 3 })], ['2 term_from OVERLAP']],
  ['a seat in a cell', 'seats', [seat({ organ: 'CELL' })], ['2 organ ORGAN_WITHOUT_SEATS']],
  [
    'a seat of a past term without an end',
    'seats',
    [seat({ person: 'cuc', function: 'MEMBER', until: '' })],
    ['2 until OUTSIDE_TERM'],
  ],
  [
    'a seat before any term',
    'seats',
    [seat({ person: 'cuc', function: 'MEMBER', from: '2020-07-31' })],
    ['2 from NO_TERM_THEN'],
  ],
  [
    'a seat that outlasts its term',
    'seats',
    [seat({ person: 'cuc', function: 'MEMBER', until: '2025-08-02' })],
    ['2 until OUTSIDE_TERM'],
  ],
  [
    'a seat of a probationary member',
    'seats',
    [seat({ person: 'probationary', from: '2026-05-01', until: '' })],
    ['2 person NOT_OFFICIAL_THEN'],
  ],
  [
    'a seat of nobody',
    'seats',
    [seat({ person: 'nobody', from: '2026-05-01', until: '' })],
    ['2 person UNKNOWN_PERSON'],
  ],
  [
    'somebody twice, and two secretaries',
    'seats',
    [
      seat({ person: 'cuc', from: '2026-01-01', until: '' }),
      seat({ person: 'dung', from: '2026-02-01', until: '' }),
      seat({ person: 'cuc', function: 'MEMBER', from: '2026-03-01', until: '' }),
    ],
    ['3 function TWO_SECRETARIES', '4 person OVERLAP_IN_FILE'],
  ],
  [
    'a seat that is held on record',
    'seats',
    [seat({ function: 'MEMBER', from: '2021-01-01' })],
    ['2 person OVERLAP'],
  ],
]

test.each(REFUSED)(
  '%s is refused with line, column and reason, and nothing is stored',
  async (_, table, rows, problems) => {
    const stored = () =>
      members.rows(
        `select (select count(*) from terms) as terms, (select count(*) from seats) as seats`,
      )
    const before = await stored()
    expect(await members.problems(table, rows)).toEqual(problems)
    expect(await stored()).toEqual(before)
  },
)
