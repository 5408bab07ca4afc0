import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  change,
  found,
  openOrganisations,
  ROOT,
  viewerAt,
  type Organisations,
} from '../testing/tree.ts'

/**
 * The reorganisation of 1/7/2025 in small, with the commands that an organising department would use:
 * two communes of a district are merged into a new one under the province, the district ends.
 */
const DAY = '2025-07-01'
const BEFORE = '2025-06-30'

let org: Organisations
const ids: Record<string, string> = {}
const unit = (name: string) => ids[name] ?? ''

beforeAll(async () => {
  org = await openOrganisations()
  const plant = async (name: string, kind: Parameters<typeof found>[1]['kind'], under: string) => {
    ids[name] = await found(org, { under, kind, name, on: '2020-01-01' })
  }
  await plant('tỉnh', 'PROVINCE', ROOT)
  await plant('huyện', 'DISTRICT', unit('tỉnh'))
  await plant('xã A', 'COMMUNE', unit('huyện'))
  await plant('xã B', 'COMMUNE', unit('huyện'))
  await plant('thôn A', 'CELL', unit('xã A'))
  await plant('thôn B', 'CELL', unit('xã B'))
  await plant('trường huyện', 'BASE_CELL', unit('huyện'))
  ids['xã mới'] = await found(org, {
    under: unit('tỉnh'),
    kind: 'COMMUNE',
    name: 'xã mới',
    on: DAY,
  })
  const end = { effectiveOn: DAY, decisionNumber: '1686/NQ-UBTVQH15', decidedOn: '2025-06-16' }
  for (const commune of ['xã A', 'xã B']) {
    const merger = { ...end, unitId: unit(commune), successorIds: [unit('xã mới')], kind: 'MERGE' }
    expect(await change(org, 'closeUnit', merger)).toMatchObject({ codes: [] })
  }
  const school = { ...end, unitId: unit('trường huyện'), parentId: unit('xã mới') }
  expect(await change(org, 'moveUnit', school)).toMatchObject({ codes: [] })
  const closing = {
    ...end,
    unitId: unit('huyện'),
    successorIds: [unit('xã mới'), unit('tỉnh')],
    kind: 'ABOLISH',
  }
  expect(await change(org, 'closeUnit', closing)).toMatchObject({ codes: [] })
})
afterAll(() => org.close())

const TREE = `query ($id: ID!, $day: LocalDate) { unit(id: $id, asOf: $day) {
  level closedOn ancestors { name } subtreeCounts { kind level count }
  predecessors { kind predecessor { name } } successors { kind successor { name } } } }`

const ask = async (name: string, day?: string) => {
  const viewer = await viewerAt(org, ROOT, 'LEADER')
  const { data } = await org.ask(viewer, TREE, { id: unit(name), day })
  return data?.['unit']
}
const names = (...list: string[]) => list.map(name => ({ name }))

test('the tree of the day before is as it was', async () => {
  expect(await ask('thôn A', BEFORE)).toMatchObject({
    ancestors: names('Đảng Cộng sản Việt Nam', 'tỉnh', 'huyện', 'xã A'),
  })
  expect(await ask('huyện', BEFORE)).toMatchObject({
    subtreeCounts: [
      { kind: 'BASE_CELL', level: 'BASE', count: 1 },
      { kind: 'COMMUNE', level: 'BASE', count: 2 },
      { kind: 'CELL', level: 'CELL', count: 2 },
    ],
  })
})

test('from that day on there are two levels, and the commune has risen', async () => {
  expect(await ask('thôn A', DAY)).toMatchObject({
    ancestors: names('Đảng Cộng sản Việt Nam', 'tỉnh', 'xã mới'),
  })
  expect(await ask('tỉnh')).toMatchObject({
    subtreeCounts: [
      { kind: 'COMMUNE', level: 'ABOVE_BASE', count: 1 },
      { kind: 'BASE_CELL', level: 'BASE', count: 1 },
      { kind: 'CELL', level: 'CELL', count: 2 },
    ],
  })
})

test('the district and the old communes say when they ended and who continues them', async () => {
  expect(await ask('huyện')).toMatchObject({
    closedOn: DAY,
    successors: expect.arrayContaining(
      ['xã mới', 'tỉnh'].map(name => ({ kind: 'ABOLISH', successor: { name } })),
    ),
  })
  expect(await ask('xã mới')).toMatchObject({
    predecessors: expect.arrayContaining([
      { kind: 'MERGE', predecessor: { name: 'xã A' } },
      { kind: 'MERGE', predecessor: { name: 'xã B' } },
      { kind: 'ABOLISH', predecessor: { name: 'huyện' } },
    ]),
  })
})

test('who organises the new commune sees the old ones, whose history is now his', async () => {
  const viewer = await viewerAt(org, unit('xã mới'))
  const sees = async (name: string) => {
    const { data } = await org.ask(viewer, `{ unit(id: "${unit(name)}") { name } }`)
    return data?.['unit'] !== null
  }
  expect(await Promise.all(['xã A', 'xã B', 'thôn B', 'huyện', 'tỉnh'].map(sees))).toEqual([
    true,
    true,
    true,
    false,
    true,
  ])
})

test('where the tree of that commune began, a day before', async () => {
  const viewer = await viewerAt(org, unit('xã mới'))
  const { data } = await org.ask(
    viewer,
    `{ rootUnits(asOf: "${BEFORE}") { name } rootUnitsToday: rootUnits { name } }`,
  )
  expect(data).toEqual({
    rootUnits: names('trường huyện', 'xã A', 'xã B'),
    rootUnitsToday: names('xã mới'),
  })
})
