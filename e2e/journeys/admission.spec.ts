import { randomInt } from 'node:crypto'
import { expect, type Browser, type Locator, type Page } from '@playwright/test'
import { expectAccessible } from '../support/accessibility.ts'
import { dialogOf, on, take } from '../support/dossier-steps.ts'
import { statePurpose } from '../support/purpose.ts'
import { searchFor } from '../support/search.ts'
import { beSignedIn, PEOPLE } from '../support/sign-in.ts'
import { test } from '../support/test.ts'

const CELL = 'Chi bộ thôn 1 An Lễ'
/** Somebody new each time, with documents numbered anew: the product keeps what was recorded before. */
const NAME = `Trịnh Thị ${pickName()} ${pickName()}`
const FIRST_NUMBER = randomInt(1_000, 99_000)
const NUMBER = {
  cellAdmission: FIRST_NUMBER,
  cellRecognition: FIRST_NUMBER + 1,
  admission: FIRST_NUMBER + 2,
  recognition: FIRST_NUMBER + 3,
}

function pickName(): string {
  const names = ['An', 'Bích', 'Diệp', 'Giang', 'Hạ', 'Khánh', 'Liên', 'Mẫu', 'Ngân', 'Oanh', 'Quế']
  return names[randomInt(names.length)] ?? ''
}

/** Each post works in a browser of its own, as each person does. */
async function deskOf(browser: Browser, holder: string): Promise<Page> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await beSignedIn(page, holder)
  return page
}

async function openFile(page: Page, list: 'dossiers' | 'probations'): Promise<void> {
  await page.goto(`/organising/${list}`)
  await page.getByRole('link', { name: NAME }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: NAME })).toBeVisible()
}
const openDossier = (page: Page) => openFile(page, 'dossiers')

const paper = (kind: string, day: string) => async (form: Locator) => {
  await form.getByLabel('Giấy tờ', { exact: true }).selectOption(kind)
  await on(day)(form)
}

/** Chooses the n-th official member that the field offers. */
async function chooseMember(form: Locator, label: string, place: number): Promise<void> {
  await form.getByRole('combobox', { name: label }).click()
  await form.getByRole('listbox').getByRole('option').nth(place).click()
}

interface Desks {
  cell: Page
  centre: Page
  department: Page
  board: Page
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
  await form.getByRole('textbox', { name: 'Ngày nghị quyết' }).fill('02/07/2025')
  await form.getByRole('button', { name: 'Đưa vào danh sách' }).click()
  await expect(form).toBeHidden()
}

async function recordCertificate(page: Page): Promise<void> {
  await page.goto('/propaganda/classes')
  const search = await searchFor(page, NAME)
  await search.getByRole('link', { name: NAME }).first().click()
  await statePurpose(page)
  await page.getByRole('button', { name: 'Ghi giấy chứng nhận' }).click()
  const form = page.getByRole('dialog', { name: 'Ghi giấy chứng nhận' })
  await form.getByLabel('Chương trình đã học').selectOption('Bồi dưỡng nhận thức về Đảng')
  await form
    .getByRole('textbox', { name: 'Số giấy chứng nhận' })
    .fill(`${randomInt(10_000, 99_999)}/GCN-TTCT`)
  await form.getByRole('textbox', { name: 'Ngày cấp' }).fill('20/07/2025')
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
  const line = page.getByRole('group', { name: new RegExp(NAME) })
  if (item) await line.getByLabel('Nội dung').selectOption(item)
  await line.getByRole('textbox', { name: 'Tán thành', exact: true }).fill(entitled)
  await line.getByRole('textbox', { name: 'Không tán thành' }).fill('0')
  await line.getByRole('textbox', { name: 'Trắng, không hợp lệ' }).fill('0')
  await line.getByRole('textbox', { name: 'Số văn bản' }).fill(String(number))
  await page.getByRole('button', { name: 'Ghi kết quả cuộc họp' }).click()
  await expect(page.getByText('Kết quả đã ghi')).toBeVisible()
}

