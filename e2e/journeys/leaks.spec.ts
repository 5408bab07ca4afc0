import { randomInt } from 'node:crypto'
import { expect, type Page, type Response } from '@playwright/test'
import { anybodyOf, getUnitId } from '../support/people.ts'
import { listLogsWith, readRun } from '../support/product.ts'
import { statePurpose } from '../support/purpose.ts'
import { searchFor } from '../support/search.ts'
import { PEOPLE, signIn } from '../support/sign-in.ts'
import { test } from '../support/test.ts'

/** What leaves the product: nothing to other hosts, nothing of its inside, no number that was typed. */
const INSIDE = [/\n\s+at .+:\d+:\d+/, /\bnode_modules\b/, /\b(?:select|insert) .+ (?:from|into) /i]

test('no request leaves the origin, no answer tells of the inside, no log keeps a number', async ({
  page,
  baseURL,
}) => {
  const { origin } = new URL(baseURL ?? '')
  const traffic = record(page)
  const number = String(randomInt(100_000_000_000, 999_999_999_999))

  await signIn(page, PEOPLE.organisingHungYen)
  const unit = await getUnitId('Đảng bộ xã Đồng Bằng')
  const { id } = await anybodyOf('Đảng bộ xã Đồng Bằng')
  const dialog = await searchFor(page, number)
  await expect(dialog.getByText('Không tìm thấy trong phạm vi')).toBeVisible()
  for (const path of [
    '/organising/units',
    `/organising/units/${unit}`,
    '/organising/members',
    '/propaganda/classes',
    '/propaganda/demand',
    '/propaganda/proposals',
    '/no/such/page',
    `/organising/people/${id}`,
  ]) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
  }
  await statePurpose(page)
  await askWrongly(page)
  await page.context().clearCookies()
  await signIn(page, PEOPLE.propagandaDongBang, `/organising/people/${id}`)
  await statePurpose(page)
  await typeIntoCertificate(page, number)

  expect(traffic.addresses.filter(address => new URL(address).origin !== origin)).toEqual([])
  expect(traffic.addresses.filter(address => address.includes(number))).toEqual([])
  const ports = Object.values(readRun().services).map(address => new URL(address).host)
  const hidden = ports.filter(host => host.split(':')[1] !== new URL(origin).port)
  const found = (
    await Promise.all(traffic.responses.map(response => telling(response, hidden)))
  ).filter(words => words !== null)
  expect(found).toEqual([])
  expect(traffic.responses.length).toBeGreaterThan(30)
  expect(listLogsWith(number)).toEqual([])
})

function record(page: Page) {
  const addresses: string[] = []
  const responses: Response[] = []
  page.on('request', request => addresses.push(request.url()))
  page.on('response', response => responses.push(response))
  return { addresses, responses }
}

/** A number that may not be kept, where a person could type it by mistake; refused for its day. */
async function typeIntoCertificate(page: Page, number: string): Promise<void> {
  await page.getByRole('button', { name: 'Ghi giấy chứng nhận' }).click()
  const form = page.getByRole('dialog', { name: 'Ghi giấy chứng nhận' })
  await form.getByLabel('Chương trình đã học').selectOption('Bồi dưỡng nhận thức về Đảng')
  await form.getByRole('textbox', { name: 'Số giấy chứng nhận' }).fill(number)
  await form.getByRole('textbox', { name: 'Ngày cấp' }).fill('01/01/2100')
  await form.getByRole('textbox', { name: 'Nơi cấp' }).fill('Trung tâm chính trị')
  await form.getByRole('button', { name: 'Ghi vào hồ sơ' }).click()
  await expect(form.getByRole('alert')).toBeVisible()
}

/** Answers to bad questions are where the inside shows. */
async function askWrongly(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const headers = { 'x-ket-nap': '1', 'content-type': 'application/json' }
    const bodies = ['{', '{}', '{"query":"{ rootUnits { name } }"}', '[]']
    for (const body of bodies) await fetch('/graphql', { method: 'POST', headers, body })
    for (const path of ['/mfe/list.json/..%2f', '/mfe/organising/0/none.js', '/metrics', '/events'])
      await fetch(path)
  })
}

/** What a response tells of the inside, or null. */
async function telling(response: Response, hosts: readonly string[]): Promise<string | null> {
  const isCode = /\.(?:js|css)$/.test(new URL(response.url()).pathname)
  const body = isCode ? '' : await response.text().catch(() => '')
  const words = `${JSON.stringify(await response.allHeaders())}\n${body}`
  const named = hosts.find(host => words.includes(host))
  const shown = INSIDE.find(pattern => pattern.test(words))
  return named || shown ? `${response.url()}: ${named ?? String(shown)}` : null
}
