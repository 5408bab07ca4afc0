import { field, press, settle } from '@ket-nap/app-kit/testing'
import { FileField } from '@ket-nap/ui/field'
import { expect, test } from 'vitest'
import { mountPage } from '../testing/mount-page.ts'
import NominationFormPage from './NominationFormPage.vue'
import NominationPage from './NominationPage.vue'

const objection = (code: string, path: string[], params: object[] = []) => ({
  __typename: 'Objection',
  code,
  path,
  params,
  clearableBy: [],
  source: null,
})
const RECEIVERS = {
  data: {
    nominationReceivers: [
      {
        __typename: 'NominationReceiver',
        id: 'c1',
        name: 'Chi bộ thôn 1',
        within: 'Đảng bộ xã Đồng Bằng',
        isCell: true,
      },
    ],
  },
}
const open = (answer: object) =>
  mountPage(NominationFormPage, {
    answers: {
      MassOrganisationsSend: { data: { sendNominations: answer } },
      MassOrganisationsFindReceivers: RECEIVERS,
    },
    role: 'MASS_ORGANISATION',
  })

type Page = Awaited<ReturnType<typeof open>>

async function fill({ wrapper }: Page, place: number, name: string) {
  const at = (label: string) =>
    wrapper
      .findAll('fieldset')
      .filter(group => group.text().includes(`Người thứ ${place}`))
      .map(group => field(group, label))[0]
  await at('Họ và tên')?.setValue(name)
  await at('Ngày sinh')?.setValue('06/05/2001')
  await at('Giới tính')?.setValue('FEMALE')
  await at('Nghề nghiệp')?.setValue('STUDENT')
  await at('Thành tích, lý do giới thiệu')?.setValue('Sinh viên 5 tốt')
}

test('what is missing or objected to is said at its row, and what was typed stays', async () => {
  const twice = objection(
    'TWICE_IN_RESOLUTION',
    ['input', 'people', '1', 'fullName'],
    [{ name: 'row', value: '1' }],
  )
  const page = await open({ nominations: null, objections: [twice] })
  await press(page.wrapper, 'Thêm người').trigger('click')
  await press(page.wrapper, 'Gửi 2 người').trigger('submit')
  await settle()
  expect(page.text()).toContain('Ghi số nghị quyết')
  expect(page.text().match(/Chọn giới tính/g)?.length).toBeGreaterThanOrEqual(2)
  expect(page.asked('MassOrganisationsSend')).toEqual([])

  await field(page.wrapper, 'Số nghị quyết').setValue('7-NQ/ĐTN')
  await field(page.wrapper, 'Ngày nghị quyết').setValue('10/11/2026')
  await fill(page, 1, 'Trần Thị Mới')
  await fill(page, 2, 'TRẦN THỊ MỚI')
  await press(page.wrapper, 'Gửi 2 người').trigger('submit')
  await settle()
  expect(page.asked('MassOrganisationsSend')[0]?.variables).toMatchObject({
    input: {
      resolution: { number: '7-NQ/ĐTN', on: '2026-11-10' },
      receiverId: null,
      people: [
        { fullName: 'Trần Thị Mới', bornOn: '2001-05-06', sex: 'FEMALE', occupation: 'STUDENT' },
        { fullName: 'TRẦN THỊ MỚI' },
      ],
    },
  })
  expect(page.text()).toContain('Trùng với người thứ 1 trong nghị quyết.')
})

const FILE = {
  __typename: 'NominationFile',
  mayRecordTask: false,
  tasks: [],
  statement: 'Sinh viên 5 tốt',
  workplace: null,
  parentsAgreedOn: null,
  nomination: {
    __typename: 'Nomination',
    id: 'n1',
    version: 3,
    stage: 'ACCEPTED',
    fullName: 'Trần Thị Mới',
    bornOn: '2001-05-06',
    sex: 'FEMALE',
    occupation: 'STUDENT',
    resolutionNumber: '7-NQ/ĐTN',
    resolvedOn: '2026-11-10',
    answerDueOn: null,
    declineReason: null,
    receiver: null,
    standing: { __typename: 'NomineeStanding', progress: 'IN_DOSSIER', since: '2026-11-21' },
  },
  moves: [
    {
      __typename: 'NominationMove',
      id: 'm1',
      action: 'SEND',
      actor: 'BODY',
      onDay: '2026-11-12',
      note: null,
    },
  ],
  actions: [],
}

