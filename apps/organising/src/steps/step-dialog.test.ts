import { errorAt, fakeUploads, field, press, settle } from '@ket-nap/app-kit/testing'
import { afterEach, expect, test, vi } from 'vitest'
import {
  ADMISSION,
  dossierAnswer,
  objectionAnswer,
  possibleAction,
} from '../testing/dossier-answer.ts'
import { mountPage } from '../testing/mount-page.ts'
import StepDialog from './StepDialog.vue'

afterEach(() => vi.unstubAllGlobals())

/** Each test works on a dossier of its own: what is typed outlives the dialog. */
const open = (action: string, id: string, answers = {}) => {
  const dossier = dossierAnswer({ admission: { ...ADMISSION, id } })
  const props = { action, dossier, letters: dossier }
  return mountPage(StepDialog, { props, answers, role: 'CELL_SECRETARY' })
}
const payload = (verb: string, ...objections: unknown[]) => ({
  data: { [verb]: { dossier: objections.length > 0 ? null : dossierAnswer(), objections } },
})

type Page = Awaited<ReturnType<typeof open>>

async function send({ wrapper }: Page) {
  await wrapper.find('form').trigger('submit')
  await settle()
}

test('a plain step goes out with the version that was seen', async () => {
  const page = await open('WITHDRAW', 'a-plain', {
    OrganisingRecordWithdrawal: payload('recordWithdrawal'),
  })
  await field(page.wrapper, 'Ngày thực hiện').setValue('20/11/2026')
  await field(page.wrapper, 'Lý do, ghi chú').setValue('Xin rút')
  await send(page)
  expect(page.asked('OrganisingRecordWithdrawal')[0]?.variables).toEqual({
    input: {
      admissionId: 'a-plain',
      expectedVersion: 7,
      on: '2026-11-20',
      number: null,
      note: 'Xin rút',
      idempotencyKey: expect.any(String),
    },
  })
  expect(page.wrapper.emitted('done')).toHaveLength(1)
  expect(page.shell.notices).toEqual(['Đã ghi: Ghi nhận tự nguyện rút.'])
})

test('what is missing is said at its field, and nothing is sent', async () => {
  const page = await open('RECORD_PAPER', 'a-empty')
  await send(page)
  expect(errorAt(page.wrapper, 'Giấy tờ')).toBe('Chọn một trong danh sách')
  expect(errorAt(page.wrapper, 'Ngày đưa vào hồ sơ')).toContain('05/03/2026')
  expect(page.asked('OrganisingRecordPaper')).toHaveLength(0)
})

test('an objection of the server stands at its field', async () => {
  const params = [{ __typename: 'ObjectionParameter', name: 'lastStepOn', value: '2026-11-01' }]
  const objection = objectionAnswer('DAY_BEFORE_LAST_STEP', { path: ['input', 'on'], params })
  const page = await open('WITHDRAW', 'a-early', {
    OrganisingRecordWithdrawal: payload('recordWithdrawal', objection),
  })
  await field(page.wrapper, 'Ngày thực hiện').setValue('20/10/2026')
  await send(page)
  expect(errorAt(page.wrapper, 'Ngày thực hiện')).toContain('bước gần nhất (01/11/2026)')
  expect(page.wrapper.emitted('done')).toBeUndefined()
})

test('who was overtaken reloads the dossier, keeps what was typed, and sends the new version', async () => {
  const objection = objectionAnswer('CHANGED_MEANWHILE', { path: ['input', 'expectedVersion'] })
  let attempts = 0
  const page = await open('WITHDRAW', 'a-late', {
    OrganisingRecordWithdrawal: () =>
      attempts++ === 0 ? payload('recordWithdrawal', objection) : payload('recordWithdrawal'),
  })
  await field(page.wrapper, 'Ngày thực hiện').setValue('20/11/2026')
  await send(page)
  expect(page.text()).toContain('Hồ sơ vừa được người khác cập nhật')
  await press(page.wrapper, 'Tải lại hồ sơ').trigger('click')
  expect(page.wrapper.emitted('reloaded')).toHaveLength(1)

  const newer = dossierAnswer({ admission: { ...ADMISSION, id: 'a-late', version: 8 } })
  await page.wrapper.setProps({ dossier: newer })
  expect(page.text()).toContain('Đã tải lại hồ sơ')
  await send(page)
  expect(page.asked('OrganisingRecordWithdrawal')[1]?.variables).toMatchObject({
    input: { expectedVersion: 8, on: '2026-11-20' },
  })
})

