import { Readable } from 'node:stream'
import { importedId } from '@ket-nap/subgraph'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { memberRow, personRow, type Row } from './testing/files.ts'
import { MINIATURE } from './testing/miniature.ts'
import { openTestMembers, type TestMembers } from './testing/open-members.ts'
import { unitId } from './testing/tree.ts'

let members: TestMembers
beforeAll(async () => {
  members = await openTestMembers()
  await members.units(MINIATURE)
  await members.take('people', [
    personRow('known', 'cell-1', { personal_number: '001090000111' }),
    personRow('young', 'cell-1', { born_on: '2000-02-29' }),
    personRow('listed', 'cell-1'),
  ])
  await members.take('members', [
    memberRow('known', { card_number: '001090000111' }),
    memberRow('young', {
      decided_on: '2018-03-01',
      ceremony_on: '2018-03-10',
      official_on: '2019-03-10',
    }),
  ])
  await members.take('belongings', [
    {
      person: 'known',
      unit: 'cell-1',
      from: '2015-03-20',
      until: '2020-01-01',
      reason: 'ADMITTED',
    },
  ])
})
afterAll(() => members.close())

const count = async (table: string) => {
  const [row] = await members.rows<{ n: number }>(`select count(*)::int as n from ${table}`)
  return row?.n
}

test('a person is stored with folded names, order and place, and told to others', async () => {
  await members.take('people', [
    personRow('Đào', 'agency-cell', { full_name: 'Nguyễn  Thị Đào', flags: 'YOUTH_UNION MILITIA' }),
  ])
  const id = importedId('person', 'Đào')
  const [row] =
    await members.rows(`select full_name, search_name, search_given, flags, unit_id, base_id,
    province_id from people where id = '${id}'`)
  expect(row).toEqual({
    full_name: 'Nguyễn Thị Đào',
    search_name: 'nguyen thi dao',
    search_given: 'dao thi nguyen',
    flags: ['YOUTH_UNION', 'MILITIA'],
    unit_id: unitId('agency-cell'),
    base_id: unitId('agency'),
    province_id: unitId('province'),
  })
  const [event] = await members.rows(
    `select type, version, payload from outbox_events where payload->>'personId' = '${id}'`,
  )
  expect(event).toEqual({
    type: 'person.placed',
    version: 1,
    payload: { personId: id, revision: 1, unitId: unitId('agency-cell') },
  })
})

const person = (key: string, more: Row = {}) => personRow(key, 'cell-1', more)