test('of an accepted nominee the coarse step and its day are shown', async () => {
  const { wrapper } = await mountPage(NominationPage, {
    answers: { MassOrganisationsNomination: { data: { nomination: FILE } } },
    role: 'MASS_ORGANISATION',
    props: { id: 'n1' },
  })
  expect(wrapper.find('[aria-current="step"]').text()).toContain('Đang làm hồ sơ')
  expect(wrapper.find('[aria-current="step"]').text()).toContain('21/11/2026')
  expect(wrapper.findAll('button')).toEqual([])
})

test('a draft goes on in the form with everything that was kept', async () => {
  const nomination = { ...FILE.nomination, stage: 'DRAFT', standing: null }
  const page = await mountPage(NominationPage, {
    answers: { MassOrganisationsNomination: { data: { nomination: { ...FILE, nomination } } } },
    role: 'MASS_ORGANISATION',
    props: { id: 'n1' },
  })
  await press(page.wrapper, 'Soạn tiếp và gửi').trigger('click')
  await settle()
  const form = await open({ nominations: [], objections: [] })
  await press(form.wrapper, 'Gửi 1 người').trigger('submit')
  await settle()
  expect(form.asked('MassOrganisationsSend')[0]?.variables).toMatchObject({
    input: {
      resolution: { number: '7-NQ/ĐTN', on: '2026-11-10' },
      people: [{ draftId: 'n1', fullName: 'Trần Thị Mới', statement: 'Sinh viên 5 tốt' }],
    },
  })
})

const SHEET = { __typename: 'NomineeSheet', nominees: [], problems: [] }
const HAI = {
  __typename: 'SheetNominee',
  fullName: 'Lê Văn Hai',
  bornOn: '2000-02-29',
  sex: 'MALE',
  occupation: 'AGRICULTURE',
  workplace: null,
  personalNumber: '001200000777',
  parentsAgreedOn: null,
  statement: 'Dân quân nòng cốt',
}

async function choose(sheet: object, content: BlobPart = 'Họ và tên') {
  const page = await mountPage(NominationFormPage, {
    answers: { MassOrganisationsNomineeSheet: { data: { nomineeSheet: sheet } } },
    role: 'MASS_ORGANISATION',
  })
  page.wrapper.findComponent(FileField).vm.$emit('update:modelValue', new File([content], 'x.csv'))
  await settle()
  return page
}

test('people of a spreadsheet come into the form to be looked at, and nobody is sent', async () => {
  const page = await choose({ ...SHEET, nominees: [HAI, { ...HAI, fullName: 'Lê Văn Ba' }] })
  expect(page.asked('MassOrganisationsNomineeSheet')[0]?.variables).toEqual({
    content: Buffer.from('Họ và tên').toString('base64'),
  })
  const names = page.wrapper
    .findAll('fieldset')
    .flatMap(group => (group.text().includes('Người thứ') ? [field(group, 'Họ và tên')] : []))
  expect(names.map(({ element }) => (element as HTMLInputElement).value)).toEqual([
    'Lê Văn Hai',
    'Lê Văn Ba',
  ])
  expect(page.text()).toContain('Gửi 2 người')
  expect(page.asked('MassOrganisationsSend')).toEqual([])
})

test('what is wrong with a spreadsheet is told cell by cell, and a large one is not sent', async () => {
  const problem = {
    __typename: 'SheetProblem',
    cell: 'C5',
    objection: objection('DAY_UNREADABLE', ['content']),
  }
  const page = await choose({ ...SHEET, problems: [problem] })
  const told = page.wrapper.find('[role="alert"]')
  expect(told.text()).toContain('Ô C5: Không đọc được ngày; ghi theo mẫu 05/03/2001.')
  expect(document.activeElement).toBe(told.element)
  const large = await choose(SHEET, 'x'.repeat(150 * 1024 + 1))
  expect(large.text()).toContain('tệp không quá 150 KB')
  expect(large.asked('MassOrganisationsNomineeSheet')).toEqual([])
})
