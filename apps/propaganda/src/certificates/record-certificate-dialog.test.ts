import { errorAt, field, settle } from '@ket-nap/app-kit/testing'
import { expect, test } from 'vitest'
import { mountPage } from '../testing/mount-page.ts'
import RecordCertificateDialog from './RecordCertificateDialog.vue'

const COMMAND = 'PropagandaRecordCertificate'
const objection = (code: string, name: string, params: Record<string, string> = {}) => ({
  __typename: 'Objection',
  code,
  path: ['input', name],
  params: Object.entries(params).map(([key, value]) => ({ name: key, value })),
  clearableBy: [],
  source: null,
})
const answering = (...objections: unknown[]) => ({
  data: { recordCertificate: { certificate: null, objections } },
})

/** Each test is about a person of its own: what is typed outlives the dialog. */
const open = (personId: string, answer: object | 'down' = answering()) =>
  mountPage(RecordCertificateDialog, { props: { personId }, answers: { [COMMAND]: answer } })

type Page = Awaited<ReturnType<typeof open>>

async function fill({ wrapper }: Page) {
  await field(wrapper, 'Chương trình đã học').setValue('AWARENESS')
  await field(wrapper, 'Số giấy chứng nhận').setValue(' 125/GCN-TTCT ')
  await field(wrapper, 'Ngày cấp').setValue('5/3/2026')
  await field(wrapper, 'Nơi cấp').setValue('Trung tâm Chính trị xã An Lễ')
}

async function send({ wrapper }: Page) {
  await wrapper.find('form').trigger('submit')
  await settle()
}

test('what is missing is said at its field, and nothing is sent', async () => {
  const page = await open('p-empty')
  await field(page.wrapper, 'Ngày cấp').setValue('31/02/2026')
  await send(page)
  expect(errorAt(page.wrapper, 'Chương trình đã học')).toBe('Chọn chương trình')
  expect(errorAt(page.wrapper, 'Số giấy chứng nhận')).toBe('Ghi số giấy chứng nhận')
  expect(errorAt(page.wrapper, 'Ngày cấp')).toContain('05/03/2026')
  expect(errorAt(page.wrapper, 'Nơi cấp')).toBe('Ghi nơi cấp')
  expect(page.asked(COMMAND)).toHaveLength(0)
})

test('what was typed goes out trimmed and as a day, and the form says that it is done', async () => {
  const page = await open('p-sent')
  await fill(page)
  await send(page)
  expect(page.asked(COMMAND)[0]?.variables.input).toEqual({
    personId: 'p-sent',
    courseKind: 'AWARENESS',
    number: '125/GCN-TTCT',
    issuedOn: '2026-03-05',
    issuer: 'Trung tâm Chính trị xã An Lễ',
    idempotencyKey: expect.any(String),
  })
  expect(page.shell.notices).toEqual(['Đã ghi giấy chứng nhận.'])
  expect(page.wrapper.emitted('done')).toHaveLength(1)
})

test('an objection stands at its field as a sentence with its values', async () => {
  const page = await open(
    'p-refused',
    answering(
      objection('ISSUED_IN_FUTURE', 'issuedOn', { today: '2026-11-21' }),
      objection('NUMBER_TOO_LONG', 'number', { limit: '60' }),
      objection('PERSON_UNKNOWN', 'personId'),
    ),
  )
  await fill(page)
  await send(page)
  expect(errorAt(page.wrapper, 'Ngày cấp')).toBe('Ngày cấp không thể sau hôm nay (21/11/2026).')
  expect(errorAt(page.wrapper, 'Số giấy chứng nhận')).toContain('dài quá 60 ký tự')
  expect(page.text()).toContain('Không có người này trong phạm vi chức danh của bạn.')
  expect(page.wrapper.emitted('done')).toBeUndefined()
})

test('a fault keeps what was typed and says that sending again is safe', async () => {
  const page = await open('p-broken', 'down')
  await fill(page)
  await send(page)
  expect(page.text()).toContain('Không kết nối được máy chủ')
  expect(page.text()).toContain('gửi lại không bị ghi hai lần')
  expect(field(page.wrapper, 'Nơi cấp').element).toHaveProperty(
    'value',
    'Trung tâm Chính trị xã An Lễ',
  )
})

test('what was typed is there when the form is opened again', async () => {
  const first = await open('p-draft')
  await fill(first)
  first.wrapper.unmount()
  const second = await open('p-draft')
  expect(field(second.wrapper, 'Ngày cấp').element).toHaveProperty('value', '05/03/2026')
})
