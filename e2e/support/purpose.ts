import { expect, type Page } from '@playwright/test'

/** Says what for where the page of a person asks it; a case under way needs no purpose. */
export async function statePurpose(page: Page, purpose = 'Kiểm tra, bổ sung hồ sơ'): Promise<void> {
  const opened = page.getByText('Lần mở hồ sơ này đã được ghi vào nhật ký truy cập')
  const asked = page.getByRole('combobox', { name: 'Mục đích mở hồ sơ' })
  await expect(opened.or(asked)).toBeVisible()
  if (await opened.isVisible()) return
  await asked.selectOption(purpose)
  await page.getByRole('button', { name: 'Mở hồ sơ' }).click()
  await expect(opened).toBeVisible()
}