const BAD: readonly [
  what: string,
  table: string,
  rows: readonly Row[],
  problems: readonly string[],
][] = [
  ['an unknown unit', 'people', [personRow('a', 'nowhere')], ['2 unit UNKNOWN_UNIT']],
  ['a person who is stored', 'people', [person('known')], ['2 key ALREADY_STORED']],
  ['a person twice', 'people', [person('a'), person('a')], ['3 key TWICE_IN_FILE']],
  ['a code of no list', 'people', [person('a', { sex: 'X' })], ['2 sex UNKNOWN_CODE']],
  [
    'codes of no table',
    'people',
    [person('a', { ethnic_group: 'MARTIAN', religion: 'UFO' })],
    ['2 ethnic_group UNKNOWN_CODE', '2 religion UNKNOWN_CODE'],
  ],
  [
    'a group of no list',
    'people',
    [person('a', { flags: 'MILITIA SPY' })],
    ['2 flags UNKNOWN_CODE'],
  ],
  [
    'a number of 11 digits',
    'people',
    [person('a', { personal_number: '00109000011' })],
    ['2 personal_number PERSONAL_NUMBER_LENGTH'],
  ],
  [
    'the same number twice in the file',
    'people',
    [
      person('a', { personal_number: '001090000222' }),
      person('b', { personal_number: '001090000222' }),
    ],
    [
      '2 personal_number PERSONAL_NUMBER_TWICE_IN_FILE',
      '3 personal_number PERSONAL_NUMBER_TWICE_IN_FILE',
    ],
  ],
  [
    'a number of somebody on record',
    'people',
    [person('a', { personal_number: '001090000111' })],
    ['2 personal_number PERSONAL_NUMBER_OF_ANOTHER'],
  ],
  [
    'a name of 300 characters',
    'people',
    [person('a', { full_name: 'A'.repeat(300) })],
    ['2 full_name NAME_TOO_LONG'],
  ],
  [
    'a name with digits',
    'people',
    [person('a', { full_name: 'Nguyễn 5' })],
    ['2 full_name NAME_HAS_DIGITS'],
  ],
  ['31 February', 'people', [person('a', { born_on: '31/02/1990' })], ['2 born_on NOT_A_DATE']],

  ['a member who is no person', 'members', [memberRow('nobody')], ['2 person UNKNOWN_PERSON']],
  [
    'a member twice',
    'members',
    [memberRow('listed'), memberRow('listed')],
    ['3 person TWICE_IN_FILE'],
  ],
  ['a member who is stored', 'members', [memberRow('known')], ['2 person ALREADY_STORED']],
  [
    'a decision after the ceremony',
    'members',
    [memberRow('listed', { decided_on: '2015-03-21' })],
    ['2 ceremony_on DATES_IN_WRONG_ORDER'],
  ],
  [
    'official status before the 12 months are over',
    'members',
    [memberRow('listed', { official_on: '2016-03-19' })],
    ['2 official_on PROBATION_TOO_SHORT'],
  ],
  [
    'a decision before 18 by months',
    'members',
    [
      memberRow('listed', {
        decided_on: '2008-01-14',
        ceremony_on: '2008-02-01',
        official_on: '2009-02-01',
      }),
    ],
    ['2 decided_on TOO_YOUNG'],
  ],
  [
    'an official member without a day',
    'members',
    [memberRow('listed', { official_on: '' })],
    ['2 official_on MISSING_FOR_STATUS'],
  ],
  [
    'a member who left and is counted',
    'members',
    [memberRow('listed', { left_on: '2020-01-01' })],
    ['2 left_on NOT_FOR_STATUS'],
  ],
  [
    'who left without a day',
    'members',
    [memberRow('listed', { status: 'EXPELLED' })],
    ['2 left_on MISSING_FOR_STATUS'],
  ],
  [
    'a card of another length',
    'members',
    [memberRow('listed', { card_number: '123456789' })],
    ['2 card_number CARD_NUMBER_LENGTH'],
  ],

  [
    'a belonging of no member',
    'belongings',
    [{ person: 'listed', unit: 'cell-1', from: '2020-01-01', until: '', reason: 'ADMITTED' }],
    ['2 person NOT_A_MEMBER'],
  ],
  [
    'a belonging that ends before it begins',
    'belongings',
    [
      {
        person: 'known',
        unit: 'cell-1',
        from: '2021-01-01',
        until: '2021-01-01',
        reason: 'TRANSFERRED',
      },
    ],
    ['2 until DATES_IN_WRONG_ORDER'],
  ],
  [
    'belongings that overlap in the file',
    'belongings',
    [
      { person: 'known', unit: 'cell-2', from: '2021-06-01', until: '', reason: 'TRANSFERRED' },
      {
        person: 'known',
        unit: 'cell-1',
        from: '2020-01-01',
        until: '2021-06-02',
        reason: 'TRANSFERRED',
      },
    ],
    ['2 from OVERLAP_IN_FILE'],
  ],
  [
    'a belonging that overlaps one on record',
    'belongings',
    [{ person: 'known', unit: 'cell-1', from: '2019-12-31', until: '', reason: 'TRANSFERRED' }],
    ['2 from OVERLAP'],
  ],
  [
    'a belonging to nowhere',
    'belongings',
    [{ person: 'known', unit: 'nowhere', from: '2021-01-01', until: '', reason: 'TRANSFERRED' }],
    ['2 unit UNKNOWN_UNIT'],
  ],

  [
    'admissions that contradict themselves',
    'admissions',
    [
      {
        key: 'a',
        person: 'listed',
        unit: 'cell-1',
        stage: 'DECIDED',
        decided_on: '',
        ceremony_on: '',
      },
      {
        key: 'b',
        person: 'listed',
        unit: 'cell-1',
        stage: 'CEREMONY_HELD',
        decided_on: '2015-01-01',
        ceremony_on: '',
      },
      {
        key: 'c',
        person: 'listed',
        unit: 'cell-1',
        stage: 'DECIDED',
        listed_on: '2016-01-01',
        decided_on: '2015-01-01',
      },
      {
        key: 'd',
        person: 'listed',
        unit: 'cell-1',
        stage: 'SYMPATHISER',
        expected_quarter: '2024-10-02',
      },
      { key: 'd', person: 'nobody', unit: 'nowhere', stage: 'SYMPATHISER' },
    ],
    [
      '2 decided_on MISSING_FOR_STAGE',
      '3 ceremony_on MISSING_FOR_STAGE',
      '4 decided_on DATES_IN_WRONG_ORDER',
      '5 expected_quarter NOT_A_QUARTER',
      '6 person UNKNOWN_PERSON',
      '6 unit UNKNOWN_UNIT',
      '6 key TWICE_IN_FILE',
    ],
  ],
  [
    'an admission one day before 18',
    'admissions',
    [{ key: 'a', person: 'young', unit: 'cell-1', stage: 'DECIDED', decided_on: '2018-02-27' }],
    ['2 decided_on TOO_YOUNG'],
  ],
  [
    'a recognition that comes too early',
    'recognitions',
    [{ person: 'known', unit: 'cell-1', effective_on: '2016-03-19' }],
    ['2 effective_on PROBATION_TOO_SHORT'],
  ],
  [
    'a badge for 35 years before there was one',
    'badges',
    [
      { person: 'known', unit: 'cell-1', years: 35, round: 'MAY_19', awarded_on: '2026-05-19' },
      {
        person: 'young',
        unit: 'cell-1',
        years: 35,
        round: 'SEPTEMBER_2',
        awarded_on: '2026-09-02',
      },
    ],
    ['2 years NO_SUCH_BADGE'],
  ],
  [
    'a departure on which no belonging ends',
    'departures',
    [{ person: 'known', unit: 'cell-1', kind: 'DECEASED', on: '2020-01-02' }],
    ['2 on NO_BELONGING_ENDS'],
  ],
]

