import { randomUUID } from 'node:crypto'
import { importedId, sessionVariables, type Viewer } from '@ket-nap/subgraph'
import { testViewer } from '@ket-nap/subgraph/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codesOf, command, openedClass, type Said } from '../testing/classes.ts'
import {
  holderAt,
  learnerChanged,
  openTraining,
  person,
  personPlaced,
  unitChanged,
  type TestTraining,
} from '../testing/world.ts'

const TODAY = '2026-11-21'
const unit = (key: string) => importedId('unit', key)
const BASE = ['province', 'commune', 'base']
const ancestors = BASE.map(unit)

const cell = testViewer('CELL_SECRETARY', { units: [unit('base-cell')], ancestors }, TODAY)
const base = testViewer('BASE_COMMITTEE', { bases: [unit('base')], ancestors }, TODAY)
const above = holderAt('ORGANISING', 'commune')
const centre = holderAt('PROPAGANDA', 'commune')
const villageCell = holderAt('CELL_SECRETARY', 'cell')
const neighbour = holderAt('PROPAGANDA', 'other-commune')

const PEOPLE = ['one', 'two', 'three', 'four', 'five']
let training: TestTraining
beforeAll(async () => {
  training = await openTraining()
  await training.from('organisations', [
    unitChanged('base', { anchors: BASE }),
    unitChanged('base-cell', { anchors: BASE }),
    unitChanged('base-alone', { anchors: ['province', 'commune', 'base-alone'] }),
  ])
  await training.from('members', [
    ...PEOPLE.map(key => personPlaced(key, 'base-cell')),
    personPlaced('villager', 'cell'),
    personPlaced('alone', 'base-alone'),
  ])
})
afterAll(() => training.close())

interface Proposal {
  id: string
  person: { id: string }
  stage: string
  waitsFor: string | null
  origin: string
  proposedOn: string
  refusedFor: string | null
  enrolment: { stage: string } | null
  actions: { action: string; objections: Said[] }[]
}
interface Payload {
  proposals: Proposal[]
  objections: Said[]
}
const FIELDS = `id person { id } stage waitsFor origin proposedOn refusedFor enrolment { stage }
  actions { action objections { code } }`

async function take(viewer: Viewer, verb: string, input: object): Promise<Payload> {
  const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`
  const { data, errors } = await training.ask(
    viewer,
    `mutation ($input: ${type}!) { ${verb}(input: $input) {
       proposals { ${FIELDS} } objections { code path params { name value } } } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
  )
  if (errors.length > 0) throw new Error(JSON.stringify(errors[0]))
  return data?.[verb] as Payload
}

const propose = (viewer: Viewer, keys: readonly string[], courseKind = 'NEW_MEMBER') =>
  take(viewer, 'proposeForTraining', { courseKind, personIds: keys.map(person) })
const step = (viewer: Viewer, verb: string, proposals: readonly Proposal[], more: object = {}) =>
  take(viewer, verb, { proposalIds: proposals.map(({ id }) => id), ...more })

async function list(viewer: Viewer, awaitingMe = false): Promise<Proposal[]> {
  const { data, errors } = await training.ask(
    viewer,
    `query ($mine: Boolean!) { trainingProposals(first: 100, awaitingMe: $mine) {
       totalCount edges { node { ${FIELDS} } } } }`,
    { mine: awaitingMe },
  )
  expect(errors).toEqual([])
  const found = data?.['trainingProposals'] as { edges: { node: Proposal }[]; totalCount: number }
  expect(found.edges).toHaveLength(found.totalCount)
  return found.edges.map(({ node }) => node)
}
const of = (proposals: readonly Proposal[], key: string) =>
  proposals.findLast(proposal => proposal.person.id === person(key))
const actionsOf = (proposal: Proposal | undefined) =>
  proposal?.actions.map(({ action, objections }) => [action, ...objections.map(({ code }) => code)])

