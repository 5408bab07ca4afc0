import { names } from '@ket-nap/app-kit/testing'
import { expect, test } from 'vitest'
import { mountPage } from '../testing/mount-page.ts'
import AuditPage from './AuditPage.vue'

const entry = (seq: string, more: Record<string, unknown> = {}) => ({
  __typename: 'AuditEntry',
  seq,
  at: '2026-11-21T01:12:00Z',
  action: 'DOSSIER_OPENED',
  role: 'CELL_SECRETARY',
  holderId: 'h1',
  caseKind: 'ADMISSION',
  caseId: '019a5b7e-0000-7000-8000-0000003f9c21',
  purpose: null,
  person: { __typename: 'Person', id: 'p1', fullName: 'Trần Thị Mẫu' },
  post: {
    __typename: 'Post',
    id: 'post1',
    holderName: 'Lê Văn Thử',
    role: 'CELL_SECRETARY',
    unit: { __typename: 'Unit', id: 'u1', name: 'Chi bộ thôn 3' },
  },
  unit: { __typename: 'Unit', id: 'u1', name: 'Chi bộ thôn 3' },
  ...more,
})
const list = (...nodes: unknown[]) => ({
  edges: nodes.map(node => ({ node })),
  pageInfo: { hasNextPage: false, endCursor: null },
})
const seal = (more: Record<string, unknown> = {}) => ({
  __typename: 'AuditSeal',
  block: '7',
  sealedAt: '2026-11-21T01:13:00Z',
  waiting: 3,
  verifiedAt: '2026-11-20T18:00:00Z',
  verifiedEntries: 1234,
  withHeads: true,
  damage: null,
  badBlock: null,
  heads: 'TOLD',
  headsLateMinutes: 0,
  ...more,
})
const SEALS = {
  OrganisingAuditSeals: {
    data: { auditSeal: seal(), organisationAuditSeal: seal(), trainingAuditSeal: seal() },
  },
}
const entries = (...nodes: unknown[]) => ({
  ...SEALS,
  OrganisingAudit: { data: { auditEntries: list(...nodes), unit: null } },
})
const mount = (answers: Record<string, unknown>, path = '/') =>
  mountPage(AuditPage, { answers: answers as never, role: 'AUDITOR', path })

test('an entry says who, in which post, what, whose, when and why', async () => {
  const page = await mount(entries(entry('1')))
  for (const words of [
    'Lê Văn Thử',
    'Bí thư chi bộ · Chi bộ thôn 3',
    'Mở hồ sơ kết nạp',
    'Trần Thị Mẫu',
    '21/11/2026 08:12',
    'hồ sơ kết nạp …3f9c21',
  ]) {
    expect(page.text()).toContain(words)
  }
})

test('the name of a person leads to everybody who opened that dossier', async () => {
  const { wrapper } = await mount(entries(entry('1')))
  expect(names(wrapper, 'a')).toContain('Ai đã mở hồ sơ của Trần Thị Mẫu')
})

test('filters are asked for from the URL, the last day included', async () => {
  const { asked, text } = await mount(
    entries(entry('1')),
    '/?person=p1&action=ADMISSION_ADMIT&from=2026-11-01&last=2026-11-30',
  )
  expect(asked('OrganisingAudit')[0]?.variables).toMatchObject({
    subjectId: 'p1',
    action: 'ADMISSION_ADMIT',
    from: '2026-11-01',
    until: '2026-12-01',
  })
  for (const chip of ['Trần Thị Mẫu', 'Quyết định kết nạp', 'Từ 01/11/2026', 'Đến 30/11/2026']) {
    expect(text()).toContain(chip)
  }
})

test('an opening for no case says its purpose; one may look for all of these', async () => {
  const stated = entry('1', { action: 'PERSON_OPENED', caseId: null, purpose: 'BADGE' })
  const { asked, text } = await mount(entries(stated), '/?why=WITHOUT_CASE&last=2026-11-20')
  expect(text()).toContain('Xét tặng Huy hiệu Đảng')
  expect(text()).toContain('đang xem từ ngày 22/10/2026')
  expect(asked('OrganisingAudit')[0]?.variables).toMatchObject({
    withoutCase: true,
    purpose: null,
    from: '2026-10-22',
    until: '2026-11-21',
  })
  const badge = await mount(entries(stated), '/?why=BADGE&person=p1')
  expect(badge.asked('OrganisingAudit')[0]?.variables).toMatchObject({
    purpose: 'BADGE',
    withoutCase: null,
    from: null,
  })
})

