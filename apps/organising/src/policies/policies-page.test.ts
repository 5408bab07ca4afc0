import { errorAt, field, names, press, settle } from '@ket-nap/app-kit/testing'
import { expect, test } from 'vitest'
import { mountPage } from '../testing/mount-page.ts'
import PoliciesPage from './PoliciesPage.vue'

const value = (name: string, more: Record<string, unknown>) => ({
  __typename: 'PolicyValue',
  name,
  nameVi: name,
  nameEn: name,
  group: 'DEADLINES',
  kind: 'NUMBER',
  unit: 'WORKING_DAYS',
  least: 1,
  greatest: 250,
  codes: [],
  isOptional: false,
  text: '45',
  source: '294 pt 4.3.1',
  doubt: null,
  isApplied: true,
  isConfirmed: true,
  isInherited: false,
  isLocal: false,
  ...more,
})
const VALUES = [
  value('decisionDays', { nameVi: 'Quyết định kết nạp', isConfirmed: false, isInherited: true }),
  value('sendUpDays', { nameVi: 'Chi bộ gửi lên', text: '5', isLocal: true, isOptional: true }),
  value('cellShare', {
    nameVi: 'Chi bộ tán thành',
    group: 'VOTES',
    kind: 'SHARE',
    unit: null,
    text: 'AT_LEAST 2/3',
    doubt: 'QUESTION_BANK',
    isConfirmed: false,
  }),
  value('voteForms', {
    nameVi: 'Hình thức biểu quyết',
    group: 'VOTES',
    kind: 'CODES',
    unit: null,
    codes: ['SECRET_BALLOT', 'MEMBER_CARD'],
    text: 'SECRET_BALLOT MEMBER_CARD',
  }),
  value('forms', {
    nameVi: 'Mẫu văn bản',
    group: 'FORMS',
    kind: 'FORMS',
    unit: null,
    codes: ['APPLICATION', 'CV'],
    text: 'APPLICATION=1A-KNĐ\nCV=2-KNĐ',
  }),
]
const PROPOSAL = {
  __typename: 'PolicyProposal',
  id: 'c1',
  name: 'decisionDays',
  text: '40',
  before: '45',
  from: '2026-12-01',
  source: '15-QĐ/TU',
  isOutdated: false,
  actions: ['APPROVE', 'REJECT'],
  proposedIn: { __typename: 'Post', id: 'p1', holderName: 'Phạm Khắc Tuệ' },
}
const version = (key: string, inForceFrom: string, more: Record<string, unknown> = {}) => ({
  __typename: 'PolicyVersion',
  key,
  nameVi: key,
  nameEn: key,
  inForceFrom,
  isLocal: false,
  documents: [
    { __typename: 'PolicyDocument', number: '208-QĐ/TW', issuedOn: inForceFrom, inForceFrom },
  ],
  ...more,
})
const answers = (more: Record<string, unknown> = {}) => ({
  OrganisingPolicies: {
    data: {
      policies: {
        __typename: 'Policies',
        version: 'POLICY_208_2026',
        overlay: null,
        actions: ['PROPOSE'],
        province: { __typename: 'Unit', id: 'u-province' },
        versions: [
          version('POLICY_294_2025', '2025-07-01'),
          version('POLICY_208_2026', '2026-07-26'),
        ],
        values: VALUES,
        proposals: [PROPOSAL],
        ...more,
      },
    },
  },
})
const payload = (command: string, ...objections: unknown[]) => ({
  data: { [command]: { proposal: null, objections } },
})
const submit = async (page: Awaited<ReturnType<typeof mountPage>>) => {
  await page.wrapper.find('form').trigger('submit')
  await settle()
}

test('each value stands in words with its source and how sure it is', async () => {
  const { text, wrapper } = await mountPage(PoliciesPage, { answers: answers() })
  expect(text()).toContain('Quyết định kết nạp294 pt 4.3.145 ngày làm việcChưa xác nhận')
  expect(text()).toContain('Chưa xác nhậnKế thừa văn bản đã thay thế')
  expect(text()).toContain('5 ngày làm việcCủa địa phương')
  expect(text()).toContain('Ít nhất 2/3Chưa xác nhậnTheo bộ câu hỏi, chưa có toàn văn')
  expect(text()).toContain('Bỏ phiếu kín, Biểu quyết bằng thẻ đảng viên')
  expect(text()).toContain('2 mẫuĐơn xin vào Đảng: 1A-KNĐLý lịch của người xin vào Đảng: 2-KNĐ')
  expect(names(wrapper, 'h2')).toEqual([
    'Chờ người thứ hai quyết định',
    'Thời hạn',
    'Biểu quyết',
    'Mẫu văn bản',
    'Các lần thay đổi quy định',
  ])
})

