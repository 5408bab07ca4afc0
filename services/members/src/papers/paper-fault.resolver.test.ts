import { importedId, type Viewer } from '@ket-nap/subgraph'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listSomebody, ORGANS, seatMembers } from '../testing/dossiers.ts'
import { MINIATURE } from '../testing/miniature.ts'
import { openTestMembers, type TestMembers } from '../testing/open-members.ts'
import { viewers } from '../testing/viewers.ts'

let members: TestMembers
let admin: Client
beforeAll(async () => {
  members = await openTestMembers()
  await members.units(MINIATURE)
  await seatMembers(members)
  admin = new Client({ connectionString: members.database.admin })
  await admin.connect()
  const dossiers = [await listSomebody(members), await listSomebody(members)]
  const [first = '', second = ''] = dossiers.map(({ id }) => id)
  await note(first, 'CV', 'UNSIGNED', '2026-03-01')
  await note(first, 'CV', 'UNSIGNED', '2026-09-30')
  await note(second, 'DIPLOMA', 'MISSING', '2026-06-15')
  await note(second, 'DIPLOMA', 'MISSING', '2026-10-01')
})
afterAll(async () => {
  await admin.end()
  await members.close()
})

const note = (admissionId: string, kind: string, code: string, on: string) =>
  admin.query(
    `insert into paper_faults (admission_id, paper_kind, code, noted_on, noted_by)
     values ($1, $2, $3, $4, $5)`,
    [admissionId, kind, code, on, ORGANS.department.holderId],
  )

async function faultsOf(unit: string, viewer: Viewer = ORGANS.department) {
  const { data, errors } = await members.ask(
    viewer,
    `query ($unit: _Any!) { _entities(representations: [$unit]) { ... on Unit {
      paperFaults(from: "2026-03-01", until: "2026-10-01") {
        total counts { paperKind code count } below { unit { id } count } } } } }`,
    { unit: { __typename: 'Unit', id: importedId('unit', unit) } },
  )
  if (errors.length > 0) throw new Error(JSON.stringify(errors))
  const found = data?.['_entities'] as [{ paperFaults: unknown } | null] | undefined
  return found?.[0]?.paperFaults ?? null
}

const COUNTED = {
  total: 3,
  counts: [
    { paperKind: 'CV', code: 'UNSIGNED', count: 2 },
    { paperKind: 'DIPLOMA', code: 'MISSING', count: 1 },
  ],
}

test('faults noted in the period are counted by paper and fault, and by the unit below', async () => {
  expect(await faultsOf('new-commune')).toEqual({
    ...COUNTED,
    below: [{ unit: { id: importedId('unit', 'agency') }, count: 3 }],
  })
})

test('the unit that has nothing below counts its own', async () => {
  expect(await faultsOf('agency-cell', ORGANS.cell)).toEqual({ ...COUNTED, below: [] })
  expect(await faultsOf('cell-1')).toEqual({ total: 0, counts: [], below: [] })
})

test('a unit out of reach looks like one that is not there', async () => {
  expect(await faultsOf('agency', viewers.neighbour('ORGANISING'))).toBeNull()
})

test('who neither moves nor decides dossiers does not ask', async () => {
  await expect(faultsOf('new-commune', viewers.province('ANALYST'))).rejects.toThrow('FORBIDDEN')
  await expect(faultsOf('new-commune', viewers.nation('ADMINISTRATOR'))).rejects.toThrow(
    'FORBIDDEN',
  )
})
