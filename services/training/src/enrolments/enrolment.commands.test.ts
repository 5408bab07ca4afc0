import { randomUUID } from 'node:crypto'
import { importedId } from '@ket-nap/subgraph'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codesOf, command, done, openedClass, session } from '../testing/classes.ts'
import {
  holderAt,
  openTraining,
  person,
  personPlaced,
  type TestTraining,
} from '../testing/world.ts'

const centre = holderAt('PROPAGANDA', 'commune')
const MANY = Array.from({ length: 40 }, (_, index) => `learner-${index}`)

let training: TestTraining
beforeAll(async () => {
  training = await openTraining()
  await training.from(
    'members',
    MANY.map(key => personPlaced(key, 'cell')),
  )
})
afterAll(() => training.close())

const enrol = (classId: string, keys: readonly string[], viewer = centre) =>
  command(training, viewer, {
    verb: 'enrolPeople',
    input: { classId, personIds: keys.map(person) },
  })

describe('a class is planned, scheduled and opened', () => {
  test('with a session and a decision, and not without', async () => {
    const plan = {
      courseKind: 'AWARENESS',
      code: 'NT01',
      form: 'REGULAR',
      place: 'Xã',
      opensOn: '2026-12-01',
      closesOn: '2026-12-05',
      seats: 60,
    }
    const planned = await done(training, centre, { verb: 'planClass', input: plan })
    expect(planned).toMatchObject({
      stage: 'PLANNED',
      seats: 60,
      seatsTaken: 0,
      actions: [
        { action: 'OPEN', objections: [{ code: 'CLASS_WITHOUT_SESSION' }] },
        { action: 'CANCEL', objections: [] },
      ],
    })
    const decision = { classId: planned.id, decisionNumber: ' ', decidedOn: '2026-11-22' }
    const refused = await command(training, centre, { verb: 'openClass', input: decision })
    expect(codesOf(refused)).toEqual([
      'DECISION_NUMBER_NOT_USABLE input.decisionNumber',
      'DECIDED_IN_FUTURE input.decidedOn',
      'CLASS_WITHOUT_SESSION ',
    ])
    expect(codesOf(await enrol(planned.id, ['an']))).toEqual(['WRONG_STAGE input.classId'])
    const again = await command(training, centre, { verb: 'planClass', input: plan })
    expect(codesOf(again)).toEqual(['CODE_TAKEN input.code'])
  })

  test('and a plan that cannot be is refused with every reason', async () => {
    const input = {
      courseKind: 'AWARENESS',
      code: '',
      form: 'REGULAR',
      place: 'x'.repeat(201),
      opensOn: '2026-12-05',
      closesOn: '2026-12-01',
      seats: 1001,
    }
    expect(codesOf(await command(training, centre, { verb: 'planClass', input }))).toEqual([
      'CODE_NOT_USABLE input.code',
      'PLACE_NOT_USABLE input.place',
      'CLASS_DAYS_IN_WRONG_ORDER input.closesOn',
      'SEATS_OUT_OF_RANGE input.seats',
    ])
  })

  test('and its lecturers are never in two places at once', async () => {
    const { data } = await training.ask(
      centre,
      'mutation ($input: AddLecturerInput!) { addLecturer(input: $input) { lecturer { id } } }',
      { input: { idempotencyKey: randomUUID(), fullName: 'Tô Lam Giảng', workplace: '' } },
    )
    const added = data?.['addLecturer'] as { lecturer: { id: string } } | undefined
    const lecturerId = added?.lecturer.id
    const [one, other] = [await openedClass(training, centre), await openedClass(training, centre)]
    const at = (startsMinute: number) =>
      session('2026-11-19', {
        startsMinute,
        endsMinute: startsMinute + 60,
        lecturerId,
      })
    await done(training, centre, {
      verb: 'scheduleSessions',
      input: { classId: one.id, sessions: [at(480)] },
    })
    const clash = await command(training, centre, {
      verb: 'scheduleSessions',
      input: {
        classId: other.id,
        sessions: [
          at(510),
          session('2026-11-25'),
          session('2026-11-20', { lesson: 9, lecturerId: randomUUID() }),
          session('2026-11-19', { startsMinute: 900, endsMinute: 900, place: 'a\u0000b' }),
        ],
      },
    })
    expect(codesOf(clash)).toEqual([
      'LECTURER_ELSEWHERE input.sessions.0.lecturerId',
      'SESSION_OUTSIDE_CLASS input.sessions.1.heldOn',
      'LESSON_UNKNOWN input.sessions.2.lesson',
      'LECTURER_UNKNOWN input.sessions.2.lecturerId',
      'SESSIONS_MEET input.sessions.2.startsMinute',
      'MINUTES_IN_WRONG_ORDER input.sessions.3.endsMinute',
      'PLACE_NOT_USABLE input.sessions.3.place',
    ])
    const written = training.work(({ em }) =>
      em.execute(
        `insert into class_sessions (class_id, held_on, starts_minute, ends_minute, lecturer_id,
           holder_id, post_id) values (?, '2026-11-19', 500, 520, ?, ?, ?)`,
        [other.id, lecturerId ?? '', randomUUID(), randomUUID()],
      ),
    )
    await expect(written).rejects.toThrow(/class_sessions_one_place/)
  })
})

