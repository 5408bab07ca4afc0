import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  change,
  found,
  openOrganisations,
  ROOT,
  viewerAt,
  type Organisations,
} from '../testing/tree.ts'

let org: Organisations
beforeAll(async () => {
  org = await openOrganisations()
})
afterAll(() => org.close())

test('a unit is founded, renamed and moved', async () => {
  const province = await found(org, { under: ROOT, kind: 'PROVINCE', name: 'Tỉnh ủy Hưng Yên' })
  const one = await found(org, { under: province, kind: 'COMMUNE', name: 'Xã Một' })
  const two = await found(org, { under: province, kind: 'COMMUNE', name: 'Xã Hai' })
  const base = await found(org, { under: one, kind: 'BASE_COMMITTEE', name: 'Đảng bộ A' })
  const cell = await found(org, { under: base, kind: 'CELL', name: 'Chi bộ 4' })
  const renamed = await change(org, 'renameUnit', {
    unitId: cell,
    effectiveOn: '2026-01-01',
    name: 'Chi bộ 5',
  })
  expect(renamed).toMatchObject({ codes: [], unit: { name: 'Chi bộ 5' } })
  const moved = await change(org, 'moveUnit', {
    unitId: base,
    parentId: two,
    effectiveOn: '2026-02-01',
  })
  expect(moved).toMatchObject({ codes: [], errors: [], unit: { parent: { id: two } } })
  const viewer = await viewerAt(org, two)
  const { data, errors } = await org.ask(
    viewer,
    `{ rootUnits { name children(first: 10) { totalCount edges { node { name ancestors { name } subtreeCounts { kind count } } } } } units(first: 10) { edges { node { name history { validFrom validUntil name parent { name } } } } totalCount } }`,
  )
  console.log(JSON.stringify({ data, errors, viewer }, null, 1))
})
