import { field, press, settle } from '@ket-nap/app-kit/testing'
import { expect, test } from 'vitest'
import { mountPage } from '../testing/mount-page.ts'
import GiveAccountDialog from './GiveAccountDialog.vue'
import HelpedPage from './HelpedPage.vue'

const ADMISSION = {
  __typename: 'Admission',
  id: 'a1',
  version: 4,
  stage: 'SYMPATHISER',
  listedOn: '2026-02-02',
  unit: { __typename: 'Unit', id: 'u1', name: 'Chi bộ thôn 1' },
  person: { __typename: 'Person', id: 'p1', fullName: 'Lê Thị Mẫu', bornOn: '1996-04-12' },
}
const DOSSIER = {
  __typename: 'Dossier',
  asOf: '2026-11-21',
  admission: ADMISSION,
  actions: [{ __typename: 'PossibleAction', action: 'REMARK' }],
  help: [{ __typename: 'DossierHelp', id: 'h1', fromOn: '2026-09-01', untilOn: null }],
  remarks: [
    {
      __typename: 'DossierRemark',
      id: 'r1',
      month: '2026-09-01',
      strong: 'Nhiệt tình',
      weak: 'Ít phát biểu',
    },
  ],
}

const MEMBER = {
  __typename: 'RecognitionFile',
  asOf: '2026-11-21',
  actions: DOSSIER.actions,
  helpers: [{ __typename: 'ProbationHelper', id: 'h2', fromOn: '2026-10-01', untilOn: null }],
  remarks: [],
  probation: {
    __typename: 'Probation',
    id: 'b1',
    version: 7,
    stage: 'PROBATION',
    ceremonyOn: '2026-05-10',
    endsOn: '2027-05-10',
    unit: ADMISSION.unit,
    person: { __typename: 'Person', id: 'p2', fullName: 'Trần Văn Thử', bornOn: '1995-01-02' },
  },
}

const open = (helped: object, more = {}) =>
  mountPage(HelpedPage, {
    answers: {
      OrganisingHelped: {
        data: { helped: { __typename: 'Helped', dossiers: [], probations: [], ...helped } },
      },
      ...more,
    },
    role: 'HELPING_MEMBER',
  })

test('a helping member sees the own candidate, the remarks, and the month without one', async () => {
  const page = await open({ dossiers: [DOSSIER] })
  await settle()
  expect(page.text()).toContain('Lê Thị Mẫu')
  expect(page.text()).toContain('sinh năm 1996')
  expect(page.text()).toContain('Ưu điểm: Nhiệt tình')
  expect(page.text()).toContain('Chưa có nhận xét tháng 10/2026')
})

test('the monthly remark goes out with the version that was seen', async () => {
  const page = await open(
    { dossiers: [DOSSIER] },
    {
      OrganisingRecordRemark: {
        data: { recordRemark: { dossier: { admission: ADMISSION }, objections: [] } },
      },
    },
  )
  await settle()
  await press(page.wrapper, 'Ghi nhận xét hằng tháng').trigger('click')
  await settle()
  await field(page.wrapper, 'Nhận xét về tháng').setValue('01/10/2026')
  await field(page.wrapper, 'Ưu điểm').setValue('Chăm học')
  await field(page.wrapper, 'Hạn chế').setValue('Còn nhút nhát')
  await field(page.wrapper, 'Ngày thực hiện').setValue('02/11/2026')
  await page.wrapper.find('form').trigger('submit')
  await settle()
  expect(page.asked('OrganisingRecordRemark')[0]?.variables).toMatchObject({
    input: { admissionId: 'a1', expectedVersion: 4, month: '2026-10-01', strong: 'Chăm học' },
  })
})

test('the helper of a probationary member writes the remark of the month in the file', async () => {
  const page = await open(
    { probations: [MEMBER] },
    {
      OrganisingRecordProbationRemark: {
        data: { recordProbationRemark: { file: MEMBER, objections: [] } },
      },
    },
  )
  expect(page.text()).toContain('Trần Văn Thử')
  expect(page.text()).toContain('hết thời gian dự bị 10/05/2027')
  expect(page.text()).toContain('Chưa có nhận xét tháng 10/2026')
  await press(page.wrapper, 'Ghi nhận xét hằng tháng').trigger('click')
  await settle()
  await field(page.wrapper, 'Nhận xét về tháng').setValue('01/10/2026')
  await field(page.wrapper, 'Ưu điểm').setValue('Chăm học')
  await field(page.wrapper, 'Hạn chế').setValue('Còn nhút nhát')
  await field(page.wrapper, 'Ngày thực hiện').setValue('02/11/2026')
  await page.wrapper.find('form').trigger('submit')
  await settle()
  expect(page.asked('OrganisingRecordProbationRemark')[0]?.variables).toMatchObject({
    input: { probationId: 'b1', expectedVersion: 7, month: '2026-10-01', strong: 'Chăm học' },
  })
})

test('who helps nobody is told how that changes', async () => {
  const page = await open({})
  expect(page.text()).toContain('Chưa có ai được giao cho bạn giúp đỡ')
})

test('the account is chosen among the helping members of the unit', async () => {
  const post = (holderId: string, role: string) => ({
    node: { __typename: 'Post', id: `post-${holderId}`, holderId, holderName: holderId, role },
  })
  const page = await mountPage(GiveAccountDialog, {
    props: { file: { admissionId: 'a1' }, unitId: 'u1' },
    answers: {
      OrganisingHelperHolders: {
        data: {
          posts: {
            edges: [post('Nông Thị Lam', 'HELPING_MEMBER'), post('Bí thư', 'CELL_SECRETARY')],
          },
        },
      },
      OrganisingGiveHelperAccount: {
        data: { giveHelperAccount: { dossier: null, objections: [] } },
      },
    },
    role: 'CELL_SECRETARY',
  })
  await settle()
  expect(page.text()).toContain('Nông Thị Lam')
  expect(page.text()).not.toContain('Bí thư')
  await field(page.wrapper, 'Tài khoản').setValue('Nông Thị Lam')
  await page.wrapper.find('form').trigger('submit')
  await settle()
  expect(page.asked('OrganisingGiveHelperAccount')[0]?.variables).toMatchObject({
    input: { admissionId: 'a1', holderId: 'Nông Thị Lam' },
  })
  expect(page.wrapper.emitted('done')).toHaveLength(1)
})
