import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Browser } from '../testing/browser.ts'
import { json } from '../testing/fake-service.ts'
import { startHouse, type House } from '../testing/house.ts'
import { jsonOf } from '../testing/json-of.ts'
import { examplePost } from '../testing/posts.ts'

const post = examplePost({ role: 'ORGANISING' })
const dossier = `/prints/dossiers/${randomUUID()}/CELL_RESOLUTION`
const list = `/prints/units/${randomUUID()}/sympathisers`

let house: House
let browser: Browser

beforeAll(async () => {
  house = await startHouse()
  await house.tell(post)
})
beforeEach(async () => {
  browser = await house.signedIn(post)
  house.members.received.length = 0
})
afterAll(() => house.stop())

test('a printed paper comes from members as a file that is kept and not run', async () => {
  house.members.answer = (_, response) => {
    response.writeHead(200, {
      'content-type': 'application/octet-stream',
      'content-disposition': 'attachment; filename="cell-resolution.docx"',
    })
    response.end('the paper')
  }
  const answer = await browser.get(dossier)
  expect(await answer.text()).toBe('the paper')
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-disposition': 'attachment; filename="cell-resolution.docx"',
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  })
  const [asked] = house.members.received
  expect(asked).toMatchObject({ method: 'GET', path: dossier })
  expect(asked?.headers.authorization).toMatch(/^Bearer ey/)
})

test('the day of a list is for members to judge', async () => {
  house.members.answer = json(400, { code: 'BAD_USER_INPUT' })
  const answer = await browser.get(`${list}?on=yesterday`)
  expect(answer.status).toBe(400)
  expect(house.members.received.at(-1)?.path).toBe(`${list}?on=yesterday`)
})

test('papers of probations, meetings and rounds pass as well, and nothing else', async () => {
  house.members.answer = json(404, { code: 'NOT_FOUND' })
  const paths = [
    `/prints/probations/${randomUUID()}/RECOGNITION_DECISION?as=pdf`,
    `/prints/meetings/${randomUUID()}/MEETING_MINUTES`,
    `/prints/units/${randomUUID()}/badges?round=MAY_19&year=2027`,
    `/prints/units/${randomUUID()}/agenda?organ=CELL`,
  ]
  for (const path of paths) await browser.get(path)
  expect(house.members.received.map(({ path }) => path)).toEqual(paths)
  await browser.get(`/prints/people/${randomUUID()}/CV`)
  expect(house.members.received).toHaveLength(paths.length)
})

test('an id is a name and no path', async () => {
  house.members.answer = json(404, { code: 'NOT_FOUND' })
  await browser.get(`/prints/dossiers/${encodeURIComponent('../../events')}/X`)
  expect(house.members.received.at(-1)?.path).toBe('/prints/dossiers/..%2F..%2Fevents/X')
})

test('nobody is served who is not signed in, or lured from another site', async () => {
  expect((await house.browser().get(dossier)).status).toBe(401)
  const lured = await browser.get(dossier, { 'sec-fetch-site': 'cross-site' })
  expect([lured.status, (await jsonOf<{ code: string }>(lured)).code]).toEqual([403, 'CROSS_SITE'])
  expect(house.members.received).toEqual([])
})
