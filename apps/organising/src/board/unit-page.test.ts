import { awayError, field, names, press, settle } from '@ket-nap/app-kit/testing'
import { expect, test } from 'vitest'
import { CLOSED, DISTRICT, unitAnswer } from '../testing/answers.ts'
import { mountPage } from '../testing/mount-page.ts'
import UnitPage from './UnitPage.vue'

const answering = (unit: unknown) => ({ OrganisingUnit: { data: { unit } } })
const open = (unit: unknown = unitAnswer(), more = {}) =>
  mountPage(UnitPage, { props: { id: DISTRICT }, answers: answering(unit), ...more })

test('a plan is shown with its fraction, its line of the day and its standing in words', async () => {
  const { text } = await open()
  expect(text()).toContain('126 / 570 = 22,1%')
  expect(text()).toContain('Chậm tiến độ')
  expect(text()).toContain('203 người')
})

test('a rate is shown on both memberships and against its band', async () => {
  const { text } = await open()
  expect(text()).toContain('38 / 4.541')
  expect(text()).toContain('(38 / 4.503)')
  expect(text()).toContain('Chưa đạt 3–4%')
})

test('the change is against the same days of the year before', async () => {
  const { text, asked } = await open()
  expect(text()).toContain('+18 so với cùng kỳ 2021')
  expect(asked('OrganisingUnit')[0]?.variables).toMatchObject({
    yearFrom: '2026-01-01',
    until: '2026-11-22',
    lastYearFrom: '2025-01-01',
    lastYearUntil: '2025-11-22',
  })
})

test('base organisations are counted as their kinds add up', async () => {
  const { text } = await open()
  const sum = '13 đảng bộ xã, phường, thị trấn + 15 đảng bộ cơ sở + 10 chi bộ cơ sở'
  expect(text()).toContain(`tổ chức cơ sở đảng = ${sum}`)
})

test('a suppressed count is said to be hidden, and never shown as a number', async () => {
  const { wrapper, text } = await open()
  const row = wrapper.findAll('tr').find(each => each.text().startsWith('Chủ doanh nghiệp'))
  expect(row?.text()).toContain('Không hiển thị')
  expect(row?.text()).not.toMatch(/\d/)
  expect(text()).toContain('Số dưới 5')
})

test('while members is away the page shows the tree and says who is away', async () => {
  const answers = {
    OrganisingUnit: {
      data: { unit: unitAnswer({ statistics: null }) },
      errors: [awayError('members')],
    },
  }
  const { text } = await mountPage(UnitPage, { props: { id: DISTRICT }, answers })
  expect(text()).toContain('Còn thiếu phần của: Cơ sở dữ liệu đảng viên')
  expect(text()).toContain('tổ chức cơ sở đảng')
  expect(text()).not.toContain('Thực hiện chỉ tiêu')
})

test('figures that do not come although nobody is away are not passed over in silence', async () => {
  const { text } = await open(unitAnswer({ statistics: null }))
  expect(text()).toContain('Số liệu tạm thời chưa xem được')
})

test('a post that reads no figures does not ask for any', async () => {
  const { asked } = await open(unitAnswer({ statistics: undefined }), { role: 'ADMINISTRATOR' })
  expect(asked('OrganisingUnit')[0]?.variables.figures).toBe(false)
})

test('only the actions that the server allows are offered', async () => {
  const none = await open()
  expect(names(none.wrapper, 'button')).not.toContain('Thay đổi tổ chức')
  none.wrapper.unmount()

  const { wrapper } = await open(unitAnswer({ actions: ['RENAME'] }))
  await press(wrapper, 'Thay đổi tổ chức').trigger('click')
  expect(names(wrapper, 'li button')).toContain('Đổi tên')
  expect(names(wrapper, 'li button')).not.toContain('Kết thúc hoạt động')
})

test('a unit that has ended says its last day and leads to who continues it', async () => {
  const { wrapper, text } = await open(unitAnswer(CLOSED))
  expect(text()).toContain('Hoạt động đến hết ngày 30/06/2025')
  const link = wrapper.findAll('a').find(each => each.text() === 'Đảng bộ xã Tháp Mười')
  expect(link?.attributes('href')).toBe('/organising/units/u-new')
})

test('a unit that is not there says so, whether it is hidden or unknown', async () => {
  const { text } = await open(null)
  expect(text()).toContain('Không có đơn vị này vào ngày 21/11/2026')
})

test('another composition is asked for by itself and kept in the URL', async () => {
  const composition = [
    {
      __typename: 'CompositionPart',
      code: 'FEMALE',
      name: 'Nữ',
      count: 17,
      suppressed: false,
      of: 38,
    },
  ]
  const answers = {
    ...answering(unitAnswer()),
    OrganisingComposition: { data: { unit: { id: DISTRICT, statistics: { composition } } } },
  }
  const { wrapper, shell, text, asked } = await mountPage(UnitPage, {
    props: { id: DISTRICT },
    answers,
  })
  await field(wrapper, 'Theo').setValue('SEX')
  await settle()
  await settle()
  expect(shell.router.currentRoute.value.query.by).toBe('SEX')
  expect(text()).toContain('17 / 38 = 44,7%')
  expect(asked('OrganisingUnit')).toHaveLength(1)
})