test('the last day of a paper goes out as the first day without it', async () => {
  const page = await open('RECORD_PAPER', 'a-paper', {
    OrganisingRecordPaper: payload('recordPaper'),
  })
  await field(page.wrapper, 'Giấy tờ').setValue('AWARENESS_CERTIFICATE')
  await field(page.wrapper, 'Ngày đưa vào hồ sơ').setValue('01/10/2026')
  await field(page.wrapper, 'Có giá trị đến hết ngày').setValue('30/09/2031')
  await send(page)
  expect(page.asked('OrganisingRecordPaper')[0]?.variables).toMatchObject({
    input: { kind: 'AWARENESS_CERTIFICATE', on: '2026-10-01', validUntil: '2031-10-01' },
  })
})

const SCAN = new File(['a scan'], 'ly-lich.pdf')

async function writePaper({ wrapper }: Page, scan = SCAN) {
  await field(wrapper, 'Giấy tờ').setValue('CV')
  await field(wrapper, 'Ngày đưa vào hồ sơ').setValue('01/10/2026')
  await wrapper.find('.ui-file').trigger('drop', { dataTransfer: { files: [scan] } })
}

test('a paper goes out after its scan, which is not sent twice', async () => {
  const edge = fakeUploads()
  let attempts = 0
  const objection = objectionAnswer('DAY_BEFORE_LAST_STEP', { path: ['input', 'on'] })
  const page = await open('RECORD_PAPER', 'a-scan', {
    OrganisingRecordPaper: () =>
      attempts++ === 0 ? payload('recordPaper', objection) : payload('recordPaper'),
  })
  await writePaper(page)
  await send(page)
  expect(edge.requests[0]?.path).toBe('/scans?personId=p1&admissionId=a-scan&kind=CV')
  expect(page.asked('OrganisingRecordPaper')).toHaveLength(0)
  edge.requests[0]?.answer(201, { id: 'scan-1' })
  await settle()
  await field(page.wrapper, 'Ngày đưa vào hồ sơ').setValue('02/10/2026')
  await send(page)
  expect(edge.requests).toHaveLength(1)
  expect(page.asked('OrganisingRecordPaper').map(({ variables }) => variables)).toMatchObject([
    { input: { scanId: 'scan-1', on: '2026-10-01' } },
    { input: { scanId: 'scan-1', on: '2026-10-02' } },
  ])
  expect(page.wrapper.emitted('done')).toHaveLength(1)
})

test('a step entered for another organ goes out after the scan of the signed paper', async () => {
  const edge = fakeUploads()
  const dossier = dossierAnswer({
    admission: { ...ADMISSION, id: 'a-entered' },
    actions: [possibleAction('WITHDRAW', { enteredFor: true })],
  })
  const page = await mountPage(StepDialog, {
    props: { action: 'WITHDRAW', dossier, letters: dossier },
    answers: { OrganisingRecordWithdrawal: payload('recordWithdrawal') },
    role: 'BASE_COMMITTEE',
  })
  await field(page.wrapper, 'Ngày thực hiện').setValue('20/11/2026')
  await page.wrapper.find('.ui-file').trigger('drop', { dataTransfer: { files: [SCAN] } })
  await send(page)
  expect(edge.requests[0]?.path).toBe('/scans?personId=p1&admissionId=a-entered&kind=SIGNED_PAPER')
  expect(page.asked('OrganisingRecordWithdrawal')).toHaveLength(0)
  edge.requests[0]?.answer(201, { id: 'scan-2' })
  await settle()
  expect(page.asked('OrganisingRecordWithdrawal')[0]?.variables).toMatchObject({
    input: { admissionId: 'a-entered', scanId: 'scan-2' },
  })
})

test('what the server takes for no scan is said at the field, and no paper is recorded', async () => {
  const edge = fakeUploads()
  const page = await open('RECORD_PAPER', 'a-no-scan')
  await writePaper(page)
  await send(page)
  edge.requests[0]?.answer(422, { objections: [{ code: 'SCAN_TYPE', path: ['file'] }] })
  await settle()
  expect(errorAt(page.wrapper, 'Bản quét')).toBe('Chỉ nhận tệp PDF, JPEG hoặc PNG.')
  expect(page.asked('OrganisingRecordPaper')).toHaveLength(0)
})

