import { randomUUID } from 'node:crypto'
import { toLocalDate } from '@ket-nap/kernel'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serviceToken, startHouse, type House } from '../testing/house.ts'
import { examplePost, postChanged } from '../testing/posts.ts'

let house: House

beforeAll(async () => {
  house = await startHouse()
})
afterAll(() => house.stop())

const send = (events: unknown) => house.ask('/events', { producer: 'organisations', events })

async function stored(postId: string) {
  const { rows } = await house.database.query(
    `select revision::int, unit_name as "unitName", valid_until::text as "until"
     from posts where post_id = $1`,
    [postId],
  )
  return rows
}

test('a post is copied as it was told', async () => {
  const post = examplePost({ until: toLocalDate('2027-01-01') })
  expect((await house.tell(post)).status).toBe(204)
  expect(await stored(post.postId)).toEqual([
    { revision: 1, unitName: 'Chi bộ thôn 3', until: '2027-01-01' },
  ])
})

test('an older revision that comes late changes nothing', async () => {
  const post = examplePost({ revision: 5, unitName: 'Tên mới' })
  await house.tell(post)
  await house.tell({ ...post, revision: 4, unitName: 'Tên cũ' })
  await house.tell({ ...post, revision: 5, unitName: 'Tên cũ' })
  expect(await stored(post.postId)).toMatchObject([{ revision: 5, unitName: 'Tên mới' }])
})

test('revisions within one batch may come in any order', async () => {
  const post = examplePost()
  await house.tell({ ...post, revision: 3, unitName: 'C' }, { ...post, revision: 2, unitName: 'B' })
  expect(await stored(post.postId)).toMatchObject([{ revision: 3, unitName: 'C' }])
})

test('an event has its effect once, also when it is told twice with another content', async () => {
  const post = examplePost()
  const event = postChanged(post)
  const again = { ...event, payload: { ...post, revision: 9, unitName: 'Hai lần' } }
  expect((await send([event])).status).toBe(204)
  expect((await send([event, again])).status).toBe(204)
  expect(await stored(post.postId)).toMatchObject([{ revision: 1 }])
})

test('the same event at the same moment has its effect once', async () => {
  const event = postChanged(examplePost())
  const answers = await Promise.all(Array.from({ length: 8 }, () => send([event])))
  expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 204))
  const { rowCount } = await house.database.query('select from inbox where event_id = $1', [
    event.id,
  ])
  expect(rowCount).toBe(1)
})

test('a batch with one bad event leaves nothing, so that it is told again', async () => {
  const good = postChanged(examplePost())
  const bad = [
    { revision: 'x' },
    { revision: 1.5 },
    { holderId: 'nobody' },
    { holderName: '' },
    { from: '2026-02-31' },
    { until: 'later' },
    { scope: { provinces: [] } },
    { scope: { ...examplePost().scope, units: ['x'] } },
  ]
  for (const changes of bad) {
    const post = { ...examplePost(), ...changes }
    const answer = await send([good, { ...postChanged(examplePost()), payload: post }])
    expect([changes, answer.status]).toEqual([changes, 400])
  }
  expect(await stored(good.payload.postId)).toEqual([])
  const { rowCount } = await house.database.query('select from inbox where event_id = $1', [
    good.id,
  ])
  expect(rowCount).toBe(0)
})

test('what means nothing to edge is remembered and nothing else', async () => {
  const event = { id: randomUUID(), type: 'unit.renamed', payload: { anything: 1 } }
  expect((await send([event])).status).toBe(204)
})

test('batches of another shape are refused', async () => {
  for (const events of [undefined, {}, [{}], [{ id: 'x', type: 'a', payload: {} }]]) {
    expect((await send(events)).status).toBe(400)
  }
  const many = Array.from({ length: 501 }, () => postChanged(examplePost()))
  expect((await send(many)).status).toBe(400)
  expect((await send(many.slice(0, 500))).status).toBe(204)
})

test('nobody but a service finds the internal doors', async () => {
  const doors = [
    ['POST', '/events'],
    ['POST', '/internal/first-administrator'],
    ['POST', '/internal/enrolments/look-up'],
    ['POST', '/internal/enrolments/complete'],
  ] as const
  const tokens = [
    null,
    'forged',
    await serviceToken('organisations', { audience: 'members' }),
    await serviceToken('organisations', { secret: 'another' }),
    await serviceToken('organisations', { typ: 'JWT' }),
  ]
  for (const [method, path] of doors) {
    for (const token of tokens) {
      const answer = await fetch(house.url + path, {
        method,
        body: '{}',
        headers: {
          'content-type': 'application/json',
          ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        },
      })
      expect([path, answer.status]).toEqual([path, 404])
    }
  }
})

test('the list of invented people exists in demonstration mode only', async () => {
  expect((await house.ask('/internal/demonstration-accounts', undefined, 'identity')).status).toBe(
    404,
  )
})
