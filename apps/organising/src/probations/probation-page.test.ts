import { expect, test } from 'vitest'
import { objectionAnswer } from '../testing/dossier-answer.ts'
import { mountPage } from '../testing/mount-page.ts'
import ProbationPage from './ProbationPage.vue'

const PROBATION = {
  __typename: 'Probation',
  id: 'b1',
  stage: 'FILE_OPEN',
  version: 3,
  stageSince: '2026-04-10',
  ceremonyOn: '2025-04-10',
  endsOn: '2026-04-10',
  extendedFrom: null,
  extendedUntil: null,
  extensionEndedOn: null,
  discipline: null,
  disciplinedOn: null,
  decisionNumber: null,
  unit: { __typename: 'Unit', id: 'u1', name: 'Chi bộ thôn 1', ancestors: [], closedOn: null },
  person: { __typename: 'Person', id: 'p1', fullName: 'Nguyễn Thị Ánh', bornOn: '1999-08-17' },
}
const MISSING = objectionAnswer('PAPERS_MISSING', {
  clearableBy: ['CELL_SECRETARY'],
  source: 'HD06 4.1–4.4',
})
const FILE = {
  __typename: 'RecognitionFile',
  prints: [],
  policyVersions: [
    { __typename: 'PolicyVersion', nameVi: 'Quy định 208 (2026)', nameEn: 'Regulation 208 (2026)' },
  ],
  actions: [
    { action: 'RECORD_PAPER', objections: [] },
    { action: 'VOTE_IN_CELL', objections: [MISSING] },
    { action: 'VOTE_REMOVAL_IN_CELL', objections: [] },
  ],
  nextSteps: [{ action: 'VOTE_IN_CELL', by: ['CELL'], objections: [MISSING] }],
  probation: PROBATION,
  route: { code: 'R3', stages: ['CELL_VOTED', 'RECOGNISED'], source: 'HD06 3.7a' },
  clocks: [{ timer: 'CELL_RECOGNITION', dueOn: '2026-05-26' }],
  missingPapers: ['SELF_REVIEW'],
  certificateNumber: '12/GCN',
  papers: [],
  helpers: [],
  ballots: [],
  moves: [
    {
      __typename: 'ProbationMove',
      id: 'm1',
      action: 'OPEN_FILE',
      fromStage: 'PROBATION',
      toStage: 'FILE_OPEN',
      onDay: '2026-04-10',
      number: null,
      note: null,
      actor: null,
      enteredFor: false,
      policyVersions: [
        {
          __typename: 'PolicyVersion',
          nameVi: 'Quy định 20 (2026)',
          nameEn: 'Regulation 20 (2026)',
        },
      ],
      role: null,
      recordedAt: '2026-04-10T00:01:00Z',
    },
  ],
}
const open = (probation: unknown) =>
  mountPage(ProbationPage, {
    answers: { OrganisingRecognitionFile: { data: { probation } } },
    role: 'CELL_SECRETARY',
    props: { id: 'b1' },
  })

test('a file says where it stands, what blocks the next step and who can clear it', async () => {
  const { text } = await open(FILE)
  expect(text()).toContain('Đang hoàn thiện hồ sơ công nhận')
  expect(text()).toContain('hết dự bị 10/04/2026')
  expect(text()).toContain('Chi bộ xét công nhận chính thức: 26/05/2026')
  expect(text()).toContain('Hồ sơ còn thiếu giấy tờ.')
  expect(text()).toContain('Người gỡ được: Bí thư chi bộ')
  expect(text()).toContain('trung tâm chính trị đã ghi')
  expect(text()).toContain('tự động')
})

test('who was recognised is official from the last day of the probation', async () => {
  const { text } = await open({
    ...FILE,
    nextSteps: [],
    actions: [],
    clocks: [],
    probation: { ...PROBATION, stage: 'RECOGNISED', decisionNumber: '7-QĐ/ĐU' },
  })
  expect(text()).toContain('Chính thức từ 10/04/2026, theo quyết định 7-QĐ/ĐU')
})

test('a file out of reach looks like none', async () => {
  const { text } = await open(null)
  expect(text()).toContain('Không có hồ sơ này trong phạm vi của chức danh')
})

test('an extension whose discipline was cancelled says until when it was, and which day counts again', async () => {
  const { text } = await open({
    ...FILE,
    probation: {
      ...PROBATION,
      extendedFrom: '2026-04-10',
      extendedUntil: '2026-10-10',
      extensionEndedOn: '2026-06-15',
      discipline: 'REPRIMAND',
      disciplinedOn: '2026-02-02',
    },
  })
  expect(text()).toContain(
    'Đã kéo dài đến 10/10/2026 sau Khiển trách ngày 02/02/2026; quyết định kỷ luật bị hủy từ 15/06/2026 nên hết dự bị 10/04/2026',
  )
})
