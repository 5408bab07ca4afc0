import { randomUUID } from 'node:crypto'
import { toLocalDate } from '@ket-nap/kernel'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Series } from '../codes/body-codes.ts'
import { openTestBodies, send } from '../testing/bodies.ts'
import type { TestMembers } from '../testing/open-members.ts'
import { unitId } from '../testing/tree.ts'
import { viewers } from '../testing/viewers.ts'
import { takeNumber } from './document-number.commands.ts'
import { nextNumber, numberTaken } from './document-number.queries.ts'

const FIRST_TERM = toLocalDate('2024-01-01')
const SECOND_TERM = toLocalDate('2026-01-01')

let members: TestMembers
let bodyId: string
beforeAll(async () => {
  members = await openTestBodies()
  const who = { members, viewer: viewers.commune('ORGANISING') }
  for (const [number, from] of [
    [1, '2020-08-01'],
    [2, '2025-08-01'],
  ]) {
    const term = { unitId: unitId('agency'), organ: 'BASE_COMMITTEE', number, from }
    bodyId = (await send(who, 'beginTerm', term)).id ?? ''
  }
})
afterAll(() => members.close())

const take = (number: number, day = SECOND_TERM, series: Series = 'DECISION') =>
  members.work(({ db }) =>
    takeNumber({ db }, { bodyId, series, number, day, heldBy: { kind: 'VOTE', id: randomUUID() } }),
  )
const next = (day = SECOND_TERM, series: Series = 'DECISION') =>
  members.work(({ db }) => nextNumber(db, { bodyId, series, day }))
const isTaken = (number: number, day = SECOND_TERM, series: Series = 'DECISION') =>
  members.work(({ db }) => numberTaken(db, { bodyId, series, number, day }))

test('numbers run through a term, apart for resolutions and decisions, and begin anew with the next', async () => {
  expect(await next(FIRST_TERM)).toBe(1)
  expect(await take(1, FIRST_TERM)).toEqual({ ok: true, value: 1 })
  expect(await take(7, FIRST_TERM)).toEqual({ ok: true, value: 7 })
  expect(await next(FIRST_TERM)).toBe(8)
  expect(await next(FIRST_TERM, 'RESOLUTION')).toBe(1)
  expect(await next(SECOND_TERM)).toBe(1)
  expect(await isTaken(7, FIRST_TERM)).toBe(true)
  expect(await isTaken(7, FIRST_TERM, 'RESOLUTION')).toBe(false)
  expect(await isTaken(7, SECOND_TERM)).toBe(false)
})

test.each([
  ['NUMBER_TAKEN', 7, FIRST_TERM],
  ['NO_TERM_THEN', 1, toLocalDate('2020-07-31')],
  ['NUMBER_OUT_OF_RANGE', 0, SECOND_TERM],
  ['NUMBER_OUT_OF_RANGE', 1.5, SECOND_TERM],
])('%s', async (code, number, day) => {
  expect(await take(number, day)).toMatchObject({ ok: false, objections: [{ code }] })
})

test('of many who take one number at once exactly one has it', async () => {
  const outcomes = await Promise.all(Array.from({ length: 12 }, () => take(3)))
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await next()).toBe(4)
})

test('on a day without a term there is no next number', async () => {
  expect(await next(toLocalDate('2020-07-31'))).toBeNull()
})

test('a request can neither change nor give back a number', async () => {
  const as = members.unscoped()
  await expect(as.execute('update document_numbers set number = 99')).rejects.toThrow(/permission/)
  await expect(as.execute('delete from document_numbers')).rejects.toThrow(/permission/)
})
