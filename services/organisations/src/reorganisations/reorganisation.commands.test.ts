import { randomUUID } from 'node:crypto'
import { ROLES } from '@ket-nap/subgraph'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  change,
  command,
  found,
  moveDay,
  openOrganisations,
  revisionOf,
  ROOT,
  TODAY,
  viewerAt,
  type Organisations,
} from '../testing/tree.ts'

let org: Organisations
let province: string
beforeAll(async () => {
  org = await openOrganisations()
  province = await found(org, { under: ROOT, kind: 'PROVINCE' })
})
afterAll(() => org.close())

/** Two communes, a base with a cell under the first. */
async function plant() {
  const one = await found(org, { under: province, kind: 'COMMUNE' })
  const two = await found(org, { under: province, kind: 'COMMUNE' })
  const base = await found(org, { under: one, kind: 'BASE_COMMITTEE' })
  const cell = await found(org, { under: base, kind: 'CELL', name: 'Chi bộ 4' })
  return { one, two, base, cell }
}

interface Told {
  unitId: string
  revision: number
  anchors: { provinceId: string | null; aboveBaseId: string | null; baseId: string | null }
  versions: { from: string; until: string | null; path: string; parentId: string }[]
}

async function lastTold(unitId: string): Promise<Told | undefined> {
  const { rows } = await org.work(({ db }) =>
    sql<{ payload: Told }>`select payload from outbox_events
      where type = 'unit.changed' and payload->>'unitId' = ${unitId}
      order by seq desc limit 1`.execute(db),
  )
  return rows[0]?.payload
}

const records = async (unitId: string) => {
  const { rows } = await org.work(({ db }) =>
    sql<{ name: string; valid: string }>`select name, valid::text as valid
      from unit_version_records where unit_id = ${unitId} order by id`.execute(db),
  )
  return rows
}

test('a founded unit is there, told, and at its place', async () => {
  const { one, base, cell } = await plant()
  const told = await lastTold(cell)
  expect(told).toMatchObject({
    revision: 1,
    anchors: { provinceId: province, aboveBaseId: one, baseId: base },
    versions: [{ from: '2025-07-01', until: null, parentId: base }],
  })
  expect(told?.versions[0]?.path.split('.')).toHaveLength(5)
})

test('a new name holds from its day on; what was believed before is kept', async () => {
  const { cell } = await plant()
  const day = { unitId: cell, effectiveOn: '2026-03-01', name: 'Chi bộ Thôn Hạ' }
  const renamed = await change(org, 'renameUnit', day)
  expect(renamed).toMatchObject({ codes: [], unit: { name: 'Chi bộ Thôn Hạ', revision: 2 } })
  expect(await records(cell)).toEqual([{ name: 'Chi bộ 4', valid: '[2025-07-01,)' }])
  const viewer = await viewerAt(org, cell, 'CELL_SECRETARY')
  const { data } = await org.ask(
    viewer,
    `{ unit(id: "${cell}", asOf: "2026-02-28") { name
    history { validFrom validUntil name decisionNumber } } }`,
  )
  expect(data).toEqual({
    unit: {
      name: 'Chi bộ 4',
      history: [
        {
          validFrom: '2025-07-01',
          validUntil: '2026-03-01',
          name: 'Chi bộ 4',
          decisionNumber: '01-QĐ/TU',
        },
        {
          validFrom: '2026-03-01',
          validUntil: null,
          name: 'Chi bộ Thôn Hạ',
          decisionNumber: '01-QĐ/TU',
        },
      ],
    },
  })
})

test('a unit moves with all below it: the old scope sees nothing more, the new one all', async () => {
  const { one, two, base, cell } = await plant()
  const sees = async (unitId: string) => {
    const viewer = await viewerAt(org, unitId)
    const { data } = await org.ask(
      viewer,
      `{ unit(id: "${cell}") { name } units(first: 9) { totalCount } }`,
    )
    const units = data?.['units'] as { totalCount: number } | undefined
    return [data?.['unit'] !== null, units?.totalCount]
  }
  expect([await sees(one), await sees(two)]).toEqual([
    [true, 3],
    [false, 1],
  ])
  const moved = await change(org, 'moveUnit', {
    unitId: base,
    parentId: two,
    effectiveOn: '2026-05-01',
  })
  expect(moved).toMatchObject({ codes: [], unit: { parent: { id: two } } })
  expect([await sees(one), await sees(two)]).toEqual([
    [false, 1],
    [true, 3],
  ])
  expect(await lastTold(cell)).toMatchObject({
    revision: 2,
    anchors: { aboveBaseId: two, baseId: base },
    versions: [{ until: '2026-05-01' }, { from: '2026-05-01' }],
  })
})

