import { encodeCursor } from '@ket-nap/subgraph'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { holderAt, openTraining, type TestTraining } from '../testing/world.ts'

const LIST = `query ($first: Int!, $after: String, $kinds: [CourseKind!]) {
  trainingClasses(first: $first, after: $after, courseKinds: $kinds) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { node { code opensOn closesOn course { kind } organiser { id } certificateCount } }
  }
}`
interface List {
  totalCount: number
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
  edges: { node: { code: string; opensOn: string; closesOn: string; course: { kind: string } } }[]
}

let training: TestTraining
beforeAll(async () => {
  training = await openTraining()
  const lines = Array.from({ length: 12 }, (_, index) => {
    const kind = index % 3 === 0 ? 'NEW_MEMBER' : 'AWARENESS'
    // Pairs open on one day, so that a page may end between them.
    const opensOn = `2026-0${1 + Math.floor(index / 2)}-10`
    return `k${index},${kind},L${index},commune,Xã,${opensOn},1-QĐ\n`
  })
  await training.file(
    'classes',
    `key,course_kind,code,organiser,place,opens_on,decision_number\n${lines.join('')}` +
      'p,AWARENESS,P1,province,Tỉnh,2026-07-10,1\no,AWARENESS,O1,other-commune,Xã,2026-07-11,1\n',
  )
})
afterAll(() => training.close())

const list = async (variables: object, viewer = holderAt('PROPAGANDA', 'commune')) => {
  const { data, errors } = await training.ask(viewer, LIST, { first: 5, ...variables })
  expect(errors).toEqual([])
  return data?.['trainingClasses'] as List
}
const codes = ({ edges }: List) => edges.map(({ node }) => node.code)

describe('the list of classes', () => {
  test('is that of the own centre and of those above, newest first, page by page', async () => {
    const pages: string[] = []
    let after: string | null = null
    let hasNextPage = true
    while (hasNextPage) {
      const page: List = await list({ after })
      pages.push(...codes(page))
      after = page.pageInfo.endCursor
      hasNextPage = page.pageInfo.hasNextPage
    }
    expect(pages).toHaveLength(13)
    expect(new Set(pages).size).toBe(13)
    expect(pages[0]).toBe('P1')
    expect(pages.includes('O1')).toBe(false)
  })

  test('is narrowed by course, and counted', async () => {
    const page = await list({ kinds: ['NEW_MEMBER'] })
    expect(page.totalCount).toBe(4)
    expect(new Set(page.edges.map(({ node }) => node.course.kind))).toEqual(new Set(['NEW_MEMBER']))
    expect((await list({ kinds: [] })).totalCount).toBe(0)
  })

  test('takes a class without a last day as one of a day', async () => {
    const [first] = (await list({ first: 1 })).edges
    expect(first?.node.closesOn).toBe(first?.node.opensOn)
  })

  test('is shown to a leader of the province with what the communes hold', async () => {
    expect((await list({}, holderAt('LEADER', 'province'))).totalCount).toBe(14)
  })

  test('refuses cursors of another list and cursors that are made up', async () => {
    const { endCursor } = (await list({})).pageInfo
    const own =
      'trainingClasses AWARENESS,NEW_MEMBER,ELEMENTARY_THEORY,SECRETARIES PLANNED,OPEN,RUNNING,CLOSED,CANCELLED'
    const foreign = [
      { after: endCursor, kinds: ['AWARENESS'] },
      { after: 'bm90IG91cnM' },
      { after: encodeCursor(['2026-02-31', 'x'], own) },
      { after: encodeCursor([1, null], own) },
      { after: encodeCursor([], own) },
    ]
    for (const variables of foreign) {
      const { errors } = await training.ask(holderAt('PROPAGANDA', 'commune'), LIST, {
        first: 5,
        ...variables,
      })
      expect(errors[0]?.extensions).toMatchObject({ reason: 'FOREIGN_CURSOR' })
    }
  })
})

test('a planned class comes by a file with its seats, and not without them', async () => {
  const header = 'key,course_kind,code,organiser,place,opens_on,decision_number,form,seats,stage\n'
  const refused = await training.file(
    'classes',
    `${header}n1,AWARENESS,N1,commune,Xã,2027-01-10,,,,PLANNED\nn2,AWARENESS,N2,commune,Xã,2027-01-10,,,,\n`,
  )
  expect(
    'problems' in refused ? refused.problems.map(({ line, column }) => [line, column]) : [],
  ).toEqual([
    [2, 'seats'],
    [3, 'decision_number'],
  ])
  await training.file(
    'classes',
    `${header}n1,AWARENESS,N1,commune,Xã,2027-01-10,,REGULAR,60,PLANNED\n`,
  )
  const query =
    '{ trainingClasses(first: 5, stages: [PLANNED]) { edges { node { code seats curriculum { lessons { number } } } } } }'
  const { data } = await training.ask(holderAt('PROPAGANDA', 'commune'), query)
  const lessons = [1, 2, 3, 4, 5].map(number => ({ number }))
  expect(data?.['trainingClasses']).toEqual({
    edges: [{ node: { code: 'N1', seats: 60, curriculum: { lessons } } }],
  })
})

describe('courses', () => {
  const COURSES = `{ courses { kind title lessons periods validityMonths
    before: validityMonths(on: "1900-01-01") validity { policyVersion isConfirmed source } } }`

  test('are four, for everybody, each with the rule in force', async () => {
    const { data, errors } = await training.ask(holderAt('ANALYST', 'province'), COURSES)
    expect(errors).toEqual([])
    expect(data?.['courses']).toMatchObject([
      {
        kind: 'AWARENESS',
        lessons: 5,
        periods: 50,
        validityMonths: 60,
        before: 60,
        validity: { policyVersion: 'POLICY_208_2026', isConfirmed: false },
      },
      { kind: 'NEW_MEMBER', lessons: 10, periods: null, validityMonths: null },
      { kind: 'ELEMENTARY_THEORY', lessons: 18, validityMonths: null },
      { kind: 'SECRETARIES', lessons: null, validityMonths: null },
    ])
  })
})