describe('the chain', () => {
  test('leads from the cell over the base and above it to a place in a class', async () => {
    const { proposals } = await propose(cell, ['one', 'two'])
    expect(proposals).toMatchObject([
      { stage: 'PROPOSED', waitsFor: 'BASE', origin: 'CELL', proposedOn: TODAY },
      { stage: 'PROPOSED', waitsFor: 'BASE' },
    ])
    const queues = async () => {
      const found = await Promise.all([base, above, centre].map(viewer => list(viewer, true)))
      return found.map(queue => queue.length)
    }
    expect(await queues()).toEqual([2, 0, 0])
    const early = await step(above, 'passOnProposals', proposals)
    expect(codesOf(early)).toEqual([
      'BASE_NOT_CONFIRMED input.proposalIds.0',
      'BASE_NOT_CONFIRMED input.proposalIds.1',
    ])
    const confirmed = await step(base, 'confirmProposals', proposals)
    expect(confirmed.proposals).toMatchObject([{ waitsFor: 'ABOVE_BASE' }, { stage: 'CONFIRMED' }])
    expect(await queues()).toEqual([0, 2, 0])
    const { id: classId } = await openedClass(training, centre, {
      courseKind: 'NEW_MEMBER',
      seats: 1,
    })
    expect(codesOf(await step(centre, 'seatProposals', proposals, { classId }))).toEqual([
      'NOT_PASSED_ON input.proposalIds.0',
      'NOT_PASSED_ON input.proposalIds.1',
    ])
    await step(above, 'passOnProposals', proposals)
    expect(await queues()).toEqual([0, 2, 2])
    const seated = await step(centre, 'seatProposals', proposals, { classId })
    expect(seated.proposals).toMatchObject([
      { stage: 'SEATED', waitsFor: null, enrolment: { stage: 'CONFIRMED' } },
      { stage: 'SEATED', waitsFor: null, enrolment: { stage: 'WAITING' } },
    ])
    expect(await queues()).toEqual([0, 0, 0])
  })

  test('passes over a level that there is not, or that is the unit itself', async () => {
    const village = await propose(villageCell, ['villager'])
    expect(village.proposals[0]?.waitsFor).toBe('ABOVE_BASE')
    const secretary = testViewer('CELL_SECRETARY', { units: [unit('base-alone')] }, TODAY)
    const alone = await propose(secretary, ['alone'])
    expect(alone.proposals[0]?.waitsFor).toBe('ABOVE_BASE')
    await step(above, 'passOnProposals', [...village.proposals, ...alone.proposals])
    expect((await list(villageCell))[0]).toMatchObject({ stage: 'PASSED_ON', waitsFor: 'CENTRE' })
  })

  test('ends with a reason that the cell reads, and begins anew', async () => {
    const { proposals } = await propose(cell, ['three'])
    expect(codesOf(await step(base, 'refuseProposals', proposals, { reason: ' ' }))).toEqual([
      'REASON_NOT_USABLE input.reason',
    ])
    const refused = await step(base, 'refuseProposals', proposals, { reason: 'Đang đi công tác' })
    expect(refused.objections).toEqual([])
    expect(of(await list(cell), 'three')).toMatchObject({
      stage: 'REFUSED',
      refusedFor: 'Đang đi công tác',
      waitsFor: null,
      actions: [],
    })
    const again = await propose(cell, ['three'])
    expect(again.proposals).toMatchObject([{ stage: 'PROPOSED' }])
    await step(base, 'confirmProposals', again.proposals)
    const late = await step(base, 'refuseProposals', again.proposals, { reason: 'Muộn' })
    expect(codesOf(late)).toEqual(['ANSWERED_ALREADY input.proposalIds.0'])
    expect((await step(cell, 'withdrawProposals', again.proposals)).proposals).toMatchObject([
      { stage: 'WITHDRAWN' },
    ])
  })

  test('goes along with a person who moves, and keeps the place', async () => {
    const { proposals } = await propose(cell, ['four'])
    await step(base, 'confirmProposals', proposals)
    await training.from('members', [personPlaced('four', 'cell', 2)])
    expect(of(await list(villageCell), 'four')).toMatchObject({
      stage: 'CONFIRMED',
      waitsFor: 'ABOVE_BASE',
    })
    expect(of(await list(cell), 'four')).toBeUndefined()
  })

  test('shows each post the steps that are its own, with what stands in the way', async () => {
    const { proposals } = await propose(cell, ['five'])
    const seen = async (viewer: Viewer) => actionsOf(of(await list(viewer), 'five'))
    expect(await seen(cell)).toEqual([['WITHDRAW']])
    expect(await seen(base)).toEqual([['CONFIRM'], ['REFUSE']])
    expect(await seen(above)).toEqual([
      ['PASS_ON', 'BASE_NOT_CONFIRMED'],
      ['SEAT', 'BASE_NOT_CONFIRMED'],
      ['REFUSE'],
    ])
    expect(await seen(centre)).toEqual([['SEAT', 'BASE_NOT_CONFIRMED'], ['REFUSE']])
    await step(cell, 'withdrawProposals', proposals)
  })
})

