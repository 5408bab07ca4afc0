import { randomUUID } from 'node:crypto'
import type { Viewer } from '@ket-nap/subgraph'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { personId } from '../testing/bodies.ts'
import {
  listSomebody,
  meet,
  ORGANS,
  prepareForVote,
  seatMembers,
  type TestDossier,
} from '../testing/dossiers.ts'
import { memberRow, personRow } from '../testing/files.ts'
import { MINIATURE } from '../testing/miniature.ts'
import { openTestMembers, type TestMembers } from '../testing/open-members.ts'
import { unitId } from '../testing/tree.ts'
import { viewers } from '../testing/viewers.ts'

let members: TestMembers
beforeAll(async () => {
  members = await openTestMembers()
  await members.units(MINIATURE)
  await seatMembers(members)
  await members.take('people', [personRow('newcomer', 'far-cell')])
  await members.take('members', [memberRow('newcomer')])
})
afterAll(() => members.close())

const { cell, base, department, board } = ORGANS
const THERE = {
  cell: viewers.cell('CELL_SECRETARY', 'far-cell'),
  board: viewers.neighbour('LEADER'),
}

/** A dossier as if it had come to a stage by the steps of 2026. */
async function at(stage: string, columns = ''): Promise<TestDossier> {
  const dossier = await listSomebody(members)
  const set = [`stage = '${stage}'`, columns].filter(Boolean).join(', ')
  await members.rows(`update admissions set ${set} where id = '${dossier.id}'`)
  return dossier
}
const VOTED = `considered_on = '2026-07-01', route = 'R1'`
const decidedOn = (day: string) =>
  `${VOTED}, decided_on = '${day}', decision_number = '9-QĐ',
   deciding_unit_id = '${unitId('new-commune')}'`

interface Moved {
  on?: string
  movedOn?: string
  to?: string
  note?: string
  number?: string | null
}

/** Sends a dossier after its person; answers why not, as 'path CODE'. */
async function move(
  { id, version }: Pick<TestDossier, 'id' | 'version'>,
  viewer: Viewer,
  { to = 'far-cell', on = '2026-08-20', movedOn = '2026-08-17', ...more }: Moved = {},
  verb = 'moveDossier',
): Promise<string[]> {
  const { data, errors } = await members.ask(
    viewer,
    `mutation ($input: MoveDossierInput!) { ${verb}(input: $input) {
       relocation { id action fullName from { name } to { name } } objections { code path } } }`,
    {
      input: {
        idempotencyKey: randomUUID(),
        admissionId: id,
        expectedVersion: version,
        toUnitId: unitId(to),
        number: '3-CV/ĐU',
        on,
        movedOn,
        ...more,
      },
    },
  )
  const answer = data?.[verb] as { objections: { code: string; path: string[] }[] } | null
  if (!answer) throw new Error(JSON.stringify(errors))
  return answer.objections.map(({ code, path }) => [path.slice(1).join('.'), code].join(' ').trim())
}

interface Seen {
  admission: { stage: string; consideredOn: string; decidedOn: string }
  clocks: { timer: string; dueOn: string }[]
  help: { untilOn: string | null }[]
  ballots: object[]
  moves: { action: string; relocation: { from: { name: string }; to: { name: string } } | null }[]
}

async function seen(viewer: Viewer, { id }: Pick<TestDossier, 'id'>): Promise<Seen | null> {
  const { data } = await members.ask(
    viewer,
    `{ dossier(admissionId: "${id}") {
       admission { stage consideredOn decidedOn } clocks { timer dueOn }
       help { untilOn } ballots { heldOn yes unitName isMeetingReached }
       moves { action relocation { from { name } to { name } } } } }`,
  )
  return data?.['dossier'] as Seen | null
}

async function listed(viewer: Viewer, show: string): Promise<string[]> {
  const { data, errors } = await members.ask(
    viewer,
    `{ relocations(first: 50, show: ${show}) { edges { node { id number admission { id } } } } }`,
  )
  if (!data) throw new Error(JSON.stringify(errors))
  type Edges = { edges: { node: { admission: { id: string } | null } }[] }
  return (data['relocations'] as Edges).edges.map(
    ({ node }) => node.admission?.id ?? 'out of reach',
  )
}

const waitingFor = ({ id }: TestDossier) =>
  members.rows(`select waits_for, waits_at_unit_id as waits_at from admissions where id = '${id}'`)

