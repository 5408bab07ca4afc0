import { errorAt, field, names, press, settle } from '@ket-nap/app-kit/testing'
import { expect, test } from 'vitest'
import { objectionAnswer } from '../testing/dossier-answer.ts'
import { mountPage } from '../testing/mount-page.ts'
import OpinionsPanel from './OpinionsPanel.vue'

const OPINION = {
  __typename: 'Opinion',
  id: 'o1',
  kind: 'ORGANISATION',
  askedName: 'Công đoàn cơ sở',
  askedOn: '2026-07-01',
  answeredOn: null,
  answeredBy: null,
  answer: null,
  text: null,
}

const open = (answers = {}, props = {}) =>
  mountPage(OpinionsPanel, {
    answers,
    props: { subject: { probationId: 'b1' }, opinions: [OPINION], isOpen: true, ...props },
  })

test('who was asked and has not answered is named and counted, and the answer goes out', async () => {
  const stored = { opinion: { __typename: 'Opinion', id: 'o1' }, objections: [] }
  const page = await open({ OrganisingRecordOpinion: { data: { recordOpinion: stored } } })
  expect(page.text()).toContain('Lấy ý kiến 1 nơi')
  expect(page.text()).toContain('chưa trả lời 1')
  await press(page.wrapper, 'Ghi trả lời của Công đoàn cơ sở').trigger('click')
  await settle()
  await field(page.wrapper, 'Ngày trả lời').setValue('10/07/2026')
  await field(page.wrapper, 'Người trả lời, chức vụ').setValue('Chủ tịch Công đoàn')
  await field(page.wrapper, 'Ý kiến').setValue('AGREES')
  await page.wrapper.find('form').trigger('submit')
  await settle()
  expect(page.asked('OrganisingRecordOpinion')[0]?.variables).toEqual({
    input: {
      opinionId: 'o1',
      on: '2026-07-10',
      answeredBy: 'Chủ tịch Công đoàn',
      answer: 'AGREES',
      text: null,
      idempotencyKey: expect.any(String),
    },
  })
})

test('what the server objects to a request stands at its field', async () => {
  const objection = objectionAnswer('ASKED_ALREADY', { path: ['input', 'name'] })
  const refused = { opinion: null, objections: [objection] }
  const page = await open({ OrganisingAskOpinion: { data: { askOpinion: refused } } })
  await press(page.wrapper, 'Lấy ý kiến').trigger('click')
  await settle()
  await field(page.wrapper, 'Nơi được lấy ý kiến').setValue('ORGANISATION')
  await field(page.wrapper, 'Nơi này có trong cây tổ chức').setValue('name')
  await field(page.wrapper, 'Tên tổ chức, chi ủy').setValue('Công đoàn cơ sở')
  await field(page.wrapper, 'Ngày lấy ý kiến').setValue('01/07/2026')
  await page.wrapper.find('form').trigger('submit')
  await settle()
  expect(errorAt(page.wrapper, 'Tên tổ chức, chi ủy')).toBe(
    'Nơi này đã được lấy ý kiến và chưa trả lời.',
  )
})

test('a unit of the tree is found by name and goes out by its key, without a name', async () => {
  const unit = { __typename: 'Unit', id: 'u9', name: 'Chi bộ thôn 3', kind: 'CELL', parent: null }
  const stored = { opinion: { __typename: 'Opinion', id: 'o2' }, objections: [] }
  const page = await open(
    {
      OrganisingFindUnits: { data: { units: { edges: [{ node: unit }] } } },
      OrganisingAskOpinion: { data: { askOpinion: stored } },
    },
    { subject: { probationId: 'b2' } },
  )
  await press(page.wrapper, 'Lấy ý kiến').trigger('click')
  await settle()
  await field(page.wrapper, 'Nơi được lấy ý kiến').setValue('RESIDENCE')
  const search = field(page.wrapper, 'Tổ chức, chi bộ được lấy ý kiến')
  await search.trigger('click')
  await settle()
  await page.wrapper.find('[role=option]').trigger('pointerdown')
  await field(page.wrapper, 'Ngày lấy ý kiến').setValue('01/07/2026')
  await page.wrapper.find('form').trigger('submit')
  await settle()
  expect(page.asked('OrganisingAskOpinion')[0]?.variables.input).toMatchObject({
    probationId: 'b2',
    kind: 'RESIDENCE',
    unitId: 'u9',
    name: null,
    on: '2026-07-01',
  })
  expect(page.shell.notices).toEqual(['Đã ghi việc lấy ý kiến của Chi bộ thôn 3.'])
})

test('a closed file asks nobody', async () => {
  const { wrapper } = await open({}, { isOpen: false })
  expect(names(wrapper, 'button')).not.toContain('Lấy ý kiến')
})
