import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  HELPER,
  listSomebody,
  meet,
  ORGANS,
  prepareForVote,
  seatMembers,
  type TestDossier,
} from '../testing/dossiers.ts'
import { MINIATURE } from '../testing/miniature.ts'
import { event } from '../testing/tree.ts'
import { openTestMembers, type TestMembers } from '../testing/open-members.ts'

let members: TestMembers
beforeAll(async () => {
  members = await openTestMembers()
  await members.units(MINIATURE)
  await seatMembers(members)
})
afterAll(() => members.close())

const { cell, base, department, board, province } = ORGANS
const BASE = { organ: 'BASE_COMMITTEE', unit: 'agency', present: 5 }
const ADMIT = { organ: 'STANDING_BOARD', unit: 'new-commune', present: 3, item: 'ADMIT' } as const

async function ready(): Promise<TestDossier> {
  const dossier = await listSomebody(members)
  await prepareForVote(members, dossier)
  return dossier
}

async function appraised(): Promise<TestDossier> {
  const dossier = await ready()
  await meet(members, cell, { heldOn: '2026-07-01', dossiers: [dossier] })
  await meet(members, base, { heldOn: '2026-07-15', dossiers: [dossier], vote: BASE })
  await dossier.step(department, 'takeUpDossier', '2026-07-20')
  return dossier
}

async function decided(): Promise<TestDossier> {
  const dossier = await appraised()
  await meet(members, board, { heldOn: '2026-08-03', dossiers: [dossier], vote: ADMIT })
  return dossier
}

/** What keeps the ceremony from being recorded whatever its day, and what keeps it from being held today. */
async function offered({ id }: TestDossier) {
  const judged = 'action objections { code }'
  const { data } = await members.ask(
    cell,
    `{ dossier(admissionId: "${id}") { actions { ${judged} } nextSteps { ${judged} } } }`,
  )
  type Judged = { action: string; objections: { code: string }[] }[]
  const { actions, nextSteps } = Object(data?.['dossier']) as Record<
    'actions' | 'nextSteps',
    Judged
  >
  const codesIn = (steps: Judged) =>
    steps.find(({ action }) => action === 'HOLD_CEREMONY')?.objections.map(({ code }) => code)
  return { lasting: codesIn(actions), today: codesIn(nextSteps) }
}

const papersOf = ({ id }: TestDossier) =>
  members.rows<{ kind: string; set_aside_reason: string | null }>(
    `select kind, set_aside_reason from admission_papers where admission_id = '${id}' order by id`,
  )

describe('a dossier older than twelve months', () => {
  const age = ({ id }: TestDossier, openedOn: string) =>
    members.rows(`update admissions set opened_on = '${openedOn}' where id = '${id}'`)

  test('is not voted on, and what may have changed is made anew', async () => {
    const dossier = await ready()
    await age(dossier, '2025-06-30')
    expect(await meet(members, cell, { heldOn: '2026-07-01', dossiers: [dossier] })).toEqual([
      'items.0 DOSSIER_TOO_OLD',
    ])
    await dossier.step(cell, 'redoDossier', '2026-07-02')
    expect(dossier.stage).toBe('DOSSIER_OPEN')
    expect(await papersOf(dossier)).toEqual([
      { kind: 'APPLICATION', set_aside_reason: null },
      { kind: 'CV', set_aside_reason: null },
      { kind: 'OPINION_SUMMARY', set_aside_reason: 'TOO_OLD' },
    ])
    expect(await dossier.refusal(cell, 'startVerification', '2026-07-03')).toEqual([
      'INTRODUCERS_MISSING',
    ])
  })

  test('is renewed only when it is, to the day', async () => {
    const dossier = await ready()
    await age(dossier, '2025-07-02')
    expect(await dossier.refusal(cell, 'redoDossier', '2026-07-01')).toEqual([
      'DOSSIER_STILL_VALID',
    ])
    expect(await meet(members, cell, { heldOn: '2026-07-01', dossiers: [dossier] })).toEqual([])
  })
})

