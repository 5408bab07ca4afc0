import { randomUUID } from 'node:crypto'
import { ROLES, type Viewer } from '@ket-nap/subgraph'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestBodies, personId, send } from '../testing/bodies.ts'
import { PAPER, recordLife, told } from '../testing/life.ts'
import type { TestMembers } from '../testing/open-members.ts'
import { unitId } from '../testing/tree.ts'
import { viewers } from '../testing/viewers.ts'

const department = viewers.commune('ORGANISING')
const base = viewers.agency('BASE_COMMITTEE')
const secretary = viewers.cell('CELL_SECRETARY', 'agency-cell')

let members: TestMembers
beforeAll(async () => {
  members = await openTestBodies()
})
afterAll(() => members.close())

const record = (verb: string, input: Record<string, unknown>, viewer: Viewer = department) =>
  recordLife({ members, viewer }, verb, input)

const of = (key: string, more: Record<string, unknown> = {}) => ({
  personId: personId(key),
  on: '2026-06-01',
  ...more,
})

const ballot = (organ: string, heldOn: string, [yes, no]: readonly [number, number]) => ({
  organ,
  heldOn,
  entitled: yes + no,
  present: yes + no,
  yes,
  no,
  blank: 0,
})
const VOTES = [
  ballot('CELL', '2026-05-04', [5, 1]),
  ballot('BASE_COMMITTEE', '2026-05-12', [9, 0]),
  ballot('STANDING_BOARD', '2026-05-30', [4, 3]),
]
const removal = (key: string, more: Record<string, unknown> = {}) =>
  of(key, {
    ground: 'NO_ACTIVITY',
    sinceOn: '2026-03-01',
    selfReview: 'DONE',
    ballots: VOTES,
    ...more,
  })

const count = async (table: string) =>
  (await members.rows<{ n: number }>(`select count(*)::int as n from ${table}`))[0]?.n

type Refused = readonly [told: string[], verb: string, input: Record<string, unknown>]

/** What is refused, as 'CODE field'; everything at once. */
const REFUSED: readonly Refused[] = [
  [['UNKNOWN_PERSON personId'], 'recordDeath', of('far')],
  [['UNKNOWN_PERSON personId'], 'recordDeath', of('nobody')],
  [['NOT_FOR_THIS_STATUS personId'], 'restoreMember', of('an')],
  [['NOT_FOR_THIS_STATUS personId'], 'expelMember', of('probationary', { ground: 'DISCIPLINE' })],
  [['DAY_IN_FUTURE on'], 'recordDeath', of('an', { on: '2026-11-22' })],
  [['NOT_A_MEMBER_THEN on'], 'recordDeath', of('an', { on: '2015-03-20' })],
  [
    ['DOCUMENT_NUMBER_NOT_USABLE documentNumber', 'ISSUER_NOT_USABLE issuer'],
    'recordResignation',
    of('an', { documentNumber: ' ', issuer: 'x'.repeat(201) }),
  ],
  [['DOCUMENT_DAY_MISSING documentOn'], 'recordResignation', of('an', { documentOn: null })],
  [['DOCUMENT_IN_FUTURE documentOn'], 'recordResignation', of('an', { documentOn: '2026-11-22' })],
  [
    ['DISCIPLINE_OF_OFFICIALS discipline'],
    'disciplineMember',
    of('probationary', { discipline: 'DISMISSAL' }),
  ],
  [['NOT_INTERRUPTED on'], 'resumeActivity', of('an')],
  [
    ['EXPELLED_INSTEAD ground'],
    'removeMember',
    removal('an', { ground: 'IN_CUSTODY', ballots: [] }),
  ],
  [['GROUND_OF_PROBATION ground'], 'removeMember', removal('an', { ground: 'NOT_QUALIFIED' })],
  [['CAUSE_TOO_SHORT sinceOn'], 'removeMember', removal('an', { sinceOn: '2026-03-02' })],
  [['CAUSE_TOO_SHORT sinceOn'], 'removeMember', removal('an', { sinceOn: null })],
  [
    ['CAUSE_TOO_SHORT sinceOn'],
    'removeMember',
    removal('an', { ground: 'NO_PROGRESS', sinceOn: '2025-06-02' }),
  ],
  [
    ['CAUSE_TOO_SHORT sinceOn'],
    'removeMember',
    removal('an', { ground: 'BELOW_STANDARD', sinceOn: '2024-06-02' }),
  ],
  [['SELF_REVIEW_UNSAID selfReview'], 'removeMember', removal('an', { selfReview: null })],
  [
    ['SELF_REVIEW_NOT_ASKED selfReviewRequests'],
    'removeMember',
    removal('an', { selfReview: 'NOT_DONE', selfReviewRequests: 2 }),
  ],
  [
    ['REMOVAL_VOTE_MISSING ballots', 'REMOVAL_VOTE_MISSING ballots'],
    'removeMember',
    removal('an', { ballots: VOTES.slice(0, 1) }),
  ],
  [
    ['REMOVAL_VOTE_SHORT ballots'],
    'removeMember',
    removal('an', { ballots: [ballot('CELL', '2026-05-04', [3, 2]), ...VOTES.slice(1)] }),
  ],
  [
    ['REMOVAL_VOTE_SHORT ballots'],
    'removeMember',
    removal('an', {
      ballots: [...VOTES.slice(0, 2), ballot('STANDING_BOARD', '2026-05-30', [3, 3])],
    }),
  ],
  [
    ['ORGAN_DOES_NOT_VOTE ballots.3.organ'],
    'removeMember',
    removal('an', { ballots: [...VOTES, ballot('CELL_COMMITTEE', '2026-05-30', [3, 0])] }),
  ],
  [
    ['VOTE_AFTER_DECISION ballots.2.heldOn'],
    'removeMember',
    removal('an', {
      ballots: [...VOTES.slice(0, 2), ballot('STANDING_BOARD', '2026-06-02', [4, 3])],
    }),
  ],
  [
    ['VOTES_DO_NOT_ADD_UP ballots.0.present'],
    'removeMember',
    removal('an', { ballots: [{ ...VOTES[0], no: 0 }, ...VOTES.slice(1)] }),
  ],
]

