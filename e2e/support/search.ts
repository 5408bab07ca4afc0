import { expect, type Locator, type Page } from '@playwright/test'

/** Types into the search for units and people, as Ctrl-K opens it; answers its dialog. */
export async function searchFor(page: Page, text: string): Promise<Locator> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('Control+k')
  const dialog = page.getByRole('dialog', { name: 'Tìm đơn vị, người' })
  await dialog.getByRole('searchbox').fill(text)
  return dialog
}
