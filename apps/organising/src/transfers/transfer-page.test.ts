import { names, press } from '@ket-nap/app-kit/testing'
import { expect, test } from 'vitest'
import { objectionAnswer } from '../testing/dossier-answer.ts'
import { mountPage } from '../testing/mount-page.ts'
import TransferPage from './TransferPage.vue'
import TransfersPage from './TransfersPage.vue'

const place = (id: string, name: string) => ({
  __typename: 'TransferPlace',
  id,
  name,
  within: ['Đảng bộ xã An Lễ'],
})
const TRANSFER = {
  __typename: 'Transfer',
  id: 't1',
  kind: 'OFFICIAL',
  ground: null,
  stage: 'OUT_SIGNED',
  version: 4,
  number: '12-GT',
  fullName: 'Nguyễn Thị Ánh',
  bornOn: '1988-08-17',
  ceremonyOn: '2015-03-20',
  officialOn: '2016-03-20',
  requestedOn: '2026-10-05',
  untilOn: null,
  abroadPlace: null,
  waitsFor: 'BASE',
  waitsSide: 'GIVER',
  dueOn: '2026-12-28',
  dueTimer: 'TRANSFER',
  duesPaidUntil: null,
  person: null,
  from: place('u1', 'Chi bộ thôn 1'),
  to: place('u2', 'Chi bộ thôn 9'),
}
const MISSING = objectionAnswer('DUES_NOT_PAID', {
  clearableBy: ['CELL_SECRETARY'],
  source: 'HD38 4.2b',
})
const box = (number: number, organ: string, signedOn: string | null) => ({
  __typename: 'TransferBox',
  number,
  organ,
  side: number < 5 ? 'GIVER' : 'RECEIVER',
  signedOn,
  enteredFor: false,
  correctedOn: null,
  place: place(`u${number}`, `Đơn vị ${number}`),
})
const FILE = {
  __typename: 'TransferFile',
  policyVersions: [
    { __typename: 'PolicyVersion', nameVi: 'Quy định 208 (2026)', nameEn: 'Regulation 208 (2026)' },
  ],
  form: 'INSIDE',
  formSource: 'HD38 4.3',
  lostAfter: null,
  boxes: [box(1, 'CELL', '2026-10-05'), box(3, 'BASE', null), box(7, 'CELL', null)],
  missingPapers: ['CARD'],
  papers: [],
  moves: [],
  actions: [{ action: 'WITHDRAW', objections: [] }],
  nextSteps: [{ action: 'SEND', roles: ['BASE_COMMITTEE'], objections: [MISSING] }],
  transfer: TRANSFER,
}
const open = (transfer: unknown, role: 'CELL_SECRETARY' | 'ORGANISING' = 'CELL_SECRETARY') =>
  mountPage(TransferPage, {
    answers: { OrganisingTransferFile: { data: { transfer } } },
    role,
    props: { id: 't1' },
  })

test('a paper says which box is signed, whose is next, and what blocks it', async () => {
  const { text } = await open(FILE)
  expect(text()).toContain('Ô 1: Chi bộ')
  expect(text()).toContain('Ký ngày 05/10/2026')
  expect(text()).toContain('Ô 3: Đảng ủy cơ sở')
  expect(text()).toContain('Chờ ký')
  expect(text()).toContain('Hạn hoàn thành chuyển sinh hoạt: 28/12/2026')
  expect(text()).toContain('Người gỡ được: Bí thư chi bộ')
  expect(text()).toContain('Thẻ đảng viên')
  expect(text()).toContain('Chi bộ thôn 9, Đảng bộ xã An Lễ')
})

const DUE = {
  __typename: 'BadgeDue',
  years: 40,
  reachedOn: '2027-01-10',
  awardedOn: '2027-02-03',
  mayAward: true,
  waitsFor: [],
}
const AWARDED = {
  __typename: 'Badge',
  years: 40,
  awardedOn: '2027-02-03',
  documentNumber: '99-QĐ/TU',
  documentOn: '2026-11-20',
  ceremonyOn: null,
  decidedBy: { __typename: 'TransferPlace', id: 'u0', name: 'Tỉnh ủy' },
}
const ofBearer = (stage: string, more: object) => {
  const person = { __typename: 'Person', id: 'p1', fullName: 'Lê Thị Mẫu', badges: [], ...more }
  const transfer = { ...TRANSFER, stage, person: { badgeDue: null, ...person } }
  return open({ ...FILE, transfer }, 'ORGANISING')
}

test('a badge that is due is decided by the place that is left, and handed over at the new one', async () => {
  const leaving = await ofBearer('REQUESTED', { badgeDue: DUE })
  expect(leaving.text()).toContain('Đủ 40 năm tuổi Đảng ngày 10/01/2027, thuộc đợt 03/02/2027')
  expect(leaving.text()).toContain('Việc này không giữ đảng viên lại')
  await press(leaving.wrapper, 'Ghi quyết định tặng trước khi chuyển').trigger('click')
  const arrived = await ofBearer('ACCEPTED', { badgeDue: DUE, badges: [AWARDED] })
  expect(arrived.text()).toContain('Tỉnh ủy đã quyết định tặng Huy hiệu 40 năm')
  expect(arrived.text()).not.toContain('Ghi quyết định tặng')
  await press(arrived.wrapper, 'Ghi nhận lễ trao').trigger('click')
})

test('a transfer out of reach looks like none', async () => {
  const { text } = await open(null)
  expect(text()).toContain('Không có giấy giới thiệu này trong phạm vi của chức danh')
})

test('the lists are tabs with their counts; each says why it is empty', async () => {
  const lists = (path: string) =>
    mountPage(TransfersPage, {
      path,
      answers: {
        OrganisingTransferCounts: {
          data: {
            transferCounts: {
              __typename: 'TransferCounts',
              waiting: 1,
              given: 2,
              received: 0,
              late: 0,
            },
          },
        },
        OrganisingTransfers: {
          data: {
            transfers: {
              __typename: 'TransferConnection',
              edges: [],
              pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
            },
          },
        },
      },
      role: 'CELL_SECRETARY',
    })
  const page = await lists('/')
  expect(names(page.wrapper, '[role="tab"]')).toEqual([
    'Chờ tôi ký (1)',
    'Chuyển đi (2)',
    'Chuyển đến (0)',
    'Quá hạn (0)',
    'Đã kết thúc',
  ])
  expect(page.text()).toContain('Không có giấy giới thiệu nào chờ ký')
  const coming = await lists('/?show=RECEIVED')
  expect(coming.text()).toContain('Không có đảng viên nào đang chuyển đến')
})