test.each(BAD)(
  '%s is refused with line, column and reason, and nothing is stored',
  async (_, table, rows, problems) => {
    const before = [await count(table), await count('outbox_events')]
    expect(await members.problems(table, rows)).toEqual(problems)
    expect([await count(table), await count('outbox_events')]).toEqual(before)
  },
)

test('the edges of the rules are taken', async () => {
  await members.take('admissions', [
    { key: 'edge', person: 'young', unit: 'cell-1', stage: 'DECIDED', decided_on: '2018-02-28' },
  ])
  await members.take('belongings', [
    {
      person: 'known',
      unit: 'cell-1',
      from: '2020-01-01',
      until: '2021-01-01',
      reason: 'TRANSFERRED',
    },
    { person: 'known', unit: 'cell-2', from: '2021-01-01', until: '', reason: 'TRANSFERRED' },
  ])
  await members.take('departures', [
    { person: 'known', unit: 'cell-1', kind: 'TRANSFERRED_OUT', on: '2020-01-01' },
  ])
  await members.take('recognitions', [
    { person: 'known', unit: 'cell-1', effective_on: '2016-03-20' },
  ])
})

test('a card that carries another personal number is refused', async () => {
  await members.take('people', [person('carded', { personal_number: '001090000333' })])
  expect(
    await members.problems('members', [memberRow('carded', { card_number: '001090000444' })]),
  ).toEqual(['2 card_number CARD_NUMBER_OF_ANOTHER'])
  await members.take('members', [memberRow('carded', { card_number: '001090000333' })])
})

test('the database itself refuses two belongings at once', async () => {
  await expect(
    members.rows(`insert into belongings select person_id, date '2022-01-01', null, reason, official_on,
      exempt, born_on, sex, ethnic_group, religion, general_education, professional_level,
      political_theory, occupation, flags, province_id, above_base_id, base_id, unit_id
      from belongings where until_on is null limit 1`),
  ).rejects.toThrow(/belongings_no_overlap/)
})

test('a message never repeats what the line says', async () => {
  const text =
    'key,full_name,born_on,sex,ethnic_group,religion,general_education,professional_level,political_theory,occupation,unit,personal_number\n'
  const file = Readable.from([
    `${text}k,Kẻ 1 Lạ,1990-01-01,MALE,KINH,NONE,PRIMARY,NONE,NONE,OTHER,cell-1,99887766554\n`,
  ])
  const answer = await members.import('people', file)
  expect(answer).toMatchObject({
    problems: [{ code: 'PERSONAL_NUMBER_LENGTH' }, { code: 'NAME_HAS_DIGITS' }],
  })
  expect(JSON.stringify(answer)).not.toMatch(/Lạ|99887766554/)
})
