import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { personId } from '../testing/bodies.ts'
import { ORGANS, seatMembers } from '../testing/dossiers.ts'
import { MINIATURE } from '../testing/miniature.ts'
import { openTestMembers, type TestMembers } from '../testing/open-members.ts'
import { viewers } from '../testing/viewers.ts'

let members: TestMembers
beforeAll(async () => {
  members = await openTestMembers()
  await members.units(MINIATURE)
  await seatMembers(members)
})
afterAll(() => members.close())

const VOTERS = ['helper', 'introducer', 'third', 'fourth', 'fifth', 'sixth']
const GOOD = VOTERS.map(key => ({ personId: personId(key), grade: 'GOOD' }))

interface Asked {
  grades: readonly { personId: string; grade: string }[]
  year?: number
  idempotencyKey?: string
}

async function grade(
  { grades, year = 2025, idempotencyKey = randomUUID() }: Asked,
  viewer = ORGANS.base,
): Promise<string[]> {
  const { data, errors } = await members.ask(
    viewer,
    `mutation ($input: GradeMembersInput!) { gradeMembers(input: $input) {
       people { id } objections { code path } } }`,
    {
      input: {
        idempotencyKey,
        year,
        documentNumber: '3-NQ/ĐU',
        documentOn: '2025-12-20',
        issuer: 'Đảng ủy cơ quan',
        grades,
      },
    },
  )
  const answer = data?.['gradeMembers'] as {
    people: { id: string }[] | null
    objections: { code: string; path: string[] }[]
  } | null
  if (!answer) throw new Error(JSON.stringify(errors))
  return answer.objections.map(({ code, path }) => `${path.slice(1).join('.')} ${code}`)
}

const stored = () =>
  members.rows<{ year: number; grade: string }>(
    `select year, grade from gradings where person_id = '${personId('sixth')}' order by year`,
  )

test('one resolution grades many members, once whatever is repeated, each told to the access log', async () => {
  const [sixth, ...others] = GOOD.toReversed()
  const grades = [...others, { personId: sixth?.personId ?? '', grade: 'OUTSTANDING' }]
  const idempotencyKey = randomUUID()
  expect(await grade({ grades, idempotencyKey })).toEqual([])
  expect(await grade({ grades, idempotencyKey })).toEqual([])
  expect(await stored()).toEqual([{ year: 2025, grade: 'OUTSTANDING' }])
  expect(
    await members.rows(`select from audit_entries where action = 'MEMBER_GRADED'`),
  ).toHaveLength(6)
  const { data, errors } = await members.ask(
    ORGANS.cell,
    `{ person(id: "${personId('sixth')}", purpose: ROLL) {
         gradings { year grade documentNumber issuer } member { grading(year: 2024) { grade } } } }`,
  )
  expect(errors).toEqual([])
  expect(data?.['person']).toEqual({
    gradings: [
      { year: 2025, grade: 'OUTSTANDING', documentNumber: '3-NQ/ĐU', issuer: 'Đảng ủy cơ quan' },
    ],
    member: { grading: null },
  })
})

test('one member in the way stores nothing of the resolution', async () => {
  expect(
    await grade({ grades: [...GOOD, { personId: randomUUID(), grade: 'DONE' }], year: 2024 }),
  ).toEqual(['grades.6.grade UNKNOWN_PERSON'])
  expect(await grade({ grades: GOOD })).toEqual(
    GOOD.map((_, place) => `grades.${place}.grade GRADED_BEFORE`),
  )
  expect(await stored()).toHaveLength(1)
})

test('two resolutions at the same moment grade a member once', async () => {
  const answers = await Promise.all([1, 2].map(() => grade({ grades: GOOD, year: 2023 })))
  expect(answers.filter(objections => objections.length === 0)).toHaveLength(1)
})

const CORRECTION = {
  grade: 'NOT_DONE',
  reason: 'Ghi nhầm với người cùng tên',
  documentNumber: '4-QĐ/ĐU',
  documentOn: '2026-02-01',
  issuer: 'Đảng ủy cơ quan',
}

