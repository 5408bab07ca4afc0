import { importedId, sessionVariables, type Viewer } from '@ket-nap/subgraph'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { done, openedClass } from '../testing/classes.ts'
import { certificateInput, record } from '../testing/requests.ts'
import {
  holderAt,
  learnerChanged,
  openTraining,
  person,
  personPlaced,
  unitChanged,
  type TestTraining,
} from '../testing/world.ts'

const centre = holderAt('PROPAGANDA', 'commune')
const COVERED = ['valid', 'lapsing', 'lapsed', 'revoked', 'taught']

let training: TestTraining
beforeAll(async () => {
  training = await openTraining()
  await training.from('organisations', [
    unitChanged('base', { anchors: ['province', 'commune', 'base'] }),
    unitChanged('base-cell', { anchors: ['province', 'commune', 'base'] }),
  ])
  const people = [
    ...COVERED.map(key => personPlaced(key, 'cell')),
    personPlaced('in-base', 'base-cell'),
    personPlaced('prober', 'base-cell'),
  ]
  await training.from('members', people)
})
afterAll(() => training.close())

const certify = (key: string, issuedOn: string) =>
  record(training, centre, certificateInput({ personId: person(key), issuedOn }))

interface Demand {
  unit: { id: string }
  courseKind: string
  people: number
  lapsing: number
  seated: number
  proposed: number
  earliestDueOn: string | null
  longestSince: string
}
interface Need {
  person: { id: string }
  hasSeat: boolean
  coveredUntil: string | null
}
interface List<Node> {
  totalCount: number
  pageInfo: { endCursor: string | null; hasNextPage: boolean }
  edges: { node: Node }[]
}

const PAGE = 'totalCount pageInfo { endCursor hasNextPage }'

async function ask<Node>(viewer: Viewer, query: string, variables: object): Promise<List<Node>> {
  const { data, errors } = await training.ask(viewer, query, { first: 50, ...variables })
  expect(errors).toEqual([])
  return Object.values(data ?? {})[0] as List<Node>
}
const askDemand = (viewer: Viewer, variables: object = {}) =>
  ask<Demand>(
    viewer,
    `query ($first: Int!, $after: String, $unitId: ID, $kinds: [CourseKind!]) {
      trainingDemand(first: $first, after: $after, unitId: $unitId, courseKinds: $kinds) { ${PAGE}
        edges { node { unit { id } courseKind people lapsing seated proposed earliestDueOn
          longestSince } } } }`,
    variables,
  )
const askNeeds = (viewer: Viewer, variables: object = {}) =>
  ask<Need>(
    viewer,
    `query ($first: Int!, $after: String, $unitId: ID, $withoutSeat: Boolean! = false) {
      trainingNeeds(first: $first, after: $after, unitId: $unitId, withoutSeat: $withoutSeat) {
        ${PAGE} edges { node { person { id } hasSeat coveredUntil } } } }`,
    variables,
  )
const KEYS = ['an', 'binh', 'chi', ...COVERED, 'in-base', 'prober']
const keysOf = ({ edges }: List<Need>) =>
  edges.map(({ node }) => KEYS.find(key => person(key) === node.person.id))
const unitsOf = ({ edges }: List<Demand>) =>
  edges.map(({ node }) => [node.unit.id, node.courseKind, node.people])
const unit = (key: string) => importedId('unit', key)

test('who needs a class is whom no certificate covers for the next 90 days', async () => {
  await certify('valid', '2026-01-01')
  await certify('lapsing', '2022-01-10')
  await training.from(
    'members',
    ['an', ...COVERED].map((key, place) => learnerChanged(key, { since: `2026-01-0${place + 1}` })),
  )
  await certify('lapsed', '2021-10-01')
  expect(keysOf(await askNeeds(centre))).toEqual(['an', 'lapsing', 'lapsed', 'revoked', 'taught'])
  const { edges } = await askNeeds(centre)
  expect(edges.slice(0, 3).map(({ node }) => node.coveredUntil)).toEqual([
    null,
    '2027-01-11',
    '2026-10-02',
  ])
})

test('a certificate ends the need by itself, and its revocation brings it back', async () => {
  const { certificate } = await certify('revoked', '2026-06-01')
  expect(keysOf(await askNeeds(centre))).not.toContain('revoked')
  const { errors } = await training.ask(
    centre,
    `mutation ($input: RevokeCertificateInput!) { revokeCertificate(input: $input) {
       objections { code } } }`,
    {
      input: {
        idempotencyKey: 'revoke-revoked',
        certificateId: certificate?.['id'],
        revokedOn: '2026-11-01',
        decisionNumber: '3-QĐ',
        reason: 'Cấp nhầm',
      },
    },
  )
  expect(errors).toEqual([])
  expect(keysOf(await askNeeds(centre))).toContain('revoked')
})

test('is told of one person, beside the certificates', async () => {
  const lacking = async (key: string, viewer = centre) => {
    const query = `query ($id: ID!) { trainee(id: $id, purpose: TRAINING) {
      trainingNeed { courseKind since hasSeat mayPropose } } }`
    const { data } = await training.ask(viewer, query, { id: person(key) })
    return (data?.['trainee'] as { trainingNeed: object | null } | null)?.trainingNeed
  }
  const need = { courseKind: 'AWARENESS', since: '2026-01-01', hasSeat: false, mayPropose: false }
  expect(await lacking('an')).toEqual(need)
  expect(await lacking('valid')).toBeNull()
  expect(await lacking('chi')).toBeUndefined()
})