describe('seats', () => {
  test('are given in order, the rest wait, and move up when one is given back', async () => {
    const { id } = await openedClass(training, centre)
    const full = (await enrol(id, MANY.slice(0, 5))).trainingClass
    expect(full?.seatsTaken).toBe(3)
    expect(full?.enrolments.map(({ stage, waitingNumber }) => [stage, waitingNumber])).toEqual([
      ['CONFIRMED', null],
      ['CONFIRMED', null],
      ['CONFIRMED', null],
      ['WAITING', 1],
      ['WAITING', 2],
    ])
    const leaving = full?.enrolments[0]
    const input = { enrolmentId: leaving?.id, reason: 'Đi công tác' }
    const after = await done(training, centre, { verb: 'withdrawEnrolment', input })
    const stageOf = (key: string) =>
      after.enrolments.find(row => row.person.id === person(key))?.stage
    expect([stageOf('learner-0'), stageOf('learner-3')]).toEqual(['WITHDRAWN', 'CONFIRMED'])
    expect(after.seatsTaken).toBe(3)
    const back = (await enrol(id, ['learner-0'])).trainingClass
    expect(back?.enrolments.at(-1)).toMatchObject({ id: leaving?.id, waitingNumber: 3 })
    const more = { classId: id, seats: 10 }
    const grown = await done(training, centre, { verb: 'changeClassSeats', input: more })
    expect(grown.seatsTaken).toBe(5)
    const less = { classId: id, seats: 4 }
    const refused = await command(training, centre, { verb: 'changeClassSeats', input: less })
    expect(codesOf(refused)).toEqual(['SEATS_ARE_TAKEN input.seats'])
  })

  test('kept for a unit are given to its people only', async () => {
    const { id } = await openedClass(training, centre)
    const unitId = importedId('unit', 'other-commune')
    const shares = [{ unitId, seats: 2 }]
    await done(training, centre, { verb: 'shareSeats', input: { classId: id, shares } })
    const taken = (await enrol(id, MANY.slice(0, 2))).trainingClass
    expect(taken?.enrolments.map(({ stage }) => stage)).toEqual(['CONFIRMED', 'WAITING'])
    const province = holderAt('PROPAGANDA', 'province')
    const theirs = (await enrol(id, ['binh'], province)).trainingClass
    expect(theirs?.enrolments.find(row => row.person.id === person('binh'))?.stage).toBe(
      'CONFIRMED',
    )
    const given = { classId: id, shares: [{ unitId, seats: 1 }] }
    const after = await done(training, centre, { verb: 'shareSeats', input: given })
    expect(after.seatsTaken).toBe(3)
  })

  test('of a class of 300 are never sold twice, however many officers fill it at once', async () => {
    const OFFICERS = 20
    const EACH = 20
    const crowd = Array.from({ length: OFFICERS * EACH }, (_, index) => `crowd-${index}`)
    await training.from(
      'members',
      crowd.map(key => personPlaced(key, 'cell')),
    )
    const { id } = await openedClass(training, centre, { seats: 300 })
    const officers = Array.from({ length: OFFICERS }, () => holderAt('PROPAGANDA', 'commune'))
    const answers = await Promise.all(
      officers.map((officer, index) =>
        enrol(id, crowd.slice(EACH * index, EACH * (index + 1)), officer),
      ),
    )
    expect(answers.flatMap(codesOf)).toEqual([])
    const [counted] = await training.work(({ em }) =>
      em.execute(
        `select count(*) filter (where stage = 'CONFIRMED')::integer as confirmed,
           count(distinct waiting_number)::integer as places,
           (select open_taken from training_classes where id = enrolments.class_id) as taken
         from enrolments where class_id = ? group by class_id`,
        [id],
      ),
    )
    expect(counted).toEqual({ confirmed: 300, places: 100, taken: 300 })
  })
})

