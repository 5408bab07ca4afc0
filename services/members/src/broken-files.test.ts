import { Readable } from 'node:stream'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { MINIATURE } from './testing/miniature.ts'
import { openTestMembers, type TestMembers } from './testing/open-members.ts'

let members: TestMembers
beforeAll(async () => {
  members = await openTestMembers()
  await members.units(MINIATURE)
})
afterAll(() => members.close())

const HEADER =
  'key,full_name,born_on,sex,ethnic_group,religion,general_education,professional_level,political_theory,occupation,unit'
const line = (key: string, name = 'Nguyễn Văn Á') =>
  `${key},${name},1990-01-01,MALE,KINH,NONE,PRIMARY,NONE,NONE,OTHER,cell-1`
const file = (...lines: readonly string[]) => Buffer.from(`${lines.join('\n')}\n`)

const LATIN = Buffer.from(`${HEADER}\n${line('a', 'Nguyen Thi Hòa')}\n`, 'latin1')
const UTF_16 = Buffer.concat([
  Buffer.from([0xff, 0xfe]),
  Buffer.from(`${HEADER}\n${line('a')}\n`, 'utf16le'),
])
const SEVERED = file(HEADER, line('a', 'Nguyễn')).subarray(0, HEADER.length + 9)

/** The file, and its problems as 'line column CODE'. */
const BROKEN: readonly [what: string, Buffer, problems: readonly string[]][] = [
  ['nothing in it', Buffer.alloc(0), ['1  EMPTY_FILE']],
  ['only a mark of byte order', Buffer.from('\uFEFF'), ['1  EMPTY_FILE']],
  ['only empty lines', Buffer.from('\n\n\n'), ['1  EMPTY_FILE']],
  ['a column missing', file(HEADER.replace('sex,', ''), line('a')), ['1 sex MISSING_COLUMN']],
  [
    'a column that nobody knows',
    file(`${HEADER},shoe_size`, `${line('a')},42`),
    ['1 shoe_size UNKNOWN_COLUMN'],
  ],
  ['a column twice', file(`${HEADER},sex`, `${line('a')},MALE`), ['1 sex TWICE', '1 sex TWICE']],
  ['a cell too many', file(HEADER, line('a'), `${line('b')},more`), ['3  WRONG_NUMBER_OF_CELLS']],
  ['a cell too few', file(HEADER, 'a,Nguyễn Văn Á', line('b')), ['2  WRONG_NUMBER_OF_CELLS']],
  [
    'a quote that never ends',
    file(HEADER, line('a'), line('b', '"Nguyễn Văn Á')),
    ['3  CSV_QUOTE_NOT_CLOSED'],
  ],
  [
    'a quote in the middle',
    file(HEADER, line('a', '"Nguyễn" Văn Á')),
    ['2  CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE'],
  ],
  [
    'a line that is too long',
    file(HEADER, line('a', 'Á'.repeat(30_000))),
    ['2  CSV_MAX_RECORD_SIZE'],
  ],
  ['a line that is far too long', file(HEADER, 'Á'.repeat(50_000)), ['2  CSV_MAX_RECORD_SIZE']],
  ['letters of Latin-1', LATIN, ['2  NOT_UTF_8']],
  ['letters of UTF-16', UTF_16, ['1  NOT_UTF_8']],
  ['an end within a letter', SEVERED, ['2  NOT_UTF_8']],
  [
    'a null character in a name',
    file(HEADER, line('a', 'Nguyễn\u0000Á')),
    ['2 full_name NAME_HAS_CONTROL_CHARACTERS'],
  ],
  [
    'replacement characters',
    file(HEADER, line('a', 'Nguy\uFFFDn')),
    ['2 full_name NAME_HAS_OTHER_CHARACTERS'],
  ],
  [
    '31 February',
    file(HEADER, line('a').replace('1990-01-01', '31/02/1990')),
    ['2 born_on NOT_A_DATE'],
  ],
]

test.each(BROKEN)(
  'a file with %s is refused with line and reason, and nothing is stored',
  async (_, bytes, problems) => {
    for (const chunks of [[bytes], [...bytes].map(byte => Buffer.of(byte))]) {
      const answer = await members.import('people', Readable.from(chunks))
      const found = 'problems' in answer ? answer.problems : []
      expect(found.map(problem => `${problem.line} ${problem.column} ${problem.code}`)).toEqual(
        problems,
      )
    }
    expect(await members.rows('select from people')).toEqual([])
  },
)

test('a file with a mark of byte order, semicolons and lines as on Windows is taken', async () => {
  const text = `\uFEFF${[HEADER, line('a'), line('b')].join('\r\n')}`.replaceAll(',', ';')
  const chunks = [...Buffer.from(text)].map(byte => Buffer.of(byte))
  expect(await members.import('people', Readable.from(chunks))).toEqual({
    table: 'people',
    rows: 2,
  })
  expect(await members.rows('select full_name from people')).toEqual([
    { full_name: 'Nguyễn Văn Á' },
    { full_name: 'Nguyễn Văn Á' },
  ])
})

test('a long file is stored whole, or not at all for a fault near its end', async () => {
  const many = Array.from({ length: 4_500 }, (_, place) => line(`long-${place}`))
  const before = await members.rows('select from people')
  const spoilt = many.with(4_400, line('long-4400', 'Nguyễn 2'))
  expect(await members.import('people', Readable.from([file(HEADER, ...spoilt)]))).toMatchObject({
    problems: [{ line: 4_402, column: 'full_name', code: 'NAME_HAS_DIGITS' }],
  })
  expect(await members.rows('select from people')).toEqual(before)
  const answer = await members.import('people', Readable.from([file(HEADER, ...many)]))
  expect(answer).toEqual({ table: 'people', rows: 4_500 })
  expect(await members.rows('select from people')).toHaveLength(before.length + 4_500)
})
