import { enqueue, importedId, type Viewer } from '@ket-nap/subgraph'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { listSomebody, ORGANS, seatMembers, type TestDossier } from '../testing/dossiers.ts'
import { MINIATURE } from '../testing/miniature.ts'
import { openTestMembers, type TestMembers } from '../testing/open-members.ts'
import { viewers } from '../testing/viewers.ts'
import { TELL_DUE } from './reminder.workflow.ts'

let members: TestMembers
let dossier: TestDossier
beforeAll(async () => {
  members = await openTestMembers()
  await members.units(MINIATURE)
  await seatMembers(members)
})
afterAll(() => members.close())
beforeEach(async () => {
  await members.rows(`update admissions set due_on = null, due_timer = null`)
  dossier = await listSomebody(members)
})

const { cell, base, department } = ORGANS
const PROVINCE = importedId('unit', 'province')

const dueOn = (day: string) =>
  members.rows(`update admissions set due_on = '${day}', due_timer = 'DOSSIER'
    where id = '${dossier.id}'`)

/** Does the work of a day. */
async function night(day: string): Promise<void> {
  await members.work(({ db }) =>
    enqueue(db, { job: TELL_DUE, payload: { province: PROVINCE, day } }),
  )
  await members.runJobs()
}

async function told(viewer: Viewer): Promise<string[]> {
  const { data, errors } = await members.ask(
    viewer,
    `{ reminders(first: 20) { totalCount edges { node { level timer dueOn admission { id } } } } }`,
  )
  const list = data?.['reminders'] as {
    totalCount: number
    edges: { node: { level: string; admission: { id: string } } }[]
  } | null
  if (!list) throw new Error(JSON.stringify(errors))
  expect(list.totalCount).toBe(list.edges.length)
  return list.edges
    .filter(({ node }) => node.admission.id === dossier.id)
    .map(each => each.node.level)
}

test('the organ whose step is next is reminded before, told after, and then the level above', async () => {
  await dueOn('2026-10-16')
  await night('2026-10-08')
  expect(await told(cell)).toEqual([])
  await night('2026-10-09')
  expect(await told(cell)).toEqual(['SOON'])
  await night('2026-10-16')
  expect(await told(cell)).toEqual(['SOON'])
  await night('2026-10-17')
  expect(await told(cell)).toEqual(['LATE'])
  expect(await told(base)).toEqual([])
  await night('2026-10-23')
  expect(await told(base)).toEqual([])
  await night('2026-10-24')
  expect(await told(cell)).toEqual(['LATE'])
  expect(await told(base)).toEqual(['ESCALATED'])
  expect(await told(department)).toEqual([])
})

test('a holiday counts neither before nor after', async () => {
  await dueOn('2026-09-03')
  await night('2026-08-21')
  expect(await told(cell)).toEqual([])
  await night('2026-08-24')
  expect(await told(cell)).toEqual(['SOON'])
})

test('the same night twice tells nothing twice, and a step taken ends what was told', async () => {
  await dueOn('2026-10-16')
  await night('2026-10-20')
  await night('2026-10-20')
  expect(await told(cell)).toEqual(['LATE'])
  await dossier.step(cell, 'proposeForClass', '2026-03-02')
  expect(await told(cell)).toEqual([])
  await night('2026-10-21')
  expect(
    await members.rows(`select level, ended_on::text from reminders
      where admission_id = '${dossier.id}'`),
  ).toEqual([{ level: 'LATE', ended_on: '2026-10-21' }])
})

test('who has to act next is told, not who acted', async () => {
  await dueOn('2026-10-16')
  await night('2026-10-20')
  await members.rows(`update admissions set waits_for = 'BASE', waits_for_roles = '{BASE_COMMITTEE}',
    waits_at_unit_id = '${importedId('unit', 'agency')}' where id = '${dossier.id}'`)
  await night('2026-10-21')
  expect(await told(cell)).toEqual([])
  expect(await told(base)).toEqual(['LATE'])
})

test('the digest counts below each unit what is soon, late and told above', async () => {
  await dueOn('2026-10-16')
  await night('2026-11-21')
  const ask = async (viewer: Viewer) => {
    const { data } = await members.ask(
      viewer,
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Unit {
         digest { unit { id } soon late escalated } } } }`,
      { r: [{ __typename: 'Unit', id: viewer.post.unitId }] },
    )
    return data?.['_entities']
  }
  const line = { soon: 0, late: 1, escalated: 1 }
  expect(await ask(department)).toEqual([
    { digest: [{ unit: { id: importedId('unit', 'agency') }, ...line }] },
  ])
  expect(await ask(base)).toEqual([
    { digest: [{ unit: { id: importedId('unit', 'agency-cell') }, ...line }] },
  ])
  expect(await ask(viewers.cell('CELL_SECRETARY', 'far-cell'))).toEqual([{ digest: [] }])
})
