import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { importedId, type Viewer } from '@ket-nap/subgraph'
import {
  listSomebody,
  meet,
  ORGANS,
  prepareForVote,
  seatMembers,
  type TestDossier,
} from '../testing/dossiers.ts'
import { MINIATURE } from '../testing/miniature.ts'
import { openTestMembers, type TestMembers } from '../testing/open-members.ts'

let members: TestMembers
beforeAll(async () => {
  members = await openTestMembers()
  await members.units(MINIATURE)
  await seatMembers(members)
})
afterAll(() => members.close())

const { cell, base, department, board } = ORGANS
const BASE = { organ: 'BASE_COMMITTEE', unit: 'agency', present: 5 }
const ADMIT = { organ: 'STANDING_BOARD', unit: 'new-commune', present: 3, item: 'ADMIT' } as const

interface Queue {
  dossiers: { totalCount: number; edges: { node: { id: string; waitsFor: string } }[] }
  dossierStages: { stage: string; waiting: number }[]
}

async function queueOf(viewer: Viewer): Promise<Queue> {
  const { data, errors } = await members.ask(
    viewer,
    `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Unit {
       dossiers(first: 50, waiting: true) { totalCount edges { node { id waitsFor } } }
       dossierStages { stage waiting } } } }`,
    { r: [{ __typename: 'Unit', id: viewer.post.unitId }] },
  )
  if (!data) throw new Error(JSON.stringify(errors))
  const [unit] = data['_entities'] as Queue[]
  if (!unit) throw new Error('no unit')
  return unit
}

/** Who is next, as the dossier itself says it. */
async function nextOf({ id }: TestDossier): Promise<unknown> {
  const { data } = await members.ask(
    cell,
    'query ($id: ID!) { dossier(admissionId: $id) { admission { waitsFor waitsAt { id } } } }',
    { id },
  )
  return data?.['dossier']
}

/** The organs before whose posts a dossier lies, as each of them sees it. */
async function lyingBefore({ id }: TestDossier): Promise<string[]> {
  const seen: string[] = []
  for (const [name, viewer] of Object.entries({ cell, base, department, board })) {
    const { dossiers, dossierStages } = await queueOf(viewer)
    const counted = dossierStages.reduce((sum, { waiting }) => sum + waiting, 0)
    expect(counted).toBe(dossiers.totalCount)
    if (dossiers.edges.some(({ node }) => node.id === id)) seen.push(name)
  }
  return seen
}

describe('the queue of a post', () => {
  test('has a dossier from the step before its own to its own', async () => {
    const dossier = await listSomebody(members)
    expect(await lyingBefore(dossier)).toEqual(['cell'])
    const waits = { waitsFor: 'CELL', waitsAt: { id: importedId('unit', 'agency-cell') } }
    expect(await nextOf(dossier)).toEqual({ admission: waits })
    await prepareForVote(members, dossier)
    expect(await lyingBefore(dossier)).toEqual(['cell'])
    await meet(members, cell, { heldOn: '2026-07-01', dossiers: [dossier] })
    expect(await lyingBefore(dossier)).toEqual(['base'])
    await meet(members, base, { heldOn: '2026-07-15', dossiers: [dossier], vote: BASE })
    expect(await lyingBefore(dossier)).toEqual(['department'])
    await dossier.step(department, 'takeUpDossier', '2026-07-20')
    expect(await lyingBefore(dossier)).toEqual(['department', 'board'])
    const faults = [{ paperKind: 'CV', code: 'UNSEALED' }]
    await dossier.step(department, 'requestAdditions', '2026-07-21', { faults, note: 'Thiếu dấu' })
    expect(await lyingBefore(dossier)).toEqual(['cell'])
    await dossier.step(cell, 'recordPaper', '2026-07-22', { kind: 'CV' })
    await meet(members, board, { heldOn: '2026-08-03', dossiers: [dossier], vote: ADMIT })
    expect(await lyingBefore(dossier)).toEqual(['cell'])
    await dossier.step(cell, 'holdCeremony', '2026-08-15')
    expect(await lyingBefore(dossier)).toEqual([])
  })

  test('waits for the class until the certificate comes', async () => {
    const dossier = await listSomebody(members)
    await dossier.step(cell, 'proposeForClass', '2026-03-02')
    expect(await lyingBefore(dossier)).toEqual([])
    await dossier.certified('2026-04-20', '2031-04-21')
    await members.runJobs()
    expect(await lyingBefore(dossier)).toEqual(['cell'])
  })

  test('follows the tree: a dossier below a changed unit is looked at again', async () => {
    const dossier = await listSomebody(members)
    await members.rows(`update admissions set waits_at_unit_id = '${importedId('unit', 'agency')}'
      where id = '${dossier.id}'`)
    await members.units(MINIATURE.map(unit => ({ ...unit, revision: 2 })))
    await members.runJobs()
    expect(await lyingBefore(dossier)).toEqual(['cell'])
  })
})