test('a planned move changes the tree of its day, and today only when the day comes', async () => {
  const { one, two, base, cell } = await plant()
  const plan = { unitId: base, parentId: two, effectiveOn: '2026-12-01' }
  expect(await change(org, 'moveUnit', plan)).toMatchObject({ unit: { asOf: '2026-12-01' } })
  expect(await lastTold(cell)).toMatchObject({ revision: 2, anchors: { aboveBaseId: one } })
  await moveDay(org, '2026-12-01')
  expect(await lastTold(cell)).toMatchObject({ revision: 3, anchors: { aboveBaseId: two } })
  await moveDay(org, '2026-12-02')
  expect(await lastTold(cell)).toMatchObject({ revision: 3 })
  await moveDay(org, TODAY)
  expect(await lastTold(cell)).toMatchObject({ revision: 4, anchors: { aboveBaseId: one } })
})

test('a unit that is still to be founded is found by id, and listed from its day on', async () => {
  const { one } = await plant()
  const base = await found(org, {
    under: one,
    kind: 'BASE_CELL',
    on: '2027-01-01',
    name: 'Chi bộ Sắp lập',
  })
  const viewer = await viewerAt(org, one)
  const { data } = await org.ask(
    viewer,
    `{ unit(id: "${base}") { asOf foundedOn }
    today: units(first: 9, search: "sap lap") { totalCount }
    later: units(first: 9, search: "sap lap", asOf: "2027-01-01") { totalCount }
    before: unit(id: "${base}", asOf: "2026-12-31") { name } }`,
  )
  expect(data).toEqual({
    unit: { asOf: '2027-01-01', foundedOn: '2027-01-01' },
    today: { totalCount: 0 },
    later: { totalCount: 1 },
    before: null,
  })
})

test('a merged base hands its cells over and is found with its end and its successor', async () => {
  const { one, base, cell } = await plant()
  const other = await found(org, { under: one, kind: 'BASE_COMMITTEE', name: 'Đảng bộ Còn lại' })
  const closing = { unitId: base, successorIds: [other], kind: 'MERGE', effectiveOn: '2026-06-01' }
  expect(await change(org, 'closeUnit', closing)).toMatchObject({
    codes: [],
    unit: { closedOn: '2026-06-01' },
  })
  const viewer = await viewerAt(org, other, 'BASE_COMMITTEE')
  const { data } = await org.ask(
    viewer,
    `{ unit(id: "${base}") { asOf closedOn children(first: 5) { totalCount }
      successors { kind decisionNumber successor { name } } }
    cell: unit(id: "${cell}") { parent { name } }
    listed: units(first: 9) { totalCount }
    all: units(first: 9, includeClosed: true) { totalCount } }`,
  )
  expect(data).toEqual({
    unit: {
      asOf: '2026-05-31',
      closedOn: '2026-06-01',
      children: { totalCount: 1 },
      successors: [
        { kind: 'MERGE', decisionNumber: '01-QĐ/TU', successor: { name: 'Đảng bộ Còn lại' } },
      ],
    },
    cell: { parent: { name: 'Đảng bộ Còn lại' } },
    listed: { totalCount: 2 },
    all: { totalCount: 3 },
  })
  expect(await lastTold(base)).toMatchObject({ anchors: { baseId: other } })
})

test('a unit with children does not end without one successor for them', async () => {
  const { base } = await plant()
  const closing = { unitId: base, successorIds: [], kind: 'ABOLISH', effectiveOn: '2026-06-01' }
  expect(await change(org, 'closeUnit', closing)).toMatchObject({
    codes: ['HAS_CHILDREN'],
    unit: { id: '' },
  })
})

test('the same command twice is done once and answers the same', async () => {
  const { one } = await plant()
  const viewer = await viewerAt(org, one)
  const input = {
    idempotencyKey: randomUUID(),
    parentId: one,
    kind: 'BASE_CELL',
    name: 'Chi bộ Một lần',
    effectiveOn: '2026-01-01',
  }
  const first = await command(org, viewer, ['foundUnit', input])
  expect(await command(org, viewer, ['foundUnit', input])).toEqual(first)
  const { data } = await org.ask(viewer, '{ units(first: 9, search: "mot lan") { totalCount } }')
  expect(data).toEqual({ units: { totalCount: 1 } })
})

