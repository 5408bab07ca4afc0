import { randomInt } from 'node:crypto'
import { expect, test, type Browser, type Locator, type Page } from '@playwright/test'
import { expectAccessible } from '../support/accessibility.ts'
import { searchFor } from '../support/search.ts'
import { PEOPLE, signIn } from '../support/sign-in.ts'

const NAME = 'Trịnh Thị Khánh Mẫu'
const CELL = 'Chi bộ thôn 1 An Lễ'

/** Each post works in a browser of its own, as each person does. */
async function deskOf(browser: Browser, holder: string): Promise<Page> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await signIn(page, holder)
  return page
}

async function openDossier(page: Page): Promise<void> {
  await page.goto('/organising/dossiers')
  await page.getByRole('link', { name: NAME }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: NAME })).toBeVisible()
}

const dialogOf = (page: Page): Locator => page.getByRole('dialog')

/** Chooses a step on the page of the dossier, fills its form and sends it. */
async function take(
  page: Page,
  step: string,
  fill: (form: Locator) => Promise<void>,
): Promise<void> {
  await page.getByRole('button', { name: step, exact: true }).click()
  const form = dialogOf(page)
  await expect(form).toBeVisible()
  await fill(form)
  await form.getByRole('button', { name: step, exact: true }).click()
  await expect(form).toBeHidden()
}

const on =
  (day: string, number?: string) =>
  async (form: Locator): Promise<void> => {
    await form.getByRole('textbox', { name: /^Ngày/ }).last().fill(day)
    if (number) await form.getByRole('textbox', { name: 'Số văn bản' }).fill(number)
  }

const paper = (kind: string, day: string) => async (form: Locator) => {
  await form.getByLabel('Giấy tờ', { exact: true }).selectOption(kind)
  await on(day)(form)
}

/** Chooses the n-th official member that the field offers. */
async function chooseMember(form: Locator, label: string, place: number): Promise<void> {
  await form.getByRole('combobox', { name: label }).click()
  await form.getByRole('listbox').getByRole('option').nth(place).click()
}

async function listSomebody(page: Page): Promise<void> {
  await page.goto('/organising/dossiers')
  await page.getByRole('button', { name: 'Đưa vào danh sách' }).click()
  const form = dialogOf(page)
  await form.getByRole('textbox', { name: 'Họ và tên' }).fill(NAME)
  await form.getByRole('textbox', { name: 'Ngày sinh' }).fill('14/06/1997')
  await form.getByLabel('Giới tính').selectOption('Nữ')
  await form.getByLabel('Trình độ phổ thông').selectOption('Trung học phổ thông')
  await form.getByLabel('Trình độ chuyên môn').selectOption('Đại học')
  await form.getByLabel('Lý luận chính trị').selectOption('Chưa qua đào tạo')
  await form.getByLabel('Nghề nghiệp').selectOption({ index: 4 })
  await chooseMember(form, 'Đảng viên giúp đỡ', 0)
  await form.getByRole('textbox', { name: 'Ngày nghị quyết' }).fill('02/02/2026')
  await form.getByRole('button', { name: 'Đưa vào danh sách' }).click()
  await expect(form).toBeHidden()
}

async function recordCertificate(page: Page): Promise<void> {
  const search = await searchFor(page, NAME)
  await search.getByRole('link', { name: NAME }).first().click()
  await page.getByRole('button', { name: 'Ghi giấy chứng nhận' }).click()
  const form = page.getByRole('dialog', { name: 'Ghi giấy chứng nhận' })
  await form.getByLabel('Chương trình đã học').selectOption('Bồi dưỡng nhận thức về Đảng')
  await form
    .getByRole('textbox', { name: 'Số giấy chứng nhận' })
    .fill(`${randomInt(10_000, 99_999)}/GCN-TTCT`)
  await form.getByRole('textbox', { name: 'Ngày cấp' }).fill('20/04/2026')
  await form.getByRole('textbox', { name: 'Nơi cấp' }).fill('Trung tâm chính trị xã Đồng Bằng')
  await form.getByRole('button', { name: 'Ghi vào hồ sơ' }).click()
  await expect(form).toBeHidden()
}

