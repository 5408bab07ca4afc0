import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { certificateInput, countRows, record } from '../testing/requests.ts'
import { holderAt, klass, openTraining, person, type TestTraining } from '../testing/world.ts'

const propaganda = holderAt('PROPAGANDA', 'commune')
const organising = holderAt('ORGANISING', 'province')

let training: TestTraining
beforeAll(async () => {
  training = await openTraining()
  await training.file(
    'classes',
    'key,course_kind,code,organiser,place,opens_on,closes_on,decision_number\n' +
      'k1,AWARENESS,NT01,commune,Xã,2026-09-01,2026-09-05,1-QĐ\n' +
      'k2,NEW_MEMBER,ĐVM01,commune,Xã,2026-09-01,2026-09-05,2-QĐ\n' +
      'far,AWARENESS,NT01,far-commune,Xã,2026-09-01,2026-09-05,1-QĐ\n',
  )
})
afterAll(() => training.close())

const told = () =>
  training.work(({ em }) =>
    em.execute<{ type: string; version: number; payload: Record<string, unknown> }[]>(
      'select type, version, payload from outbox_events order by seq',
    ),
  )

describe('recording a certificate', () => {
  test('stores it by the rules of its day, tells members and writes the access log', async () => {
    const input = certificateInput({ classId: klass('k1'), number: ' 7/GCN ' })
    const { certificate, objections } = await record(training, propaganda, input)
    expect(objections).toEqual([])
    expect(certificate).toMatchObject({
      number: '7/GCN',
      issuedOn: '2026-10-01',
      validUntil: '2031-10-02',
      policyVersion: 'POLICY_208_2026',
      state: 'VALID',
      course: { kind: 'AWARENESS' },
      class: { id: klass('k1'), code: 'NT01' },
      person: { id: person('an') },
    })
    expect((await told()).at(-1)).toEqual({
      type: 'certificate.recorded',
      version: 1,
      payload: {
        certificateId: certificate?.['id'],
        revision: 1,
        personId: person('an'),
        courseKind: 'AWARENESS',
        number: '7/GCN',
        issuedOn: '2026-10-01',
        validUntil: '2031-10-02',
        policyVersion: 'POLICY_208_2026',
      },
    })
    const log = await training.work(({ em }) =>
      em.execute('select action, role from audit_entries where subject_id = ?', [person('an')]),
    )
    expect(log).toEqual([{ action: 'CERTIFICATE_RECORDED', role: 'PROPAGANDA' }])
  })

  test('takes the version in force on the day of issue, not of today', async () => {
    const input = certificateInput({ issuedOn: '2025-07-01' })
    const { certificate } = await record(training, organising, input)
    expect(certificate).toMatchObject({
      policyVersion: 'POLICY_294_2025',
      validUntil: '2030-07-02',
    })
  })

  test('gives a course that does not lapse no end', async () => {
    const input = certificateInput({ courseKind: 'NEW_MEMBER', issuedOn: '1999-05-01' })
    const { certificate } = await record(training, organising, input)
    expect(certificate).toMatchObject({ policyVersion: 'POLICY_BEFORE_2016', validUntil: null })
  })

  test('counts through the last day of its time and not on the next', async () => {
    const input = certificateInput({ issuedOn: '2021-11-21' })
    const stateOn = async (today: string) => {
      const holder = holderAt('ORGANISING', 'province', today)
      return (await record(training, { ...holder, holderId: organising.holderId }, input))
        .certificate
    }
    expect(await stateOn('2026-11-21')).toMatchObject({ state: 'VALID', validUntil: '2026-11-22' })
    expect(await stateOn('2026-11-22')).toMatchObject({ state: 'LAPSED' })
  })
})

describe('the same request again', () => {
  test('stores nothing and answers the same', async () => {
    const input = certificateInput()
    const first = await record(training, propaganda, input)
    const before = [await countRows(training, 'certificates'), (await told()).length]
    const again = await record(training, propaganda, input)
    expect(again).toEqual(first)
    expect([await countRows(training, 'certificates'), (await told()).length]).toEqual(before)
  })

  test('by twins at once is stored once', async () => {
    const before = await countRows(training, 'certificates')
    const input = certificateInput()
    const answers = await Promise.all([1, 2, 3].map(() => record(training, propaganda, input)))
    expect(new Set(answers.map(({ certificate }) => certificate?.['id'])).size).toBe(1)
    expect(await countRows(training, 'certificates')).toBe(before + 1)
  })

  test('with another content is refused', async () => {
    const input = certificateInput()
    await record(training, propaganda, input)
    const other = await record(training, propaganda, { ...input, number: 'another' })
    expect(other.objections).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }])
  })

  test('after an objection is judged anew', async () => {
    const input = certificateInput({ number: 'taken-then-free' })
    const before = await record(training, propaganda, { ...input, issuedOn: '2026-11-22' })
    expect(before.objections).toMatchObject([{ code: 'ISSUED_IN_FUTURE' }])
    const after = await record(training, propaganda, input)
    expect(after.objections).toEqual([])
  })
})

