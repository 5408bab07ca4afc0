import { randomUUID } from 'node:crypto'
import { importedId, type Viewer } from '@ket-nap/subgraph'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  listSomebody,
  ORGANS,
  prepareForVote,
  seatMembers,
  type TestDossier,
} from '../testing/dossiers.ts'
import { MINIATURE } from '../testing/miniature.ts'
import { openTestMembers, type TestMembers } from '../testing/open-members.ts'
import { unitId } from '../testing/tree.ts'
import { viewers } from '../testing/viewers.ts'

let members: TestMembers
let dossier: TestDossier
beforeAll(async () => {
  members = await openTestMembers()
  await members.units(MINIATURE)
  await seatMembers(members)
  dossier = await listSomebody(members)
  await prepareForVote(members, dossier)
})
afterAll(() => members.close())

const person = (key: string) => importedId('person', key)

const MEETING = `id organ heldOn entitled present attendees { presence person { id } }
  votes { item yes needed passed number admission { id } probation { id } }`

interface Meeting {
  id: string
  attendees: { presence: string; person: { id: string } | null }[]
  votes: object[]
}

async function record(absentIds: string[]) {
  const { data, errors } = await members.ask(
    ORGANS.cell,
    `mutation ($input: RecordMeetingInput!) { recordMeeting(input: $input) {
       meeting { ${MEETING} } objections { code path } } }`,
    {
      input: {
        idempotencyKey: randomUUID(),
        unitId: unitId('agency-cell'),
        organ: 'CELL',
        heldOn: '2026-07-01',
        formOfVote: 'SECRET_BALLOT',
        attendance: { absentIds, exemptPresentIds: [] },
        items: [
          {
            admissionId: dossier.id,
            expectedVersion: dossier.version,
            item: 'PROPOSE',
            yes: 7,
            no: 0,
            blank: 0,
            number: 7,
          },
        ],
      },
    },
  )
  expect(errors).toEqual([])
  return data?.['recordMeeting'] as {
    meeting: Meeting | null
    objections: { code: string; path: string[] }[]
  }
}

async function read(viewer: Viewer, id: string, fields = MEETING) {
  const { data, errors } = await members.ask(
    viewer,
    `query ($id: ID!) { meeting(id: $id) { ${fields} } }`,
    { id },
  )
  return { meeting: data?.['meeting'] ?? null, codes: errors.map(({ extensions }) => extensions) }
}

test('a meeting keeps who came and who did not, and what it voted on', async () => {
  const strange = await record([person('third'), person('nobody')])
  expect(strange.objections).toEqual([
    { code: 'NOT_SUMMONED', path: ['input', 'attendance', 'absentIds', '1'] },
  ])
  expect(await members.rows('select from attendees')).toEqual([])

  const { meeting, objections } = await record([person('third'), person('fourth')])
  expect(objections).toEqual([])
  expect(meeting).toMatchObject({ organ: 'CELL', heldOn: '2026-07-01', entitled: 9, present: 7 })
  const absent = meeting?.attendees.filter(({ presence }) => presence === 'ABSENT')
  expect(new Set(absent?.map(each => each.person?.id))).toEqual(
    new Set([person('third'), person('fourth')]),
  )
  expect(meeting?.attendees).toHaveLength(9)
  expect(meeting?.votes).toEqual([
    {
      item: 'PROPOSE',
      yes: 7,
      needed: 6,
      passed: true,
      number: '7-NQ/CB',
      admission: { id: dossier.id },
      probation: null,
    },
  ])

  const id = meeting?.id ?? ''
  expect((await read(ORGANS.department, id)).meeting).toEqual(meeting)
  for (const stranger of [
    viewers.neighbour('ORGANISING'),
    viewers.cell('CELL_SECRETARY', 'cell-1'),
  ]) {
    expect(await read(stranger, id)).toEqual({ meeting: null, codes: [] })
  }
  expect((await read(ORGANS.department, 'no-id')).meeting).toBeNull()
  expect((await read(viewers.nation('ADMINISTRATOR'), id)).codes).toEqual([{ code: 'FORBIDDEN' }])
  expect((await read(ORGANS.board, id, 'attendees { exclusion }')).codes).toEqual([
    { code: 'FORBIDDEN' },
  ])
})
