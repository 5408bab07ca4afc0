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
    `{ person(id: "${personId('sixth')}") {
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

test('a cell, a board and an administrator grade nobody', async () => {
  for (const viewer of [ORGANS.cell, ORGANS.board, viewers.province('ADMINISTRATOR')]) {
    await expect(grade({ grades: GOOD, year: 2022 }, viewer)).rejects.toThrow('FORBIDDEN')
  }
})
