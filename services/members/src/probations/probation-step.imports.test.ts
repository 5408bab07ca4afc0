import { importedId } from '@ket-nap/subgraph'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { personId } from '../testing/bodies.ts'
import { ORGANS, seatMembers } from '../testing/dossiers.ts'
import { memberRow, personRow, type Row } from '../testing/files.ts'
import { MINIATURE } from '../testing/miniature.ts'
import { openTestMembers, type TestMembers } from '../testing/open-members.ts'
import { comes, findProbation, meetOn } from '../testing/probations.ts'

const { cell, base, board } = ORGANS

let members: TestMembers
beforeAll(async () => {
  members = await openTestMembers()
  await members.units(MINIATURE)
  await seatMembers(members)
})
afterAll(() => members.close())

/** A probationary member of the agency's cell, with the key by which files name people. */
let made = 0
const newProbationer = async () => {
  made += 1
  const key = `on-paper-${made}`
  await members.take('people', [personRow(key, 'agency-cell')])
  const days = { decided_on: '2025-08-01', ceremony_on: '2025-08-10', official_on: '' }
  await members.take('members', [memberRow(key, { status: 'PROBATIONARY', ...days })])
  await members.take('belongings', [
    { person: key, unit: 'agency-cell', from: '2025-08-10', reason: 'ADMITTED' },
  ])
  return { key, probation: await findProbation(members, personId(key)) }
}

const step = (person: string, action: string, on: string, more: Row = {}): Row => ({
  person,
  action,
  on,
  number: '',
  note: '',
  paper: '',
  helper: '',
  meeting: '',
  organ: '',
  form_of_vote: '',
  entitled: '',
  present: '',
  yes: '',
  no: '',
  blank: '',
  ...more,
})
const VOTE = {
  number: '31-NQ/CB',
  organ: 'CELL',
  form_of_vote: 'SECRET_BALLOT',
  entitled: '9',
  present: '8',
  yes: '7',
  no: '1',
  blank: '0',
}
const papers = (person: string): Row[] => [
  step(person, 'CHANGE_HELPER', '2025-08-20', { helper: 'helper', number: '7-NQ/CB' }),
  step(person, 'RECORD_PAPER', '2026-07-01', { paper: 'OPINION_RESIDENCE' }),
  step(person, 'RECORD_PAPER', '2026-08-11', { paper: 'SELF_REVIEW' }),
  step(person, 'RECORD_PAPER', '2026-08-12', { paper: 'HELPER_REMARK' }),
]
const historyOf = (id: string) =>
  members.rows<{ told: string }>(`select concat_ws(' ', action, on_day, actor, from_paper) as told
    from probation_moves where probation_id = '${id}' order by place`)

