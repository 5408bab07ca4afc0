import { errorAt, fakeUploads, names, press, settle } from '@ket-nap/app-kit/testing'
import { afterEach, expect, test, vi } from 'vitest'
import { dossierAnswer, objectionAnswer, possibleAction } from '../testing/dossier-answer.ts'
import { mountPage } from '../testing/mount-page.ts'
import DossierPage from './DossierPage.vue'

const open = (dossier: unknown, more = {}) =>
  mountPage(DossierPage, {
    props: { id: 'a1' },
    answers: { OrganisingDossier: { data: { dossier } } },
    role: 'CELL_SECRETARY',
    ...more,
  })

afterEach(() => vi.unstubAllGlobals())

test('the header says who, where, at which stage and by which rules', async () => {
  const { text, shell } = await open(dossierAnswer())
  expect(text()).toContain('Nguyễn Thị Ánh')
  expect(text()).toContain('sinh năm 1999 · Chi bộ thôn 1 · theo Quy định 208 (2026)')
  expect(text()).toContain('Lần mở hồ sơ này đã được ghi vào nhật ký truy cập')
  expect(JSON.stringify(shell.page.value)).not.toContain('Ánh')
})

test('a blocked step says why, by which rule, and who can clear it', async () => {
  const { wrapper } = await open(dossierAnswer())
  const reasons = wrapper.find('[aria-label="Vì sao chưa làm được: Chứng nhận lý lịch"]').text()
  expect(reasons).toContain('Còn 1 công văn thẩm tra chưa có trả lời.')
  expect(reasons).toContain('Căn cứ: HD06 3.4 · Người gỡ được: Bí thư chi bộ')
})

test('only what the server allows becomes a button', async () => {
  const { wrapper } = await open(dossierAnswer())
  const buttons = names(wrapper, 'button')
  expect(buttons).toContain('Ghi kết quả thẩm tra')
  expect(buttons).toContain('Ghi nhận tự nguyện rút')
  expect(buttons).not.toContain('Chứng nhận lý lịch')
})

test('a step that is late today is still recorded for the day on which it was in time', async () => {
  const late = {
    actions: [possibleAction('HOLD_CEREMONY', { leadsTo: 'CEREMONY_HELD' })],
    nextSteps: [
      { action: 'HOLD_CEREMONY', by: ['CELL'], objections: [objectionAnswer('CEREMONY_LATE')] },
    ],
  }
  const { wrapper, text } = await open(dossierAnswer(late))
  expect(text()).toContain('Việc đã làm từ trước, khi còn đủ điều kiện, thì vẫn ghi được.')
  expect(names(wrapper, 'button')).toContain('Tổ chức lễ kết nạp')
})

test('a step of a meeting leads to the meeting', async () => {
  const voting = {
    actions: [possibleAction('VOTE_IN_CELL')],
    nextSteps: [{ action: 'VOTE_IN_CELL', by: ['CELL'], objections: [] }],
  }
  const { wrapper } = await open(dossierAnswer(voting))
  const link = press(wrapper, 'Ghi kết quả cuộc họp')
  expect(link.attributes('href')).toBe('/organising/dossiers/meeting')
})

test('whoever would enter the vote for the cell is led to the meeting of that cell', async () => {
  const voting = {
    actions: [possibleAction('VOTE_IN_CELL', { enteredFor: true })],
    nextSteps: [{ action: 'VOTE_IN_CELL', by: ['CELL'], objections: [] }],
  }
  const { wrapper } = await open(dossierAnswer(voting))
  const link = press(wrapper, 'Ghi kết quả cuộc họp')
  expect(link.attributes('href')).toBe('/organising/dossiers/meeting?cell=u1')
})

test('the vote shows its arithmetic, letters their clocks, and the overdue remark its month', async () => {
  const { text } = await open(dossierAnswer())
  expect(text()).toContain('cần 6/9 phiếu, được 7')
  expect(text()).toContain('Cha, mẹ chờ trả lời, còn 10 ngày')
  expect(text()).toContain('Chưa có nhận xét tháng 10/2026')
})

test('the history says who recorded a step, for whom, from which paper, and by which rules', async () => {
  const { text, wrapper } = await open(dossierAnswer())
  expect(text()).toContain('Đang hoàn thiện hồ sơ → Đang thẩm tra')
  expect(text()).toContain('Chi bộ; người ghi: Ban Tổ chức, 02/09/2026 08:00')
  expect(text()).toContain('cấp trên ghi thay từ văn bản đã ký')
  const signed = wrapper.find('a[href="/scans/scan-9"]')
  expect(signed.attributes('aria-label')).toContain('Bắt đầu thẩm tra lý lịch')
})

test('a standing board asks for the extract: no letters, no remarks', async () => {
  const { asked, text } = await open(dossierAnswer({ letters: undefined, help: undefined }), {
    role: 'LEADER',
  })
  expect(asked('OrganisingDossier')[0]?.variables).toMatchObject({ whole: false })
  expect(text()).not.toContain('Nhận xét hằng tháng')
})

test('a scan is opened by its key, never by a name', async () => {
  const { wrapper } = await open(dossierAnswer())
  const link = press(wrapper, 'Mở bản quét của giấy tờ: Đơn xin vào Đảng (1,2 MB)')
  expect(link.attributes('href')).toBe('/scans/scan-1')
})

test('a scan is added to a paper on record', async () => {
  const edge = fakeUploads()
  const page = await open(dossierAnswer(), {
    answers: {
      OrganisingDossier: { data: { dossier: dossierAnswer() } },
      OrganisingAttachScan: { data: { attachScan: { dossier: null, objections: [] } } },
    },
  })
  await press(page.wrapper, 'Thêm bản quét: Đơn xin vào Đảng').trigger('click')
  await settle()
  const form = page.wrapper.find('dialog form')
  await form.trigger('submit')
  expect(errorAt(page.wrapper, 'Bản quét')).toBe('Chọn tệp bản quét')
  const files = [new File(['a scan'], 'don.pdf')]
  await page.wrapper.find('.ui-file').trigger('drop', { dataTransfer: { files } })
  await form.trigger('submit')
  expect(edge.requests[0]?.path).toBe('/scans?personId=p1&admissionId=a1&kind=APPLICATION')
  edge.requests[0]?.answer(201, { id: 'scan-2' })
  await settle()
  expect(page.asked('OrganisingAttachScan')[0]?.variables).toMatchObject({
    input: { paperId: 'paper-1', scanId: 'scan-2' },
  })
  expect(page.shell.notices).toEqual(['Đã thêm bản quét: Đơn xin vào Đảng.'])
})

test('an objection without a sentence is quoted by its code', async () => {
  const nextSteps = [
    { action: 'CERTIFY_CV', by: ['BASE'], objections: [objectionAnswer('NEVER_HEARD_OF')] },
  ]
  const { text } = await open(dossierAnswer({ nextSteps }))
  expect(text()).toContain('Chưa thực hiện được (mã NEVER_HEARD_OF)')
})

test('a dossier that is not there and one out of reach look the same', async () => {
  const { text } = await open(null)
  expect(text()).toContain('Không có hồ sơ này trong phạm vi của chức danh')
})
