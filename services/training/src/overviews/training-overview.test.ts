import { randomUUID } from 'node:crypto'
import { importedId, type Viewer } from '@ket-nap/subgraph'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { done, openedClass } from '../testing/classes.ts'
import {
  holderAt,
  learnerChanged,
  openTraining,
  person,
  personPlaced,
  type TestTraining,
} from '../testing/world.ts'

const centre = holderAt('PROPAGANDA', 'commune')

let training: TestTraining
beforeAll(async () => {
  training = await openTraining()
  await training.from('members', [personPlaced('bay', 'cell'), personPlaced('sau', 'cell')])
  await training.from('members', [learnerChanged('an'), learnerChanged('sau')])
})
afterAll(() => training.close())

interface Overview {
  from: string
  until: string
  courses: Record<string, number | string>[]
  units: { unit: { id: string }; seats: number; taken: number }[]
  needs: { courseKind: string; people: number; seated: number }[]
}

const ask = async (viewer: Viewer, year = 2026) => {
  const query = `query ($year: Int!) { trainingOverview(year: $year) { from until
    courses { courseKind planned open running closed seats seatsTaken passed failed }
    units { unit { id } seats taken } needs { courseKind people seated } } }`
  const { data, errors } = await training.ask(viewer, query, { year })
  expect(errors).toEqual([])
  return data?.['trainingOverview'] as Overview | null
}

async function attend(sessionId: string, enrolmentId: string | undefined): Promise<void> {
  const mark = { id: randomUUID(), enrolmentId, state: 'PRESENT', markedAt: '2026-11-20T11:00:00Z' }
  const { errors } = await training.ask(
    centre,
    `mutation ($input: MarkAttendanceInput!) { markAttendance(input: $input) {
       objections { code } } }`,
    { input: { idempotencyKey: randomUUID(), sessionId, marks: [mark] } },
  )
  expect(errors).toEqual([])
}

test('a year without a class has no figures, and one out of time is none', async () => {
  expect(await ask(centre, 2024)).toEqual({
    from: '2024-01-01',
    until: '2025-01-01',
    courses: [],
    units: [],
    needs: [{ courseKind: 'AWARENESS', people: 2, seated: 0 }],
  })
  expect(await ask(centre, 1929)).toBeNull()
})

test('classes, seats, results and needs are counted of the own reach', async () => {
  const plan = {
    courseKind: 'AWARENESS',
    code: 'DK1',
    form: 'REGULAR',
    place: 'Xã',
    opensOn: '2026-12-01',
    closesOn: '2026-12-02',
    seats: 40,
  }
  await done(training, centre, { verb: 'planClass', input: plan })
  await done(training, centre, { verb: 'planClass', input: { ...plan, code: 'DK2' } })
  const cancelled = await openedClass(training, centre)
  await done(training, centre, {
    verb: 'cancelClass',
    input: { classId: cancelled.id, reason: 'Ít người' },
  })
  const { id: classId } = await openedClass(training, centre, { seats: 10 })
  const shares = [{ unitId: importedId('unit', 'cell'), seats: 4 }]
  await done(training, centre, { verb: 'shareSeats', input: { classId, shares } })
  const personIds = ['an', 'bay'].map(person)
  const { enrolments, sessions } = await done(training, centre, {
    verb: 'enrolPeople',
    input: { classId, personIds },
  })
  const seated = await ask(centre)
  expect(seated?.needs).toEqual([{ courseKind: 'AWARENESS', people: 2, seated: 1 }])
  expect(seated?.units).toEqual([{ unit: { id: importedId('unit', 'cell') }, seats: 4, taken: 2 }])
  const figures = { courseKind: 'AWARENESS', planned: 2, seats: 10, seatsTaken: 2 }
  expect(seated?.courses).toEqual([
    { ...figures, open: 1, running: 0, closed: 0, passed: 0, failed: 0 },
  ])
  await done(training, centre, { verb: 'startClass', input: { classId } })
  for (const session of sessions) await attend(session.id, enrolments[0]?.id)
  const marks = [{ enrolmentId: enrolments[0]?.id, mark: 8 }]
  await done(training, centre, { verb: 'recordMarks', input: { classId, marks } })
  await done(training, centre, { verb: 'closeClass', input: { classId } })
  const closed = { ...figures, open: 0, running: 0, closed: 1, passed: 1, failed: 1 }
  expect((await ask(centre))?.courses).toEqual([closed])
  expect((await ask(holderAt('LEADER', 'commune')))?.courses).toEqual([closed])
  expect((await ask(centre, 2025))?.courses).toEqual([])
  expect((await ask(centre, 2025))?.units).toEqual([])
  // The classes of the units above are seen in lists, and are not the own ones.
  expect((await ask(holderAt('CELL_SECRETARY', 'cell')))?.courses).toEqual([])
})

test('a neighbour, and whoever has no part in training, is told nothing of it', async () => {
  const neighbour = await ask(holderAt('PROPAGANDA', 'other-commune'))
  expect(neighbour).toMatchObject({ courses: [], units: [], needs: [] })
  const query = '{ trainingOverview(year: 2026) { from } }'
  for (const role of ['ANALYST', 'ADMINISTRATOR', 'MASS_ORGANISATION'] as const) {
    const { errors } = await training.ask(holderAt(role, 'commune'), query)
    expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: 'FORBIDDEN' }])
  }
})