test('the chain says what holds on the day', async () => {
  const { text } = await mountPage(PoliciesPage, { answers: answers() })
  expect(text()).toContain('POLICY_208_2026Đang áp dụng · 208-QĐ/TW ngày 26/07/2026')
})

test('a cell reads, and is offered no change and no names', async () => {
  const page = await mountPage(PoliciesPage, {
    answers: answers({ actions: [], proposals: undefined }),
    role: 'CELL_SECRETARY',
  })
  expect(page.asked('OrganisingPolicies')[0]?.variables).toMatchObject({ keeps: false })
  expect(names(page.wrapper, 'button').join()).not.toContain('Đề xuất đổi')
  expect(page.text()).not.toContain('Phạm Khắc Tuệ')
})

test('a change is proposed for the province, with a day and a document', async () => {
  const all = { ...answers(), OrganisingProposePolicyValue: payload('proposePolicyValue') }
  const page = await mountPage(PoliciesPage, { answers: all })
  await press(page.wrapper, 'Đề xuất đổi: Quyết định kết nạp').trigger('click')
  await settle()
  await field(page.wrapper, 'Nội dung mới (ngày làm việc)').setValue('')
  await submit(page)
  expect(errorAt(page.wrapper, 'Nội dung mới (ngày làm việc)')).toBe('Ghi nội dung mới')
  expect(errorAt(page.wrapper, 'Văn bản làm căn cứ')).toBe('Ghi nguồn, căn cứ')

  await field(page.wrapper, 'Nội dung mới (ngày làm việc)').setValue('40')
  await field(page.wrapper, 'Áp dụng từ ngày').setValue('01/12/2026')
  await field(page.wrapper, 'Văn bản làm căn cứ').setValue('15-QĐ/TU')
  await submit(page)
  expect(page.asked('OrganisingProposePolicyValue')[0]?.variables.input).toMatchObject({
    unitId: 'u-province',
    name: 'decisionDays',
    value: '40',
    from: '2026-12-01',
    source: '15-QĐ/TU',
  })
  expect(page.shell.notices).toEqual(['Đã gửi đề xuất: Quyết định kết nạp.'])
})

test('a local value is dropped for the national one', async () => {
  const all = { ...answers(), OrganisingProposePolicyValue: payload('proposePolicyValue') }
  const page = await mountPage(PoliciesPage, { answers: all })
  await press(page.wrapper, 'Đề xuất đổi: Chi bộ gửi lên').trigger('click')
  await settle()
  await field(page.wrapper, 'Bỏ quy định của địa phương, theo quy định chung').setValue(true)
  await field(page.wrapper, 'Áp dụng từ ngày').setValue('01/12/2026')
  await field(page.wrapper, 'Văn bản làm căn cứ').setValue('16-QĐ/TU')
  await submit(page)
  expect(page.asked('OrganisingProposePolicyValue')[0]?.variables.input).toMatchObject({
    value: null,
  })
})

test('papers are ticked and forms typed, and go out in the notation of the graph', async () => {
  const all = { ...answers(), OrganisingProposePolicyValue: payload('proposePolicyValue') }
  const page = await mountPage(PoliciesPage, { answers: all })
  const send = async () => {
    await field(page.wrapper, 'Áp dụng từ ngày').setValue('01/12/2026')
    await field(page.wrapper, 'Văn bản làm căn cứ').setValue('15-QĐ/TU')
    await submit(page)
  }
  await press(page.wrapper, 'Đề xuất đổi: Hình thức biểu quyết').trigger('click')
  await settle()
  await field(page.wrapper, 'Biểu quyết bằng thẻ đảng viên').setValue(false)
  await send()
  await press(page.wrapper, 'Đề xuất đổi: Mẫu văn bản').trigger('click')
  await settle()
  await field(page.wrapper, 'Đơn xin vào Đảng').setValue('1-KNĐ')
  await send()
  await press(page.wrapper, 'Đề xuất đổi: Chi bộ tán thành').trigger('click')
  await settle()
  await field(page.wrapper, 'Nội dung mới').setValue('MORE_THAN')
  await field(page.wrapper, 'Phần').setValue('1/2')
  await send()
  const sent = page.asked('OrganisingProposePolicyValue')
  expect(sent.map(({ variables }) => variables.input)).toMatchObject([
    { value: 'SECRET_BALLOT' },
    { value: 'APPLICATION=1-KNĐ\nCV=2-KNĐ' },
    { value: 'MORE_THAN 1/2' },
  ])
})