test('the log of another service is asked alone, by its own actions', async () => {
  const answers = {
    ...SEALS,
    OrganisingAudit: {
      data: { trainingAuditEntries: list(entry('1', { action: 'TRAINING_RECORD_OPENED' })) },
    },
  }
  const { asked, text, wrapper } = await mount(answers, '/?log=training')
  expect(asked('OrganisingAudit')[0]?.variables).toMatchObject({
    people: false,
    organisations: false,
    training: true,
  })
  expect(text()).toContain('Mở kết quả bồi dưỡng')
  expect(wrapper.html()).toContain('log=training')
})

test('a day that is none is not asked for', async () => {
  const { asked } = await mount(entries(), '/?from=yesterday')
  expect(asked('OrganisingAudit')[0]?.variables).toMatchObject({ from: null })
})

test('nothing found says why and what to do', async () => {
  const page = await mount(entries())
  expect(page.text()).toContain('Không có lượt truy cập nào khớp')
})

test('what was done by a post beyond reach and to no person shows neither', async () => {
  const nothing = { post: null, person: null, caseKind: null, caseId: null }
  const page = await mount(entries(entry('1', nothing)))
  expect(page.text()).toContain('Chức danh ngoài phạm vi')
  expect(page.text()).toContain('Không ghi')
})

test('the seal tells the last block, what waits and the last verification', async () => {
  const page = await mount(entries())
  expect(page.text()).toContain('Khối 7, niêm phong 21/11/2026 08:13')
  expect(page.text()).toContain('3 lượt chờ niêm phong')
  expect(page.text()).toContain('Kiểm tra 21/11/2026 01:00: 1.234 lượt nguyên vẹn')
})

test('heads that are late are told with their minutes', async () => {
  const late = seal({ heads: 'LATE', headsLateMinutes: 17 })
  const data = { auditSeal: late, organisationAuditSeal: seal(), trainingAuditSeal: seal() }
  const page = await mount({ ...entries(), OrganisingAuditSeals: { data } })
  expect(page.text()).toContain('Dấu niêm phong chậm 17 phút, báo người quản trị')
  expect(page.text()).toContain('Dấu niêm phong lưu ra ngoài đúng hạn')
})

test('damage is told with the first bad block, a log never verified as such', async () => {
  const page = await mount({
    ...entries(),
    OrganisingAuditSeals: {
      data: {
        auditSeal: seal({ damage: 'ENTRY_CHANGED', badBlock: '5' }),
        organisationAuditSeal: seal({ block: null, sealedAt: null, verifiedAt: null }),
        trainingAuditSeal: seal(),
      },
    },
  })
  expect(page.text()).toContain('sai lệch từ khối 5')
  expect(page.text()).toContain('Chưa niêm phong khối nào')
  expect(page.text()).toContain('Chưa kiểm tra lần nào')
})

const UNUSUAL = {
  ...SEALS,
  OrganisingUnusualAccess: {
    data: {
      auditThresholds: {
        __typename: 'AuditThresholds',
        officeFrom: '07:00',
        officeUntil: '18:00',
        dossiersADay: 50,
        source: 'nguồn',
      },
      auditHeavyDays: [
        {
          __typename: 'AuditHeavyDay',
          on: '2026-11-10',
          holderId: 'h1',
          dossiers: 51,
          post: entry('1').post,
        },
      ],
      auditEntries: list(entry('2')),
    },
  },
}

test('what is unusual is asked for by the month, with its thresholds', async () => {
  const page = await mount(UNUSUAL, '/?view=unusual&last=2026-11-20')
  expect(page.asked('OrganisingUnusualAccess')[0]?.variables).toMatchObject({
    from: '2026-10-22',
    until: '2026-11-21',
  })
  expect(page.text()).toContain('Giờ hành chính 07:00–18:00')
  expect(page.text()).toContain('51 hồ sơ ngày 10/11/2026')
})