/** Domain §2.5, row by row: who sends it, what it is at the new place, and whose step is next there. */
const ROWS = [
  {
    row: 'while being helped',
    from: () => at('CLASS_PROPOSED'),
    by: cell,
    leads: 'MOVE_WHILE_HELPED CLASS_PROPOSED',
    clocks: [],
    waits: 'CELL',
    waitsAt: unitId('far-cell'),
  },
  {
    row: 'with a certified dossier',
    from: () => at('CV_CERTIFIED', `opened_on = '2026-05-12'`),
    by: base,
    leads: 'MOVE_WHILE_HELPED CV_CERTIFIED',
    clocks: ['DOSSIER 2027-05-12'],
    waits: 'CELL',
    waitsAt: unitId('far-cell'),
  },
  {
    row: 'after the resolution of the base, not sent up',
    from: () => at('BASE_VOTED', VOTED),
    by: base,
    leads: 'MOVE_AFTER_RESOLUTION CV_CERTIFIED',
    clocks: [],
    waits: 'CELL',
    waitsAt: unitId('far-cell'),
  },
  {
    row: 'after it was sent up, undecided',
    from: () => at('APPRAISING', VOTED),
    by: department,
    leads: 'MOVE_BEFORE_DECISION APPRAISING 2026-07-01',
    waits: 'DEPARTMENT',
    waitsAt: unitId('far-commune'),
    clocks: ['DECISION 2026-10-05'],
  },
  {
    row: 'with a decision of at most thirty working days after the move',
    from: () => at('DECIDED', decidedOn('2026-08-03')),
    by: board,
    leads: 'MOVE_WITH_DECISION DECIDED 2026-07-01 2026-08-03',
    waits: 'CELL',
    waitsAt: unitId('far-cell'),
    clocks: ['CEREMONY 2026-09-16'],
  },
]

describe('a person who moves', () => {
  test.each(ROWS)('$row', async ({ from, by, leads, waits, waitsAt, clocks }) => {
    const dossier = await from()
    expect(await move(dossier, by)).toEqual([])
    const there = await seen(THERE.cell, dossier)
    const { stage, consideredOn, decidedOn: decided } = there?.admission ?? {}
    const last = there?.moves.at(-1)
    expect([last?.action, stage, consideredOn, decided].filter(Boolean).join(' ')).toBe(leads)
    expect(last?.relocation).toEqual({ from: { name: 'agency-cell' }, to: { name: 'far-cell' } })
    expect(await waitingFor(dossier)).toEqual([{ waits_for: waits, waits_at: waitsAt }])
    expect(there?.help).toEqual([{ untilOn: '2026-08-20' }])
    expect(there?.clocks.map(({ timer, dueOn }) => `${timer} ${dueOn}`)).toEqual(clocks)
    for (const viewer of [cell, base, department]) expect(await seen(viewer, dossier)).toBeNull()
    expect(await listed(THERE.cell, 'RECEIVED')).toContain(dossier.id)
  })

  test('is on the list of both sides, of which only the new one reaches the dossier', async () => {
    const sent = await listed(cell, 'SENT')
    expect(sent).toEqual(Array.from({ length: ROWS.length }, () => 'out of reach'))
    expect(await listed(cell, 'RECEIVED')).toEqual([])
    expect(await listed(THERE.cell, 'RECEIVED')).toHaveLength(ROWS.length)
  })
})

describe('a decision that came more than thirty working days after the move', () => {
  const late = { movedOn: '2026-06-01' }

  test('is not forwarded but cancelled by its issuer, and the new committee decides', async () => {
    const dossier = await at('DECIDED', decidedOn('2026-08-03'))
    expect(await move(dossier, board, late)).toEqual(['movedOn DECISION_AFTER_MOVE'])
    expect(await move(dossier, department, late, 'cancelForMove')).toEqual(['WRONG_ACTOR'])
    expect(await move(dossier, board, {}, 'cancelForMove')).toEqual([
      'movedOn DECISION_BEFORE_MOVE',
    ])
    expect(await move(dossier, board, late, 'cancelForMove')).toEqual([])
    const there = await seen(THERE.cell, dossier)
    expect(there?.admission).toMatchObject({ stage: 'APPRAISING', decidedOn: null })
    expect(there?.clocks.map(({ timer }) => timer)).toEqual(['DECISION'])
  })

  test('holds where the same committee is competent', async () => {
    const dossier = await at('DECIDED', decidedOn('2026-08-03'))
    expect(await move(dossier, board, { ...late, to: 'cell-1' })).toEqual([])
    expect((await seen(viewers.cell('CELL_SECRETARY'), dossier))?.admission.stage).toBe('DECIDED')
    expect((await seen(department, dossier))?.admission.stage).toBe('DECIDED')
  })
})

