import { field, press, settle } from '@ket-nap/app-kit/testing'
import { expect, test } from 'vitest'
import { mountPage } from '../testing/mount-page.ts'
import NomineePanel from './NomineePanel.vue'
import TasksPanel from './TasksPanel.vue'

const TASK = {
  __typename: 'NomineeTask',
  id: 't1',
  kind: 'TASK',
  content: 'Phụ trách đội tình nguyện',
  begunOn: '2026-03-01',
  endedOn: null,
  result: null,
}
const DONE = { ...TASK, id: 't2', kind: 'TRIAL', endedOn: '2026-06-30', result: 'Hoàn thành tốt' }
const FILE = {
  __typename: 'NominationFile',
  mayRecordTask: true,
  nomination: { __typename: 'Nomination', id: 'n1' },
  tasks: [TASK, DONE],
}
const open = (file: object) =>
  mountPage(TasksPanel, {
    props: { file },
    answers: {
      MassOrganisationsRecordTask: { data: { recordNomineeTask: { file: null, objections: [] } } },
      MassOrganisationsEndTask: { data: { endNomineeTask: { file: null, objections: [] } } },
    },
    role: 'MASS_ORGANISATION',
  })

test('a task that runs is ended with its result, and another is added', async () => {
  const page = await open(FILE)
  expect(page.text()).toContain(
    'Thử thách: Phụ trách đội tình nguyệnXong 30/06/2026: Hoàn thành tốt',
  )
  await press(page.wrapper, 'Ghi kết quả Phụ trách đội tình nguyện').trigger('click')
  await settle()
  await field(page.wrapper, 'Ngày xong').setValue('30/06/2026')
  await field(page.wrapper, 'Kết quả').setValue('Hoàn thành')
  await page.wrapper.find('form').trigger('submit')
  await settle()
  expect(page.asked('MassOrganisationsEndTask')[0]?.variables).toMatchObject({
    input: { taskId: 't1', endedOn: '2026-06-30', result: 'Hoàn thành' },
  })
  await press(page.wrapper, 'Thêm nhiệm vụ, thử thách').trigger('click')
  await settle()
  await page.wrapper.find('form').trigger('submit')
  await settle()
  expect(page.text()).toContain('Ghi nội dung')
  expect(page.asked('MassOrganisationsRecordTask')).toEqual([])
})

test('where nothing may be written, nothing is offered', async () => {
  const page = await open({ ...FILE, mayRecordTask: false })
  expect(page.wrapper.findAll('button')).toEqual([])
})

test('on a person stands who proposed him or her; without a reason to open it nothing is asked', async () => {
  const record = {
    __typename: 'NomineeRecord',
    id: 'n1',
    bodyName: 'Đoàn xã Đồng Bằng',
    resolutionNumber: '7-NQ/ĐTN',
    resolvedOn: '2026-11-10',
    statement: 'Sinh viên 5 tốt',
    tasks: [DONE],
  }
  const show = (purpose: string | undefined, nominations: object[]) =>
    mountPage(NomineePanel, {
      props: { subjectId: 'p1', ...(purpose ? { purpose } : {}) },
      answers: {
        MassOrganisationsNominee: {
          data: { person: { __typename: 'Person', id: 'p1', nominations } },
        },
      },
    })
  const page = await show('CASE', [record])
  expect(page.text()).toContain('7-NQ/ĐTN ngày 10/11/2026Sinh viên 5 tốt')
  expect(page.text()).toContain('Hoàn thành tốt')
  expect((await show('CASE', [])).text()).toContain('Không do đoàn thể giới thiệu')
  const closed = await show(undefined, [record])
  expect(closed.asked('MassOrganisationsNominee')).toEqual([])
})
