import { expect } from '@playwright/test'
import { beSignedIn, openSessions, PEOPLE, signIn } from '../support/sign-in.ts'
import { test } from '../support/test.ts'

const DOCUMENT = 'query Written { courses { title } }'

test('an analyst takes an example, sees its cost, runs it and reads the figures', async ({
  page,
}) => {
  await signIn(page, PEOPLE.analyst, '/analysis/console')
  const editor = page.getByRole('textbox', { name: 'Câu hỏi' })
  await page.getByRole('button', { name: 'ThapMuoi' }).click()
  await expect(editor).toContainText('query ThapMuoi')
  await expect(page.getByText(/Chi phí \d+ \/ 5\.000/)).toBeVisible()
  await page.getByRole('button', { name: 'Chạy' }).click()
  await page.getByRole('tab', { name: 'JSON' }).click()
  const answer = page.getByRole('region', { name: 'JSON' })
  await expect(answer).toContainText('"total": 4541')
  await expect(answer).toContainText('"numerator": 126')
})

test('what is written is completed from the schema of the post, and run by the keyboard', async ({
  page,
}) => {
  await signIn(page, PEOPLE.analyst, '/analysis/console')
  const editor = page.getByRole('textbox', { name: 'Câu hỏi' })
  await expect(page.getByText('Query.units')).toBeVisible()
  await editor.click()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('{ rootUnits { na')
  await expect(page.getByRole('option', { name: /^name/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('{ rootUnits { name')
  await page.keyboard.press('Escape')
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(page.getByRole('cell', { name: 'Đảng Cộng sản Việt Nam' })).toBeVisible()
})

test('a person cannot be asked for: the schema has none, and the graph refuses', async ({
  page,
}) => {
  await beSignedIn(page, PEOPLE.analyst)
  const schema = await page.request.get('/graphql/schema')
  expect(await schema.text()).not.toMatch(/type Person\b|fullName|personalNumber/)
  const [session] = await openSessions(PEOPLE.analyst, 1)
  const answer = await post(
    session,
    '{ searchPeople(text: "an", first: 5) { edges { node { id } } } }',
  )
  expect(answer.status).toBe(200)
  expect(JSON.stringify(await answer.json())).toContain('FORBIDDEN')
})

test('whoever is no analyst asks by listed documents only, and has no such page', async ({
  page,
}) => {
  const [session] = await openSessions(PEOPLE.leaderDongBang, 1)
  expect((await post(session, DOCUMENT)).status).toBe(400)
  await signIn(page, PEOPLE.leaderDongBang, '/analysis/console')
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Bàn phân tích')
  expect((await page.request.get('/graphql/schema')).status()).toBe(403)
})

async function post(
  session: { origin: string; cookie: string } | undefined,
  query: string,
): Promise<Response> {
  if (!session) throw new Error('nobody is signed in')
  const { origin, cookie } = session
  return fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-ket-nap': '1', origin, cookie },
    body: JSON.stringify({ query }),
  })
}
