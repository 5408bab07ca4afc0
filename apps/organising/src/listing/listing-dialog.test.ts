import { errorAt, field, settle } from '@ket-nap/app-kit/testing'
import type { VueWrapper } from '@vue/test-utils'
import { expect, test } from 'vitest'
import { objectionAnswer } from '../testing/dossier-answer.ts'
import { mountPage } from '../testing/mount-page.ts'
import ListingDialog from './ListingDialog.vue'

const HELPER = {
  __typename: 'Person',
  id: 'p-helper',
  fullName: 'Trần Văn Bình',
  bornOn: '1970-01-01',
}
const FOUND = {
  data: {
    unit: {
      __typename: 'Unit',
      id: 'u1',
      members: {
        edges: [{ node: { __typename: 'Member', id: 'm1', person: HELPER, unit: null } }],
      },
    },
  },
}
const CODES = {
  data: {
    ethnicGroups: [
      { __typename: 'CodedValue', code: 'KINH', name: 'Kinh' },
      { __typename: 'CodedValue', code: 'TAY', name: 'Tày' },
    ],
    religions: [
      { __typename: 'CodedValue', code: 'OTHER', name: 'Khác' },
      { __typename: 'CodedValue', code: 'NONE', name: 'Không' },
      { __typename: 'CodedValue', code: 'BUDDHISM', name: 'Phật giáo' },
    ],
  },
}
const answering = (...objections: unknown[]) => ({
  OrganisingCodeLists: CODES,
  OrganisingFindOfficial: FOUND,
  OrganisingListSympathiser: { data: { listSympathiser: { dossier: null, objections } } },
})
const open = (answers = {}) => mountPage(ListingDialog, { answers, role: 'CELL_SECRETARY' })

async function chooseHelper(wrapper: VueWrapper) {
  await field(wrapper, 'Đảng viên giúp đỡ').trigger('click')
  await settle()
  await wrapper.findAll('[role=option]').at(-1)?.trigger('pointerdown')
}

test('somebody new goes out with the helper and the day of the resolution', async () => {
  const { wrapper, asked } = await open(answering())
  await wrapper.find('form').trigger('submit')
  await settle()
  expect(errorAt(wrapper, 'Họ và tên')).toBe('Ghi họ và tên')
  expect(errorAt(wrapper, 'Đảng viên giúp đỡ')).toContain('Chọn đảng viên giúp đỡ')

  await field(wrapper, 'Họ và tên').setValue('Nguyễn Thị Ánh')
  await field(wrapper, 'Ngày sinh').setValue('17/08/2004')
  await field(wrapper, 'Giới tính').setValue('FEMALE')
  expect(
    field(wrapper, 'Tôn giáo')
      .findAll('option')
      .map(each => each.text())
      .slice(1),
  ).toEqual(['Không', 'Phật giáo', 'Khác'])
  await field(wrapper, 'Dân tộc').setValue('TAY')
  await field(wrapper, 'Trình độ phổ thông').setValue('UPPER_SECONDARY')
  await field(wrapper, 'Trình độ chuyên môn').setValue('NONE')
  await field(wrapper, 'Lý luận chính trị').setValue('NONE')
  await field(wrapper, 'Nghề nghiệp').setValue('STUDENT')
  await field(wrapper, 'Đoàn viên').setValue(true)
  await field(wrapper, 'Ngày nghị quyết').setValue('05/11/2026')
  await chooseHelper(wrapper)
  await wrapper.find('form').trigger('submit')
  await settle()
  expect(asked('OrganisingListSympathiser')[0]?.variables).toMatchObject({
    input: {
      personId: null,
      helperId: 'p-helper',
      on: '2026-11-05',
      person: {
        fullName: 'Nguyễn Thị Ánh',
        bornOn: '2004-08-17',
        ethnicGroup: 'TAY',
        religion: 'NONE',
        flags: ['YOUTH_UNION'],
        personalNumber: null,
      },
    },
  })
  expect(wrapper.emitted('done')).toHaveLength(1)
})

test('what the server objects to in the person stands at the field of the person', async () => {
  const tooShort = objectionAnswer('PERSONAL_NUMBER_LENGTH', {
    path: ['input', 'person', 'personalNumber'],
  })
  const { wrapper } = await open(answering(tooShort))
  await field(wrapper, 'Họ và tên').setValue('Nguyễn Thị Ánh')
  await field(wrapper, 'Ngày sinh').setValue('17/08/2004')
  await field(wrapper, 'Giới tính').setValue('FEMALE')
  await field(wrapper, 'Trình độ phổ thông').setValue('UPPER_SECONDARY')
  await field(wrapper, 'Trình độ chuyên môn').setValue('NONE')
  await field(wrapper, 'Lý luận chính trị').setValue('NONE')
  await field(wrapper, 'Nghề nghiệp').setValue('STUDENT')
  await field(wrapper, 'Số định danh cá nhân').setValue('12345')
  await field(wrapper, 'Ngày nghị quyết').setValue('05/11/2026')
  await chooseHelper(wrapper)
  await wrapper.find('form').trigger('submit')
  await settle()
  expect(errorAt(wrapper, 'Số định danh cá nhân')).toContain('12')
})

test('somebody on record is found by name, and an objection is said', async () => {
  const found = {
    data: { searchPeople: { edges: [{ node: { ...HELPER, id: 'p-known', unit: null } }] } },
  }
  const objection = objectionAnswer('ALREADY_MEMBER', { path: [] })
  const { wrapper, asked, text } = await open({
    ...answering(objection),
    OrganisingFindPeople: found,
  })
  await field(wrapper, 'Người được đưa vào danh sách').setValue('known')
  const search = field(wrapper, 'Họ và tên người đã có hồ sơ')
  await search.setValue('binh')
  await search.trigger('click')
  await settle()
  await wrapper.find('[role=option]').trigger('pointerdown')
  await field(wrapper, 'Ngày nghị quyết').setValue('05/11/2026')
  await chooseHelper(wrapper)
  await wrapper.find('form').trigger('submit')
  await settle()
  expect(asked('OrganisingListSympathiser')[0]?.variables).toMatchObject({
    input: { personId: 'p-known', person: null },
  })
  expect(text()).toContain('Người này đã là đảng viên.')
})

test('who lists for a cell is asked for the scan of its resolution, a cell is not', async () => {
  const asks = async (role: 'CELL_SECRETARY' | 'ORGANISING') => {
    const { text } = await mountPage(ListingDialog, { answers: answering(), role })
    return text().includes('đính kèm bản quét văn bản đã ký')
  }
  expect([await asks('CELL_SECRETARY'), await asks('ORGANISING')]).toEqual([false, true])
})
