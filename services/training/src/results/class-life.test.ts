import { randomUUID } from 'node:crypto'
import { sessionVariables } from '@ket-nap/subgraph'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { codesOf, command, done, openedClass, type ClassAnswer } from '../testing/classes.ts'
import { countRows } from '../testing/requests.ts'
import {
  holderAt,
  openTraining,
  person,
  personPlaced,
  type TestTraining,
} from '../testing/world.ts'

const centre = holderAt('PROPAGANDA', 'commune')
const LEARNERS = ['an', 'bay', 'mover']

let training: TestTraining
let running: ClassAnswer
beforeAll(async () => {
  training = await openTraining()
  await training.from('members', [personPlaced('bay', 'cell'), personPlaced('mover', 'cell')])
  const { id: classId } = await openedClass(training, centre)
  const personIds = LEARNERS.map(person)
  await done(training, centre, { verb: 'enrolPeople', input: { classId, personIds } })
  running = await done(training, centre, { verb: 'startClass', input: { classId } })
})
afterAll(() => training.close())

const at = (key: string) =>
  running.enrolments.find(row => row.person.id === person(key))?.id ?? 'nobody'
const mark = (key: string, state = 'PRESENT', markedAt = '2026-11-20T11:00:00Z') => ({
  id: randomUUID(),
  enrolmentId: at(key),
  state,
  markedAt,
})

async function attend(session: number, marks: readonly object[], viewer = centre) {
  const { data, errors } = await training.ask(
    viewer,
    `mutation ($input: MarkAttendanceInput!) { markAttendance(input: $input) {
       session { attendance { enrolmentId state } } objections { code path params { name value } } } }`,
    {
      input: {
        idempotencyKey: randomUUID(),
        sessionId: running.sessions[session]?.id,
        marks,
      },
    },
  )
  if (errors.length > 0) throw new Error(JSON.stringify(errors[0]))
  return data?.['markAttendance'] as {
    session: { attendance: { enrolmentId: string; state: string }[] } | null
    objections: { code: string; path: string[]; params: [] }[]
  }
}

test('attendance that is sent twice is stored once, and the latest mark counts', async () => {
  const first = LEARNERS.map(key => mark(key))
  await Promise.all([attend(0, first), attend(0, first)])
  expect(await countRows(training, 'attendance_marks')).toBe(3)
  await attend(0, [mark('bay', 'ABSENT', '2026-11-20T12:00:00Z')])
  const late = await attend(0, [mark('bay', 'EXCUSED', '2026-11-20T10:00:00Z')])
  const states = new Map(late.session?.attendance.map(row => [row.enrolmentId, row.state]))
  expect([states.get(at('an')), states.get(at('bay'))]).toEqual(['PRESENT', 'ABSENT'])
  expect(await countRows(training, 'attendance_marks')).toBe(5)
})

test('attendance of others, or twice in one list, is refused whole', async () => {
  const twice = mark('an')
  const refused = await attend(1, [twice, twice, { ...mark('an'), enrolmentId: randomUUID() }])
  expect(codesOf(refused)).toEqual([
    'TWICE_IN_LIST input.marks.1.id',
    'NOT_ENROLLED input.marks.2.enrolmentId',
  ])
  const neighbour = await attend(1, [mark('an')], holderAt('PROPAGANDA', 'other-commune'))
  expect(codesOf(neighbour)).toEqual(['CLASS_UNKNOWN input.classId'])
  expect(await countRows(training, 'attendance_marks')).toBe(5)
})

test('a class is closed by marks and attendance, and its certificates are issued in a row', async () => {
  await attend(
    1,
    LEARNERS.map(key => mark(key)),
  )
  const classId = running.id
  const marks = [
    { enrolmentId: at('an'), mark: 7.5 },
    { enrolmentId: at('bay'), mark: 9 },
    { enrolmentId: at('mover'), mark: 8 },
  ]
  await done(training, centre, { verb: 'recordMarks', input: { classId, marks } })
  const early = { classId, issuedOn: '2026-11-21', issuer: 'Trung tâm Chính trị xã Thử' }
  const refused = await command(training, centre, { verb: 'issueCertificates', input: early })
  expect(codesOf(refused)).toEqual(['WRONG_STAGE input.classId'])
  const closed = await done(training, centre, { verb: 'closeClass', input: { classId } })
  const stages = Object.fromEntries(closed.enrolments.map(row => [row.person.id, row.stage]))
  expect(stages).toEqual({
    [person('an')]: 'PASSED',
    [person('bay')]: 'FAILED',
    [person('mover')]: 'PASSED',
  })
  await training.from('members', [personPlaced('mover', 'far-cell', 2)])
  const bad = { ...early, issuedOn: '2026-11-19', firstNumber: 0, issuer: '' }
  expect(
    codesOf(await command(training, centre, { verb: 'issueCertificates', input: bad })),
  ).toEqual([
    'ISSUED_BEFORE_END input.issuedOn',
    'ISSUER_NOT_USABLE input.issuer',
    'NUMBER_OUT_OF_RANGE input.firstNumber',
  ])
  await training.file(
    'certificates',
    'key,person,course_kind,number,issued_on,issuer\n' +
      'far,chi,AWARENESS,0040/2026,2026-05-04,TRUNG TÂM chính trị xã Thử\n',
  )
  const input = { ...early, firstNumber: 7 }
  await done(training, centre, { verb: 'issueCertificates', input })
  const again = await command(training, centre, { verb: 'issueCertificates', input })
  expect(codesOf(again)).toEqual(['NOBODY_TO_CERTIFY input.classId'])
  const told = await training.work(({ em }) =>
    em.execute<{ payload: Record<string, unknown> }[]>(
      `select payload from outbox_events where type = 'certificate.recorded' order by seq offset 1`,
    ),
  )
  expect(told.map(({ payload }) => [payload['personId'], payload['number']])).toEqual([
    [person('an'), '0041/2026'],
    [person('mover'), '0042/2026'],
  ])
})

