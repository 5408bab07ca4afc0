import { field, names, press, settle } from '@ket-nap/app-kit/testing'
import { expect, test } from 'vitest'
import { mountPage } from '../testing/mount-page.ts'
import NominationPage from './NominationPage.vue'

const FILE = {
  __typename: 'NominationFile',
  statement: 'Sinh viên 5 tốt',
  workplace: 'Trường Cao đẳng Y',
  parentsAgreedOn: null,
  tasks: [
    {
      __typename: 'NomineeTask',
      id: 't1',
      kind: 'TRIAL',
      content: 'Phụ trách đội tình nguyện',
      begunOn: '2026-03-01',
      endedOn: '2026-06-30',
      result: 'Hoàn thành tốt',
    },
  ],
  likelyDuplicates: [
    {
      __typename: 'LikelyDuplicate',
      personId: 'p1',
      match: 'NAME_AND_BIRTHDAY',
      fullName: 'Trần Thị Mới',
      birthYear: 2001,
      unitName: 'Chi bộ thôn 9',
      standing: 'LISTED',
    },
  ],
  nomination: {
    __typename: 'Nomination',
    id: 'n1',
    version: 1,
    stage: 'SENT',
    fullName: 'Trần Thị Mới',
    bornOn: '2001-05-06',
    occupation: 'STUDENT',
    answerDueOn: '2027-01-05',
    admission: null,
    bodyName: 'Đoàn xã Đồng Bằng',
    resolutionNumber: '7-NQ/ĐTN',
    resolvedOn: '2026-11-10',
    cellReason: null,
    declineReason: null,
    receiver: { __typename: 'NominationReceiver', id: 'u1', name: 'Chi bộ thôn 1', within: null },
  },
  moves: [
    { __typename: 'NominationMove', id: 'm1', action: 'SEND', onDay: '2026-11-21', note: null },
  ],
  actions: [
    { action: 'ACCEPT', objections: [] },
    { action: 'ASK_MORE', objections: [] },
    { action: 'DECLINE', objections: [] },
  ],
}
const DONE = { file: null, objections: [] }
const open = (nomination: unknown) =>
  mountPage(NominationPage, {
    answers: {
      OrganisingNomination: { data: { nomination } },
      OrganisingDeclineNomination: { data: { declineNomination: DONE } },
      OrganisingAcceptNomination: { data: { acceptNomination: DONE } },
      OrganisingCodeLists: { data: { ethnicGroups: [], religions: [] } },
    },
    role: 'CELL_SECRETARY',
    props: { id: 'n1' },
  })

test('the cell sees who looks alike, and answers with a reason', async () => {
  const page = await open(FILE)
  expect(page.text()).toContain('Có thể trùng với')
  expect(page.text()).toContain('Thử thách: Phụ trách đội tình nguyện')
  expect(page.text()).toContain('Xong 30/06/2026: Hoàn thành tốt')
  expect(page.text()).toContain('Chi bộ thôn 9 · trong danh sách cảm tình Đảng')
  expect(names(page.wrapper, 'button')).toEqual(
    expect.arrayContaining(['Tiếp nhận', 'Yêu cầu bổ sung', 'Không tiếp nhận']),
  )
  await press(page.wrapper, 'Không tiếp nhận').trigger('click')
  await settle()
  await field(page.wrapper, 'Lý do không tiếp nhận').setValue('MORE_TRAINING')
  await page.wrapper.find('form').trigger('submit')
  await settle()
  expect(page.asked('OrganisingDeclineNomination')[0]?.variables).toMatchObject({
    input: { nominationId: 'n1', expectedVersion: 1, reason: 'MORE_TRAINING', note: null },
  })
})

test('somebody who looks alike is settled before the nominee comes on the list', async () => {
  const page = await open(FILE)
  await press(page.wrapper, 'Tiếp nhận').trigger('click')
  await settle()
  await page.wrapper.find('form').trigger('submit')
  await settle()
  expect(page.text()).toContain('Chọn cùng người hay người khác')
  await field(page.wrapper, 'Người được giới thiệu là ai?').setValue('p1')
  await settle()
  expect(names(page.wrapper, 'select')).not.toContain('Dân tộc')
  expect(page.asked('OrganisingAcceptNomination')).toEqual([])
})

test('a nomination out of reach is not there', async () => {
  expect((await open(null)).text()).toContain('Không có giới thiệu này trong phạm vi')
})