test('a file above the limit does not leave the browser', async () => {
  const edge = fakeUploads()
  const page = await open('RECORD_PAPER', 'a-large-scan')
  const large = Object.defineProperty(new File([], 'x.pdf'), 'size', { value: 20 * 1024 ** 2 + 1 })
  await writePaper(page, large)
  await send(page)
  expect(errorAt(page.wrapper, 'Bản quét')).toBe('Tệp vượt quá dung lượng cho phép.')
  expect(edge.requests).toHaveLength(0)
})

test('an upload that is stopped leaves the form as it was', async () => {
  fakeUploads()
  const page = await open('RECORD_PAPER', 'a-stopped-scan')
  await writePaper(page)
  await send(page)
  await press(page.wrapper, 'Dừng tải lên').trigger('click')
  await settle()
  expect(page.text()).toContain('ly-lich.pdf')
  expect(page.asked('OrganisingRecordPaper')).toHaveLength(0)
  expect(page.wrapper.emitted('done')).toBeUndefined()
})

test('faults are put together one by one', async () => {
  const page = await open('RETURN', 'a-faults', {
    OrganisingReturnDossier: payload('returnDossier'),
  })
  await field(page.wrapper, 'Ngày thực hiện').setValue('20/11/2026')
  await send(page)
  expect(errorAt(page.wrapper, 'Giấy tờ có sai sót')).toBe('Thêm ít nhất một sai sót')
  await field(page.wrapper, 'Giấy tờ có sai sót').setValue('CV')
  await field(page.wrapper, 'Sai sót về').setValue('UNSIGNED')
  await press(page.wrapper, 'Thêm sai sót').trigger('click')
  await send(page)
  expect(page.asked('OrganisingReturnDossier')[0]?.variables).toMatchObject({
    input: { faults: [{ paperKind: 'CV', code: 'UNSIGNED' }] },
  })
})

test('only letters that wait for an answer are offered', async () => {
  const page = await open('RECORD_ANSWER', 'a-letters', {
    OrganisingRecordAnswer: payload('recordAnswer'),
  })
  await field(page.wrapper, 'Công văn').setValue('l1')
  await field(page.wrapper, 'Kết quả').setValue('CLEAR')
  await field(page.wrapper, 'Ngày trả lời').setValue('20/11/2026')
  await send(page)
  expect(page.asked('OrganisingRecordAnswer')[0]?.variables).toMatchObject({
    input: { letterId: 'l1', answer: 'CLEAR', on: '2026-11-20' },
  })
})

test('special cases start from those on record', async () => {
  const page = await open('NAME_SPECIAL_CASES', 'a-special', {
    OrganisingNameSpecialCases: payload('nameSpecialCases'),
  })
  await field(page.wrapper, 'Trên 60 tuổi').setValue(true)
  await field(page.wrapper, 'Ngày thực hiện').setValue('20/11/2026')
  await send(page)
  expect(page.asked('OrganisingNameSpecialCases')[0]?.variables).toMatchObject({
    input: { specialCases: ['RELIGION', 'OVER_60'] },
  })
})

test('a move goes out with the cell that was chosen down the tree, and leads away', async () => {
  const places = (below: unknown) =>
    below === null
      ? [destination('p1', 'Đảng bộ tỉnh Hưng Yên', { hasBelow: true })]
      : [destination('c9', 'Chi bộ thôn 9', { takesMembers: true })]
  const page = await open('MOVE_WHILE_HELPED', 'a-moved', {
    OrganisingTransferDestinations: ({ below }: Record<string, unknown>) => ({
      data: { transferDestinations: places(below ?? null) },
    }),
    OrganisingMoveDossier: {
      data: { moveDossier: { relocation: { __typename: 'Relocation', id: 'r1' }, objections: [] } },
    },
  })
  await settle()
  await field(page.wrapper, 'Tỉnh, thành phố tiếp nhận').setValue('p1')
  await settle()
  await field(page.wrapper, 'Đơn vị bên dưới').setValue('c9')
  await field(page.wrapper, 'Ngày chuyển').setValue('02/11/2026')
  await field(page.wrapper, 'Ngày giấy chứng nhận').setValue('20/11/2026')
  await field(page.wrapper, 'Số văn bản').setValue('7-GCN')
  await send(page)
  expect(page.asked('OrganisingMoveDossier')[0]?.variables).toMatchObject({
    input: { admissionId: 'a-moved', toUnitId: 'c9', movedOn: '2026-11-02', number: '7-GCN' },
  })
  expect(page.wrapper.emitted('moved')).toHaveLength(1)
})

const destination = (id: string, name: string, more: object) => ({
  __typename: 'TransferDestination',
  id,
  name,
  code: null,
  takesMembers: false,
  hasBelow: false,
  ...more,
})
