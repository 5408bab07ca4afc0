import { randomUUID } from 'node:crypto'
import { enqueue, type Viewer } from '@ket-nap/subgraph'
import { testViewer } from '@ket-nap/subgraph/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { TELL_DUE } from '../reminders/reminder.workflow.ts'
import { openTestBodies, personId } from '../testing/bodies.ts'
import { recordLife } from '../testing/life.ts'
import type { TestMembers } from '../testing/open-members.ts'
import { unitId } from '../testing/tree.ts'
import { viewers } from '../testing/viewers.ts'

const base = viewers.agency('BASE_COMMITTEE')
const farCommune = testViewer('ORGANISING', { aboveBases: [unitId('far-commune')] })

let members: TestMembers
beforeAll(async () => {
  members = await openTestBodies()
})
afterAll(() => members.close())

interface Refusal {
  code: string
  path: string[]
  params: { name: string }[]
}

/** Each refusal with its field, and what its sentence is completed with. */
async function handOver(
  viewer: Viewer,
  person: string,
  { to, on = '2026-10-05', documentNumber = '3-BB', documentOn = on }: Record<string, string>,
): Promise<string[]> {
  const { data, errors } = await members.ask(
    viewer,
    `mutation ($input: HandOverFileInput!) { handOverFile(input: $input) {
       person { id } objections { code path params { name } } } }`,
    {
      input: {
        idempotencyKey: randomUUID(),
        personId: personId(person),
        keeperUnitId: unitId(String(to)),
        on,
        documentNumber,
        documentOn,
      },
    },
  )
  const answer = data?.['handOverFile'] as { objections: Refusal[] } | null
  if (!answer) throw new Error(JSON.stringify(errors))
  return answer.objections.map(({ code, path, params }) =>
    [...path.slice(1), code, ...params.map(({ name }) => `{${name}}`)].join(' '),
  )
}

async function file(viewer: Viewer, person: string) {
  const { data } = await members.ask(
    viewer,
    `{ person(id: "${personId(person)}", purpose: ROLL) { fullName member { status }
       fileKeepings { keeper { name } fromOn untilOn } } }`,
  )
  return data?.['person']
}

test('a committee elsewhere that keeps a file reaches its member, as long as it keeps it', async () => {
  expect(await file(farCommune, 'an')).toBeNull()
  expect(await handOver(base, 'an', { to: 'far-commune' })).toEqual([])
  expect(await file(farCommune, 'an')).toMatchObject({
    member: { status: 'OFFICIAL' },
    fileKeepings: [{ keeper: { name: 'far-commune' }, fromOn: '2026-10-05', untilOn: null }],
  })
  expect(await file(farCommune, 'binh')).toBeNull()
  expect(await file(viewers.cell('CELL_SECRETARY', 'far-cell'), 'an')).toBeNull()
  expect(await handOver(base, 'an', { to: 'agency', on: '2026-10-20' })).toEqual([])
  expect(await file(farCommune, 'an')).toBeNull()
  expect(await file(base, 'an')).toMatchObject({
    fileKeepings: [
      { keeper: { name: 'agency' }, fromOn: '2026-10-20', untilOn: null },
      { keeper: { name: 'far-commune' }, fromOn: '2026-10-05', untilOn: '2026-10-20' },
    ],
  })
})

test('a hand-over that cannot be is refused at its fields, and nothing is stored', async () => {
  await handOver(base, 'cuc', { to: 'agency' })
  expect(
    await handOver(base, 'cuc', { to: 'agency', on: '2026-10-05', documentNumber: ' ' }),
  ).toEqual([
    'keeperUnitId KEEPS_FILE_ALREADY',
    'on DAY_BEFORE_LAST_STEP {lastStepOn}',
    'documentNumber DOCUMENT_NUMBER_NOT_USABLE {limit}',
  ])
  expect(await handOver(base, 'cuc', { to: 'cell-1', on: '2026-11-22' })).toEqual([
    'keeperUnitId KEEPER_HAS_NO_COMMITTEE',
    'on DAY_IN_FUTURE {today}',
    'documentOn DOCUMENT_IN_FUTURE {today}',
  ])
  expect(await handOver(base, 'cuc', { to: 'nowhere' })).toContain(
    'keeperUnitId DESTINATION_UNKNOWN',
  )
  expect(await handOver(farCommune, 'cuc', { to: 'far-commune' })).toEqual([
    'personId UNKNOWN_PERSON',
  ])
  expect(
    await members.rows(`select from file_keepings where person_id = '${personId('cuc')}'`),
  ).toHaveLength(1)
})

test('from an exit on the committee is told of slip and file, until it hands the file up', async () => {
  const told = async () => {
    const { data } = await members.ask(
      base,
      `{ reminders(first: 10) { edges { node { timer dueOn level person { id } } } } }`,
    )
    const list = Object(data?.['reminders']) as { edges: { node: object }[] }
    return list.edges.map(({ node }) => node)
  }
  const death = { personId: personId('dung'), on: '2026-08-20' }
  expect(await recordLife({ members, viewer: base }, 'recordDeath', death)).toMatchObject({
    objections: [],
  })
  await members.work(({ db }) =>
    enqueue(db, { job: TELL_DUE, payload: { province: unitId('province'), day: '2026-10-06' } }),
  )
  await members.runJobs()
  expect(await told()).toEqual([
    { timer: 'EXIT_FILE', dueOn: '2026-10-05', level: 'LATE', person: { id: personId('dung') } },
  ])
  expect(await handOver(base, 'dung', { to: 'new-commune', on: '2026-10-06' })).toEqual([])
  expect(await told()).toEqual([])
})