test('the votes go with the dossier and the new cell considers again, by who introduces there', async () => {
  const dossier = await listSomebody(members)
  await prepareForVote(members, dossier)
  await meet(members, cell, { heldOn: '2026-07-01', dossiers: [dossier] })
  expect(await move(dossier, cell, { on: '2026-07-20', movedOn: '2026-07-15' })).toEqual([])
  const there = await seen(THERE.cell, dossier)
  expect(there?.ballots).toEqual([
    { heldOn: '2026-07-01', yes: 9, unitName: 'agency-cell', isMeetingReached: false },
  ])
  const arrived = { ...dossier, version: dossier.version + 1 }
  const again = { ...dossier, ...arrived }
  expect(
    await members.rows(`select kind from admission_papers
      where admission_id = '${dossier.id}' and set_aside_on is null order by kind`),
  ).toEqual([{ kind: 'APPLICATION' }, { kind: 'CV' }, { kind: 'OPINION_SUMMARY' }])
  expect(
    await members.rows(`select 1 from introductions
      where admission_id = '${dossier.id}' and set_aside_on is null`),
  ).toEqual([])
  Object.assign(dossier, again)
  await dossier.step(THERE.cell, 'assignHelper', '2026-07-22', { personId: personId('newcomer') })
  await dossier.step(THERE.cell, 'recordIntroduction', '2026-07-22', {
    personId: personId('newcomer'),
    togetherSince: '2026-07-16',
  })
})

describe('the new place', () => {
  test('that finds a fault asks the issuer to reconsider, and holds no ceremony meanwhile', async () => {
    const dossier = await at('DECIDED', decidedOn('2026-08-03'))
    const letter = { number: '7-CV/ĐU', note: 'Sai thẩm quyền' }
    expect(await dossier.refusal(cell, 'askToReconsider', '2026-08-10', letter)).toEqual([
      'DECISION_NOT_FROM_ELSEWHERE',
    ])
    await move(dossier, board)
    dossier.version++
    await dossier.step(THERE.cell, 'askToReconsider', '2026-08-24', letter)
    expect((await seen(THERE.cell, dossier))?.clocks.map(({ timer }) => timer)).toContain(
      'RECONSIDERATION',
    )
    await dossier.step(THERE.cell, 'assignHelper', '2026-08-25', { personId: personId('newcomer') })
    expect(await dossier.refusal(THERE.cell, 'holdCeremony', '2026-08-26')).toEqual([
      'RECONSIDERATION_OPEN',
    ])
    await dossier.step(THERE.cell, 'recordReconsidered', '2026-08-28', { number: '11-CV/ĐU' })
    await dossier.step(THERE.cell, 'holdCeremony', '2026-08-30')
    expect(
      await members.rows(`select unit_id from members where person_id = '${dossier.personId}'`),
    ).toEqual([{ unit_id: unitId('far-cell') }])
  })
})

test('a move that cannot be is refused at its fields, and nothing is stored', async () => {
  const dossier = await at('APPRAISING', VOTED)
  expect(await move(dossier, cell)).toEqual(['WRONG_ACTOR'])
  expect(
    await move(dossier, department, { to: 'far-commune', movedOn: '2026-07-13', number: null }),
  ).toEqual([
    'number NUMBER_MISSING',
    'toUnitId DESTINATION_TAKES_NO_MEMBERS',
    'note FORWARDED_LATE',
  ])
  expect(await move(dossier, department, { to: 'agency-cell', movedOn: '2026-08-21' })).toEqual([
    'toUnitId DESTINATION_IS_HOME',
    'movedOn MOVE_AFTER_LETTER',
  ])
  expect(await move(dossier, department, { to: 'nowhere' })).toEqual([
    'toUnitId DESTINATION_UNKNOWN',
  ])
  expect(
    await members.rows(`select 1 from relocations where admission_id = '${dossier.id}'`),
  ).toEqual([])
  expect((await seen(cell, dossier))?.help).toEqual([{ untilOn: null }])
})
