import { ROLES, sessionVariables, type Role, type Viewer } from '@ket-nap/subgraph'
import { walkSchema } from '@ket-nap/subgraph/testing'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { certificateInput, record } from './testing/requests.ts'
import { holderAt, klass, openTraining, person, type TestTraining } from './testing/world.ts'

/** Marks in everything that belongs to one commune, so that any answer can be searched for them. */
const MARK = 'DAU-VET'

let training: TestTraining
let ids: string[]
beforeAll(async () => {
  training = await openTraining()
  await training.file(
    'classes',
    'key,course_kind,code,organiser,place,opens_on,decision_number\n' +
      `own,AWARENESS,${MARK}-lop,commune,${MARK},2026-09-01,${MARK}\n` +
      'foreign,AWARENESS,khac,other-commune,khac,2026-09-01,1\n',
  )
  const input = certificateInput({
    number: `${MARK}-so`,
    issuer: `${MARK}-noi`,
    classId: klass('own'),
  })
  const { certificate } = await record(training, holderAt('PROPAGANDA', 'commune'), input)
  ids = [person('an'), klass('own'), String(certificate?.['id'])]
})
afterAll(() => training.close())

const walk = (viewer: Viewer) =>
  walkSchema(training, {
    viewer,
    ids,
    literals: ids.map(id => ({
      first: '50',
      id: `"${id}"`,
      'trainee.purpose': 'TRAINING',
      'trainingAuditHeavyDays.from': '"2026-11-01"',
      until: '"2026-12-01"',
      year: '2026',
    })),
  })
const leaks = async (viewer: Viewer) =>
  (await walk(viewer)).filter(({ answer }) => answer.includes(MARK)).map(({ asked }) => asked)

describe('everything that a role may ask', () => {
  test.each(ROLES)('shows a %s of the neighbouring commune nothing', async role => {
    expect(await leaks(holderAt(role, 'other-commune'))).toEqual([])
    expect(await leaks(holderAt(role, 'other-cell'))).toEqual([])
    expect(await leaks(holderAt(role, 'far-province'))).toEqual([])
  })

  const SHOWN: Readonly<Record<Role, readonly string[]>> = {
    PROPAGANDA: [
      'Query.trainee',
      'Query.trainingClass',
      'Query.trainingClasses',
      'Person by reference',
    ],
    ORGANISING: [
      'Query.trainee',
      'Query.trainingClass',
      'Query.trainingClasses',
      'Person by reference',
    ],
    CELL_SECRETARY: ['Query.trainee', 'Certificate by reference', 'Person by reference'],
    BASE_COMMITTEE: ['Query.trainee', 'Certificate by reference', 'Person by reference'],
    LEADER: ['Query.trainingClass', 'Query.trainingClasses', 'TrainingClass by reference'],
    HELPING_MEMBER: [],
    ANALYST: [],
    AUDITOR: [],
    ADMINISTRATOR: [],
    MASS_ORGANISATION: [],
  }

  test.each(ROLES)('shows a %s above or at the place what the role is for', async role => {
    const shown = await leaks(holderAt(role, 'commune'))
    expect(shown).toEqual(expect.arrayContaining([...SHOWN[role]]))
    expect(shown.length > 0).toBe(SHOWN[role].length > 0)
  })

  test('shows a leader no person', async () => {
    const asked = (await walk(holderAt('LEADER', 'province'))).map(step => step.asked)
    expect(asked.filter(name => /trainee|Person|Certificate/.test(name))).toEqual([])
  })
})

