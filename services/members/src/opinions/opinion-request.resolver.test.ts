import { randomUUID } from 'node:crypto'
import { enqueue, importedId, ROLES, type Viewer } from '@ket-nap/subgraph'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { TELL_DUE } from '../reminders/reminder.workflow.ts'
import { listSomebody, ORGANS, seatMembers, type TestDossier } from '../testing/dossiers.ts'
import { officer, WITH_UNIONS } from '../testing/nominations.ts'
import { openTestMembers, type TestMembers } from '../testing/open-members.ts'
import { comes, probationer } from '../testing/probations.ts'
import { unitId } from '../testing/tree.ts'
import { viewers } from '../testing/viewers.ts'

let members: TestMembers
let dossier: TestDossier
beforeAll(async () => {
  members = await openTestMembers()
  await members.units(WITH_UNIONS)
  await seatMembers(members)
  dossier = await listSomebody(members)
})
afterAll(() => members.close())

const { cell } = ORGANS
const union = officer('union', 'union-below')
const below = officer('union-below')
const elsewhere = officer('other-union', 'union')

interface Answer {
  opinion?: { id: string } | null
  request?: { answeredOn: string; answerNumber: string } | null
  objections: { code: string; path: string[] }[]
}

async function send(viewer: Viewer, verb: 'askOpinion' | 'answerOpinion', input: object) {
  const asks = verb === 'askOpinion'
  const { data, errors } = await members.ask(
    viewer,
    `mutation ($input: ${asks ? 'AskOpinionInput' : 'AnswerOpinionInput'}!) { ${verb}(input: $input) {
       ${asks ? 'opinion { id }' : 'request { answeredOn answerNumber }'} objections { code path } } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
  )
  const answer = data?.[verb] as Answer | null | undefined
  const told =
    answer?.objections.map(({ code, path }) => [...path.slice(1), code].join(' ')) ??
    errors.map(({ extensions }) => String(extensions?.['code']))
  return { id: answer?.opinion?.id ?? '', request: answer?.request ?? null, told }
}

const asking = (unit: string, subject: object = { admissionId: dossier.id }) => ({
  ...subject,
  kind: 'ORGANISATION',
  unitId: unitId(unit),
  on: '2026-07-01',
})
const ANSWER = { answer: 'AGREES', number: '12-CV/ĐTN', on: '2026-07-10' }

async function requestsOf(viewer: Viewer, waiting = true) {
  const { data, errors } = await members.ask(
    viewer,
    `query ($waiting: Boolean!) { opinionsOwed { count nextDueOn }
       opinionRequests(first: 50, waiting: $waiting) { totalCount edges { node {
         id about fullName birthYear unitName askedOn dueOn answer } } } }`,
    { waiting },
  )
  const list = data?.['opinionRequests'] as { edges: { node: { id: string } }[] } | null | undefined
  return {
    owed: data?.['opinionsOwed'],
    rows: list?.edges.map(({ node }) => node),
    refused: errors.map(({ extensions }) => extensions?.code),
  }
}

test('a cell finds the mass organisations of its place, and a department those below it', async () => {
  const found = async (viewer: Viewer, search: string) => {
    const query = 'query ($search: String!) { opinionBodies(search: $search) { name within } }'
    return (await members.ask(viewer, query, { search })).data?.['opinionBodies']
  }
  expect(await found(cell, '')).toEqual([
    { name: 'union', within: 'new-commune' },
    { name: 'union-below', within: 'union' },
  ])
  expect(await found(cell, 'BELOW')).toEqual([{ name: 'union-below', within: 'union' }])
  expect(await found(ORGANS.province, 'other')).toMatchObject([{ name: 'other-union' }])
  expect((await send(cell, 'askOpinion', asking('other-union'))).told).toEqual([
    'unitId UNKNOWN_UNIT',
  ])
})

test('the body that is asked sees the name, the year and the unit, and answers once', async () => {
  const asked = await send(cell, 'askOpinion', asking('union'))
  expect(asked.told).toEqual([])
  const request = {
    id: asked.id,
    about: 'ADMISSION',
    fullName: 'Lê Thị Mẫu',
    birthYear: 1996,
    unitName: 'agency-cell',
    askedOn: '2026-07-01',
    dueOn: '2026-07-22',
    answer: null,
  }
  expect(await requestsOf(union)).toEqual({
    owed: { count: 1, nextDueOn: '2026-07-22' },
    rows: [request],
    refused: [],
  })
  for (const other of [below, elsewhere]) {
    expect(await requestsOf(other)).toMatchObject({ owed: { count: 0 }, rows: [] })
    expect((await send(other, 'answerOpinion', { opinionId: asked.id, ...ANSWER })).told).toEqual([
      'opinionId UNKNOWN_OPINION',
    ])
  }
  const answered = { opinionId: asked.id, ...ANSWER }
  const bad = { ...answered, number: ' ', on: '2026-06-30', answer: 'OTHER' }
  expect((await send(union, 'answerOpinion', bad)).told).toEqual([
    'on ANSWERED_BEFORE_ASKED',
    'text TEXT_MISSING',
    'number DOCUMENT_NUMBER_NOT_USABLE',
  ])
  const [one, other] = await Promise.all([
    send(union, 'answerOpinion', answered),
    send(union, 'answerOpinion', answered),
  ])
  expect([...one.told, ...other.told]).toEqual(['opinionId OPINION_ANSWERED'])
  expect(one.request ?? other.request).toEqual({
    answeredOn: '2026-07-10',
    answerNumber: '12-CV/ĐTN',
  })
  expect(await requestsOf(union)).toMatchObject({ owed: { count: 0 }, rows: [] })
  expect(await requestsOf(union, false)).toMatchObject({ rows: [{ answer: 'AGREES' }] })

  const { data } = await members.ask(
    cell,
    `query ($id: ID!) { dossier(admissionId: $id) { opinions {
       askedName dueOn answer answeredBy answerNumber answeredOn } } }`,
    { id: dossier.id },
  )
  expect(data?.['dossier']).toEqual({
    opinions: [
      {
        askedName: 'union',
        dueOn: '2026-07-22',
        answer: 'AGREES',
        answeredBy: 'union',
        answerNumber: '12-CV/ĐTN',
        answeredOn: '2026-07-10',
      },
    ],
  })
  const audited = await members.rows(`select distinct action, role from audit_entries
    where subject_id = '${dossier.personId}' and action like 'OPINION%' order by action`)
  expect(audited).toEqual([
    { action: 'OPINION_ASKED', role: 'CELL_SECRETARY' },
    { action: 'OPINION_RECORDED', role: 'MASS_ORGANISATION' },
    { action: 'OPINION_REQUEST_SHOWN', role: 'MASS_ORGANISATION' },
  ])
})

test('of a recognition it is asked until the file is closed', async () => {
  const probation = await probationer(members)
  await comes(members, '2026-04-10')
  const asked = await send(cell, 'askOpinion', asking('union', { probationId: probation.id }))
  expect(asked.told).toEqual([])
  expect((await requestsOf(union)).rows).toMatchObject([{ id: asked.id, about: 'RECOGNITION' }])
  await members.rows(`update probations set stage = 'ENDED' where id = '${probation.id}'`)
  expect(await requestsOf(union)).toMatchObject({ owed: { count: 0 }, rows: [] })
  expect((await send(union, 'answerOpinion', { opinionId: asked.id, ...ANSWER })).told).toEqual([
    'opinionId UNKNOWN_OPINION',
  ])
})

test('the cell is told of an answer that it still waits for', async () => {
  const { id } = await send(cell, 'askOpinion', asking('union-below'))
  const night = async (day: string) => {
    const province = importedId('unit', 'province')
    await members.work(({ db }) => enqueue(db, { job: TELL_DUE, payload: { province, day } }))
    await members.runJobs()
    return members.rows(`select told.level, told.due_on, unit.name from reminders told
      join unit_copies unit on unit.unit_id = told.to_unit_id
      where timer = 'OPINION_ANSWER' and admission_id = '${dossier.id}' and ended_on is null`)
  }
  const late = { level: 'LATE', due_on: '2026-07-22', name: 'agency-cell' }
  expect(await night('2026-07-23')).toEqual([late])
  await send(below, 'answerOpinion', { opinionId: id, ...ANSWER })
  expect(await night('2026-07-24')).toEqual([])
})

test('row security alone shows a request to the body that is asked, and lets it ask nobody', async () => {
  const { id } = await send(cell, 'askOpinion', asking('union-below'))
  const as = (body: string, statement: string) =>
    members.unscoped().transactional(async em => {
      await em.execute(
        `select set_config('app.role', 'MASS_ORGANISATION', true), set_config('app.body', ?, true)`,
        [unitId(body)],
      )
      return em.execute<{ id: string }[]>(statement)
    })
  const seen = `select id from opinions where id = '${id}'`
  const named = `select opinion_id as id from opinion_requests() where opinion_id = '${id}'`
  for (const statement of [seen, named]) {
    expect(await as('union-below', statement)).toEqual([{ id }])
    expect(await as('union', statement)).toEqual([])
  }
  const insert = `insert into opinions (admission_id, kind, asked_unit_id, asked_on, asked_by)
    values ('${dossier.id}', 'ORGANISATION', '${unitId('union')}', '2026-07-01', '${randomUUID()}')`
  await expect(as('union', insert)).rejects.toThrow(/row-level security/)
  const again = `update opinions set answer_text = 'x' where answered_on is not null returning id`
  expect(await as('union', again)).toEqual([])
})

test.each(ROLES.filter(role => role !== 'MASS_ORGANISATION'))(
  'nobody is asked as %s',
  async role => {
    const { refused, rows } = await requestsOf(viewers.nation(role))
    expect(rows).toBeUndefined()
    expect(refused).toContain('FORBIDDEN')
  },
)