test.each(REFUSED)('%s', async (codes, verb, input) => {
  const answer = await record(verb, input)
  expect(answer.errors).toEqual([])
  expect(answer.person).toBeNull()
  expect(told(answer)).toEqual(codes)
  expect(await count('life_facts')).toBe(0)
  expect(await count('departures')).toBe(0)
  expect(await count('idempotency_keys')).toBe(0)
})

test('a cell does not dismiss, expel or remove; it is told who does', async () => {
  const dismissal = await record(
    'disciplineMember',
    of('an', { discipline: 'DISMISSAL' }),
    secretary,
  )
  expect(dismissal.objections).toMatchObject([
    { code: 'DECIDED_ABOVE_CELL', clearableBy: ['BASE_COMMITTEE', 'ORGANISING'] },
  ])
  for (const [verb, input] of [
    ['removeMember', removal('an')],
    ['recordResignation', of('an')],
    ['expelMember', of('an', { ground: 'DISCIPLINE' })],
  ] as const) {
    const { objections } = await record(verb, input, secretary)
    expect(objections).toMatchObject([
      { code: 'WRONG_ACTOR', clearableBy: ['BASE_COMMITTEE', 'ORGANISING'] },
    ])
  }
})

test('who is suspended is disciplined before resigning', async () => {
  const viewer = base
  await send({ members, viewer }, 'recordActivityLimit', {
    personId: personId('giang'),
    kind: 'SUSPENDED',
    from: '2026-05-01',
    documentNumber: '1-QĐ/ĐU',
    documentOn: '2026-04-30',
  })
  const refused = await record('recordResignation', of('giang'))
  expect(refused.objections).toMatchObject([{ code: 'DISCIPLINE_FIRST', source: 'HD06 11.2' }])
  expect(
    (await record('recordResignation', of('giang', { on: '2026-04-30' }))).person,
  ).toMatchObject({
    member: { status: 'RESIGNED', leftOn: '2026-04-30' },
  })
})

test('a death leaves the membership, at the unit of that day, audited, once', async () => {
  const idempotencyKey = randomUUID()
  const paperless = { documentNumber: null, documentOn: null, issuer: null }
  const input = of('binh', { idempotencyKey, ...paperless })
  const first = await record('recordDeath', input, secretary)
  expect(first.person).toMatchObject({
    member: { status: 'DECEASED', leftOn: '2026-06-01' },
    lifeFacts: [{ kind: 'DIED', on: '2026-06-01', documentNumber: null }],
  })
  expect(await record('recordDeath', input, secretary)).toEqual(first)
  const again = await record('recordDeath', of('binh', paperless), secretary)
  expect(told(again)).toEqual(['NOT_FOR_THIS_STATUS personId'])
  expect(
    await members.rows(`select kind, unit_id, base_id, role from life_facts
      where person_id = '${personId('binh')}'`),
  ).toEqual([
    {
      kind: 'DIED',
      unit_id: unitId('agency-cell'),
      base_id: unitId('agency'),
      role: 'CELL_SECRETARY',
    },
  ])
  expect(
    await members.rows(`select kind, on_day::text as day from departures
      where person_id = '${personId('binh')}'`),
  ).toEqual([{ kind: 'DECEASED', day: '2026-06-01' }])
  expect(
    await members.rows(`select action from audit_entries
      where subject_id = '${personId('binh')}' order by seq desc limit 1`),
  ).toEqual([{ action: 'LIFE_FACT_DIED' }])
})

