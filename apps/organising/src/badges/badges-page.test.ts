import { awayError, errorAt, field, press, settle } from '@ket-nap/app-kit/testing'
import { expect, test } from 'vitest'
import { unitAnswer } from '../testing/answers.ts'
import { mountPage } from '../testing/mount-page.ts'
import BadgesPage from './BadgesPage.vue'
import EarlyAwardDialog from './EarlyAwardDialog.vue'
import { listRoundDays, listRounds, nextRoundKey } from './rounds.ts'

const node = (id: string, more: Record<string, unknown> = {}) => ({
  node: {
    __typename: 'BadgeDue',
    years: 30,
    reachedOn: '2026-10-01',
    awardedOn: '2026-11-07',
    mayAward: true,
    waitsFor: [],
    person: {
      __typename: 'Person',
      id,
      fullName: 'Lò Thị An',
      unit: { __typename: 'Unit', id: 'u-cell', name: 'Chi bộ ấp 1' },
    },
    ...more,
  },
})
const WAITING = node('p2', {
  waitsFor: [
    {
      __typename: 'Objection',
      code: 'WAITS_AFTER_DISCIPLINE',
      params: [{ __typename: 'ObjectionParameter', name: 'until', value: '2027-02-08' }],
    },
  ],
})

const open = (edges: unknown[], more: Record<string, unknown> = {}) =>
  mountPage(BadgesPage, {
    answers: {
      OrganisingBadgesDue: {
        data: {
          unit: unitAnswer({
            badgesDue: { edges, pageInfo: { hasNextPage: false, endCursor: null } },
          }),
        },
      },
      ...more,
    },
    role: 'ORGANISING',
  })

test('a round shows who is due, and why somebody waits', async () => {
  const { text, asked } = await open([node('p1'), WAITING])
  expect(asked('OrganisingBadgesDue')[0]?.variables).toMatchObject({
    round: 'FEBRUARY_3',
    year: 2027,
  })
  expect(text()).toContain('Được xét tặng')
  expect(text()).toContain('Đang trong thời gian chờ sau kỷ luật, đến ngày 08/02/2027.')
})

test('an award is sent with number and paper, the objection stands at its field', async () => {
  const objections = [
    {
      __typename: 'Objection',
      code: 'BADGE_NUMBER_FORMAT',
      path: ['input', 'number'],
      params: [{ __typename: 'ObjectionParameter', name: 'format', value: '8' }],
      clearableBy: [],
      source: 'HD38 III.1.4',
    },
  ]
  const page = await open([node('p1')], {
    OrganisingAwardBadge: { data: { awardBadge: { person: null, objections } } },
  })
  await press(page.wrapper, 'Ghi trao tặng cho Lò Thị An').trigger('click')
  await settle()
  await field(page.wrapper, 'Số Huy hiệu').setValue('12')
  await field(page.wrapper, 'Số văn bản').setValue('9-QĐ/TU')
  await field(page.wrapper, 'Ngày văn bản').setValue('20/10/2026')
  await page.wrapper.find('form').trigger('submit')
  await settle()
  expect(page.asked('OrganisingAwardBadge')[0]?.variables.input).toMatchObject({
    personId: 'p1',
    years: 30,
    awardedOn: '2026-11-07',
    ground: 'REACHED',
    number: '12',
  })
  expect(page.text()).toContain('Số không đúng dãy số của loại Huy hiệu này (8).')
})

test('nobody due says so; a department away is named', async () => {
  expect((await open([])).text()).toContain('Không có đảng viên đến hạn trong đợt này')
  const away = await open([], {
    OrganisingBadgesDue: {
      data: { unit: unitAnswer({ badgesDue: null }) },
      errors: [awayError('members')],
    },
  })
  expect(away.text()).toContain('Cơ sở dữ liệu đảng viên')
})

test('after the last round of the year the first of the next is prepared', () => {
  expect(nextRoundKey('2026-11-07')).toBe('2026-NOVEMBER_7')
  expect(nextRoundKey('2026-11-08')).toBe('2027-FEBRUARY_3')
  expect(listRounds('2026-11-08')).toHaveLength(8)
})

test('a badge before its years are reached goes out with its case; who waits is told why', async () => {
  const objections = [
    {
      __typename: 'Objection',
      code: 'WAITS_AFTER_DISCIPLINE',
      path: ['input', 'awardedOn'],
      params: [{ __typename: 'ObjectionParameter', name: 'until', value: '2027-02-08' }],
      clearableBy: [],
      source: '294 pt 28.3.1c',
    },
  ]
  const page = await mountPage(EarlyAwardDialog, {
    props: { personId: 'p1', name: 'Lò Thị An', isDeceased: false },
    answers: { OrganisingAwardBadge: { data: { awardBadge: { person: null, objections } } } },
    role: 'ORGANISING',
  })
  await field(page.wrapper, 'Trường hợp').setValue('EARLY')
  await field(page.wrapper, 'Năm tuổi đảng').setValue('70')
  await field(page.wrapper, 'Ngày trao tặng').setValue('2026-11-07')
  await field(page.wrapper, 'Số Huy hiệu').setValue('1234')
  await field(page.wrapper, 'Số văn bản').setValue('9-QĐ/TU')
  await field(page.wrapper, 'Ngày văn bản').setValue('20/10/2026')
  await page.wrapper.find('form').trigger('submit')
  await settle()
  expect(page.asked('OrganisingAwardBadge')[0]?.variables.input).toMatchObject({
    personId: 'p1',
    ground: 'EARLY',
    years: 70,
    awardedOn: '2026-11-07',
  })
  expect(errorAt(page.wrapper, 'Ngày trao tặng')).toContain('đến ngày 08/02/2027')
})

test('who died is only awarded posthumously, on a day that has come', async () => {
  const { text } = await mountPage(EarlyAwardDialog, {
    props: { personId: 'p2', name: 'Lò Thị An', isDeceased: true },
  })
  expect(text()).toContain('Truy tặng')
  expect(text()).not.toContain('Xét tặng sớm do bệnh nặng')
  expect(listRoundDays('2026-09-02')[0]).toBe('2026-09-02')
  expect(listRoundDays('2026-09-01')[0]).toBe('2026-05-19')
})
