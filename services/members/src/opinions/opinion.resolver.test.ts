import { randomUUID } from 'node:crypto'
import type { Viewer } from '@ket-nap/subgraph'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listSomebody, ORGANS, seatMembers, type TestDossier } from '../testing/dossiers.ts'
import { MINIATURE } from '../testing/miniature.ts'
import { openTestMembers, type TestMembers } from '../testing/open-members.ts'
import { comes, probationer, type TestProbation } from '../testing/probations.ts'
import { viewers } from '../testing/viewers.ts'

let members: TestMembers
let dossier: TestDossier
let probation: TestProbation
beforeAll(async () => {
  members = await openTestMembers()
  await members.units(MINIATURE)
  await seatMembers(members)
  dossier = await listSomebody(members)
  probation = await probationer(members)
  await comes(members, '2026-04-10')
})
afterAll(() => members.close())

interface Opinion {
  id: string
  askedName: string | null
  answer: string | null
  answeredBy: string | null
}
interface Answer {
  opinion: Opinion | null
  objections: { code: string; path: string[] }[]
}

async function send(viewer: Viewer, verb: 'askOpinion' | 'recordOpinion', input: object) {
  const type = verb === 'askOpinion' ? 'AskOpinionInput' : 'RecordOpinionInput'
  const { data, errors } = await members.ask(
    viewer,
    `mutation ($input: ${type}!) { ${verb}(input: $input) {
       opinion { id askedName answer answeredBy } objections { code path } } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
  )
  const answer = data?.[verb] as Answer | undefined
  return {
    opinion: answer?.opinion ?? null,
    codes:
      answer?.objections.map(({ code }) => code) ??
      errors.map(({ extensions }) => extensions?.code),
  }
}

const ASKED = { kind: 'ORGANISATION', name: 'Công đoàn cơ sở', on: '2026-07-01' }
const ANSWERED = { on: '2026-07-02', answeredBy: 'Chủ tịch Công đoàn', answer: 'AGREES' }

const blocks = async (id: string, field: string) => {
  const { data } = await members.ask(
    ORGANS.cell,
    `query ($id: ID!) { ${field}(${field === 'dossier' ? 'admissionId' : 'probationId'}: $id) {
       opinions { answer } actions { action objections { code } }
       nextSteps { action objections { code } } } }`,
    { id },
  )
  return JSON.stringify(data?.[field]).includes('OPINIONS_UNANSWERED')
}

test('an opinion is asked for and answered once, and holds a recognition until then', async () => {
  const subject = { probationId: probation.id }
  expect(await blocks(probation.id, 'probation')).toBe(false)
  const { opinion, codes } = await send(ORGANS.cell, 'askOpinion', { ...subject, ...ASKED })
  expect(codes).toEqual([])
  expect(opinion).toMatchObject({ askedName: 'Công đoàn cơ sở', answer: null })
  expect(await blocks(probation.id, 'probation')).toBe(true)
  expect((await send(ORGANS.cell, 'askOpinion', { ...subject, ...ASKED })).codes).toEqual([
    'ASKED_ALREADY',
  ])

  const answered = { opinionId: opinion?.id, ...ANSWERED }
  const [one, other] = await Promise.all([
    send(ORGANS.cell, 'recordOpinion', answered),
    send(ORGANS.base, 'recordOpinion', answered),
  ])
  expect([...one.codes, ...other.codes]).toEqual(['OPINION_ANSWERED'])
  expect(await blocks(probation.id, 'probation')).toBe(false)
  expect(
    await members.rows(`select action from audit_entries where action like 'OPINION%'
      and subject_id = '${probation.personId}' order by seq`),
  ).toEqual([{ action: 'OPINION_ASKED' }, { action: 'OPINION_RECORDED' }])
  await expect(
    members.rows(`update opinions set answer = null where id = '${opinion?.id}'`),
  ).rejects.toThrow(/opinions_answered/)
})

test('other places and other roles ask nothing, answer nothing and read nothing', async () => {
  const subject = { admissionId: dossier.id }
  const { opinion } = await send(ORGANS.cell, 'askOpinion', { ...subject, ...ASKED })
  const stranger = viewers.neighbour('ORGANISING')
  expect((await send(stranger, 'askOpinion', { ...subject, ...ASKED })).codes).toEqual([
    'UNKNOWN_FILE',
  ])
  const answered = { opinionId: opinion?.id, ...ANSWERED }
  expect((await send(stranger, 'recordOpinion', answered)).codes).toEqual(['UNKNOWN_OPINION'])
  for (const role of ['LEADER', 'MASS_ORGANISATION', 'ADMINISTRATOR'] as const) {
    expect((await send(viewers.nation(role), 'recordOpinion', answered)).codes).toEqual([
      'FORBIDDEN',
    ])
  }
})
