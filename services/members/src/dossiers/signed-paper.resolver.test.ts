import { randomBytes, randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  HELPER,
  listSomebody,
  meet,
  ORGANS,
  prepareForVote,
  seatMembers,
} from '../testing/dossiers.ts'
import { MINIATURE } from '../testing/miniature.ts'
import { openTestMembers, type TestMembers } from '../testing/open-members.ts'
import { waitingScan } from '../testing/scans.ts'
import { probationer, step } from '../testing/probations.ts'

const { cell, base, department, board } = ORGANS

let members: TestMembers
let admin: Client
beforeAll(async () => {
  members = await openTestMembers()
  await members.units(MINIATURE)
  await seatMembers(members)
  admin = new Client({ connectionString: members.database.admin })
  await admin.connect()
})
afterAll(async () => {
  await admin.end()
  await members.close()
})

/** A scan of a signed paper, as the endpoint stores it. */
async function takeIn({ personId, id }: { personId: string; id?: string }): Promise<string> {
  const scanId = randomUUID()
  await admin.query(
    `insert into scans (id, person_id, admission_id, kind, media_type, bytes, sha256, sealed_key,
       uploaded_by) values ($1, $2, $3, 'SIGNED_PAPER', 'application/pdf', 900, $4, $4, $5)`,
    [scanId, personId, id ?? null, randomBytes(32), base.holderId],
  )
  return scanId
}

test('what a level above enters for a cell shows the signed paper, of the same dossier', async () => {
  const dossier = await listSomebody(members)
  const other = await listSomebody(members)
  const enter = (more: object) => dossier.refusal(base, 'proposeForClass', '2026-03-02', more)
  expect(await enter({})).toEqual(['SCAN_MISSING'])
  for (const scanId of [await takeIn(other), await takeIn({ personId: dossier.personId }), 'no-id'])
    expect(await enter({ scanId })).toEqual(['SCAN_UNKNOWN'])
  const scanId = await takeIn(dossier)
  await dossier.step(base, 'proposeForClass', '2026-03-02', { scanId })
  const { data, errors } = await members.ask(
    cell,
    `{ dossier(admissionId: "${dossier.id}") { moves { actor enteredFor scan { id bytes } } } }`,
  )
  expect(errors).toEqual([])
  expect(data?.['dossier']).toEqual({
    moves: [
      { actor: 'CELL', enteredFor: false, scan: null },
      { actor: 'CELL', enteredFor: true, scan: { id: scanId, bytes: 900 } },
    ],
  })
  await expect(
    admin.query(`insert into admission_moves (admission_id, place, action, from_stage, to_stage, on_day,
        actor, entered_for, policy_version, holder_id, post_id, role, post_unit_id)
      select admission_id, 1000, action, from_stage, to_stage, on_day, actor, true, policy_version,
        holder_id, post_id, role, post_unit_id
      from admission_moves where admission_id = '${dossier.id}' and entered_for`),
  ).rejects.toThrow('admission_moves_entered_from_scan')
})

test('who is listed for a cell is listed with its resolution, which waited for it', async () => {
  const entering = (more: object = {}) => listSomebody(members, { cell: base, ...more })
  await expect(entering()).rejects.toThrow('SCAN_MISSING')
  const ofCell = await waitingScan(members, cell)
  for (const scanId of [ofCell, randomUUID(), 'no-id'])
    await expect(entering({ scanId })).rejects.toThrow('SCAN_UNKNOWN')
  const scanId = await waitingScan(members, base)
  const { id, personId } = await entering({ scanId })
  expect(
    (
      await admin.query(`select id, person_id, admission_id, bytes from scans
    where id = '${scanId}'`)
    ).rows,
  ).toEqual([{ id: scanId, person_id: personId, admission_id: id, bytes: 900 }])
  const { data } = await members.ask(
    base,
    `{ dossier(admissionId: "${id}") { moves { enteredFor scan { id } } } }`,
  )
  expect(data?.['dossier']).toEqual({ moves: [{ enteredFor: true, scan: { id: scanId } }] })
  await expect(entering({ scanId })).rejects.toThrow('SCAN_UNKNOWN')
})

test('what a post may do says whether it would enter it for another organ', async () => {
  const dossier = await listSomebody(members)
  const offered = async (viewer: typeof base) => {
    const query = `{ dossier(admissionId: "${dossier.id}") { actions { action enteredFor } } }`
    const { data } = await members.ask(viewer, query)
    const { actions } = Object(data?.['dossier']) as {
      actions: { action: string; enteredFor: boolean }[]
    }
    return Object.fromEntries(actions.map(({ action, enteredFor }) => [action, enteredFor]))
  }
  expect(await offered(cell)).toMatchObject({ PROPOSE_FOR_CLASS: false, RECORD_PAPER: false })
  expect(await offered(base)).toMatchObject({ PROPOSE_FOR_CLASS: true, RECORD_PAPER: false })
})

test('a cell’s meeting entered by the level above shows the resolution on each person', async () => {
  const dossier = await listSomebody(members)
  await prepareForVote(members, dossier)
  const held = { heldOn: '2026-07-01', dossiers: [dossier] }
  expect(await meet(members, base, held)).toEqual(['items.0.scanId SCAN_MISSING'])
  const vote = { scanId: await takeIn(dossier) }
  expect(await meet(members, base, { ...held, vote })).toEqual([])
  expect(dossier.stage).toBe('CELL_VOTED')
})

test('whoever entered a step for a cell does not record the decision, in no post', async () => {
  const dossier = await listSomebody(members)
  await prepareForVote(members, dossier)
  const clerk = { ...base, holderId: randomUUID() }
  const scanId = await takeIn(dossier)
  await dossier.step(clerk, 'assignHelper', '2026-06-30', { personId: HELPER, scanId })
  await meet(members, cell, { heldOn: '2026-07-01', dossiers: [dossier] })
  const committee = { organ: 'BASE_COMMITTEE', unit: 'agency', present: 5 }
  await meet(members, base, { heldOn: '2026-07-15', dossiers: [dossier], vote: committee })
  await dossier.step(department, 'takeUpDossier', '2026-07-20')
  const vote = { organ: 'STANDING_BOARD', unit: 'new-commune', present: 3, item: 'ADMIT' as const }
  const decision = { heldOn: '2026-08-03', dossiers: [dossier], vote }
  expect(await meet(members, { ...board, holderId: clerk.holderId }, decision)).toEqual([
    'items.0 OTHER_DUTY_OF_SAME_PERSON',
  ])
  expect(await meet(members, board, decision)).toEqual([])
})

test('a step of a probation is entered from a signed paper of that person', async () => {
  const probation = await probationer(members)
  const other = await probationer(members)
  const asked = {
    probation,
    verb: 'assignProbationHelper',
    on: '2025-05-05',
    personId: HELPER,
  }
  const { personId } = probation
  expect(await step(members, base, asked)).toEqual(['scanId SCAN_MISSING'])
  const foreign = await takeIn({ personId: other.personId })
  expect(await step(members, base, { ...asked, scanId: foreign })).toEqual(['scanId SCAN_UNKNOWN'])
  expect(await step(members, base, { ...asked, scanId: await takeIn({ personId }) })).toEqual([])
})