test('who looked before the last change is told so', async () => {
  const { cell } = await plant()
  const viewer = await viewerAt(org, province)
  const input = { unitId: cell, expectedRevision: 1, effectiveOn: '2026-03-01' }
  expect(await command(org, viewer, ['renameUnit', { ...input, name: 'Chi bộ A' }])).toMatchObject({
    codes: [],
  })
  expect(await command(org, viewer, ['renameUnit', { ...input, name: 'Chi bộ B' }])).toMatchObject({
    codes: ['CHANGED_MEANWHILE'],
  })
})

test('of two who move into each other at once, one is refused', async () => {
  const { base } = await plant()
  const union = { under: base, kind: 'MASS_ORGANISATION' as const }
  const [a, b] = [await found(org, union), await found(org, union)]
  const viewer = await viewerAt(org, province)
  const into = (unitId: string, parentId: string) =>
    command(org, viewer, [
      'moveUnit',
      { unitId, parentId, expectedRevision: 1, effectiveOn: '2026-03-01' },
    ])
  const [one, two] = await Promise.all([into(a, b), into(b, a)])
  expect([...one.codes, ...two.codes]).toEqual(['BELOW_ITSELF'])
})

test('a code in use is refused, also when its unit is out of sight', async () => {
  const { one, two } = await plant()
  await found(org, { under: one, kind: 'BASE_CELL', code: '33.168.001.000.000' })
  const viewer = await viewerAt(org, two)
  const input = {
    parentId: two,
    kind: 'BASE_CELL',
    name: 'Chi bộ Trùng mã',
    code: '33168001000000',
    effectiveOn: '2026-01-01',
  }
  expect(await command(org, viewer, ['foundUnit', input])).toMatchObject({
    codes: ['DUPLICATE_CODE'],
  })
})

const NAMES = ['foundUnit', 'renameUnit', 'moveUnit', 'closeUnit'] as const

test('a unit out of scope looks like one that does not exist', async () => {
  const { two, base } = await plant()
  const viewer = await viewerAt(org, two)
  const expectedRevision = await revisionOf(org, base)
  const day = { effectiveOn: '2026-03-01', expectedRevision, unitId: base }
  for (const id of [base, randomUUID(), 'x', `'; drop table units`]) {
    const inputs = {
      foundUnit: { parentId: id, kind: 'CELL', name: 'X', effectiveOn: '2026-03-01' },
      renameUnit: { ...day, unitId: id, name: 'X' },
      moveUnit: { ...day, unitId: id, parentId: two },
      closeUnit: { ...day, unitId: id, successorIds: [two], kind: 'MERGE' },
    }
    for (const name of NAMES) {
      const answer = await command(org, viewer, [name, inputs[name]])
      expect([name, answer.codes, answer.errors]).toEqual([name, ['UNKNOWN_UNIT'], []])
    }
  }
})

test('a unit above the own scope is read, never changed', async () => {
  const { one } = await plant()
  const viewer = await viewerAt(org, one)
  const { data } = await org.ask(viewer, `{ unit(id: "${province}") { name actions } }`)
  expect(data).toMatchObject({ unit: { name: expect.any(String), actions: [] } })
  const input = {
    unitId: province,
    expectedRevision: await revisionOf(org, province),
    effectiveOn: '2026-03-01',
    name: 'X',
  }
  expect(await command(org, viewer, ['renameUnit', input])).toMatchObject({
    codes: ['UNKNOWN_UNIT'],
  })
})

test.each(ROLES.filter(role => role !== 'ORGANISING' && role !== 'ADMINISTRATOR'))(
  '%s changes nothing',
  async role => {
    const viewer = await viewerAt(org, province, role)
    const day = { effectiveOn: '2026-03-01', expectedRevision: 1, unitId: province }
    const inputs = {
      foundUnit: { parentId: province, kind: 'COMMUNE', name: 'X', effectiveOn: '2026-03-01' },
      renameUnit: { ...day, name: 'X' },
      moveUnit: { ...day, parentId: ROOT },
      closeUnit: { ...day, successorIds: [], kind: 'ABOLISH' },
    }
    for (const name of NAMES) {
      const { errors } = await command(org, viewer, [name, inputs[name]])
      expect(errors[0]?.extensions).toEqual({ code: 'FORBIDDEN' })
    }
  },
)
