import { Readable } from 'node:stream'
import { importedId } from '@ket-nap/subgraph'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { gradingRow, memberRow, personRow, type Row } from './testing/files.ts'
import { MINIATURE } from './testing/miniature.ts'
import { openTestMembers, type TestMembers } from './testing/open-members.ts'
import { REFUSED } from './testing/refused-rows.ts'
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

test.each(REFUSED)(
  '%s is refused with line, column and reason, and nothing is stored',
  async (_, table, rows, problems) => {
    const before = [await count(table), await count('outbox_events')]
    expect(await members.problems(table, rows)).toEqual(problems)
    expect([await count(table), await count('outbox_events')]).toEqual(before)
  },
)

const EDGES: readonly [table: string, rows: readonly Row[]][] = [
  [
    'admissions',
    [{ key: 'edge', person: 'young', unit: 'cell-1', stage: 'DECIDED', decided_on: '2018-02-28' }],
  ],
  [
    'belongings',
    [
      {
        person: 'known',
        unit: 'cell-1',
        from: '2020-01-01',
        until: '2021-01-01',
        reason: 'TRANSFERRED',
      },
      { person: 'known', unit: 'cell-2', from: '2021-01-01', until: '', reason: 'TRANSFERRED' },
    ],
  ],
  ['departures', [{ person: 'known', unit: 'cell-1', kind: 'TRANSFERRED_OUT', on: '2020-01-01' }]],
  ['gradings', [gradingRow('known', { year: 2019, document_on: '2020-01-20' })]],
  ['recognitions', [{ person: 'known', unit: 'cell-1', effective_on: '2016-03-20' }]],
  [
    'badges',
    [
      {
        person: 'young',
        unit: 'cell-1',
        years: 35,
        round: 'SEPTEMBER_2',
        awarded_on: '2026-09-02',
      },
    ],
  ],
]

test.each(EDGES)('the edges of the rules are taken: %s', async (table, rows) => {
  expect(await members.problems(table, rows)).toEqual([])
})

test('who helps whom comes from a file, with the account of whoever helps', async () => {
  await members.take('admissions', [
    {
      key: 'helped',
      person: 'listed',
      unit: 'cell-1',
      stage: 'SYMPATHISER',
      listed_on: '2026-03-01',
    },
  ])
  const helping = { person: 'listed', helper: 'young', from: '2026-03-01', number: '4-NQ/CB' }
  await members.take('helping_members', [helping])
  await members.take('helper_accounts', [
    { person: 'young', holder: 'h1', given_on: '2026-03-02', given_by: 'h2' },
  ])
  expect(await members.problems('helping_members', [helping])).toEqual(['2 person ALREADY_STORED'])
  expect(
    await members.rows(`select help.from_on::text as "from", help.number, account.holder_id as holder
      from helping_members help join helper_accounts account using (person_id)`),
  ).toEqual([{ from: '2026-03-01', number: '4-NQ/CB', holder: importedId('holder', 'h1') }])
})

test('grades from a file count, and nobody is said to have recorded them', async () => {
  await members.take('gradings', [gradingRow('known')])
  expect(
    await members.rows(`select year, grade, grading_unit_id, holder_id, policy_version, base_id
      from standing_gradings where year = 2017`),
  ).toEqual([
    {
      year: 2017,
      grade: 'GOOD',
      grading_unit_id: unitId('new-commune'),
      holder_id: null,
      policy_version: null,
      base_id: null,
    },
  ])
  expect(await members.problems('gradings', [gradingRow('known')])).toEqual([
    '2 person ALREADY_STORED',
  ])
})

test('a badge from a file says when it was handed over, and nobody is said to have recorded it', async () => {
  const badge = {
    person: 'known',
    unit: 'cell-1',
    years: 30,
    round: 'NOVEMBER_7',
    awarded_on: '2026-11-07',
    number: '00000077',
    ceremony_on: '2026-11-10',
  }
  const refused = (on: string) => members.problems('badges', [{ ...badge, ceremony_on: on }])
  expect(await refused('2026-11-06')).toEqual(['2 ceremony_on DATES_IN_WRONG_ORDER'])
  expect(await refused('2026-11-22')).toEqual(['2 ceremony_on DAY_IN_FUTURE'])
  await members.take('badges', [badge])
  expect(
    await members.rows(`select on_day::text as "on", unit_id as unit, holder_id as holder
      from badge_ceremonies`),
  ).toEqual([{ on: '2026-11-10', unit: unitId('cell-1'), holder: null }])
})

test('a card that carries another personal number is refused', async () => {
  await members.take('people', [personRow('carded', 'cell-1', { personal_number: '001090000333' })])
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
