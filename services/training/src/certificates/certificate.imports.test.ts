import { importedId } from '@ket-nap/subgraph'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { countRows } from '../testing/requests.ts'
import { holderAt, openTraining, person, type TestTraining } from '../testing/world.ts'

const CLASSES = 'key,course_kind,code,organiser,place,opens_on,closes_on,decision_number\n'
const CERTIFICATES = 'key,person,course_kind,number,issued_on,issuer,class\n'

let training: TestTraining
beforeAll(async () => {
  training = await openTraining()
  const line = 'k1,AWARENESS,NT01,commune,Xã,01/09/2024,05/09/2024,1-QĐ\n'
  expect(await training.file('classes', CLASSES + line)).toEqual({ table: 'classes', rows: 1 })
})
afterAll(() => training.close())

const problemsOf = async (table: string, text: string) => {
  const answer = await training.file(table, text)
  const problems = 'problems' in answer ? answer.problems : []
  return problems.map(({ line, column, code }) => `${line} ${column} ${code}`)
}

describe('a file of certificates', () => {
  test('is stored by the rules of each day, and members is told of every line', async () => {
    const text =
      CERTIFICATES +
      'c1,an,AWARENESS,1/2024,2024-09-05,Trung tâm,k1\n' +
      'c2,binh,NEW_MEMBER,1/2024,06/09/2024,Trung tâm,\n'
    expect(await training.file('certificates', text)).toEqual({ table: 'certificates', rows: 2 })
    const told = await training.work(({ em }) =>
      em.execute<{ payload: object }[]>('select payload from outbox_events order by seq'),
    )
    expect(told.map(({ payload }) => payload)).toEqual(
      expect.arrayContaining([
        {
          certificateId: importedId('certificate', 'c1'),
          revision: 1,
          personId: person('an'),
          courseKind: 'AWARENESS',
          number: '1/2024',
          issuedOn: '2024-09-05',
          validUntil: '2029-09-06',
          policyVersion: 'POLICY_24_2021',
        },
      ]),
    )
    expect(told).toHaveLength(2)
    const query = `query ($id: ID!) { trainee(id: $id, purpose: TRAINING) {
      certificates { number validUntil class { code } } } }`
    const { data } = await training.ask(holderAt('CELL_SECRETARY', 'cell'), query, {
      id: person('an'),
    })
    expect(data?.['trainee']).toEqual({
      certificates: [{ number: '1/2024', validUntil: '2029-09-06', class: { code: 'NT01' } }],
    })
  })

  test('is refused whole with every line and reason', async () => {
    const before = await countRows(training, 'certificates')
    const text =
      CERTIFICATES +
      'c1,an,AWARENESS,2/2024,2024-09-05,Trung tâm,k1\n' +
      'c3,nobody,AWARENESS,3/2024,2024-09-05,Trung tâm,k1\n' +
      'c4,an,AWARENESS,1 / 2024,2024-09-05,TRUNG TÂM,\n' +
      'c5,an,NEW_MEMBER,5/2024,2024-09-05,Trung tâm,k1\n' +
      'c6,an,AWARENESS,6/2024,2024-08-31,Trung tâm,k1\n' +
      'c7,an,AWARENESS,7/2024,2024-09-05,Trung tâm,k9\n' +
      'c8,an,AWARENESS,8/2024,2024-09-05,Trung tâm,\n' +
      'c9,an,AWARENESS,8/2024,2024-09-05,trung tâm,\n' +
      'c9,an,AWARENESS,10/2024,2199-12-31,Trung tâm,\n'
    expect(await problemsOf('certificates', text)).toEqual([
      '2 key ALREADY_STORED',
      '3 person UNKNOWN_PERSON',
      '4 number NUMBER_TAKEN',
      '5 class CLASS_OF_OTHER_COURSE',
      '6 issued_on ISSUED_BEFORE_CLASS',
      '7 class UNKNOWN_CLASS',
      '9 number TWICE_IN_FILE',
      '10 key TWICE_IN_FILE',
      '10 issued_on NOT_A_DATE',
    ])
    expect(await countRows(training, 'certificates')).toBe(before)
  })

  test('tells bad cells before anything else', async () => {
    const text = `${CERTIFICATES}c1,an,DANCING,${'n'.repeat(61)},31/02/2024,,\n`
    expect(await problemsOf('certificates', text)).toEqual([
      '2 course_kind UNKNOWN_CODE',
      '2 number TOO_LONG',
      '2 issued_on NOT_A_DATE',
      '2 issuer EMPTY',
    ])
  })
})

test('a file of classes is refused whole with every line and reason', async () => {
  const text =
    CLASSES +
    'k1,AWARENESS,NT02,commune,Xã,2024-09-01,,1\n' +
    'k3,AWARENESS,NT01,commune,Xã,2024-09-01,,1\n' +
    'k4,AWARENESS,NT04,nowhere,Xã,2024-09-01,,1\n' +
    'k5,AWARENESS,NT05,commune,Xã,2024-09-02,2024-09-01,1\n' +
    'k6,AWARENESS,NT05,commune,Xã,2024-09-02,,1\n'
  expect(await problemsOf('classes', text)).toEqual([
    '2 key ALREADY_STORED',
    '3 code ALREADY_STORED',
    '4 organiser UNKNOWN_UNIT',
    '5 closes_on DATES_IN_WRONG_ORDER',
    '6 code TWICE_IN_FILE',
  ])
})

test('a consumer that lost its copy is told every certificate again', async () => {
  const { tellEveryCertificate } = await import('./certificate.queries.ts')
  const events = await training.work(async ({ db }) => {
    const told = []
    for await (const event of tellEveryCertificate(db)) told.push(event)
    return told
  })
  const stored = await countRows(training, 'certificates')
  expect(events).toHaveLength(stored)
  expect(events[0]).toMatchObject({ type: 'certificate.recorded', version: 1 })
})
