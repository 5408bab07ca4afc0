import { expect, test, type Page } from '@playwright/test'
import { expectAccessible, expectFits } from '../support/accessibility.ts'
import { anybodyOf, getUnitId } from '../support/people.ts'
import { PEOPLE, signIn } from '../support/sign-in.ts'

/** A desk, the same desk at 200 %, and a phone. */
const WIDTHS = [1440, 720, 360]
const COMMUNE = 'Đảng bộ xã Đồng Bằng'

async function expectGood(page: Page, path: string): Promise<void> {
  await test.step(path, async () => {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 })
      await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
      await expectFits(page)
      await expectAccessible(page)
    }
  })
}

test('the pages of the organising department have no barrier and fit every width', async ({
  page,
}) => {
  const unit = await getUnitId(COMMUNE)
  const closed = await getUnitId('Đảng bộ huyện Tháp Mười')
  const { id } = await anybodyOf(COMMUNE)
  await signIn(page, PEOPLE.organisingHungYen)
  await expectGood(page, '/organising/units')
  await expectGood(page, `/organising/units/${unit}`)
  await expectGood(page, `/organising/units/${closed}?as-of=2022-04-30`)
  await expectGood(page, '/organising/members')
  await expectGood(page, `/organising/people/${id}`)
  await expectGood(page, '/organising/posts')
})

test('the other pages have no barrier and fit every width', async ({ page }) => {
  const { id } = await anybodyOf(COMMUNE)
  await expectGood(page, '/')
  await signIn(page, PEOPLE.propagandaDongBang)
  await expectGood(page, '/')
  await expectGood(page, '/propaganda/classes')
  await expectGood(page, `/organising/people/${id}`)
  await expectGood(page, '/organising/members')
  await expectGood(page, '/no/such/page')
})
