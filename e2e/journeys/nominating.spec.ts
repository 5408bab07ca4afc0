import { expect, type Page } from '@playwright/test'
import { expectAccessible } from '../support/accessibility.ts'
import {
  acceptNominee,
  declineNominee,
  inventNominees,
  nominate,
  rowOf,
} from '../support/nominations.ts'
import { PEOPLE, signIn } from '../support/sign-in.ts'
import { test } from '../support/test.ts'

const NOMINEES = inventNominees()
const [DECLINED, LISTED, WITHDRAWN] = NOMINEES

test('a Youth Union proposes three: one is declined, one listed, one withdrawn, each seen by both', async ({
  browser,
}) => {
  const union = await browser.newPage()
  const cell = await browser.newPage()
  await signIn(union, PEOPLE.unionDongBang, '/mass-organisations/nominations/new')
  await nominate(union, NOMINEES)
  await expect(union.getByRole('link', { name: DECLINED })).toBeVisible()

  await signIn(cell, PEOPLE.secretaryAnLe, '/organising/nominations')
  await expect(cell.getByRole('link', { name: WITHDRAWN })).toBeVisible()
  await declineNominee(cell, DECLINED)
  await acceptNominee(cell, LISTED)

  await union.goto('/mass-organisations/nominations')
  await expect(rowOf(union, DECLINED)).toContainText('Không tiếp nhận')
  await expect(rowOf(union, LISTED)).toContainText('Trong danh sách cảm tình Đảng')
  await union.getByRole('link', { name: DECLINED }).click()
  await expect(union.getByText('Lý do: cần tiếp tục bồi dưỡng, rèn luyện.')).toBeVisible()
  await expectAccessible(union)
  await withdraw(union)

  await cell.goto('/organising/nominations')
  await expect(cell.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(cell.getByRole('link', { name: WITHDRAWN })).toHaveCount(0)
})

async function withdraw(page: Page): Promise<void> {
  await page.goto('/mass-organisations/nominations')
  await page.getByRole('link', { name: WITHDRAWN }).click()
  await page.getByRole('button', { name: 'Rút giới thiệu' }).click()
  const form = page.getByRole('dialog')
  await form.getByRole('textbox', { name: 'Lý do' }).fill('Chuyển nơi học')
  await form.getByRole('button', { name: 'Rút giới thiệu' }).click()
  await expect(form).toBeHidden()
}
