import { importedId } from '@ket-nap/subgraph'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ORGANS, seatMembers } from '../testing/dossiers.ts'
import { personRow, type Row } from '../testing/files.ts'
import { MINIATURE } from '../testing/miniature.ts'
import { openTestMembers, type TestMembers } from '../testing/open-members.ts'

let members: TestMembers
beforeAll(async () => {
  members = await openTestMembers()
  await members.units(MINIATURE)
  await seatMembers(members)
  const keys = ['voted', 'listed', 'fellow']
  await members.take(
    'people',
    keys.map(key => personRow(key, 'agency-cell')),
  )
  await members.take('admissions', [
    admission('voted', 'CELL_VOTED', { opened_on: '2025-05-12', considered_on: '2025-09-15' }),
    admission('listed', 'SYMPATHISER'),
    admission('fellow', 'CELL_VOTED', { opened_on: '2025-05-12', considered_on: '2025-09-15' }),
  ])
})
afterAll(() => members.close())

const admission = (key: string, stage: string, more: Row = {}): Row => ({
  key,
  person: key,
  unit: 'agency-cell',
  stage,
  listed_on: '2025-02-03',
  ...more,
})

const step = (action: string, on: string, more: Row = {}): Row => ({
  admission: 'voted',
  action,
  on,
  number: '',
  note: '',
  paper: '',
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
  organ: 'CELL',
  form_of_vote: 'SECRET_BALLOT',
  entitled: '9',
  present: '8',
  yes: '7',
  no: '1',
  blank: '0',
  number: '31-NQ/CB',
}
const UNTIL_VOTE = [
  step('LIST', '2025-02-03', { number: '4-NQ/CB' }),
  step('PROPOSE_FOR_CLASS', '2025-03-03'),
  step('ACCEPT_CERTIFICATE', '2025-04-21'),
  step('PERMIT_DOSSIER', '2025-05-05', { number: '14-CV/ĐU' }),
  step('RECORD_PAPER', '2025-05-12', { paper: 'CV' }),
  step('OPEN_DOSSIER', '2025-05-12'),
  step('START_VERIFICATION', '2025-05-19'),
  step('CERTIFY_CV', '2025-08-04'),
]

const about = (key: string) => ({ person: { id: importedId('person', key) } })
const ofFellow = (rows: readonly Row[]): Row[] => rows.map(row => ({ ...row, admission: 'fellow' }))

describe('a file of steps from paper', () => {
  test.each<[string, Row[], string[]]>([
    ['an unknown action', [step('DREAM', '2025-02-03')], ['2 action UNKNOWN_CODE']],
    [
      'an unknown admission',
      [step('LIST', '2025-02-03', { admission: 'nobody' })],
      ['2 admission UNKNOWN_ADMISSION'],
    ],
    [
      'days that run backwards, and a step out of its stage',
      [...UNTIL_VOTE.slice(0, 2), step('VOTE_IN_CELL', '2025-01-10', VOTE)],
      ['4 on DATES_IN_WRONG_ORDER', '4 on OTHER_DAY_ON_RECORD', '4 action NOT_FROM_STAGE'],
    ],
    [
      'a day in the future, and not with one that is today',
      [
        step('LIST', '2026-11-21', { admission: 'listed' }),
        step('REMARK', '2026-11-22', { admission: 'listed' }),
      ],
      ['2 on OTHER_DAY_ON_RECORD', '3 on DAY_IN_FUTURE'],
    ],
    [
      'a step that carries a dossier elsewhere',
      [step('MOVE_WHILE_HELPED', '2025-02-03')],
      ['2 action UNKNOWN_CODE'],
    ],
    ['an end that is not the stage on record', UNTIL_VOTE, ['9 action OTHER_STAGE_ON_RECORD']],
    [
      'votes that do not add up',
      [...UNTIL_VOTE, step('VOTE_IN_CELL', '2025-09-15', { ...VOTE, yes: '8' })],
      ['10 yes VOTES_DO_NOT_ADD_UP'],
    ],
    [
      'a vote without figures, of a wrong organ, and figures without a vote',
      [
        ...UNTIL_VOTE.slice(0, 7),
        step('CERTIFY_CV', '2025-08-04', VOTE),
        step('VOTE_IN_CELL', '2025-09-15', { ...VOTE, organ: 'STANDING_BOARD', no: '' }),
      ],
      [
        '9 organ NOT_A_VOTE',
        '9 organ MISSING_FOR_VOTE',
        '10 organ NOT_A_VOTE',
        '10 organ MISSING_FOR_VOTE',
      ],
    ],
    [
      'a meeting of two places in time, and one without a vote',
      [
        ...ofFellow(UNTIL_VOTE),
        ...UNTIL_VOTE.slice(0, -1),
        step('CERTIFY_CV', '2025-08-04', { meeting: 'september' }),
        step('VOTE_IN_CELL', '2025-09-15', { ...VOTE, meeting: 'autumn' }),
        ...ofFellow([
          step('VOTE_IN_CELL', '2025-09-15', { ...VOTE, meeting: 'autumn', entitled: '10' }),
        ]),
      ],
      ['17 meeting NOT_A_VOTE', '19 meeting OTHER_MEETING'],
    ],
    [
      'a paper of another step',
      [step('LIST', '2025-02-03', { admission: 'listed', paper: 'CV' })],
      ['2 paper PAPER_NOT_OF_STEP'],
    ],
  ])('with %s is refused by its lines, and nothing is stored', async (_, rows, problems) => {
    expect(await members.problems('admission_steps', rows)).toEqual(problems)
    expect(await members.rows('select from admission_moves')).toEqual([])
  })

  test('is the history of the dossier, marked so; only what follows is judged', async () => {
    await members.take('admission_steps', [
      ...UNTIL_VOTE,
      step('VOTE_IN_CELL', '2025-09-15', { ...VOTE, meeting: 'september' }),
      step('LIST', '2025-02-03', { admission: 'listed' }),
      ...ofFellow([
        ...UNTIL_VOTE,
        step('VOTE_IN_CELL', '2025-09-15', {
          ...VOTE,
          meeting: 'september',
          yes: '5',
          no: '3',
          number: '32-NQ/CB',
        }),
      ]),
    ])
    const id = importedId('admission', 'voted')
    const { data, errors } = await members.ask(
      ORGANS.cell,
      `{ dossier(admissionId: "${id}") {
        moves { action toStage onDay number actor fromPaper role }
        ballots { heldOn entitled yes needed passed } papers { kind issuedOn }
        nextSteps { action } admission { version } } }`,
    )
    expect(errors).toEqual([])
    const dossier = Object(data?.['dossier']) as { moves: object[] }
    expect(dossier).toMatchObject({
      ballots: [{ heldOn: '2025-09-15', entitled: 9, yes: 7, needed: 6, passed: true }],
      papers: [{ kind: 'CV', issuedOn: '2025-05-12' }],
      nextSteps: [{ action: 'VOTE_IN_BASE' }],
    })
    expect(dossier.moves).toHaveLength(9)
    expect(dossier.moves.at(-1)).toEqual({
      action: 'VOTE_IN_CELL',
      toStage: 'CELL_VOTED',
      onDay: '2025-09-15',
      number: '31-NQ/CB',
      actor: 'CELL',
      fromPaper: true,
      role: null,
    })
    const held = await members.ask(
      ORGANS.cell,
      `{ meeting(id: "${importedId('meeting', 'september')}") {
         entitled present votes { yes passed number admission { person { id } } } } }`,
    )
    expect(held.data?.['meeting']).toEqual({
      entitled: 9,
      present: 8,
      votes: [
        { yes: 7, passed: true, number: '31-NQ/CB', admission: about('voted') },
        { yes: 5, passed: false, number: '32-NQ/CB', admission: about('fellow') },
      ],
    })
    expect(await members.problems('admission_steps', UNTIL_VOTE.slice(0, 1))).toContain(
      '2 admission ALREADY_STORED',
    )
    const early = { idempotencyKey: 'early', admissionId: id, expectedVersion: 1, on: '2025-09-14' }
    const refused = await members.ask(
      ORGANS.cell,
      `mutation ($input: StepInput!) { recordWithdrawal(input: $input) { objections { code } } }`,
      { input: early },
    )
    expect(refused.data).toEqual({
      recordWithdrawal: { objections: [{ code: 'DAY_BEFORE_LAST_STEP' }] },
    })
  })
})
