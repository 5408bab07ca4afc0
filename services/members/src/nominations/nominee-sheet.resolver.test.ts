import { testViewer } from '@ket-nap/subgraph/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { officer, WITH_UNIONS } from '../testing/nominations.ts'
import { openTestMembers, type TestMembers } from '../testing/open-members.ts'
import { unitId } from '../testing/tree.ts'

let members: TestMembers
beforeAll(async () => {
  members = await openTestMembers()
  await members.units(WITH_UNIONS)
})
afterAll(() => members.close())

const union = officer('union')
const HEADER =
  'STT,Họ và tên,Ngày sinh,Giới tính,Nghề nghiệp,Nơi công tác; học tập,Số định danh cá nhân,Ngày cha mẹ đồng ý,Thành tích - lý do giới thiệu'
const ROW = '1,Trần Thị Mới,6/5/2001,nữ,Sinh viên,Trường Y,001301000888,,Sinh viên 5 tốt'

interface Sheet {
  nominees: object[]
  problems: { cell: string | null; objection: { code: string; params: { value: string }[] } }[]
}

async function read(lines: readonly string[], viewer = union) {
  const { data, errors } = await members.ask(
    viewer,
    `query ($content: String!) { nomineeSheet(content: $content) {
       nominees { row fullName bornOn sex occupation workplace personalNumber parentsAgreedOn statement }
       problems { cell objection { code params { value } } } } }`,
    { content: Buffer.from(lines.join('\n')).toString('base64') },
  )
  const sheet = data?.['nomineeSheet'] as Sheet | undefined
  const told = sheet?.problems.map(({ cell, objection: { code, params } }) =>
    [cell, code, ...params.map(({ value }) => value)].filter(Boolean).join(' '),
  )
  return {
    nominees: sheet?.nominees,
    told: told ?? errors.map(({ extensions }) => extensions?.code),
  }
}

test('rows of a sheet come back for the form, and nothing is stored', async () => {
  const { nominees, told } = await read([
    HEADER,
    ROW,
    ',Lê Văn Hai,2008-02-29,Nam,HỌC SINH,,,20/11/2026,',
  ])
  expect(told).toEqual([])
  expect(nominees).toEqual([
    {
      row: 2,
      fullName: 'Trần Thị Mới',
      bornOn: '2001-05-06',
      sex: 'FEMALE',
      occupation: 'STUDENT',
      workplace: 'Trường Y',
      personalNumber: '001301000888',
      parentsAgreedOn: null,
      statement: 'Sinh viên 5 tốt',
    },
    expect.objectContaining({ row: 3, occupation: 'PUPIL', parentsAgreedOn: '2026-11-20' }),
  ])
  expect(await members.rows('select from nominations')).toEqual([])
})

const row = (name: string, day = '6/5/2001', number = '') =>
  `,${name},${day},Nam,Sinh viên,,${number},,`

test.each<[why: string, lines: string[], told: string[]]>([
  ['no row', [HEADER], ['SHEET_EMPTY']],
  [
    'columns that are wanting, unknown or there twice',
    ['Họ và tên,Ngày sinh,Tuổi,Họ và tên', 'An,1,2,3'],
    [
      'C1 COLUMN_UNKNOWN',
      'D1 COLUMN_TWICE',
      'COLUMN_MISSING Giới tính',
      'COLUMN_MISSING Nghề nghiệp',
    ],
  ],
  [
    'cells that are empty or not understood',
    [HEADER, ',,31/2/2001,Khác,Thợ,,,hôm qua,'],
    [
      'B2 CELL_EMPTY',
      'C2 DAY_UNREADABLE',
      'D2 CHOICE_UNKNOWN',
      'E2 CHOICE_UNKNOWN',
      'H2 DAY_UNREADABLE',
    ],
  ],
  ['a name of 300 letters', [HEADER, row('Trần '.repeat(60))], ['B2 NAME_TOO_LONG 120']],
  [
    'a number without its first zeros',
    [HEADER, row('An Văn', '6/5/2001', '1301000888')],
    ['G2 PERSONAL_NUMBER_LENGTH 12 10'],
  ],
  ['a day to come', [HEADER, row('An Văn', '6/5/2030')], ['C2 BORN_AFTER_RESOLUTION']],
  [
    'the same person twice, beside a row that is not understood',
    [HEADER, row('Trần Thị Mới'), row('', '1'), row('TRẦN THỊ MỚI')],
    ['B3 CELL_EMPTY', 'C3 DAY_UNREADABLE', 'B4 TWICE_IN_RESOLUTION 2'],
  ],
  [
    'more people than one resolution sends',
    [HEADER, ...Array.from({ length: 201 }, () => row('Trần Thị Mới'))],
    ['PEOPLE_COUNT 200'],
  ],
  ['a formula', [HEADER, row('=HYPERLINK()')], ['B2 CELL_FORMULA']],
])('%s: each cell is named', async (_, lines, expected) => {
  const { nominees, told } = await read(lines)
  expect(told).toEqual(expected)
  expect(nominees).toEqual([])
})

test('the empty list has the columns that are read', async () => {
  const { data } = await members.ask(union, '{ nomineeSheetTemplate }')
  const template = Buffer.from(String(data?.['nomineeSheetTemplate']), 'base64')
  const again = await members.ask(
    union,
    `query ($content: String!) { nomineeSheet(content: $content) { problems { objection { code } } } }`,
    { content: template.toString('base64') },
  )
  expect(again.data?.['nomineeSheet']).toEqual({
    problems: [{ objection: { code: 'SHEET_EMPTY' } }],
  })
})

test('nobody else has a sheet read', async () => {
  const cell = testViewer('CELL_SECRETARY', { units: [unitId('agency-cell')] })
  expect((await read([HEADER, ROW], cell)).told).toEqual(['FORBIDDEN'])
})