test('of many who record one leaving at once exactly one is told yes', async () => {
  const answers = await Promise.all(
    Array.from({ length: 8 }, () => record('expelMember', of('hoa', { ground: 'SENTENCED' }))),
  )
  expect(answers.filter(({ person }) => person)).toHaveLength(1)
  expect(new Set(answers.flatMap(told))).toEqual(new Set(['NOT_FOR_THIS_STATUS personId']))
})

test('a removal keeps its votes, is appealed within thirty working days, answered, and taken back', async () => {
  const removed = await record('removeMember', removal('cuc'))
  expect(removed.person).toMatchObject({
    member: { status: 'REMOVED', leftOn: '2026-06-01' },
    lifeFacts: [
      {
        kind: 'REMOVED',
        ground: 'NO_ACTIVITY',
        ballots: [
          { organ: 'CELL', yes: 5, needed: 4, passed: true },
          { organ: 'BASE_COMMITTEE', yes: 9, needed: 6, passed: true },
          { organ: 'STANDING_BOARD', yes: 4, needed: 4, passed: true },
        ],
      },
    ],
  })
  const appeal = (on: string, receivedOn: string) =>
    record('appealRemoval', of('cuc', { on, receivedOn }))
  expect(told(await appeal('2026-06-20', '2026-05-31'))).toEqual(['BEFORE_DECISION receivedOn'])
  expect(told(await appeal('2026-06-07', '2026-06-08'))).toEqual(['APPEAL_BEFORE_RECEIPT on'])
  expect(told(await appeal('2026-07-21', '2026-06-08'))).toEqual(['APPEAL_LATE on'])
  const answer = { on: '2026-10-01', answer: 'CHANGED' }
  expect(told(await record('answerAppeal', of('cuc', answer)))).toEqual(['NO_OPEN_APPEAL on'])
  const taken = await appeal('2026-07-20', '2026-06-08')
  expect(taken.person?.lifeFacts[0]).toMatchObject({ kind: 'APPEALED', dueOn: '2026-11-26' })
  expect(told(await appeal('2026-07-20', '2026-06-08'))).toEqual(['ALREADY_APPEALED on'])
  expect(told(await record('answerAppeal', of('cuc', answer), base))).toEqual(['WRONG_ACTOR'])
  const early = { ...answer, on: '2026-07-19' }
  expect(told(await record('answerAppeal', of('cuc', early)))).toEqual(['BEFORE_APPEAL on'])
  expect((await record('answerAppeal', of('cuc', answer))).person?.lifeFacts[0]).toMatchObject({
    kind: 'APPEAL_ANSWERED',
    ground: 'CHANGED',
  })
  const restore = (on: string) => record('restoreMember', of('cuc', { on }))
  expect(told(await restore('2026-06-01'))).toEqual(['NOT_AFTER_LEAVING on'])
  const restored = await restore('2026-10-05')
  expect(restored.person?.member).toEqual({ status: 'OFFICIAL', leftOn: null })
  expect(restored.person?.lifeFacts[0]).toMatchObject({ kind: 'RESTORED', timeCounts: true })
  expect(
    await members.rows(`select from_on::text as "from", until_on::text as "until", reason
      from belongings where person_id = '${personId('cuc')}' order by from_on`),
  ).toEqual([
    { from: '2015-03-20', until: '2026-06-01', reason: 'ADMITTED' },
    { from: '2026-10-05', until: null, reason: 'RESTORED' },
  ])
})

test('after three votes of the cell without its share the level above decides; the centre answers later', async () => {
  const short = (heldOn: string) => ballot('CELL', heldOn, [3, 3])
  const rounds = ['2026-05-01', '2026-05-04', '2026-05-08'].map(short)
  const input = removal('dung', { ballots: [...rounds, ...VOTES.slice(1)] })
  expect((await record('removeMember', input)).person?.member.status).toBe('REMOVED')
  const to = { on: '2026-06-19', receivedOn: '2026-06-08', answeredAt: 'TO_CENTRE' }
  const { person } = await record('appealRemoval', of('dung', to))
  expect(person?.lifeFacts[0]).toMatchObject({ ground: 'TO_CENTRE', dueOn: '2027-03-11' })
})

test('a probationary member wanted by the law is removed without a vote', async () => {
  const input = removal('probationary', { ground: 'WANTED', selfReview: null, ballots: [] })
  expect((await record('removeMember', input)).person?.member.status).toBe('REMOVED')
  const restored = await record('restoreMember', of('probationary', { on: '2026-07-01' }))
  expect(restored.person?.member.status).toBe('PROBATIONARY')
})

