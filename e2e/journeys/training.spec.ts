import { expect, type Browser, type Page } from '@playwright/test'
import { expectAccessible } from '../support/accessibility.ts'
import { queryDatabase } from '../support/database.ts'
import { daysFromToday } from '../support/days.ts'
import { on, take } from '../support/dossier-steps.ts'
import type { Session } from '../support/graph.ts'
import {
  acceptNominee,
  declineNominee,
  inventNominees,
  nominate,
  rowOf,
} from '../support/nominations.ts'
import { openSessions, PEOPLE, signIn } from '../support/sign-in.ts'
import { command, issue, openClass, teach } from '../support/training.ts'
import { test } from '../support/test.ts'

const NOMINEES = inventNominees()
const [DECLINED, DILIGENT, REPEATER] = NOMINEES
const TODAY = daysFromToday(0)
const MISSING = 'Chưa có giấy chứng nhận lớp bồi dưỡng nhận thức về Đảng.'
const [PASSES, FAILS] = [8, 3]

async function deskOf(browser: Browser, holder: string, path: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  await signIn(page, holder, path)
  return page
}

async function openDossier(page: Page, name: string): Promise<void> {
  await page.goto('/organising/dossiers')
  await page.getByRole('link', { name }).first().click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
}

/** Chooses both on the page of those who are sent, once they are there. */
async function chooseBoth(page: Page): Promise<void> {
  await expect(async () => {
    await page.goto('/propaganda/proposals')
    for (const name of [DILIGENT, REPEATER]) {
      await page.getByRole('checkbox', { name: `Chọn ${name}` }).check({ timeout: 3_000 })
    }
  }).toPass()
}

async function passOn(page: Page): Promise<void> {
  await chooseBoth(page)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Chuyển trung tâm chính trị' }).click()
  const form = page.getByRole('dialog')
  await form.getByRole('button', { name: 'Chuyển trung tâm chính trị' }).click()
  await expect(form).toBeHidden()
}

async function giveSeats(page: Page, code: string): Promise<void> {
  await chooseBoth(page)
  await page.getByRole('button', { name: 'Ghi danh vào lớp' }).click()
  const form = page.getByRole('dialog')
  const line = form.getByRole('option', { name: new RegExp(code) })
  await form.getByLabel('Lớp học').selectOption((await line.textContent()) ?? '')
  await expectAccessible(page)
  await form.getByRole('button', { name: 'Ghi danh vào lớp' }).click()
  await expect(form).toBeHidden()
}

async function idOf(name: string): Promise<string> {
  const [person] = await queryDatabase<{ id: string }>(
    'members',
    'select id from people where full_name = $1',
    [name],
  )
  return person?.id ?? ''
}

/** Whoever failed attends another class, and passes it. */
async function repeat(centre: Session): Promise<void> {
  const { id: classId } = await openClass(centre)
  await command(centre, 'EnrolPeople', { classId, personIds: [await idOf(REPEATER)] })
  await teach(centre, classId, () => PASSES)
  await issue(centre, classId)
}

async function expectObjectionGone(page: Page, name: string): Promise<void> {
  await expect(async () => {
    await openDossier(page, name)
    await expect(page.getByText(MISSING)).toHaveCount(0, { timeout: 1_000 })
    await expect(
      page.getByRole('button', { name: 'Ghi nhận giấy chứng nhận', exact: true }),
    ).toBeVisible({ timeout: 1_000 })
  }).toPass()
}

test('three are proposed: one is declined, one learns and passes, one repeats, and the proposer sees how far', async ({
  browser,
}) => {
  test.setTimeout(150_000)
  const union = await deskOf(browser, PEOPLE.unionDongBang, '/mass-organisations/nominations/new')
  await nominate(union, NOMINEES)
  await expect(union.getByRole('link', { name: DECLINED })).toBeVisible()
  const cell = await deskOf(browser, PEOPLE.secretaryAnLe, '/organising/nominations')
  await declineNominee(cell, DECLINED)
  for (const name of [DILIGENT, REPEATER]) {
    await acceptNominee(cell, name)
    await openDossier(cell, name)
    await take(cell, 'Cử học lớp nhận thức về Đảng', on(TODAY, '9-NQ/CB'))
    await expect(cell.getByText(MISSING).first()).toBeVisible()
  }

  const department = await deskOf(browser, PEOPLE.organisingDongBang, '/propaganda/proposals')
  await passOn(department)
  const [centre] = await openSessions(PEOPLE.propagandaDongBang, 1)
  if (!centre) throw new Error('nobody is signed in')
  const { id: classId, code } = await openClass(centre)
  await giveSeats(await deskOf(browser, PEOPLE.propagandaDongBang, '/'), code)
  const repeater = await idOf(REPEATER)
  await teach(centre, classId, id => (id === repeater ? FAILS : PASSES))
  await issue(centre, classId)

  await expectObjectionGone(cell, DILIGENT)
  await openDossier(cell, REPEATER)
  await expect(cell.getByText(MISSING).first()).toBeVisible()
  await repeat(centre)
  await expectObjectionGone(cell, REPEATER)

  await openDossier(cell, DILIGENT)
  await take(cell, 'Ghi nhận giấy chứng nhận', on(TODAY))
  await openDossier(department, DILIGENT)
  await take(department, 'Cho phép làm hồ sơ', on(TODAY, '14-CV/BXD'))
  await union.goto('/mass-organisations/nominations')
  await expect(rowOf(union, DECLINED)).toContainText('Không tiếp nhận')
  await expect(rowOf(union, DILIGENT)).toContainText('Đang làm hồ sơ')
  await expect(rowOf(union, REPEATER)).toContainText('Học lớp nhận thức về Đảng')
  await union.getByRole('link', { name: DILIGENT }).click()
  await expect(union.getByRole('heading', { level: 1, name: DILIGENT })).toBeVisible()
  await expect(union.getByText('14-CV/BXD')).toHaveCount(0)
})