test('is counted by unit of the next level below, by course, with seats and the first day', async () => {
  await training.from('members', [
    learnerChanged('in-base', { proposedOn: '2026-03-01', dueOn: '2027-01-01' }),
    learnerChanged('prober', {
      courseKind: 'NEW_MEMBER',
      since: '2026-05-20',
      dueOn: '2027-05-20',
    }),
    learnerChanged('binh'),
  ])
  const { id: classId } = await openedClass(training, centre)
  const input = { classId, personIds: [person('an')] }
  await done(training, centre, { verb: 'enrolPeople', input })
  const { edges, totalCount } = await askDemand(centre)
  expect(totalCount).toBe(3)
  expect(edges.map(({ node }) => node)).toEqual(
    expect.arrayContaining([
      {
        unit: { id: unit('cell') },
        courseKind: 'AWARENESS',
        people: 5,
        lapsing: 1,
        seated: 1,
        proposed: 0,
        earliestDueOn: null,
        longestSince: '2026-01-01',
      },
      {
        unit: { id: unit('base') },
        courseKind: 'AWARENESS',
        people: 1,
        lapsing: 0,
        seated: 0,
        proposed: 1,
        earliestDueOn: '2027-01-01',
        longestSince: '2026-01-05',
      },
    ]),
  )
  expect(keysOf(await askNeeds(centre, { withoutSeat: true }))).not.toContain('an')
  const province = holderAt('ORGANISING', 'province')
  expect(unitsOf(await askDemand(province, { kinds: ['AWARENESS'] }))).toEqual([
    [unit('commune'), 'AWARENESS', 6],
    [unit('other-commune'), 'AWARENESS', 1],
  ])
  expect(unitsOf(await askDemand(province, { unitId: unit('base') }))).toEqual(
    expect.arrayContaining([
      [unit('base-cell'), 'AWARENESS', 1],
      [unit('base-cell'), 'NEW_MEMBER', 1],
    ]),
  )
})

test('comes page by page, each row once', async () => {
  const pages = async <Node>(next: (variables: object) => Promise<List<Node>>) => {
    const rows: Node[] = []
    let page = await next({ first: 1 })
    rows.push(...page.edges.map(({ node }) => node))
    while (page.pageInfo.hasNextPage) {
      page = await next({ first: 1, after: page.pageInfo.endCursor })
      rows.push(...page.edges.map(({ node }) => node))
    }
    return rows
  }
  const whole = await askDemand(centre)
  expect(await pages<Demand>(variables => askDemand(centre, variables))).toEqual(
    whole.edges.map(({ node }) => node),
  )
  const people = await askNeeds(centre)
  expect(await pages<Need>(variables => askNeeds(centre, variables))).toEqual(
    people.edges.map(({ node }) => node),
  )
})

describe('whoever does not reach the unit', () => {
  test('is told neither names nor numbers, also by row security alone', async () => {
    const rows = (viewer: Viewer) =>
      training.unscoped().transactional(async em => {
        for (const [name, value] of Object.entries(sessionVariables(viewer))) {
          await em.execute('select set_config(?, ?, true)', [name, value])
        }
        return (await em.execute<unknown[]>('select * from learners')).length
      })
    const neighbour = holderAt('PROPAGANDA', 'other-commune')
    expect(unitsOf(await askDemand(neighbour))).toEqual([[unit('other-cell'), 'AWARENESS', 1]])
    expect(unitsOf(await askDemand(neighbour, { unitId: unit('commune') }))).toEqual([])
    expect(await rows(neighbour)).toBe(1)
    expect(await rows(holderAt('CELL_SECRETARY', 'cell'))).toBe(6)
    expect(await rows(holderAt('ANALYST', 'commune'))).toBe(0)
  })

  test('as a leader is told numbers and no names', async () => {
    const leader = holderAt('LEADER', 'commune')
    expect(await askDemand(leader)).toEqual(await askDemand(centre))
    const query = '{ trainingNeeds(first: 1) { edges { node { courseKind } } } }'
    const { errors } = await training.ask(leader, query)
    expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: 'FORBIDDEN' }])
  })
})

describe('what members tells', () => {
  test('follows the person, may come before the person, and never goes back', async () => {
    await training.from('members', [learnerChanged('early', { revision: 2 })])
    await training.from('members', [personPlaced('early', 'other-cell')])
    await training.from('members', [
      learnerChanged('early', { revision: 1, courseKind: null, since: null }),
    ])
    const neighbour = holderAt('PROPAGANDA', 'other-commune')
    const seen = async (viewer: Viewer) =>
      (await askNeeds(viewer)).edges.some(({ node }) => node.person.id === person('early'))
    expect([await seen(neighbour), await seen(centre)]).toEqual([true, false])
    await training.from('members', [personPlaced('early', 'cell', 2)])
    expect([await seen(neighbour), await seen(centre)]).toEqual([false, true])
    await training.from('members', [
      learnerChanged('early', { revision: 3, courseKind: null, since: null }),
    ])
    expect([await seen(neighbour), await seen(centre)]).toEqual([false, false])
  })

  test('meets a certificate that is recorded at the same moment', async () => {
    const keys = Array.from({ length: 12 }, (_, index) => `meets-${index}`)
    await training.from(
      'members',
      keys.map(key => personPlaced(key, 'cell')),
    )
    await Promise.all(
      keys.flatMap(key => [
        training.from('members', [learnerChanged(key)]),
        certify(key, '2026-09-01'),
      ]),
    )
    const { edges } = await askNeeds(centre)
    const needing = new Set(edges.map(({ node }) => node.person.id))
    expect(keys.filter(key => needing.has(person(key)))).toEqual([])
  })
})