/** Everybody who counts comes and says yes. */
async function recordMeeting(
  page: Page,
  { heldOn, number, item }: { heldOn: string; number: number; item?: string },
): Promise<void> {
  await page.goto('/organising/dossiers/meeting')
  await page.getByRole('textbox', { name: 'Ngày họp' }).fill(heldOn)
  await page.getByRole('textbox', { name: 'Ngày họp' }).press('Tab')
  const counted = page.getByText(/Được tính phiếu: \d+/)
  await expect(counted).toBeVisible()
  const entitled = /(\d+)/.exec((await counted.textContent()) ?? '')?.[1] ?? ''
  await page.getByLabel('Hình thức biểu quyết').selectOption({ index: 1 })
  await page.getByRole('textbox', { name: 'Số người có mặt được tính phiếu' }).fill(entitled)
  const line = page.getByRole('group', { name: new RegExp(NAME) })
  if (item) await line.getByLabel('Nội dung').selectOption(item)
  await line.getByRole('textbox', { name: 'Tán thành', exact: true }).fill(entitled)
  await line.getByRole('textbox', { name: 'Không tán thành' }).fill('0')
  await line.getByRole('textbox', { name: 'Trắng, không hợp lệ' }).fill('0')
  await line.getByRole('textbox', { name: 'Số văn bản' }).fill(String(number))
  await page.getByRole('button', { name: 'Ghi kết quả cuộc họp' }).click()
  await expect(page.getByText('Kết quả đã ghi')).toBeVisible()
}

test('the posts of the route take one person from the list to the ceremony', async ({
  browser,
}) => {
  test.setTimeout(150_000)
  const cell = await deskOf(browser, PEOPLE.secretaryAnLe)
  const centre = await deskOf(browser, PEOPLE.propagandaDongBang)
  const department = await deskOf(browser, PEOPLE.organisingDongBang)
  const board = await deskOf(browser, PEOPLE.leaderDongBang)

  await listSomebody(cell)
  await openDossier(cell)
  await take(cell, 'Cử học lớp nhận thức về Đảng', on('02/03/2026', '9-NQ/CB'))
  await recordCertificate(centre)
  await expect(async () => {
    await openDossier(cell)
    await expect(
      cell.getByRole('button', { name: 'Ghi nhận giấy chứng nhận', exact: true }),
    ).toBeVisible({ timeout: 2_000 })
  }).toPass()
  await take(cell, 'Ghi nhận giấy chứng nhận', on('21/04/2026'))

  await openDossier(department)
  await take(department, 'Cho phép làm hồ sơ', on('04/05/2026', '14-CV/BXD'))

  await openDossier(cell)
  await take(cell, 'Ghi nhận giấy tờ', paper('Đơn xin vào Đảng', '11/05/2026'))
  await take(cell, 'Ghi nhận giấy tờ', paper('Lý lịch của người xin vào Đảng', '12/05/2026'))
  await take(cell, 'Mở hồ sơ', on('12/05/2026'))
  for (const place of [0, 1]) {
    await take(cell, 'Ghi nhận giấy giới thiệu', async form => {
      await chooseMember(form, 'Đảng viên giới thiệu', place)
      await form.getByRole('textbox', { name: 'Cùng đơn vị từ ngày' }).fill('01/01/2024')
      await form.getByRole('textbox', { name: 'Ngày giấy giới thiệu' }).fill('15/05/2026')
    })
  }
  await take(cell, 'Bắt đầu thẩm tra lý lịch', on('18/05/2026'))
  await take(cell, 'Gửi công văn thẩm tra', async form => {
    await form.getByLabel('Thẩm tra về').selectOption('Cha, mẹ')
    await on('20/05/2026')(form)
  })
  await take(cell, 'Ghi kết quả thẩm tra', async form => {
    await form.getByLabel('Công văn').selectOption({ index: 1 })
    await form.getByLabel('Kết quả').selectOption('Không có vấn đề')
    await on('10/06/2026')(form)
  })
  await take(cell, 'Ghi nhận giấy tờ', paper('Tổng hợp ý kiến nhận xét', '15/06/2026'))
  await expectAccessible(cell)

  await openDossier(department)
  await take(department, 'Chứng nhận lý lịch', on('22/06/2026'))
  await recordMeeting(cell, { heldOn: '01/10/2026', number: 31 })
  await openDossier(department)
  await take(department, 'Tiếp nhận thẩm định', on('12/10/2026'))
  await recordMeeting(board, { heldOn: '02/11/2026', number: 205, item: 'Quyết định kết nạp' })

  await openDossier(cell)
  await expect(cell.getByText('Đủ số phiếu').first()).toBeVisible()
  await take(cell, 'Tổ chức lễ kết nạp', on('16/11/2026'))
  await expect(cell.getByText('Đã tổ chức lễ kết nạp').first()).toBeVisible()
  await expect(cell.getByText(CELL).first()).toBeVisible()
  await expectAccessible(cell)
})
