import { names, press, settle } from '@ket-nap/app-kit/testing'
import { expect, test } from 'vitest'
import { mountPage } from '../testing/mount-page.ts'
import ProposalsPage from './ProposalsPage.vue'

const proposal = (key: string, more: object = {}) => ({
  __typename: 'TrainingProposal',
  id: `proposal-${key}`,
  person: { __typename: 'Person', id: `person-${key}`, fullName: `Lê Thị ${key}` },
  unit: { __typename: 'Unit', id: 'u1', name: 'Chi bộ thôn 1' },
  courseKind: 'AWARENESS',
  proposedOn: '2026-11-03',
  stage: 'CONFIRMED',
  waitsFor: 'ABOVE_BASE',
  refusedFor: null,
  actions: [
    { action: 'PASS_ON', objections: [] },
    { action: 'SEAT', objections: [{ code: 'NOT_PASSED_ON' }] },
    { action: 'REFUSE', objections: [] },
  ],
  ...more,
})
const list = (...nodes: object[]) => ({
  data: {
    trainingProposals: {
      edges: nodes.map(node => ({ node })),
      pageInfo: { hasNextPage: false, endCursor: null },
    },
  },
})
const open = (answers: Readonly<Record<string, object>>, path = '/') =>
  mountPage(ProposalsPage, { answers, role: 'ORGANISING', path })

test('a person is listed with the cell, the course and whose answer is awaited', async () => {
  const { wrapper } = await open({ PropagandaProposals: list(proposal('An')) })
  expect(
    wrapper
      .findAll('tbody th, tbody td')
      .slice(0, 5)
      .map(cell => cell.text()),
  ).toEqual([
    'Lê Thị An',
    'Chi bộ thôn 1',
    'Bồi dưỡng nhận thức về Đảng',
    '03/11/2026',
    'Chờ cấp trên trực tiếp chuyển',
  ])
})

test('chosen people take a step together that all of them can take', async () => {
  const confirmed = {
    actions: [{ action: 'REFUSE', objections: [] }],
  }
  const page = await open({
    PropagandaProposals: list(proposal('An'), proposal('Bình', confirmed)),
    PropagandaPassOnProposals: { data: { passOnProposals: { objections: [] } } },
  })
  expect(names(page.wrapper, 'button')).not.toContain('Chuyển trung tâm chính trị')
  await press(page.wrapper, 'Chọn tất cả').trigger('click')
  expect(names(page.wrapper, 'button')).toContain('Không nhất trí')
  expect(names(page.wrapper, 'button')).not.toContain('Chuyển trung tâm chính trị')
  await page.wrapper.find('input[aria-label="Chọn Lê Thị Bình"]').trigger('change')
  expect(page.text()).toContain('Đã chọn 1 người')
  expect(names(page.wrapper, 'button')).toContain('Chuyển trung tâm chính trị')
  await press(page.wrapper, 'Chuyển trung tâm chính trị').trigger('click')
  await settle()
  await settle()
  await page.wrapper.getComponent({ name: 'CommandDialog' }).vm.$emit('submitted')
  await settle()
  const sent = page.asked('PropagandaPassOnProposals')[0]?.variables
  expect(sent).toMatchObject({ input: { proposalIds: ['proposal-An'] } })
})

test('only those who wait for this post are asked for, until all are wanted', async () => {
  const page = await open({ PropagandaProposals: list() })
  expect(page.text()).toContain('Không có ai chờ chức trách này xử lý')
  expect(page.asked('PropagandaProposals')[0]?.variables).toMatchObject({ awaitingMe: true })
  await page.wrapper.find('input[type="checkbox"]').setValue(true)
  await settle()
  expect(page.asked('PropagandaProposals').at(-1)?.variables).toMatchObject({ awaitingMe: false })
  expect(page.text()).toContain('Chưa có ai được cử đi học')
})

test('a cell, which answers nobody, sees all whom it sent', async () => {
  const page = await mountPage(ProposalsPage, {
    answers: { PropagandaProposals: list(proposal('An')) },
    role: 'CELL_SECRETARY',
  })
  expect(page.asked('PropagandaProposals')[0]?.variables).toMatchObject({ awaitingMe: false })
  expect(page.text()).not.toContain('Hiện cả người không chờ tôi xử lý')
})

test('a refusal is told with its reason', async () => {
  const refused = {
    stage: 'REFUSED',
    waitsFor: null,
    refusedFor: 'Đang đi công tác',
    actions: [],
  }
  const { text } = await open({ PropagandaProposals: list(proposal('An', refused)) }, '/?all=yes')
  expect(text()).toContain('Không nhất trí')
  expect(text()).toContain('Đang đi công tác')
})