describe('a certificate', () => {
  const lapse = ({ personId }: TestDossier, day: string) =>
    members.rows(
      `update certificate_copies set valid_until = '${day}' where person_id = '${personId}'`,
    )

  test('that lapsed the day before the cell’s consideration sends back to the class', async () => {
    const dossier = await ready()
    await lapse(dossier, '2026-07-01')
    expect(await meet(members, cell, { heldOn: '2026-07-01', dossiers: [dossier] })).toEqual([
      'items.0 CERTIFICATE_LAPSED',
    ])
    await dossier.step(cell, 'learnAgain', '2026-07-02')
    expect(dossier.stage).toBe('CLASS_PROPOSED')
  })

  test('that was revoked counts as none, until another one comes', async () => {
    const dossier = await ready()
    const [copy] = await members.rows<{ told: { revision: number } }>(
      `select jsonb_build_object('certificateId', certificate_id, 'revision', revision,
         'personId', person_id, 'courseKind', course_kind, 'number', number,
         'issuedOn', issued_on, 'validUntil', valid_until, 'policyVersion', policy_version) as told
       from certificate_copies where person_id = '${dossier.personId}'`,
    )
    const revision = Number(copy?.told.revision) + 1
    const revoked = { ...copy?.told, revision, revokedOn: '2026-06-30' }
    await members.events([event('certificate.revoked', revoked)])
    const before = { heldOn: '2026-07-01', dossiers: [dossier] }
    expect(await meet(members, cell, before)).toEqual([
      'items.0 CERTIFICATE_MISSING',
      'items.0 PAPERS_MISSING',
    ])
    await dossier.certified('2026-06-30', '2031-07-01')
    expect(await meet(members, cell, before)).toEqual([])
  })

  test('that lapses after it raises nothing', async () => {
    const dossier = await ready()
    await lapse(dossier, '2026-07-02')
    await meet(members, cell, { heldOn: '2026-07-01', dossiers: [dossier] })
    expect(dossier.stage).toBe('CELL_VOTED')
    expect(
      await meet(members, base, { heldOn: '2026-07-15', dossiers: [dossier], vote: BASE }),
    ).toEqual([])
  })
})

test('an introducer of eleven months is refused at the field', async () => {
  const dossier = await listSomebody(members)
  const input = { personId: HELPER, togetherSince: '2025-06-16' }
  expect(await dossier.refusal(cell, 'recordIntroduction', '2026-05-15', input)).toEqual([
    'INTRODUCER_TOO_SHORT',
  ])
  await dossier.step(cell, 'recordIntroduction', '2026-06-16', input)
})

describe('a dossier that is not in order', () => {
  const faults = [{ paperKind: 'CV', code: 'UNSEALED' }]

  test('waits until the paper is replaced, with fifteen more working days', async () => {
    const dossier = await appraised()
    const [before] = await members.rows<{ due_on: string }>(
      `select due_on::text from admissions where id = '${dossier.id}'`,
    )
    await dossier.step(department, 'requestAdditions', '2026-07-21', { faults, note: 'Thiếu dấu' })
    const [after] = await members.rows<{ due_on: string }>(
      `select due_on::text from admissions where id = '${dossier.id}'`,
    )
    expect([before?.due_on, after?.due_on]).toEqual(['2026-09-04', '2026-09-25'])
    const tooEarly = { heldOn: '2026-08-03', dossiers: [dossier], vote: ADMIT }
    expect(await meet(members, board, tooEarly)).toEqual(['items.0 FAULTS_OPEN'])
    await dossier.step(cell, 'recordPaper', '2026-07-28', { kind: 'CV' })
    expect((await papersOf(dossier)).filter(({ kind }) => kind === 'CV')).toEqual([
      { kind: 'CV', set_aside_reason: 'REPLACED' },
      { kind: 'CV', set_aside_reason: null },
    ])
    expect(await meet(members, board, tooEarly)).toEqual([])
  })

  test('may go back to the cell, to be voted on again', async () => {
    const dossier = await appraised()
    await dossier.step(department, 'returnDossier', '2026-07-21', { faults, note: 'Lập lại' })
    expect(dossier.stage).toBe('DOSSIER_OPEN')
    expect(
      await members.rows(`select considered_on, route from admissions where id = '${dossier.id}'`),
    ).toEqual([{ considered_on: null, route: null }])
  })
})

