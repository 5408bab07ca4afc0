import { importedId } from '@ket-nap/subgraph'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { personRow } from '../testing/files.ts'
import { MINIATURE } from '../testing/miniature.ts'
import { openTestMembers, type TestMembers } from '../testing/open-members.ts'
import { unitId } from '../testing/tree.ts'
import { tellEveryPlacement, type PersonPlaced } from './person.events.ts'

let members: TestMembers
beforeAll(async () => {
  members = await openTestMembers()
  await members.units(MINIATURE)
})
afterAll(() => members.close())

const placed = (key: string, unit: string): PersonPlaced => ({
  personId: importedId('person', key),
  revision: 1,
  unitId: unitId(unit),
})

test('a consumer that lost its copy is told every placement as it was told at first', async () => {
  await members.take('people', [personRow('here', 'cell-1'), personRow('there', 'far-cell')])
  const told: PersonPlaced[] = []
  await members.work(async ({ db }) => {
    for await (const { payload } of tellEveryPlacement(db)) told.push(payload)
  })
  const sent = await members.rows<{ payload: PersonPlaced }>('select payload from outbox_events')
  const expected = [placed('here', 'cell-1'), placed('there', 'far-cell')]
  expect(told).toHaveLength(2)
  expect(told).toEqual(expect.arrayContaining(expected))
  expect(sent.map(({ payload }) => payload)).toEqual(expect.arrayContaining(expected))
})
