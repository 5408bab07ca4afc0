import { expect, type Page } from '@playwright/test'
import { expectAccessible, expectFits } from '../support/accessibility.ts'
import { queryDatabase } from '../support/database.ts'
import { anybodyOf, getUnitId } from '../support/people.ts'
import { statePurpose } from '../support/purpose.ts'
import { beSignedIn, PEOPLE } from '../support/sign-in.ts'
import { test } from '../support/test.ts'

/** A desk, the same desk at 200 %, and a phone; the middle one has the elements of the first. */
const WIDTHS = [
  { width: 1440, looksForBarriers: true },
  { width: 720, looksForBarriers: false },
  { width: 360, looksForBarriers: true },
]
const COMMUNE = 'Đảng bộ xã Đồng Bằng'

async function expectGood(page: Page, path: string): Promise<void> {
  await test.step(path, async () => {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    for (const { width, looksForBarriers } of WIDTHS) {
      await page.setViewportSize({ width, height: 800 })
      await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
      await expectFits(page)
      if (looksForBarriers) await expectAccessible(page)
    }
  })
}

test('the pages of the organising department have no barrier and fit every width', async ({
  page,
}) => {
  const unit = await getUnitId(COMMUNE)
  const closed = await getUnitId('Đảng bộ huyện Quỳnh Phụ')
  await beSignedIn(page, PEOPLE.organisingHungYen)
  await expectGood(page, '/organising/units')
  await expectGood(page, `/organising/units/${unit}`)
  await expectGood(page, `/organising/units/${closed}?as-of=2024-09-22`)
  await expectGood(page, '/organising/members')
})

test('a person, the posts and the rules have no barrier and fit every width', async ({ page }) => {
  const { id } = await anybodyOf(COMMUNE)
  await beSignedIn(page, PEOPLE.organisingHungYen)
  await expectGood(page, `/organising/people/${id}`)
  await statePurpose(page)
  await expectGood(page, `/organising/people/${id}`)
  await expectGood(page, '/organising/posts')
  await expectGood(page, '/organising/policies')
})

test('the lists of work have no barrier and fit every width', async ({ page }) => {
  await beSignedIn(page, PEOPLE.organisingDongBang)
  await expectGood(page, '/organising/dossiers')
  await expectGood(page, '/organising/probations')
  await expectGood(page, '/organising/reminders')
})

test('transfers, badges and grades have no barrier and fit every width', async ({ page }) => {
  await beSignedIn(page, PEOPLE.organisingDongBang)
  await expectGood(page, '/organising/transfers')
  await expectGood(page, '/organising/badges')
  await expectGood(page, '/organising/nominations')
  await expectGood(page, '/organising/gradings')
  await expectGood(page, '/organising/removals')
})

test('the access log has no barrier and fits every width', async ({ page }) => {
  await beSignedIn(page, PEOPLE.auditor)
  await expectGood(page, '/organising/audit')
  await expectGood(page, '/organising/audit?view=unusual')
  await expectGood(page, '/organising/process?stage=APPRAISING')
})

test('the committees of a unit have no barrier and fit every width', async ({ page }) => {
  const unit = await getUnitId(COMMUNE)
  await beSignedIn(page, PEOPLE.organisingHungYen)
  await expectGood(page, `/organising/units/${unit}/bodies`)
})

test('the pages of a mass organisation have no barrier and fit every width', async ({ page }) => {
  await beSignedIn(page, PEOPLE.unionDongBang)
  await expectGood(page, '/')
  await expectGood(page, '/mass-organisations/nominations')
  await expectGood(page, '/mass-organisations/nominations/new')
  await expectGood(page, '/mass-organisations/opinions')
})

test('the desk of an analyst has no barrier and fits every width', async ({ page }) => {
  await beSignedIn(page, PEOPLE.analyst)
  await expectGood(page, '/analysis/console')
})

test('the other pages have no barrier and fit every width', async ({ page }) => {
  const { id } = await anybodyOf(COMMUNE)
  await expectGood(page, '/')
  await beSignedIn(page, PEOPLE.propagandaDongBang)
  await expectGood(page, '/')
  await expectGood(page, '/propaganda/classes')
  await expectGood(page, '/propaganda/overview')
  await expectGood(page, '/propaganda/demand')
  await expectGood(page, '/propaganda/proposals?all=yes')
  await expectGood(page, `/propaganda/classes/${await plannedClass()}`)
  await expectGood(page, `/organising/people/${id}`)
  await statePurpose(page)
  await expectGood(page, `/organising/people/${id}`)
  await expectGood(page, '/organising/members')
  await expectGood(page, '/no/such/page')
})

async function plannedClass(): Promise<string> {
  const [found] = await queryDatabase<{ id: string }>(
    'training',
    `select c.id from training_classes c where c.stage = 'PLANNED' and c.unit_id = $1 limit 1`,
    [await getUnitId(COMMUNE)],
  )
  if (!found) throw new Error(`no class is planned in ${COMMUNE}`)
  return found.id
}
