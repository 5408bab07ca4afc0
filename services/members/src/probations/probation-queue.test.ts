import type { Viewer } from '@ket-nap/subgraph'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ORGANS, seatMembers } from '../testing/dossiers.ts'
import { MINIATURE } from '../testing/miniature.ts'
import { openTestMembers, type TestMembers } from '../testing/open-members.ts'
import { meetOn, openedFile, probationer, type TestProbation } from '../testing/probations.ts'

let members: TestMembers
beforeAll(async () => {
  members = await openTestMembers()
  await members.units(MINIATURE)
  await seatMembers(members)
})
afterAll(() => members.close())

const { cell, base, department, board } = ORGANS
const TODAY = '2026-11-21'

interface Queue {
  probations: { totalCount: number; edges: { node: { id: string } }[] }
  probationStages: { waiting: number }[]
}

/** What waits for the post, in its own unit and everything below. */
async function queueOf(viewer: Viewer): Promise<string[]> {
  const { data, errors } = await members.ask(
    viewer,
    `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Unit {
       probations(first: 50, waiting: true) { totalCount edges { node { id } } }
       probationStages { waiting } } } }`,
    { r: [{ __typename: 'Unit', id: viewer.post.unitId }] },
  )
  const [unit] = (data?.['_entities'] ?? []) as Queue[]
  if (!unit) throw new Error(JSON.stringify(errors))
  const counted = unit.probationStages.reduce((sum, { waiting }) => sum + waiting, 0)
  expect(counted).toBe(unit.probations.totalCount)
  return unit.probations.edges.map(({ node }) => node.id)
}

async function lyingBefore({ id }: TestProbation): Promise<string[]> {
  const seen: string[] = []
  for (const [name, viewer] of Object.entries({ cell, base, department, board })) {
    if ((await queueOf(viewer)).includes(id)) seen.push(name)
  }
  return seen
}

test('a file lies before the post whose step is next, and before nobody while the months run', async () => {
  const running = await probationer(members, { ceremonyOn: '2026-05-10' })
  const file = await openedFile(members, cell, TODAY)
  expect(await lyingBefore(running)).toEqual([])
  expect(await lyingBefore(file)).toEqual(['cell'])
  await meetOn(members, cell, { probations: [file], vote: { heldOn: '2026-05-05' } })
  expect(await lyingBefore(file)).toEqual(['base'])
})
