import { expect, type Locator, type Page } from '@playwright/test'

export const dialogOf = (page: Page): Locator => page.getByRole('dialog')

/** Chooses a step on the page of the dossier, fills its form and sends it. */
export async function take(
  page: Page,
  step: string,
  fill: (form: Locator) => Promise<void>,
): Promise<void> {
  // What the step before changed moves the buttons when it arrives.
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
  await page.getByRole('button', { name: step, exact: true }).click()
  const form = dialogOf(page)
  await expect(form).toBeVisible()
  await fill(form)
  await form.getByRole('button', { name: step, exact: true }).click()
  await expect(form).toBeHidden()
}

/** The day of the step, and the number of its document. */
export const on =
  (day: string, number?: string) =>
  async (form: Locator): Promise<void> => {
    await form.getByRole('textbox', { name: /^Ngày/ }).last().fill(day)
    if (number) await form.getByRole('textbox', { name: 'Số văn bản' }).fill(number)
  }