describe('nobody is sent', () => {
  test('twice, out of reach, by another level, or by half a list', async () => {
    const { proposals } = await propose(cell, ['five'])
    expect(codesOf(await propose(cell, ['five', 'two', 'binh', 'two']))).toEqual([
      'TWICE_IN_LIST input.personIds.3',
      'PROPOSED_BEFORE input.personIds.0',
      'PROPOSED_BEFORE input.personIds.1',
      'PERSON_UNKNOWN input.personIds.2',
      'PROPOSED_BEFORE input.personIds.3',
    ])
    expect(codesOf(await propose(cell, []))).toEqual(['LIST_LENGTH input.personIds'])
    const unknown = { id: randomUUID() } as Proposal
    expect(codesOf(await step(neighbour, 'refuseProposals', proposals, { reason: 'x' }))).toEqual([
      'PROPOSAL_UNKNOWN input.proposalIds.0',
    ])
    const half = await step(base, 'confirmProposals', [...proposals, unknown])
    expect(codesOf(half)).toEqual(['PROPOSAL_UNKNOWN input.proposalIds.1'])
    expect(of(await list(cell), 'five')?.stage).toBe('PROPOSED')
    await step(cell, 'withdrawProposals', proposals)
  })

  test('to a class of another course', async () => {
    const { proposals } = await propose(cell, ['five'])
    await step(base, 'confirmProposals', proposals)
    await step(above, 'passOnProposals', proposals)
    const { id: classId } = await openedClass(training, centre)
    expect(codesOf(await step(centre, 'seatProposals', proposals, { classId }))).toEqual([
      'CLASS_OF_OTHER_COURSE input.proposalIds.0',
    ])
    await step(cell, 'withdrawProposals', proposals)
  })

  test('by a post that has no part in it', async () => {
    const { proposals } = await propose(cell, ['five'])
    const input = { idempotencyKey: randomUUID(), proposalIds: proposals.map(({ id }) => id) }
    const query = `mutation ($input: ConfirmProposalsInput!) { confirmProposals(input: $input) {
      objections { code } } }`
    for (const role of ['LEADER', 'ADMINISTRATOR', 'ANALYST', 'CELL_SECRETARY'] as const) {
      const { errors } = await training.ask(holderAt(role, 'commune'), query, { input })
      expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: 'FORBIDDEN' }])
    }
    await step(cell, 'withdrawProposals', proposals)
  })

  test('twice at once', async () => {
    const answers = await Promise.allSettled(
      Array.from({ length: 6 }, () => propose(cell, ['five'])),
    )
    const stored = answers.flatMap(answer =>
      answer.status === 'fulfilled' ? answer.value.proposals : [],
    )
    expect(stored).toHaveLength(1)
    expect(answers.every(({ status }) => status === 'fulfilled')).toBe(true)
    await step(cell, 'withdrawProposals', stored)
  })
})

describe('the dossier', () => {
  const proposed = (revision: number, proposedOn: string | null) =>
    training.from('members', [learnerChanged('five', { revision, proposedOn })])
  const awareness = async () =>
    (await list(cell)).filter(
      ({ origin, person: { id } }) => origin === 'DOSSIER' && id === person('five'),
    )

  test('proposes for the awareness class, and the cell does not enter it twice', async () => {
    expect(codesOf(await propose(cell, ['five'], 'AWARENESS'))).toEqual([
      'PROPOSE_IN_DOSSIER input.personIds.0',
    ])
    await proposed(1, '2026-11-03')
    await proposed(1, '2026-11-03')
    expect(await awareness()).toMatchObject([
      { stage: 'PROPOSED', proposedOn: '2026-11-03', waitsFor: 'BASE' },
    ])
    expect(codesOf(await propose(cell, ['five'], 'AWARENESS'))).toEqual([
      'PROPOSED_BEFORE input.personIds.0',
    ])
    const taken = await step(cell, 'withdrawProposals', await awareness())
    expect(codesOf(taken)).toEqual(['PROPOSED_BY_DOSSIER input.proposalIds.0'])
  })

  test('takes it back with its step, and proposes again', async () => {
    await proposed(2, null)
    expect(await awareness()).toMatchObject([{ stage: 'WITHDRAWN' }])
    await proposed(3, '2026-11-10')
    expect((await awareness()).map(({ stage }) => stage)).toEqual(['WITHDRAWN', 'PROPOSED'])
  })

  test('that changes otherwise does not send again whom a level refused', async () => {
    const open = (await awareness()).filter(({ stage }) => stage === 'PROPOSED')
    await step(base, 'refuseProposals', open, { reason: 'Chưa đủ điều kiện' })
    const state = { revision: 4, proposedOn: '2026-11-10', dueOn: '2027-01-01' }
    await training.from('members', [learnerChanged('five', state)])
    expect((await awareness()).map(({ stage }) => stage)).toEqual(['WITHDRAWN', 'REFUSED'])
    const again = await propose(cell, ['five'], 'AWARENESS')
    expect(again.proposals).toMatchObject([{ stage: 'PROPOSED', origin: 'CELL' }])
    await step(cell, 'withdrawProposals', again.proposals)
  })

  test('follows an enrolment: whoever has a place is no longer proposed', async () => {
    const { id: classId } = await openedClass(training, centre)
    await proposed(5, '2026-11-11')
    const input = { classId, personIds: [person('five')] }
    await command(training, centre, { verb: 'enrolPeople', input })
    expect((await awareness()).at(-1)).toMatchObject({
      stage: 'SEATED',
      enrolment: { stage: 'CONFIRMED' },
    })
    await proposed(6, '2026-11-12')
    expect(await awareness()).toHaveLength(3)
  })
})

test('row security alone shows a proposal to whom it lies within reach, and to no other role', async () => {
  const rows = (viewer: Viewer, table: string) =>
    training.unscoped().transactional(async em => {
      for (const [name, value] of Object.entries(sessionVariables(viewer))) {
        await em.execute('select set_config(?, ?, true)', [name, value])
      }
      return (await em.execute<unknown[]>(`select * from ${table}`)).length
    })
  for (const table of ['training_proposals', 'training_proposal_moves']) {
    expect(await rows(centre, table)).toBeGreaterThan(5)
    expect(await rows(neighbour, table)).toBe(0)
    expect(await rows(holderAt('ANALYST', 'commune'), table)).toBe(0)
  }
})
