import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { queryDatabase } from '../support/database.ts'
import { getUnitId } from '../support/people.ts'
import { ROOT } from '../support/product.ts'
import { statePurpose } from '../support/purpose.ts'
import { PEOPLE, signIn } from '../support/sign-in.ts'
import { test } from '../support/test.ts'

async function take(page: Page, name: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path: join(ROOT, `docs/screenshots/${name}.png`) })
}

/** Admitted lately, so that there is something in every panel. */
async function somebodyWithCertificates(): Promise<string> {
  const commune = await getUnitId('Đảng bộ xã Đồng Bằng')
  const [found] = await queryDatabase<{ id: string }>(
    'members',
    `select p.id from people p
      join members m on m.person_id = p.id join admissions a on a.person_id = p.id
      where p.above_base_id = $1 and m.status = 'OFFICIAL'
        and exists (select from certificate_copies c where c.person_id = p.id)
      order by a.decided_on desc, p.id limit 1`,
    [commune],
  )
  if (!found) throw new Error('nobody was admitted there')
  return found.id
}

test('the tree of a province', async ({ page }) => {
  const commune = await getUnitId('Đảng bộ xã Đồng Bằng')
  await signIn(page, PEOPLE.organisingHungYen, `/organising/units?unit=${commune}`)
  await expect(page.getByRole('link', { name: 'Mở trang đơn vị' })).toBeVisible()
  await take(page, 'tree')
})

test('the page of a unit', async ({ page }) => {
  const district = await getUnitId('Đảng bộ huyện Tháp Mười')
  await signIn(page, PEOPLE.analyst, `/organising/units/${district}?as-of=2022-04-30`)
  await expect(page.getByText('126 / 570 = 22,1%')).toBeVisible()
  await take(page, 'unit')
})

test('the page of a person', async ({ page }) => {
  const id = await somebodyWithCertificates()
  await signIn(page, PEOPLE.organisingHungYen, `/organising/people/${id}`)
  await statePurpose(page)
  const certificates = page.getByRole('region', { name: 'Giấy chứng nhận học tập' })
  await expect(certificates.getByRole('listitem').first()).toBeVisible()
  await take(page, 'person')
})

test('the page of a dossier', async ({ page }) => {
  await signIn(page, PEOPLE.secretaryAnLe, '/organising/dossiers')
  await page.getByRole('table').getByRole('link').last().click()
  await expect(page.getByRole('heading', { name: 'Giấy tờ' })).toBeVisible()
  await take(page, 'dossier')
})

test('the classes of a political centre', async ({ page }) => {
  await signIn(page, PEOPLE.propagandaDongBang, '/propaganda/classes')
  await expect(page.getByRole('table').getByRole('row').nth(1)).toBeVisible()
  await take(page, 'classes')
})

test('the desk of an analyst', async ({ page }) => {
  await signIn(page, PEOPLE.analyst, '/analysis/console')
  await page.getByRole('button', { name: 'ThapMuoi' }).click()
  await page.getByRole('button', { name: 'Chạy' }).click()
  await expect(page.getByRole('cell').first()).toBeVisible()
  await take(page, 'console')
})