test('interruptions begin and end once, one at a time', async () => {
  const begin = (on: string) =>
    record('recordInterruption', of('an', { on, ground: 'LOST_CONTACT' }), secretary)
  expect((await begin('2024-01-10')).person?.lifeFacts).toHaveLength(1)
  expect(told(await begin('2024-02-10'))).toEqual(['ALREADY_INTERRUPTED on'])
  const end = (on: string) => record('resumeActivity', of('an', { on }), secretary)
  expect(told(await end('2024-01-10'))).toEqual(['BEFORE_INTERRUPTION on'])
  expect((await end('2024-07-10')).person?.lifeFacts).toMatchObject([
    { kind: 'RESUMED' },
    { kind: 'INTERRUPTED', ground: 'LOST_CONTACT' },
  ])
})

test('a person who works with dossiers sees what may be recorded, and what blocks it', async () => {
  const asked = `{ person(id: "${personId('an')}", purpose: ROLL) {
    lifeActions { action objections { code } } } }`
  const { data } = await members.ask(secretary, asked)
  expect(data).toEqual({
    person: {
      lifeActions: [
        { action: 'RECORD_DEATH', objections: [] },
        { action: 'DISCIPLINE', objections: [] },
        { action: 'INTERRUPT', objections: [] },
        { action: 'RESUME', objections: [{ code: 'NOT_INTERRUPTED' }] },
      ],
    },
  })
})

test('who left and who was restored are told on the line and counted in table 1', async () => {
  const asked = `{ person(id: "${personId('cuc')}", purpose: ROLL) { timeline { on kind detail } } }`
  const { data } = await members.ask(secretary, asked)
  expect(data?.['person']).toMatchObject({
    timeline: [
      { kind: 'DECIDED' },
      { kind: 'CEREMONY' },
      { kind: 'OFFICIAL' },
      { on: '2026-06-01', kind: 'LEFT', detail: 'REMOVED' },
      { on: '2026-07-20', kind: 'APPEALED', detail: 'TO_PROVINCE' },
      { on: '2026-10-01', kind: 'APPEAL_ANSWERED', detail: 'CHANGED' },
      { on: '2026-10-05', kind: 'RESTORED' },
    ],
  })
  const flow = await members.ask(
    department,
    `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Unit { statistics {
       flow(from: "2026-01-01", until: "2026-11-21") { opening admitted transferredIn restored died
         expelled removed resigned transferredOut closing } } } } }`,
    { r: [{ __typename: 'Unit', id: unitId('agency') }] },
  )
  expect(flow.data?.['_entities']).toEqual([
    {
      statistics: {
        flow: {
          opening: 6,
          admitted: 1,
          transferredIn: 0,
          restored: 2,
          died: 1,
          expelled: 1,
          removed: 3,
          resigned: 1,
          transferredOut: 0,
          closing: 3,
        },
      },
    },
  ])
})

const elsewhere = [viewers.neighbour('ORGANISING'), viewers.cell('CELL_SECRETARY')]

test('a post of another unit neither sees nor records anything', async () => {
  for (const viewer of elsewhere) {
    expect(told(await record('recordDeath', of('an'), viewer))).toEqual(['UNKNOWN_PERSON personId'])
    const asked = `{ person(id: "${personId('an')}", purpose: ROLL) { lifeFacts { kind } } }`
    expect((await members.ask(viewer, asked)).data).toEqual({ person: null })
  }
})

const WORKS_WITH_DOSSIERS: readonly string[] = ['CELL_SECRETARY', 'BASE_COMMITTEE', 'ORGANISING']

test.each(ROLES.filter(role => !WORKS_WITH_DOSSIERS.includes(role)))(
  '%s neither reads nor records facts of a life',
  async role => {
    const viewer = viewers.agency(role)
    const asked = `{ person(id: "${personId('an')}", purpose: ROLL) { lifeFacts { kind } lifeActions { action } } }`
    const tried = [
      ...(await Promise.all(
        ['recordDeath', 'restoreMember', 'resumeActivity'].map(verb =>
          record(verb, of('an'), viewer),
        ),
      )),
      await members.ask(viewer, asked),
    ]
    for (const { errors } of tried) expect(errors[0]?.extensions).toEqual({ code: 'FORBIDDEN' })
  },
)

test('a fact is never changed or taken back by a request', async () => {
  const as = members.unscoped()
  for (const table of ['life_facts', 'life_ballots']) {
    await expect(as.execute(`delete from ${table}`)).rejects.toThrow(/permission/)
    await expect(as.execute(`update ${table} set fact_id = null`)).rejects.toThrow()
    expect(await members.unscoped().execute(`select 1 from ${table}`)).toEqual([])
  }
  expect(PAPER.documentNumber).not.toBe('')
})