describe('row security alone', () => {
  const rowsFor = (viewer: Viewer, table: string) =>
    training.unscoped().transactional(async em => {
      for (const [name, value] of Object.entries(sessionVariables(viewer))) {
        await em.execute('select set_config(?, ?, true)', [name, value])
      }
      return em.execute<unknown[]>(`select * from ${table}`)
    })
  const counts = (viewer: Viewer) =>
    Promise.all(
      ['person_copies', 'certificates', 'training_classes'].map(
        async table => (await rowsFor(viewer, table)).length,
      ),
    )

  test('gives a commune its own rows when the query forgets to ask for them', async () => {
    expect(await counts(holderAt('PROPAGANDA', 'commune'))).toEqual([1, 1, 1])
    expect(await counts(holderAt('PROPAGANDA', 'other-commune'))).toEqual([1, 0, 1])
    expect(await counts(holderAt('PROPAGANDA', 'far-commune'))).toEqual([1, 0, 0])
    expect(await counts(holderAt('ORGANISING', 'province'))).toEqual([2, 1, 2])
  })

  test('gives a cell its people, their certificates, and the classes of the units above', async () => {
    expect(await counts(holderAt('CELL_SECRETARY', 'cell'))).toEqual([1, 1, 1])
    expect(await counts(holderAt('CELL_SECRETARY', 'other-cell'))).toEqual([1, 0, 1])
  })

  test('gives nothing without a scope', async () => {
    for (const table of ['person_copies', 'certificates', 'training_classes']) {
      expect(await training.unscoped().execute(`select * from ${table}`)).toEqual([])
    }
  })

  test('lets nobody write a certificate for a person out of reach', async () => {
    const viewer = holderAt('PROPAGANDA', 'other-commune')
    const written = training.unscoped().transactional(async em => {
      for (const [name, value] of Object.entries(sessionVariables(viewer))) {
        await em.execute('select set_config(?, ?, true)', [name, value])
      }
      await em.execute(
        `insert into certificates (person_id, course_kind, number, number_key, issued_on, issuer,
           issuer_key, policy_version)
         values (?, 'AWARENESS', 'x', 'x', '2026-01-01', 'x', 'x', 'POLICY_294_2025')`,
        [person('an')],
      )
    })
    await expect(written).rejects.toThrow(/row-level security/)
  })

  test('lets nobody change what is on record', async () => {
    for (const table of ['certificates', 'training_classes', 'person_copies', 'courses']) {
      await expect(training.unscoped().execute(`delete from ${table}`)).rejects.toThrow(/denied/)
    }
  })
})

test('the class of a certificate that one sees is seen, wherever it was held', async () => {
  await training.file(
    'classes',
    'key,course_kind,code,organiser,place,opens_on,decision_number\n' +
      'elsewhere,NEW_MEMBER,xa,far-commune,xa,2026-09-01,1\n',
  )
  await training.file(
    'certificates',
    'key,person,course_kind,number,issued_on,issuer,class\n' +
      'c1,an,NEW_MEMBER,1,2026-10-01,Nơi khác,elsewhere\n',
  )
  const query = 'query ($id: ID!) { trainingClass(id: $id) { code certificateCount } }'
  const ask = async (viewer: Viewer) =>
    (await training.ask(viewer, query, { id: klass('elsewhere') })).data?.['trainingClass']
  expect(await ask(holderAt('CELL_SECRETARY', 'cell'))).toEqual({ code: 'xa', certificateCount: 1 })
  expect(await ask(holderAt('CELL_SECRETARY', 'other-cell'))).toBeNull()
  expect(await ask(holderAt('PROPAGANDA', 'far-commune'))).toEqual({
    code: 'xa',
    certificateCount: 0,
  })
})

test('without a purpose no training record is opened, and none is written', async () => {
  const secretary = holderAt('CELL_SECRETARY', 'cell')
  const query = 'query ($id: ID!) { trainee(id: $id) { id } }'
  const { data } = await training.ask(secretary, query, { id: person('an') })
  expect(data).toEqual({ trainee: null })
})

test('opening a training record is written to the access log, with what for', async () => {
  const secretary = holderAt('CELL_SECRETARY', 'cell')
  await training.ask(secretary, 'query ($id: ID!) { trainee(id: $id, purpose: TRAINING) { id } }', {
    id: person('an'),
  })
  const { rows } = await training.work(({ db }) =>
    sql`select action, detail from audit_entries where holder_id = ${secretary.holderId}`.execute(
      db,
    ),
  )
  expect(rows).toEqual([{ action: 'TRAINING_RECORD_OPENED', detail: { purpose: 'TRAINING' } }])
})