describe('nobody is enrolled', () => {
  test('twice, from out of reach, from nowhere, or by half a list', async () => {
    const { id } = await openedClass(training, centre)
    await enrol(id, ['an'])
    const list = ['learner-1', 'an', 'learner-1', 'binh', 'nobody']
    const refused = await enrol(id, list)
    expect(codesOf(refused)).toEqual([
      'ENROLLED_BEFORE input.personIds.1',
      'TWICE_IN_LIST input.personIds.2',
      'PERSON_UNKNOWN input.personIds.3',
      'PERSON_UNKNOWN input.personIds.4',
    ])
    expect(codesOf(await enrol(id, []))).toEqual(['LIST_LENGTH input.personIds'])
    const seen = await command(training, centre, {
      verb: 'changeClassSeats',
      input: { classId: id, seats: 3 },
    })
    expect(seen.trainingClass?.enrolments).toHaveLength(1)
  })

  test('by a post that does not run the class', async () => {
    const { id } = await openedClass(training, centre)
    const neighbour = holderAt('PROPAGANDA', 'other-commune')
    expect(codesOf(await enrol(id, ['binh'], neighbour))).toEqual(['CLASS_UNKNOWN input.classId'])
    const query = `mutation ($input: EnrolPeopleInput!) {
      enrolPeople(input: $input) { objections { code } } }`
    for (const role of ['CELL_SECRETARY', 'BASE_COMMITTEE', 'LEADER', 'ADMINISTRATOR'] as const) {
      const input = { idempotencyKey: randomUUID(), classId: id, personIds: [person('an')] }
      const { errors } = await training.ask(holderAt(role, 'commune'), query, { input })
      expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: 'FORBIDDEN' }])
    }
  })
})

describe('of a class that is held elsewhere', () => {
  const SEEN = 'query ($id: ID!) { trainingClass(id: $id) { enrolments { person { id } } } }'

  test('a cell sees its own people, and the centre keeps whoever moves away', async () => {
    const { id } = await openedClass(training, centre)
    await training.from('members', [personPlaced('mover', 'cell')])
    await enrol(id, ['an', 'mover'])
    await training.from('members', [personPlaced('mover', 'far-cell', 2)])
    const seen = async (viewer: typeof centre) => {
      const { data } = await training.ask(viewer, SEEN, { id })
      const found = data?.['trainingClass'] as { enrolments: { person: { id: string } }[] } | null
      return found?.enrolments.map(row => row.person.id) ?? null
    }
    expect(await seen(centre)).toEqual([person('an'), person('mover')])
    expect(await seen(holderAt('CELL_SECRETARY', 'far-cell'))).toEqual([person('mover')])
    expect(await seen(holderAt('BASE_COMMITTEE', 'other-commune'))).toBeNull()
    const own = await seen(holderAt('CELL_SECRETARY', 'cell'))
    expect(own).not.toContain(person('mover'))
    expect(own).toContain(person('an'))
  })
})