/** From the list to the papers on which the cell votes; every day is typed later than it was. */
async function prepare({ cell, centre, department }: Desks): Promise<void> {
  await listSomebody(cell)
  await openDossier(cell)
  await take(cell, 'Cử học lớp nhận thức về Đảng', on('07/07/2025', '9-NQ/CB'))
  await recordCertificate(centre)
  await expect(async () => {
    await openDossier(cell)
    await expect(
      cell.getByRole('button', { name: 'Ghi nhận giấy chứng nhận', exact: true }),
    ).toBeVisible({ timeout: 5_000 })
  }).toPass()
  await take(cell, 'Ghi nhận giấy chứng nhận', on('21/07/2025'))

  await openDossier(department)
  await take(department, 'Cho phép làm hồ sơ', on('04/08/2025', '14-CV/BXD'))

  await openDossier(cell)
  await take(cell, 'Ghi nhận giấy tờ', paper('Đơn xin vào Đảng', '11/08/2025'))
  await take(cell, 'Ghi nhận giấy tờ', paper('Lý lịch của người xin vào Đảng', '12/08/2025'))
  await take(cell, 'Mở hồ sơ', on('12/08/2025'))
  for (const place of [0, 1]) {
    await take(cell, 'Ghi nhận giấy giới thiệu', async form => {
      await chooseMember(form, 'Đảng viên giới thiệu', place)
      await form.getByRole('textbox', { name: 'Cùng đơn vị từ ngày' }).fill('01/01/2024')
      await form.getByRole('textbox', { name: 'Ngày giấy giới thiệu' }).fill('15/08/2025')
    })
  }
  await take(cell, 'Bắt đầu thẩm tra lý lịch', on('18/08/2025'))
  await take(cell, 'Ghi người thân phải thẩm tra', async form => {
    await form.getByRole('checkbox', { name: 'Cha, mẹ', exact: true }).check()
    await on('18/08/2025')(form)
  })
  for (const about of ['Người vào Đảng', 'Cha, mẹ']) {
    await take(cell, 'Gửi công văn thẩm tra', async form => {
      await form.getByLabel('Thẩm tra về').selectOption(about)
      await on('20/08/2025')(form)
    })
    await take(cell, 'Ghi kết quả thẩm tra', async form => {
      await form.getByLabel('Công văn').selectOption({ index: 1 })
      await form.getByLabel('Kết quả').selectOption('Không có vấn đề')
      await on('20/08/2025')(form)
    })
  }
  await take(cell, 'Ghi nhận giấy tờ', paper('Tổng hợp ý kiến nhận xét', '15/09/2025'))
  await expectAccessible(cell)
  await openDossier(department)
  await take(department, 'Chứng nhận lý lịch', on('22/09/2025'))
}

/** The cell votes, the commune decides, the ceremony is held: a probation begins that is over by now. */
async function admit({ cell, department, board }: Desks): Promise<void> {
  await recordMeeting(cell, { heldOn: '01/10/2025', number: NUMBER.cellAdmission })
  await openDossier(department)
  await take(department, 'Tiếp nhận thẩm định', on('12/10/2025'))
  const item = 'Quyết định kết nạp'
  await recordMeeting(board, { heldOn: '03/11/2025', number: NUMBER.admission, item })

  await openDossier(cell)
  await expect(cell.getByText('Đủ số phiếu').first()).toBeVisible()
  await take(cell, 'Tổ chức lễ kết nạp', on('16/11/2025'))
  await expect(cell.getByText('Đã tổ chức lễ kết nạp').first()).toBeVisible()
  await expect(cell.getByText(CELL).first()).toBeVisible()
  await expectAccessible(cell)
}

async function recognise({ cell, board }: Desks): Promise<void> {
  await expect(async () => {
    await openFile(cell, 'probations')
    await expect(cell.getByText('Đang hoàn thiện hồ sơ công nhận').first()).toBeVisible({
      timeout: 5_000,
    })
  }).toPass()
  for (const kind of [
    'Giấy chứng nhận lớp bồi dưỡng đảng viên mới',
    'Bản tự kiểm điểm',
    'Nhận xét của đảng viên giúp đỡ',
    'Tổng hợp ý kiến nhận xét',
  ]) {
    await take(cell, 'Ghi nhận giấy tờ', paper(kind, '17/11/2026'))
  }
  await expectAccessible(cell)
  const proposal = 'Đề nghị công nhận chính thức'
  await recordMeeting(cell, {
    heldOn: '18/11/2026',
    number: NUMBER.cellRecognition,
    item: proposal,
  })
  const decision = 'Quyết định công nhận chính thức'
  await recordMeeting(board, { heldOn: '20/11/2026', number: NUMBER.recognition, item: decision })
}

test('the posts of the route take one person from the list to the official member', async ({
  browser,
}) => {
  test.setTimeout(300_000)
  const [cell, centre, department, board] = await Promise.all([
    deskOf(browser, PEOPLE.secretaryAnLe),
    deskOf(browser, PEOPLE.propagandaDongBang),
    deskOf(browser, PEOPLE.organisingDongBang),
    deskOf(browser, PEOPLE.leaderDongBang),
  ])
  const desks = { cell, centre, department, board }
  await prepare(desks)
  await admit(desks)
  const file = cell.waitForURL('**/probations/*').then(() => cell.url())
  await recognise(desks)
  await cell.goto(await file)
  await expect(cell.getByText('Đã công nhận chính thức').first()).toBeVisible()
  await expect(cell.getByText('Chính thức từ 16/11/2026')).toBeVisible()
  await expectAccessible(cell)
})
