import { names, press, settle } from '@ket-nap/app-kit/testing'
import { expect, test } from 'vitest'
import { mountPage } from '../testing/mount-page.ts'
import ProcessPage from './ProcessPage.vue'

const term = (code: string, nameVi: string) => ({ code, nameVi, nameEn: code })
const CELL = { __typename: 'ProcessTerm', ...term('CELL', 'Chi bộ') }
const stage = (code: string, nameVi: string, isFinal = false) => ({
  __typename: 'ProcessStage',
  ...term(code, nameVi),
  isFinal,
})
const PROCESS = {
  OrganisingProcess: {
    data: {
      process: {
        __typename: 'Process',
        stages: [
          stage('PERSON', 'Chưa vào danh sách'),
          stage('SYMPATHISER', 'Cảm tình Đảng'),
          stage('OFF_LIST', 'Đưa ra khỏi danh sách', true),
        ],
        actions: [
          {
            __typename: 'ProcessAction',
            ...term('LIST', 'Đưa vào danh sách'),
            from: ['PERSON'],
            to: 'SYMPATHISER',
            source: 'HD38 I.1.1d',
            isWayBack: false,
            by: [CELL],
            objections: [
              {
                __typename: 'ProcessObjection',
                code: 'DAY_IN_FUTURE',
                source: '294 pt 3.2',
                clearableBy: [CELL],
              },
            ],
          },
        ],
        routes: [
          {
            __typename: 'ProcessRoute',
            ...term('R1', 'Chi bộ, đảng ủy cơ sở, cấp trên'),
            decides: 'STANDING_BOARD',
            source: '294 pt 4.3.2',
          },
        ],
      },
    },
  },
}

test('stages and routes are there before anything is chosen', async () => {
  const page = await mountPage(ProcessPage, { answers: PROCESS, role: 'LEADER' })
  expect(names(page.wrapper, 'button')).toEqual([
    'Kết nạp đảng viên',
    'Công nhận đảng viên chính thức',
    'Chuyển sinh hoạt đảng',
    'Đoàn thể giới thiệu',
    'Chưa vào danh sách',
    'Cảm tình Đảng',
    'Đưa ra khỏi danh sách',
  ])
  expect(page.text()).toContain('Quyết định: Ban Thường vụ')
  expect(page.text()).toContain('Chọn một giai đoạn')
})

test('a stage that is chosen shows who does what, by which rule, and what stands in the way', async () => {
  const page = await mountPage(ProcessPage, { answers: PROCESS, role: 'LEADER' })
  await press(page.wrapper, 'Chưa vào danh sách').trigger('click')
  await settle()
  for (const words of [
    'Đưa vào danh sách',
    'Chuyển đến: Cảm tình Đảng',
    'Thực hiện: Chi bộ',
    'Căn cứ: HD38 I.1.1d',
    'Ngày không thể sau hôm nay (…).',
    'giải quyết: Chi bộ',
  ]) {
    expect(page.text()).toContain(words)
  }
})

test('nothing follows a final stage, and the URL can name it', async () => {
  const page = await mountPage(ProcessPage, {
    answers: PROCESS,
    role: 'LEADER',
    path: '/?stage=OFF_LIST',
  })
  expect(page.text()).toContain('Giai đoạn cuối, không có việc nào tiếp theo')
})