describe('a file of steps of recognitions from paper', () => {
  test.each<[string, (key: string) => Row[], string[]]>([
    [
      'nobody known',
      () => [step('nobody', 'REPORT_UP', '2026-09-01')],
      ['2 person UNKNOWN_PERSON'],
    ],
    [
      'who is on no probation',
      () => [step('helper', 'RECORD_DATA_ENTRY', '2026-09-01')],
      ['2 person NOT_ON_PROBATION'],
    ],
    [
      'the end itself, which is a fact of another file',
      key => [step(key, 'RECOGNISE', '2026-09-01')],
      ['2 action UNKNOWN_CODE'],
    ],
    [
      'a paper, a helping member and figures where they do not belong',
      key => [
        step(key, 'RECORD_DATA_ENTRY', '2026-09-01', { paper: 'SELF_REVIEW', helper: 'nobody' }),
        step(key, 'RECORD_DATA_ENTRY', '2026-09-02', VOTE),
        step(key, 'VOTE_IN_CELL', '2026-09-03', { ...VOTE, no: '2', blank: '' }),
      ],
      [
        '2 paper PAPER_NOT_OF_STEP',
        '2 helper HELPER_NOT_OF_STEP',
        '2 helper HELPER_NOT_OFFICIAL',
        '3 organ MISSING_FOR_VOTE',
        '4 organ MISSING_FOR_VOTE',
      ],
    ],
    [
      'a vote before the twelve months are over',
      key => [...papers(key).slice(0, 2), step(key, 'VOTE_IN_CELL', '2026-08-09', VOTE)],
      ['4 action NOT_FROM_STAGE'],
    ],
    [
      'days that run backwards',
      key => [...papers(key), step(key, 'VOTE_IN_CELL', '2026-08-11', VOTE)],
      ['6 on DATES_IN_WRONG_ORDER'],
    ],
    [
      'figures that say another outcome',
      key => [
        ...papers(key),
        step(key, 'VOTE_IN_CELL', '2026-09-03', { ...VOTE, yes: '5', no: '3' }),
      ],
      ['6 yes OUTCOME_NOT_OF_VOTE'],
    ],
    [
      'a base committee where the cell has to vote, and a section that there is not',
      key => [
        ...papers(key),
        step(key, 'VOTE_IN_CELL', '2026-09-03', { ...VOTE, organ: 'BASE_COMMITTEE' }),
      ],
      ['6 organ NOT_A_VOTE'],
    ],
    [
      'a step off the way of the cell',
      key => [
        step(key, 'VOTE_IN_CELL', '2026-09-03', VOTE),
        step(key, 'APPRAISE_IN_SECTION', '2026-09-10'),
      ],
      ['3 action STEP_NOT_NEXT_ON_ROUTE'],
    ],
    [
      'a vote without a number',
      key => [step(key, 'VOTE_IN_CELL', '2026-09-03', { ...VOTE, number: '' })],
      ['2 number NUMBER_MISSING'],
    ],
    [
      'a meeting that is two',
      key => [
        step(key, 'FALL_SHORT_IN_CELL', '2026-09-03', {
          ...VOTE,
          meeting: 'september',
          yes: '4',
          no: '4',
        }),
        step('on-paper-1', 'VOTE_IN_CELL', '2026-09-04', { ...VOTE, meeting: 'september' }),
      ],
      ['3 meeting OTHER_MEETING'],
    ],
  ])('with %s is refused by its lines, and nothing is stored', async (_, rows, problems) => {
    if (made === 0) await newProbationer()
    const { key } = await newProbationer()
    expect(await members.problems('probation_steps', rows(key))).toEqual(problems)
    expect(await members.rows('select from probation_moves')).toEqual([])
    expect(await members.rows('select from meetings')).toEqual([])
  })

  test('is the history of the recognition, marked so; what follows is judged and ends it', async () => {
    const { probation, key } = await newProbationer()
    const fellow = await newProbationer()
    // The clock may have opened the file before its papers came.
    await comes(members, '2026-08-10')
    await members.take('probation_steps', [
      ...papers(key),
      step(key, 'FALL_SHORT_IN_CELL', '2026-08-20', {
        ...VOTE,
        number: '30-NQ/CB',
        yes: '5',
        no: '3',
      }),
      step(key, 'VOTE_IN_CELL', '2026-09-15', { ...VOTE, meeting: 'september' }),
      ...papers(fellow.key),
      step(fellow.key, 'VOTE_IN_CELL', '2026-09-15', {
        ...VOTE,
        meeting: 'september',
        number: '32-NQ/CB',
      }),
    ])
    expect(await historyOf(probation.id)).toEqual(
      [
        'CHANGE_HELPER 2025-08-20 CELL t',
        'RECORD_PAPER 2026-07-01 CELL t',
        'OPEN_FILE 2026-08-10 f',
        'RECORD_PAPER 2026-08-11 CELL t',
        'RECORD_PAPER 2026-08-12 CELL t',
        'FALL_SHORT_IN_CELL 2026-08-20 CELL t',
        'VOTE_IN_CELL 2026-09-15 CELL t',
      ].map(told => ({ told })),
    )
    await comes(members, '2026-09-16')
    const { data, errors } = await members.ask(
      base,
      `{ probation(probationId: "${probation.id}") {
        probation { stage dueTimer version } helpers { fromOn }
        moves { fromPaper role }
        ballots { heldOn entitled yes needed passed } papers { kind issuedOn }
        actions { action } } }`,
    )
    expect(errors).toEqual([])
    expect(data?.['probation']).toMatchObject({
      helpers: [{ fromOn: '2025-08-20' }],
      probation: { stage: 'CELL_VOTED', dueTimer: 'RECOGNITION_DECISION' },
      ballots: [
        { heldOn: '2026-08-20', entitled: 9, yes: 5, needed: 6, passed: false },
        { heldOn: '2026-09-15', entitled: 9, yes: 7, needed: 6, passed: true },
      ],
      papers: [{ kind: 'OPINION_RESIDENCE', issuedOn: '2026-07-01' }, {}, {}],
    })
    const held = await members.ask(
      cell,
      `{ meeting(id: "${importedId('meeting', 'september')}") { entitled present votes { number } } }`,
    )
    expect(held.data?.['meeting']).toEqual({
      entitled: 9,
      present: 8,
      votes: [{ number: '31-NQ/CB' }, { number: '32-NQ/CB' }],
    })
    expect(await members.problems('probation_steps', papers(key).slice(0, 1))).toEqual([
      '2 person ALREADY_STORED',
    ])
    const now = await findProbation(members, probation.personId)
    const inBase = { heldOn: '2026-09-10', organ: 'BASE_COMMITTEE', unit: 'agency', present: 5 }
    expect(await meetOn(members, base, { probations: [now], vote: inBase })).toEqual([
      'items.0.on DAY_BEFORE_LAST_STEP',
    ])
    expect(
      await meetOn(members, base, { probations: [now], vote: { ...inBase, heldOn: '2026-10-01' } }),
    ).toEqual([])
    const inBoard = {
      heldOn: '2026-10-20',
      organ: 'STANDING_BOARD',
      unit: 'new-commune',
      present: 3,
      item: 'RECOGNISE',
    }
    expect(await meetOn(members, board, { probations: [now], vote: inBoard })).toEqual([])
    expect(
      await members.rows(`select status, official_on::text as since from members
        where person_id = '${probation.personId}'`),
    ).toEqual([{ status: 'OFFICIAL', since: '2026-08-10' }])
  })

  test('votes of a meeting that an earlier file brought belong to that meeting', async () => {
    const { key } = await newProbationer()
    const inSeptember = (more: Row = {}) => [
      ...papers(key),
      step(key, 'VOTE_IN_CELL', '2026-09-15', {
        ...VOTE,
        meeting: 'september',
        number: '34-NQ/CB',
        ...more,
      }),
    ]
    expect(await members.problems('probation_steps', inSeptember({ entitled: '10' }))).toEqual([
      '6 meeting OTHER_MEETING',
    ])
    await members.take('probation_steps', inSeptember())
    const { data } = await members.ask(
      cell,
      `{ meeting(id: "${importedId('meeting', 'september')}") { votes { number } } }`,
    )
    expect(Object(data?.['meeting'])).toMatchObject({
      votes: [{ number: '31-NQ/CB' }, { number: '32-NQ/CB' }, { number: '34-NQ/CB' }],
    })
  })

  test('names who came to its meetings, and the figures agree', async () => {
    const { key } = await newProbationer()
    await members.take('probation_steps', [
      ...papers(key),
      step(key, 'VOTE_IN_CELL', '2026-09-20', {
        ...VOTE,
        meeting: 'named',
        number: '33-NQ/CB',
        entitled: '3',
        present: '2',
        yes: '2',
        no: '0',
      }),
    ])
    const came = (person: string, presence: string, exclusion = ''): Row => ({
      meeting: 'named',
      person,
      presence,
      exclusion,
    })
    const whole = [
      came('helper', 'PRESENT'),
      came('introducer', 'PRESENT', 'EXEMPT'),
      came('third', 'ABSENT'),
      came('fourth', 'NOT_COUNTED', 'SUSPENDED'),
    ]
    const told = (rows: Row[]) => members.problems('attendees', rows)
    const fewer = [whole.slice(1), [came('helper', 'ABSENT'), ...whole.slice(1)]]
    for (const rows of fewer) expect(await told(rows)).toEqual(['2 presence FIGURES_DIFFER'])
    expect(
      await told([
        ...whole.slice(0, 2),
        came('third', 'ABSENT', 'EXEMPT'),
        came('fourth', 'NOT_COUNTED'),
        came('fourth', 'NOT_COUNTED', 'EXEMPT'),
        came('nobody', 'NOT_COUNTED', 'EXEMPT'),
      ]),
    ).toEqual([
      '4 exclusion EXCLUSION_NOT_OF_PRESENCE',
      '5 exclusion EXCLUSION_NOT_OF_PRESENCE',
      '6 meeting TWICE_IN_FILE',
      '7 person UNKNOWN_PERSON',
    ])
    expect(await told([{ ...came('helper', 'PRESENT'), meeting: 'unheard' }])).toEqual([
      '2 meeting UNKNOWN_MEETING',
    ])
    await members.take('attendees', whole)
    const { data } = await members.ask(
      cell,
      `{ meeting(id: "${importedId('meeting', 'named')}") {
         attendees { person { id } presence exclusion } } }`,
    )
    const { attendees } = Object(data?.['meeting']) as { attendees: object[] }
    expect(attendees).toHaveLength(4)
    expect(attendees).toContainEqual({
      person: { id: importedId('person', 'fourth') },
      presence: 'NOT_COUNTED',
      exclusion: 'SUSPENDED',
    })
    expect(await told(whole)).toContain('2 meeting ALREADY_STORED')
  })
})