async function correct(
  gradingId: string,
  more: Record<string, unknown> = {},
  viewer = ORGANS.base,
): Promise<string[]> {
  const { data, errors } = await members.ask(
    viewer,
    `mutation ($input: CorrectGradingInput!) { correctGrading(input: $input) {
       person { id } objections { code path } } }`,
    { input: { idempotencyKey: randomUUID(), gradingId, ...CORRECTION, ...more } },
  )
  const answer = data?.['correctGrading'] as { objections: { code: string }[] } | null
  if (!answer) throw new Error(JSON.stringify(errors))
  return answer.objections.map(({ code }) => code)
}

async function gradeOf(key: string, year: number) {
  const { data, errors } = await members.ask(
    ORGANS.base,
    `query ($id: ID!, $year: Int!) { person(id: $id, purpose: ROLL) { member {
       grading(year: $year) { id grade mayCorrect reason role postUnit { id }
         earlier { grade mayCorrect } }
       removalDue { ground years source } } } }`,
    { id: personId(key), year },
  )
  expect(errors).toEqual([])
  const person = data?.['person'] as {
    member: { grading: { id: string } & Record<string, unknown>; removalDue: unknown }
  }
  return person.member
}

test('a wrong grade is corrected with its reason, stays on record, and is corrected once', async () => {
  const { grading } = await gradeOf('sixth', 2025)
  expect(grading).toMatchObject({ mayCorrect: true, earlier: [], reason: null })
  const answers = await Promise.all([1, 2].map(() => correct(grading.id)))
  expect(answers.flat()).toEqual(['CORRECTED_BEFORE'])
  const corrected = await gradeOf('sixth', 2025)
  expect(corrected.grading).toMatchObject({
    grade: 'NOT_DONE',
    reason: CORRECTION.reason,
    role: 'BASE_COMMITTEE',
    postUnit: { id: ORGANS.base.post.unitId },
    mayCorrect: true,
    earlier: [{ grade: 'OUTSTANDING', mayCorrect: false }],
  })
  expect(await correct(grading.id, { reason: ' ' })).toEqual(['CORRECTED_BEFORE', 'NOTE_MISSING'])
  expect(await correct(randomUUID())).toEqual(['UNKNOWN_GRADING'])
  await expect(correct(grading.id, {}, ORGANS.cell)).rejects.toThrow('FORBIDDEN')
  expect(
    await members.rows(`select subject_id from audit_entries where action = 'GRADING_CORRECTED'`),
  ).toEqual([{ subject_id: personId('sixth') }])
})

test('two years running below the standard propose a removal, until one is corrected', async () => {
  const due = async () => {
    const { data, errors } = await members.ask(
      ORGANS.cell,
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Unit {
         removalsDue(first: 10) { totalCount edges { node { person { id } years } } } } } }`,
      { of: [{ __typename: 'Unit', id: ORGANS.cell.post.unitId }] },
    )
    expect(errors).toEqual([])
    const units = data?.['_entities'] as { removalsDue: unknown }[] | undefined
    return units?.[0]?.removalsDue
  }
  expect(await due()).toEqual({ totalCount: 0, edges: [] })
  await grade({ grades: [{ personId: personId('sixth'), grade: 'NOT_DONE' }], year: 2024 })
  expect((await gradeOf('sixth', 2024)).removalDue).toEqual({
    ground: 'BELOW_STANDARD',
    years: [2025, 2024],
    source: '294 pt 8.1',
  })
  expect(await due()).toEqual({
    totalCount: 1,
    edges: [{ node: { person: { id: personId('sixth') }, years: [2025, 2024] } }],
  })
  const { grading } = await gradeOf('sixth', 2024)
  expect(await correct(grading.id, { grade: 'DONE' })).toEqual([])
  expect((await gradeOf('sixth', 2024)).removalDue).toBeNull()
  expect(await due()).toEqual({ totalCount: 0, edges: [] })
})

test('a cell, a board and an administrator grade nobody', async () => {
  for (const viewer of [ORGANS.cell, ORGANS.board, viewers.province('ADMINISTRATOR')]) {
    await expect(grade({ grades: GOOD, year: 2022 }, viewer)).rejects.toThrow('FORBIDDEN')
  }
})
