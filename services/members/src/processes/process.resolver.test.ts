import { ROLES } from '@ket-nap/subgraph'
import { testViewer } from '@ket-nap/subgraph/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ADMISSION_ACTION } from '../admissions/action.workflow.ts'
import { codesOf } from '../codes/term.ts'
import { openTestMembers, type TestMembers } from '../testing/open-members.ts'

let members: TestMembers
beforeAll(async () => {
  members = await openTestMembers()
})
afterAll(() => members.close())

const QUERY = `{ process(process: ADMISSION) {
  stages { code nameVi isFinal }
  actions { code nameEn from to source isWayBack by { nameVi } objections { code source clearableBy { code } } }
  routes { code decides source } } }`

interface Answer {
  process: {
    stages: { code: string; isFinal: boolean }[]
    actions: {
      code: string
      from: string[]
      to: string | null
      source: string
      isWayBack: boolean
    }[]
    routes: { code: string }[]
  }
}

test.each(ROLES)('a %s reads how an admission goes', async role => {
  const { data, errors } = await members.ask(testViewer(role), QUERY)
  expect(errors).toEqual([])
  expect(data).toMatchObject({ process: { stages: expect.any(Array) } })
})

test('every action of the table is there, with stages that exist and a source', async () => {
  const { data } = await members.ask(testViewer('CELL_SECRETARY'), QUERY)
  const { process } = data as unknown as Answer
  const stages = process.stages.map(({ code }) => code)
  expect(stages.slice(0, 2)).toEqual(['PERSON', 'SYMPATHISER'])
  expect(process.actions.map(({ code }) => code)).toEqual(codesOf(ADMISSION_ACTION))
  for (const { code, from, to, source } of process.actions) {
    const unknown = [...from, ...(to ? [to] : [])].filter(stage => !stages.includes(stage))
    expect({ code, unknown, source }).toEqual({
      code,
      unknown: [],
      source: expect.stringMatching(/./),
    })
  }
})

test('from a final stage only ways back lead on', async () => {
  const { data } = await members.ask(testViewer('LEADER'), QUERY)
  const { process } = data as unknown as Answer
  const final = process.stages.filter(({ isFinal }) => isFinal).map(({ code }) => code)
  expect(final).toContain('CEREMONY_HELD')
  const onward = process.actions.filter(
    ({ from, to, isWayBack }) => to && !isWayBack && from.some(s => final.includes(s)),
  )
  expect(onward.map(({ code }) => code)).toEqual([])
})

test('an action comes with who does it and what stands in its way, by which rule', async () => {
  const { data } = await members.ask(testViewer('ANALYST'), QUERY)
  const { process } = data as unknown as Answer
  expect(process.actions[0]).toMatchObject({
    code: 'LIST',
    from: ['PERSON'],
    to: 'SYMPATHISER',
    by: [{ nameVi: 'Chi bộ' }],
    objections: expect.arrayContaining([
      {
        code: 'HELPER_MISSING',
        source: '294 pt 3.2; HD38 I.1.1d',
        clearableBy: [{ code: 'CELL' }],
      },
    ]),
  })
})
