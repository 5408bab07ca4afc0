import { errorAt, field, settle } from '@ket-nap/app-kit/testing'
import { expect, test } from 'vitest'
import { unitAnswer } from '../testing/answers.ts'
import { mountPage } from '../testing/mount-page.ts'
import RenameUnitDialog from './RenameUnitDialog.vue'

const objection = (code: string, name: string, more: Record<string, unknown> = {}) => ({
  __typename: 'Objection',
  code,
  path: ['input', name],
  params: [],
  clearableBy: [],
  source: null,
  ...more,
})
const answering = (...objections: unknown[]) => ({
  OrganisingRenameUnit: {
    data: { renameUnit: { unit: objections.length > 0 ? null : unitAnswer(), objections } },
  },
})

/** Each test changes a unit of its own: what is typed outlives the dialog. */
const open = (id: string, answers = {}) =>
  mountPage(RenameUnitDialog, { props: { unit: unitAnswer({ id }) }, answers })

type Page = Awaited<ReturnType<typeof open>>

async function fill({ wrapper }: Page) {
  await field(wrapper, 'Tên mới').setValue('Đảng bộ huyện Mới')
  await field(wrapper, 'Số quyết định').setValue('125-QĐ/TU')
  await field(wrapper, 'Ngày ký').setValue('05/03/2026')
  await field(wrapper, 'Ngày có hiệu lực').setValue('1/7/2026')
}

async function send({ wrapper }: Page) {
  await wrapper.find('form').trigger('submit')
  await settle()
}

test('what is missing is said at its field, and nothing is sent', async () => {
  const page = await open('u-empty')
  await send(page)
  expect(errorAt(page.wrapper, 'Số quyết định')).toBe('Ghi số quyết định')
  expect(errorAt(page.wrapper, 'Ngày ký')).toContain('05/03/2026')
  expect(errorAt(page.wrapper, 'Tên mới')).toBe('')
  expect(page.asked('OrganisingRenameUnit')).toHaveLength(0)
})

test('the days go out as days, with the revision that was looked at', async () => {
  const page = await open('u-sent', answering())
  await fill(page)
  await send(page)
  expect(page.asked('OrganisingRenameUnit')[0]?.variables).toEqual({
    input: {
      unitId: 'u-sent',
      expectedRevision: 3,
      name: 'Đảng bộ huyện Mới',
      decisionNumber: '125-QĐ/TU',
      decidedOn: '2026-03-05',
      effectiveOn: '2026-07-01',
      idempotencyKey: expect.any(String),
    },
  })
  expect(page.wrapper.emitted('done')).toEqual([['Đã đổi tên thành Đảng bộ huyện Mới.']])
})

test('an objection stands at its field as a sentence with its values, rule and who can clear it', async () => {
  const params = [{ __typename: 'ObjectionParameter', name: 'latest', value: '2027-11-21' }]
  const details = { params, clearableBy: ['ADMINISTRATOR'], source: '294 pt 10' }
  const page = await open('u-late', answering(objection('TOO_FAR_AHEAD', 'effectiveOn', details)))
  await fill(page)
  await send(page)
  expect(errorAt(page.wrapper, 'Ngày có hiệu lực')).toBe(
    'Chỉ ghi trước được đến ngày 21/11/2027. Người gỡ được: Quản trị hệ thống. Căn cứ: 294 pt 10.',
  )
  expect(page.wrapper.emitted('done')).toBeUndefined()
})

test('an objection to no field of the form, or without a sentence, is said all the same', async () => {
  const answers = answering(
    objection('CHANGED_MEANWHILE', 'expectedRevision'),
    objection('NEVER_HEARD_OF', 'name'),
  )
  const page = await open('u-changed', answers)
  await fill(page)
  await send(page)
  expect(page.text()).toContain('Người khác vừa thay đổi')
  expect(errorAt(page.wrapper, 'Tên mới')).toContain('NEVER_HEARD_OF')
})

test('after a broken connection the same intent goes out again under the same key', async () => {
  let attempts = 0
  const answers = {
    OrganisingRenameUnit: () =>
      attempts++ === 0
        ? ('down' as const)
        : { data: { renameUnit: { unit: null, objections: [] } } },
  }
  const page = await open('u-broken', answers)
  await fill(page)
  await send(page)
  expect(page.text()).toContain('Không kết nối được máy chủ')
  await send(page)
  const keys = page
    .asked('OrganisingRenameUnit')
    .map(({ variables }) => Reflect.get(Object(variables.input), 'idempotencyKey'))
  expect(keys).toHaveLength(2)
  expect(new Set(keys).size).toBe(1)
})

test('what was typed is there when the dialog is opened again', async () => {
  const first = await open('u-draft')
  await fill(first)
  first.wrapper.unmount()
  const second = await open('u-draft')
  expect(field(second.wrapper, 'Số quyết định').element).toHaveProperty('value', '125-QĐ/TU')
})
