import { expect, type Page } from '@playwright/test'
import { expectAccessible } from '../support/accessibility.ts'
import { getUnitId } from '../support/people.ts'
import { getPid } from '../support/product.ts'
import { PEOPLE, signIn } from '../support/sign-in.ts'
import { test } from '../support/test.ts'

/** One part of the product is away; the others go on and say which one is missing. */
const MEMBERS = 'Cơ sở dữ liệu đảng viên'
/** What a subgraph may take, and a margin for the page around it. */
const ANSWERS_WITHIN_MS = 3_500 + 1_000

test('while the members do not answer, tree and unit page work and name them', async ({ page }) => {
  const unit = await getUnitId('Đảng bộ xã Đồng Bằng')
  await signIn(page, PEOPLE.organisingHungYen)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const pid = getPid('members')
  process.kill(pid, 'SIGSTOP')
  try {
    const answers = measureAnswers(page)
    await page.goto('/organising/units')
    await expect(page.getByRole('tree').getByRole('treeitem').first()).toBeVisible()
    await page.goto(`/organising/units/${unit}`)
    await expect(
      page.getByRole('heading', { level: 1, name: 'Đảng bộ xã Đồng Bằng' }),
    ).toBeVisible()
    await expect(page.getByText(`Còn thiếu phần của: ${MEMBERS}`)).toBeVisible()
    expect(answers.length).toBeGreaterThanOrEqual(2)
    expect(Math.max(...answers)).toBeLessThan(ANSWERS_WITHIN_MS)
    await expectAccessible(page)
  } finally {
    process.kill(pid, 'SIGCONT')
  }

  await expect(async () => {
    await page.getByRole('button', { name: 'Thử lại' }).first().click()
    await expect(page.getByText('Còn thiếu phần của')).toBeHidden({ timeout: 2_000 })
  }).toPass({ timeout: 45_000 })
  await expect(page.getByRole('region', { name: 'Thực hiện chỉ tiêu' })).toBeVisible()
})

/** How long each answer of the graph took, in milliseconds, as the browser saw it. */
function measureAnswers(page: Page): number[] {
  const taken: number[] = []
  page.on('requestfinished', request => {
    if (request.url().endsWith('/graphql')) taken.push(request.timing().responseEnd)
  })
  return taken
}

test.describe('an app whose bytes are not the signed ones', () => {
  test.use({ wanted: ['propaganda could not be loaded'] })

  test('is refused, and that is said', async ({ page }) => {
    await page.route('**/mfe/propaganda/*/remoteEntry.js', async route => {
      const response = await route.fetch()
      await route.fulfill({ response, body: `${await response.text()}\nwindow.planted = true` })
    })
    await signIn(page, PEOPLE.organisingHungYen, '/propaganda/classes')
    await expect(page.getByText(/không khớp bản đã ký nên không được mở/)).toBeVisible()
    expect(await page.evaluate(() => Reflect.get(window, 'planted'))).toBeUndefined()
    await expectAccessible(page)
  })
})
