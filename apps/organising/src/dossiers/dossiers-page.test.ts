import { awayError, names, press, settle } from '@ket-nap/app-kit/testing'
import { expect, test } from 'vitest'
import { unitAnswer } from '../testing/answers.ts'
import { mountPage } from '../testing/mount-page.ts'
import DossiersPage from './DossiersPage.vue'

const admission = (id: string, fullName: string, dueOn: string | null) => ({
  __typename: 'Admission',
  id,
  stage: 'VERIFYING',
  stageSince: '2026-09-01',
  dueOn,
  waitsFor: 'CELL',
  waitsAt: { __typename: 'Unit', id: 'u-cell', name: 'Chi bộ thôn 1' },
  dueTimer: dueOn && 'VERIFICATION',
  unit: { __typename: 'Unit', id: 'u-cell', name: 'Chi bộ thôn 1' },
  person: { __typename: 'Person', id: `p-${id}`, fullName, bornOn: '1999-08-17' },
})
const list = (...nodes: unknown[]) => ({
  edges: nodes.map(node => ({ node })),
  pageInfo: { hasNextPage: false, endCursor: null },
  totalCount: nodes.length,
})
const THREE = list(
  admission('a1', 'Nguyễn Thị Ánh', '2026-11-18'),
  admission('a2', 'Trần Văn Bình', '2026-12-01'),
  admission('a3', 'Lê Hoàng Cúc', null),
)
const STAGES = [
  { __typename: 'StageCount', stage: 'VERIFYING', count: 3, late: 1, soon: 1, waiting: 2 },
  { __typename: 'StageCount', stage: 'APPRAISING', count: 2, late: 0, soon: 0, waiting: 0 },
]
const answering = (dossiers: unknown) => {
  const answer = { data: { unit: unitAnswer({ id: 'u1', dossiers, dossierStages: STAGES }) } }
  return {
    OrganisingDossiers: answer,
    OrganisingDossierTotal: answer,
    OrganisingDossierStages: answer,
    OrganisingStageColumn: answer,
  }
}
const open = (more = {}) =>
  mountPage(DossiersPage, { props: { id: 'u1' }, answers: answering(THREE), ...more })

test('a row says which clock ends first, how far away, and opens the dossier', async () => {
  const { wrapper, text } = await open()
  expect(text()).toContain('quá hạn 3 ngày')
  expect(text()).toContain('còn 10 ngày')
  expect(text()).toContain('Trả lời thẩm tra lý lịch · 01/12/2026')
  expect(text()).toContain('không có hạn')
  expect(press(wrapper, 'Nguyễn Thị Ánh').attributes('href')).toBe('/organising/dossiers/a1')
})

test('a stage filters the table, and is taken off again', async () => {
  const { wrapper, shell, asked } = await open()
  await wrapper.findAll('[aria-label="Hồ sơ theo bước"] button').at(1)?.trigger('click')
  await settle()
  expect(shell.router.currentRoute.value.query).toEqual({ stage: 'APPRAISING' })
  expect(asked('OrganisingDossiers').at(-1)?.variables).toMatchObject({ stages: ['APPRAISING'] })
  await press(wrapper, 'Bỏ lọc: Bước: Ban Tổ chức đang thẩm định').trigger('click')
  await settle()
  expect(asked('OrganisingDossiers').at(-1)?.variables).toMatchObject({ stages: null })
})

test('the queues carry their numbers and ask the server', async () => {
  const { wrapper, asked } = await open({ role: 'CELL_SECRETARY' })
  const queues = names(wrapper, '[aria-label="Hàng việc"] button')
  expect(queues[0]).toContain('Chờ tôi xử lý 2')
  expect(queues[1]).toContain('Quá hạn 1')
  await wrapper.findAll('[aria-label="Hàng việc"] button').at(0)?.trigger('click')
  await settle()
  expect(asked('OrganisingDossiers').at(-1)?.variables).toMatchObject({ waiting: true })
  await wrapper.findAll('[aria-label="Hàng việc"] button').at(1)?.trigger('click')
  await settle()
  expect(asked('OrganisingDossiers').at(-1)?.variables).toMatchObject({ dueBefore: '2026-11-21' })
})

test('the columns ask for the first twenty of each stage of the filter', async () => {
  const { text, asked } = await open({ path: '/?view=columns&stage=VERIFYING' })
  expect(asked('OrganisingStageColumn').map(({ variables }) => variables)).toEqual([
    expect.objectContaining({ first: 20, stage: 'VERIFYING' }),
  ])
  expect(text()).toContain('Trần Văn Bình')
})

test('an empty list says why', async () => {
  const { text } = await open({ answers: answering(list()) })
  expect(text()).toContain('Không có hồ sơ nào khớp')
})

test('while members is away the page says so instead of looking empty', async () => {
  const unit = unitAnswer({ id: 'u1', dossiers: null, dossierStages: null })
  const answer = { data: { unit }, errors: [awayError('members')] }
  const answers = { OrganisingDossiers: answer, OrganisingDossierStages: answer }
  const { text } = await open({ answers })
  expect(text()).toContain('Cơ sở dữ liệu đảng viên tạm thời không kết nối được')
  expect(text()).not.toContain('Không có hồ sơ nào khớp')
})
