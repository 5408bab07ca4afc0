import { randomUUID } from 'node:crypto'
import type { Viewer } from '@ket-nap/subgraph'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ORGANS, seatMembers } from '../testing/dossiers.ts'
import {
  command,
  LISTED,
  nominate,
  NOMINEE,
  officer,
  step,
  WITH_UNIONS,
  type TestNomination,
} from '../testing/nominations.ts'
import { openTestMembers, type TestMembers } from '../testing/open-members.ts'
import { unitId } from '../testing/tree.ts'
import { viewers } from '../testing/viewers.ts'

let members: TestMembers
let sent: TestNomination
beforeAll(async () => {
  members = await openTestMembers()
  await members.units(WITH_UNIONS)
  await seatMembers(members)
})
afterAll(() => members.close())

const union = officer('union', 'union-below')
const { cell } = ORGANS

async function nominated(fullName: string): Promise<TestNomination> {
  const people = [{ ...NOMINEE, fullName, personalNumber: `00130100${1000 + names++}` }]
  const [one] = await nominate(members, union, { people })
  if (!one) throw new Error('nobody was sent')
  return one
}
let names = 0

interface Task {
  id: string
  content: string
  endedOn: string | null
  result: string | null
}

async function record(viewer: Viewer, verb: string, input: object) {
  const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`
  const { data, errors } = await members.ask(
    viewer,
    `mutation ($input: ${type}!) { ${verb}(input: $input) {
       file { tasks { id content endedOn result } } objections { code path } } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
  )
  const answer = data?.[verb] as
    | { file: { tasks: Task[] } | null; objections: { code: string; path: string[] }[] }
    | undefined
  return {
    tasks: answer?.file?.tasks ?? [],
    told:
      answer?.objections.map(({ code, path }) => [...path.slice(1), code].join(' ')) ??
      errors.map(({ extensions }) => String(extensions?.['code'])),
  }
}

const TASK = { kind: 'TASK', content: 'Phụ trách đội tình nguyện', begunOn: '2026-03-01' }

test('a task runs, ends once with its result, and both sides read it', async () => {
  sent = await nominated('Trần Thị Việc')
  const nominationId = sent.id
  const begun = await record(union, 'recordNomineeTask', { nominationId, ...TASK })
  expect(begun.told).toEqual([])
  const [task] = begun.tasks
  expect(task).toMatchObject({ content: TASK.content, endedOn: null, result: null })
  const ended = { taskId: task?.id, endedOn: '2026-06-30', result: 'Hoàn thành tốt' }
  expect((await record(union, 'endNomineeTask', ended)).tasks).toMatchObject([
    { endedOn: '2026-06-30', result: 'Hoàn thành tốt' },
  ])
  expect((await record(union, 'endNomineeTask', ended)).told).toEqual(['taskId UNKNOWN_TASK'])
  const { data } = await members.ask(
    cell,
    `query ($id: ID!) { nomination(id: $id) { mayRecordTask tasks { content result } } }`,
    { id: nominationId },
  )
  expect(data?.['nomination']).toEqual({
    mayRecordTask: false,
    tasks: [{ content: TASK.content, result: 'Hoàn thành tốt' }],
  })
})

test.each<[input: object, told: string[]]>([
  [{ content: ' ' }, ['content TEXT_EMPTY']],
  [{ content: 'x'.repeat(501) }, ['content TEXT_TOO_LONG']],
  [{ begunOn: '2026-12-30' }, ['begunOn DAY_IN_FUTURE']],
  [{ endedOn: '2026-02-01', result: 'x' }, ['endedOn TASK_ENDS_BEFORE']],
  [{ endedOn: '2026-12-30', result: 'x' }, ['endedOn DAY_IN_FUTURE']],
  [{ endedOn: '2026-06-30' }, ['result TASK_RESULT_MISSING']],
  [{ result: 'x' }, ['endedOn TASK_END_MISSING']],
])('a task with %j is not stored', async (input, told) => {
  const given = { nominationId: sent.id, ...TASK, ...input }
  expect((await record(union, 'recordNomineeTask', given)).told).toEqual(told)
  expect(await members.rows('select from nominee_tasks')).toHaveLength(1)
})

