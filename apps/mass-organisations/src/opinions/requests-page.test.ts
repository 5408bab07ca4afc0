import { field, press, settle } from '@ket-nap/app-kit/testing'
import { expect, test } from 'vitest'
import { mountPage } from '../testing/mount-page.ts'
import OpinionRequestsPage from './OpinionRequestsPage.vue'
import RequestsPanel from './RequestsPanel.vue'

const REQUEST = {
  __typename: 'OpinionRequest',
  id: 'o1',
  about: 'ADMISSION',
  fullName: 'Trần Thị Mới',
  birthYear: 2001,
  unitName: 'Chi bộ thôn 1',
  askedOn: '2026-07-01',
  dueOn: '2026-07-22',
  answeredOn: null,
  answerNumber: null,
  answer: null,
}
const listOf = (...rows: object[]) => ({
  data: {
    opinionRequests: {
      __typename: 'OpinionRequestConnection',
      edges: rows.map(node => ({ __typename: 'OpinionRequestEdge', node })),
      pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
    },
  },
})
const open = (list: object, objections: object[] = []) =>
  mountPage(OpinionRequestsPage, {
    answers: {
      MassOrganisationsOpinionRequests: list,
      MassOrganisationsAnswerOpinion: { data: { answerOpinion: { request: null, objections } } },
    },
    role: 'MASS_ORGANISATION',
  })

test('what is missing of an answer is said, and a whole one is sent with its paper', async () => {
  const page = await open(listOf(REQUEST))
  expect(page.text()).toContain('Quá hạn 22/07/2026')
  await press(page.wrapper, 'Trả lời Trần Thị Mới').trigger('click')
  await settle()
  await page.wrapper.find('form').trigger('submit')
  await settle()
  expect(page.text()).toContain('Chọn ý kiến')
  expect(page.asked('MassOrganisationsAnswerOpinion')).toEqual([])
  await field(page.wrapper, 'Ý kiến').setValue('AGREES')
  await field(page.wrapper, 'Số văn bản').setValue('12-CV/ĐTN')
  await field(page.wrapper, 'Ngày văn bản').setValue('10/07/2026')
  await page.wrapper.find('form').trigger('submit')
  await settle()
  expect(page.asked('MassOrganisationsAnswerOpinion')[0]?.variables).toMatchObject({
    input: {
      opinionId: 'o1',
      answer: 'AGREES',
      number: '12-CV/ĐTN',
      on: '2026-07-10',
      text: null,
    },
  })
})

test('what was answered stands with its paper, and nobody is asked for it again', async () => {
  const answered = { answer: 'OTHER', answeredOn: '2026-07-10', answerNumber: '3-CV' }
  const page = await open(listOf({ ...REQUEST, ...answered }))
  expect(page.text()).toContain('Ý kiến khác 3-CV ngày 10/07/2026')
  expect(page.wrapper.findAll('td button')).toEqual([])
  expect((await open(listOf())).text()).toContain('Không có ai chờ ý kiến')
})

test('the panel counts what is owed, and names nobody', async () => {
  const owed = { __typename: 'OpinionsOwed', count: 2, nextDueOn: '2026-07-22' }
  const panel = await mountPage(RequestsPanel, {
    answers: { MassOrganisationsOpinionsWaiting: { data: { opinionsOwed: owed } } },
    role: 'MASS_ORGANISATION',
  })
  expect(panel.text()).toContain('2 người chờ ý kiến · hạn gần nhất')
})