test('a special case is decided only after the province agreed', async () => {
  const dossier = await appraised()
  await dossier.step(department, 'nameSpecialCases', '2026-07-21', {
    specialCases: ['RELIGIOUS_DIGNITARY'],
  })
  const decision = { heldOn: '2026-08-10', dossiers: [dossier], vote: ADMIT }
  expect(await meet(members, board, decision)).toEqual(['items.0 CONSENT_MISSING'])
  await dossier.step(department, 'askConsent', '2026-07-22')
  expect(await dossier.refusal(department, 'answerConsent', '2026-08-01', { given: true })).toEqual(
    ['WRONG_ACTOR', 'NUMBER_MISSING'],
  )
  await dossier.step(province, 'answerConsent', '2026-08-01', { given: true, number: '77-CV/TU' })
  expect(await meet(members, board, decision)).toEqual([])
})

describe('a decision', () => {
  test('that is cancelled no longer counts, and its history stays', async () => {
    const dossier = await decided()
    await dossier.step(board, 'cancelDecision', '2026-08-20', {
      number: '210-QĐ/ĐU',
      note: 'Không đủ tiêu chuẩn',
    })
    expect(dossier.stage).toBe('CANCELLED')
    expect(
      await members.rows(`select action from admission_moves
        where admission_id = '${dossier.id}' order by place desc limit 2`),
    ).toEqual([{ action: 'CANCEL_DECISION' }, { action: 'ADMIT' }])
  })

  test('that is cancelled after the ceremony ends the membership that it began', async () => {
    const dossier = await decided()
    await dossier.step(cell, 'holdCeremony', '2026-08-15')
    await dossier.step(board, 'cancelDecision', '2026-09-20', {
      number: '211-QĐ/ĐU',
      note: 'Khai man lý lịch',
    })
    const person = `person_id = '${dossier.personId}'`
    expect(await members.rows(`select status, left_on::text from members where ${person}`)).toEqual(
      [{ status: 'REMOVED', left_on: '2026-09-20' }],
    )
    expect(
      await members.rows(`select from_on::text, until_on::text from belongings where ${person}`),
    ).toEqual([{ from_on: '2026-08-15', until_on: '2026-09-20' }])
    expect(await members.rows(`select kind, on_day::text from departures where ${person}`)).toEqual(
      [{ kind: 'REMOVED', on_day: '2026-09-20' }],
    )
  })

  test('by a wrong procedure is made again from the wrong step, the right ones kept', async () => {
    const dossier = await decided()
    await dossier.step(board, 'redoBaseVote', '2026-08-20', { note: 'Sai thủ tục' })
    expect(dossier.stage).toBe('CELL_VOTED')
    expect(
      await members.rows(`select decided_on, considered_on::text from admissions
        where id = '${dossier.id}'`),
    ).toEqual([{ decided_on: null, considered_on: '2026-07-01' }])
  })

  test('whose ceremony is late needs the consent of the committee above', async () => {
    const dossier = await decided()
    expect(await dossier.refusal(cell, 'holdCeremony', '2026-10-05')).toEqual(['CEREMONY_LATE'])
    expect(await offered(dossier)).toEqual({ lasting: [], today: ['CEREMONY_LATE'] })
    await dossier.step(board, 'consentToLateCeremony', '2026-10-05', { number: '99-CV/ĐU' })
    await dossier.step(cell, 'holdCeremony', '2026-10-06')
    expect(dossier.stage).toBe('CEREMONY_HELD')
  })
})