test('no other body and no other side writes a task, and nobody where it was declined', async () => {
  const given = { nominationId: sent.id, ...TASK }
  for (const other of [officer('union-below'), officer('other-union', 'union')]) {
    expect((await record(other, 'recordNomineeTask', given)).told).toEqual([
      'nominationId UNKNOWN_NOMINATION',
    ])
  }
  expect((await record(cell, 'recordNomineeTask', given)).told).toEqual(['FORBIDDEN'])
  const refused = await nominated('Trần Thị Thôi')
  await command(members, cell, step(refused, 'declineNomination', { reason: 'MORE_TRAINING' }))
  expect(
    (await record(union, 'recordNomineeTask', { ...given, nominationId: refused.id })).told,
  ).toEqual(['nominationId UNKNOWN_NOMINATION'])
  const as = (body: string, nomination: string) =>
    members.unscoped().transactional(async em => {
      await em.execute(
        `select set_config('app.role', 'MASS_ORGANISATION', true), set_config('app.body', ?, true)`,
        [unitId(body)],
      )
      return em.execute(`insert into nominee_tasks (nomination_id, kind, content, begun_on, recorded_by)
        values ('${nomination}', 'TASK', 'x', '2026-01-01', '${randomUUID()}')`)
    })
  await expect(as('union-below', sent.id)).rejects.toThrow(/row-level security/)
  await expect(as('union', refused.id)).rejects.toThrow(/row-level security/)
})

test('on the page of the person stands who proposed him or her, within the reach of the viewer', async () => {
  const accepting = step(sent, 'acceptNomination', { ...LISTED })
  const accepted = await command(members, cell, accepting)
  expect(accepted.told).toEqual([])
  const [person] = await members.rows<{ id: string }>(`select a.person_id as id from nominations n
    join admissions a on a.id = n.admission_id where n.id = '${sent.id}'`)
  const read = async (viewer: Viewer) => {
    const { data } = await members.ask(
      viewer,
      `query ($id: ID!) { person(id: $id, purpose: CASE) { nominations {
         bodyName resolutionNumber statement tasks { content } } } }`,
      { id: person?.id },
    )
    return data?.['person']
  }
  const nomination = {
    bodyName: 'union',
    resolutionNumber: sent.resolutionNumber,
    statement: NOMINEE.statement,
    tasks: [{ content: TASK.content }],
  }
  expect(await read(cell)).toEqual({ nominations: [nomination] })
  expect(await read(ORGANS.department)).toEqual({ nominations: [nomination] })
  expect(await read(viewers.cell('CELL_SECRETARY'))).toBeNull()
})

test('with the answer the sealed number of a nominee goes, whichever the answer is', async () => {
  const numbers = (id: string) =>
    members.rows(`select from nominee_numbers where nomination_id = '${id}'`)
  const [yes, no] = [await nominated('Trần Thị Nhớ'), await nominated('Trần Thị Quên')]
  expect(await numbers(yes.id)).toHaveLength(1)
  expect(await numbers(no.id)).toHaveLength(1)
  const accepted = await command(members, cell, step(yes, 'acceptNomination', { ...LISTED }))
  expect(accepted.told).toEqual([])
  await command(members, cell, step(no, 'declineNomination', { reason: 'MORE_TRAINING' }))
  expect(await numbers(yes.id)).toEqual([])
  expect(await numbers(no.id)).toEqual([])
  expect(
    await members.rows(`select from nominations n join admissions a on a.id = n.admission_id
      join sealed_numbers s on s.person_id = a.person_id where n.id = '${yes.id}'`),
  ).toHaveLength(1)
})
