import type { Viewer } from '@ket-nap/subgraph'
import { testViewer } from '@ket-nap/subgraph/testing'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestBodies } from '../testing/bodies.ts'
import type { TestMembers } from '../testing/open-members.ts'
import { waitingScan } from '../testing/scans.ts'
import { begun, step, steps, withPapers } from '../testing/transfers.ts'
import { unitId } from '../testing/tree.ts'
import { viewers } from '../testing/viewers.ts'

const secretary = viewers.cell('CELL_SECRETARY', 'agency-cell')
const base = viewers.agency('BASE_COMMITTEE')
const commune = viewers.commune('ORGANISING')
const province = viewers.province('ORGANISING')
const farProvince = viewers.neighbour('ORGANISING')
const farCommune = testViewer('ORGANISING', { aboveBases: [unitId('far-commune')] })
const farCell = viewers.cell('CELL_SECRETARY', 'far-cell')

let members: TestMembers
let admin: Client
beforeAll(async () => {
  members = await openTestBodies()
  admin = new Client({ connectionString: members.database.admin })
  await admin.connect()
})
afterAll(async () => {
  await admin.end()
  await members.close()
})

async function open(viewer: Viewer, id: string) {
  const { data, errors } = await members.ask(
    viewer,
    `{ transfer(transferId: "${id}") { actions { action enteredFor }
       moves { action enteredFor scan { id bytes } } } }`,
  )
  expect(errors).toEqual([])
  return Object(data?.['transfer']) as {
    actions: { action: string; enteredFor: boolean }[]
    moves: { action: string; enteredFor: boolean; scan: { id: string } | null }[]
  }
}

test('a box that is entered for another organ shows what that signed, also before the member is reached', async () => {
  const transfer = await begun(members, secretary, { person: 'an', to: 'far-cell' })
  const offered = async (viewer: Viewer, asked: string) =>
    (await open(viewer, transfer.id)).actions.find(({ action }) => action === asked)?.enteredFor
  expect(await offered(base, 'SIGN_OUT')).toBe(true)
  expect(await offered(secretary, 'SIGN_OUT')).toBe(false)
  const enter = (more: object) =>
    step(members, base, { transfer, verb: 'signTransferOut', on: '2026-10-05', ...more })
  expect(await enter({})).toEqual(['scanId SCAN_MISSING'])
  expect(await enter({ scanId: await waitingScan(members, commune) })).toEqual([
    'scanId SCAN_UNKNOWN',
  ])
  const cellBox = await waitingScan(members, base)
  expect(await enter({ scanId: cellBox })).toEqual([])
  await steps(members, transfer, [
    [base, 'signTransferOut', '2026-10-06'],
    [commune, 'signTransferOut', '2026-10-07'],
    ...withPapers(secretary, '2026-10-07'),
    [province, 'sendTransfer', '2026-10-08'],
    [farProvince, 'signTransferIn', '2026-10-12'],
    [farCommune, 'signTransferIn', '2026-10-13'],
  ])
  expect(await offered(farCommune, 'ACCEPT')).toBe(true)
  const accept = { transfer, verb: 'acceptTransfer', on: '2026-10-14' }
  expect(await step(members, farCommune, accept)).toEqual(['scanId SCAN_MISSING'])
  const lastBox = await waitingScan(members, farCommune)
  expect(await step(members, farCommune, { ...accept, scanId: lastBox })).toEqual([])
  for (const viewer of [secretary, farCell]) {
    const { moves } = await open(viewer, transfer.id)
    expect(moves.filter(({ enteredFor }) => enteredFor)).toEqual([
      { action: 'SIGN_OUT', enteredFor: true, scan: { id: cellBox, bytes: 900 } },
      { action: 'ACCEPT', enteredFor: true, scan: { id: lastBox, bytes: 900 } },
    ])
  }
  await expect(
    admin.query(`insert into transfer_moves (transfer_id, place, action, from_stage, to_stage, on_day,
        paper, side, entered_for, policy_version, holder_id, post_id, role, post_unit_id)
      select transfer_id, 1000, action, from_stage, to_stage, on_day, paper, side, true,
        policy_version, holder_id, post_id, role, post_unit_id
      from transfer_moves where scan_id = '${cellBox}'`),
  ).rejects.toThrow('transfer_moves_entered_from_scan')
})