describe('a number', () => {
  const input = certificateInput({ number: '99/GCN', issuer: 'Trung tâm  Một' })

  test('of the same course and issuer is taken, however it is spelt', async () => {
    await record(training, propaganda, input)
    const again = {
      ...input,
      idempotencyKey: randomUUID(),
      number: '99 / gcn',
      issuer: 'TRUNG TÂM MỘT',
    }
    const { certificate, objections } = await record(training, propaganda, again)
    expect(certificate).toBeNull()
    expect(objections).toMatchObject([{ code: 'NUMBER_TAKEN', path: ['input', 'number'] }])
  })

  test('is taken too when its bearer is out of reach', async () => {
    const far = { ...input, idempotencyKey: randomUUID(), personId: person('chi') }
    const { objections } = await record(training, holderAt('PROPAGANDA', 'far-commune'), far)
    expect(objections).toMatchObject([{ code: 'NUMBER_TAKEN', params: [] }])
  })

  test('of two people at once is given to one of them', async () => {
    const number = 'race/GCN'
    const answers = await Promise.all(
      [1, 2].map(() => record(training, propaganda, certificateInput({ number }))),
    )
    const codes = answers.flatMap(({ objections }) => objections.map(({ code }) => code))
    expect(codes).toEqual(['NUMBER_TAKEN'])
  })

  test('of another course or issuer is free', async () => {
    const course = { ...input, idempotencyKey: randomUUID(), courseKind: 'NEW_MEMBER' }
    const issuer = { ...input, idempotencyKey: randomUUID(), issuer: 'Trung tâm Hai' }
    expect((await record(training, propaganda, course)).objections).toEqual([])
    expect((await record(training, propaganda, issuer)).objections).toEqual([])
  })
})

describe('nothing is stored, and no event told', () => {
  const refused: [why: string, changes: Parameters<typeof certificateInput>[0], codes: string[]][] =
    [
      ['for a person out of reach', { personId: person('binh') }, ['PERSON_UNKNOWN']],
      ['for nobody', { personId: randomUUID() }, ['PERSON_UNKNOWN']],
      ['for what is no key of a person', { personId: 'x\u0000y' }, ['PERSON_UNKNOWN']],
      ['in the future', { issuedOn: '2026-11-22' }, ['ISSUED_IN_FUTURE']],
      ['with a class of another course', { classId: klass('k2') }, ['CLASS_OF_OTHER_COURSE']],
      ['with a class out of reach', { classId: klass('far') }, ['CLASS_UNKNOWN']],
      ['with what is no class', { classId: 'k1' }, ['CLASS_UNKNOWN']],
      [
        'before the class began',
        { classId: klass('k1'), issuedOn: '2026-08-31' },
        ['ISSUED_BEFORE_CLASS'],
      ],
      [
        'with texts that cannot be stored',
        { number: 'n'.repeat(300), issuer: 'a\u0000b' },
        ['NUMBER_TOO_LONG', 'ISSUER_HAS_CONTROL_CHARACTERS'],
      ],
    ]

  test.each(refused)('%s', async (_, changes, codes) => {
    const before = [await countRows(training, 'certificates'), (await told()).length]
    const answer = await record(training, propaganda, certificateInput(changes))
    expect(answer.certificate).toBeNull()
    expect(answer.objections.map(({ code }) => code)).toEqual(codes)
    expect([await countRows(training, 'certificates'), (await told()).length]).toEqual(before)
  })

  test.each([
    [{ issuedOn: '2026-02-31' }, 'NOT_A_DATE', ['input', 'issuedOn']],
    [{ courseKind: 'UNKNOWN' }, 'WRONG_TYPE', ['input', 'courseKind']],
    [{ idempotencyKey: 'k'.repeat(101) }, 'IDEMPOTENCY_KEY', ['input', 'idempotencyKey']],
    [{ idempotencyKey: 'a\u0000b' }, 'IDEMPOTENCY_KEY', ['input', 'idempotencyKey']],
  ])('for %j, told as %s at its path', async (changes, reason, inputPath) => {
    const query = `mutation ($input: RecordCertificateInput!) {
      recordCertificate(input: $input) { objections { code } } }`
    const answer = await training.ask(propaganda, query, { input: certificateInput(changes) })
    expect(answer.errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', reason, inputPath })
  })

  test.each([
    'CELL_SECRETARY',
    'BASE_COMMITTEE',
    'LEADER',
    'ANALYST',
    'AUDITOR',
    'ADMINISTRATOR',
    'MASS_ORGANISATION',
  ] as const)('by a post of the role %s', async role => {
    const query = `mutation ($input: RecordCertificateInput!) {
      recordCertificate(input: $input) { objections { code } } }`
    const holder = holderAt(role, 'province')
    const answer = await training.ask(holder, query, { input: certificateInput() })
    expect(answer.errors.map(({ extensions }) => extensions)).toEqual([{ code: 'FORBIDDEN' }])
  })
})