test('a rejection needs a reason, and an outdated proposal is explained', async () => {
  const objection = {
    __typename: 'Objection',
    code: 'PROPOSAL_OUTDATED',
    path: ['input', 'proposalId'],
    params: [
      { name: 'before', value: '45' },
      { name: 'now', value: '30' },
    ],
    clearableBy: [],
    source: null,
  }
  const all = {
    ...answers(),
    OrganisingDecidePolicyValue: payload('decidePolicyValue', objection),
  }
  const page = await mountPage(PoliciesPage, { answers: all })
  expect(page.text()).toContain(
    'Đổi từ "45 ngày làm việc" thành "40 ngày làm việc", áp dụng từ 01/12/2026',
  )
  await press(page.wrapper, 'Không phê duyệt: Quyết định kết nạp').trigger('click')
  await settle()
  await submit(page)
  expect(errorAt(page.wrapper, 'Ý kiến')).toBe('Ghi ý kiến')
  expect(page.asked('OrganisingDecidePolicyValue')).toEqual([])

  await press(page.wrapper, 'Thôi').trigger('click')
  await settle()
  await press(page.wrapper, 'Phê duyệt: Quyết định kết nạp').trigger('click')
  await settle()
  await submit(page)
  expect(page.asked('OrganisingDecidePolicyValue')[0]?.variables.input).toMatchObject({
    proposalId: 'c1',
    decision: 'APPROVE',
    note: null,
  })
  expect(page.text()).toContain('Nội dung đã đổi từ khi đề xuất (lúc đó: 45; nay: 30)')
})

test('the history of a value tells before and after, and both persons', async () => {
  const statement = (more: Record<string, unknown>) => ({
    __typename: 'PolicyStatement',
    version: 'POLICY_294_2025',
    from: '2025-07-01',
    text: '45',
    source: '294 pt 4.3.1',
    doubt: null,
    isLocal: false,
    recordedAt: '2026-11-22T03:00:00Z',
    proposal: null,
    ...more,
  })
  const proposal = {
    __typename: 'PolicyProposal',
    before: '45',
    proposedIn: { __typename: 'Post', id: 'p1', holderName: 'Phạm Khắc Tuệ' },
    decidedIn: { __typename: 'Post', id: 'p2', holderName: 'Trần Thu Hà' },
  }
  const local = { version: 'LOCAL_33', from: '2026-12-01', text: '40', isLocal: true, proposal }
  const all = {
    ...answers(),
    OrganisingPolicyHistory: {
      data: {
        policies: {
          __typename: 'Policies',
          values: [{ ...VALUES[0], history: [statement(local), statement({})] }],
        },
      },
    },
  }
  const page = await mountPage(PoliciesPage, { answers: all })
  await press(page.wrapper, 'Lịch sử: Quyết định kết nạp').trigger('click')
  await settle()
  expect(page.text()).toContain('Trước đó: 45 ngày làm việc')
  expect(page.text()).toContain('Phạm Khắc Tuệ đề xuất, Trần Thu Hà phê duyệt')
})

test('before every version the page says so and keeps the chain', async () => {
  const { text } = await mountPage(PoliciesPage, {
    answers: answers({ version: null, values: [] }),
  })
  expect(text()).toContain('Chọn ngày từ 01/07/2025 trở đi.')
  expect(text()).not.toContain('Chờ người thứ hai')
  expect(text()).toContain('Chưa có quy định nào được ghi cho ngày này.')
  expect(text()).toContain('POLICY_294_2025')
})

test.each([['down' as const, 'Thử lại']])('when members is %s it says so', async (state, words) => {
  const { text } = await mountPage(PoliciesPage, { answers: { OrganisingPolicies: state } })
  expect(text()).toContain(words)
})