const SEEN = `query ($id: ID!) { trainingClass(id: $id) { enrolments {
  mark result { passed grade attended sessions } certificate { id number state } person { id } } } }`

async function seenBy(viewer: typeof centre) {
  const { data } = await training.ask(viewer, SEEN, { id: running.id })
  const found = data?.['trainingClass'] as { enrolments: Record<string, unknown>[] } | null
  return found?.enrolments ?? []
}

test('the cell sees marks and results of its own people, whoever moved those of nobody else', async () => {
  const own = await seenBy(holderAt('CELL_SECRETARY', 'cell'))
  expect(own).toMatchObject([
    { mark: 7.5, result: { passed: true, grade: 'GOOD', attended: 2, sessions: 2 } },
    { mark: 9, result: { passed: false, grade: null, attended: 1 }, certificate: null },
  ])
  expect(await seenBy(holderAt('CELL_SECRETARY', 'far-cell'))).toMatchObject([
    { mark: 8, person: { id: person('mover') }, certificate: { number: '0042/2026' } },
  ])
  expect(await seenBy(holderAt('CELL_SECRETARY', 'other-cell'))).toEqual([])
  expect(await seenBy(centre)).toHaveLength(3)
})

test('a certificate is revoked once, by a decision, and members is told', async () => {
  const [first] = await seenBy(centre)
  const certificate = first?.['certificate'] as { id: string } | undefined
  const revoke = async (viewer: typeof centre, changes: object = {}) => {
    const { data, errors } = await training.ask(
      viewer,
      `mutation ($input: RevokeCertificateInput!) { revokeCertificate(input: $input) {
         certificate { state revokedOn } objections { code path params { name value } } } }`,
      {
        input: {
          idempotencyKey: randomUUID(),
          certificateId: certificate?.id,
          revokedOn: '2026-11-21',
          decisionNumber: '9-QĐ/TTCT',
          reason: 'Khai không đúng',
          ...changes,
        },
      },
    )
    expect(errors).toEqual([])
    return data?.['revokeCertificate'] as {
      certificate: object | null
      objections: { code: string; path: string[]; params: [] }[]
    }
  }
  const bad = { revokedOn: '2026-11-20', decisionNumber: '', reason: ' ' }
  expect(codesOf(await revoke(centre, bad))).toEqual([
    'REVOKED_BEFORE_ISSUE input.revokedOn',
    'DECISION_NUMBER_NOT_USABLE input.decisionNumber',
    'REASON_NOT_USABLE input.reason',
  ])
  expect(codesOf(await revoke(holderAt('PROPAGANDA', 'other-commune')))).toEqual([
    'CERTIFICATE_UNKNOWN input.certificateId',
  ])
  expect((await revoke(centre)).certificate).toEqual({ state: 'REVOKED', revokedOn: '2026-11-21' })
  expect(codesOf(await revoke(centre))).toEqual(['REVOKED_BEFORE input.certificateId'])
  const told = await training.work(({ em }) =>
    em.execute<{ payload: object }[]>(
      `select payload from outbox_events where type = 'certificate.revoked'`,
    ),
  )
  expect(told).toMatchObject([
    { payload: { certificateId: certificate?.id, revision: 2, revokedOn: '2026-11-21' } },
  ])
})

test('row security alone keeps everything of a class from who does not run it', async () => {
  const rows = (viewer: typeof centre, table: string) =>
    training.unscoped().transactional(async em => {
      for (const [name, value] of Object.entries(sessionVariables(viewer))) {
        await em.execute('select set_config(?, ?, true)', [name, value])
      }
      return (await em.execute<unknown[]>(`select * from ${table}`)).length
    })
  const TABLES = ['enrolments', 'attendance_marks', 'paper_marks', 'results']
  const counts = (viewer: typeof centre) => Promise.all(TABLES.map(table => rows(viewer, table)))
  expect(await counts(centre)).toEqual([3, 8, 3, 3])
  expect(await counts(holderAt('CELL_SECRETARY', 'cell'))).toEqual([2, 6, 2, 2])
  expect(await counts(holderAt('BASE_COMMITTEE', 'other-commune'))).toEqual([0, 0, 0, 0])
  expect(await counts(holderAt('PROPAGANDA', 'far-commune'))).toEqual([1, 2, 1, 1])
})
