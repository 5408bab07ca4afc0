import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { HELPER, listSomebody, ORGANS, prepareForVote, seatMembers } from '../testing/dossiers.ts'
import { MINIATURE } from '../testing/miniature.ts'
import { openTestMembers, type TestMembers } from '../testing/open-members.ts'
import {
  comes,
  fileWhole,
  findProbation,
  meetOn,
  offered,
  openedFile,
  probationer,
  step,
  type TestProbation,
} from '../testing/probations.ts'
import { unitId } from '../testing/tree.ts'
import { viewers } from '../testing/viewers.ts'

let members: TestMembers
beforeAll(async () => {
  members = await openTestMembers()
  await members.units(MINIATURE)
  await seatMembers(members)
})
afterAll(() => members.close())

const { cell, base, department, board } = ORGANS
const BASE = { organ: 'BASE_COMMITTEE', unit: 'agency', present: 5 }
const BOARD = { organ: 'STANDING_BOARD', unit: 'new-commune', present: 3 }
const TODAY = '2026-11-21'

const stored = ({ id }: TestProbation) =>
  members.rows(`select stage, ends_on::text, due_on::text, due_timer from probations
    where id = '${id}'`)
const movesOf = async ({ id }: TestProbation) => {
  const moves = await members.rows<{ action: string }>(
    `select action from probation_moves where probation_id = '${id}' order by place`,
  )
  return moves.map(({ action }) => action).join(' ')
}
const statusOf = ({ personId }: TestProbation) =>
  members.rows(`select m.status, m.official_on::text, b.official_on::text as counted,
      r.effective_on::text, r.decided_on::text
    from members m left join belongings b using (person_id) left join recognitions r using (person_id)
    where person_id = '${personId}'`)

/** The province whose guidance holds; 01 is Hà Nội. */
const provinceIs = (code: string) =>
  members.rows(`update unit_copy_versions set code = '${code}'
    where unit_id = '${unitId('province')}'`)

const opened = () => openedFile(members, cell, TODAY)

const inCell = (probation: TestProbation, more = {}) =>
  meetOn(members, cell, { probations: [probation], vote: { heldOn: '2026-04-27', ...more } })
const inBase = (probation: TestProbation, more = {}) =>
  meetOn(members, base, {
    probations: [probation],
    vote: { heldOn: '2026-05-11', ...BASE, ...more },
  })
const inBoard = (probation: TestProbation, more = {}) =>
  meetOn(members, board, {
    probations: [probation],
    vote: { heldOn: '2026-06-01', item: 'RECOGNISE', ...BOARD, ...more },
  })

test('a file opens itself on the last day of the probation, once', async () => {
  const probation = await probationer(members, { ceremonyOn: '2025-02-28' })
  expect(await stored(probation)).toEqual([
    { stage: 'PROBATION', ends_on: '2026-02-28', due_on: '2026-02-28', due_timer: 'PROBATION' },
  ])
  await comes(members, '2026-02-27')
  expect(await stored(probation)).toMatchObject([{ stage: 'PROBATION' }])
  await comes(members, '2026-02-28')
  await comes(members, '2026-03-01')
  expect(await stored(probation)).toMatchObject([
    { stage: 'FILE_OPEN', due_on: '2026-04-10', due_timer: 'CELL_RECOGNITION' },
  ])
  expect(await movesOf(probation)).toBe('OPEN_FILE')
})

test('a file of members opens what is over already', async () => {
  const probation = await probationer(members)
  await members.runJobs()
  expect(await stored(probation)).toMatchObject([{ stage: 'FILE_OPEN' }])
})

test('from the ceremony to the official member: official from the last day, however late', async () => {
  const dossier = await listSomebody(members, { on: '2024-09-02' })
  await members.rows(`update admissions set stage = 'DECIDED', decided_on = '2025-03-03',
    decision_number = '7-QĐ/ĐU' where id = '${dossier.id}'`)
  await dossier.step(cell, 'holdCeremony', '2025-03-20')
  const probation = await findProbation(members, dossier.personId)
  expect(
    await members.rows(`select person_id, from_on::text from probation_helpers
      where probation_id = '${probation.id}'`),
  ).toEqual([{ person_id: HELPER, from_on: '2025-03-20' }])
  await members.runJobs()
  Object.assign(probation, await findProbation(members, dossier.personId))
  await fileWhole(members, cell, { probation, on: '2026-04-20' })
  expect(await inCell(probation)).toEqual([])
  expect(await stored(probation)).toMatchObject([{ due_timer: 'RECOGNITION_DECISION' }])
  expect(await inBase(probation)).toEqual([])
  const late = { heldOn: '2026-09-01' }
  expect(await inBoard(probation, late)).toEqual(['items.0.note LATE_WITHOUT_REASON'])
  expect(await inBoard(probation, { ...late, note: 'Chờ thẩm định' })).toEqual([])
  expect(probation.stage).toBe('RECOGNISED')
  expect(await statusOf(probation)).toEqual([
    {
      status: 'OFFICIAL',
      official_on: '2026-03-20',
      counted: '2026-03-20',
      effective_on: '2026-03-20',
      decided_on: '2026-09-01',
    },
  ])
  expect(
    await step(members, cell, { probation, verb: 'publishRecognition', on: '2026-09-15' }),
  ).toEqual([])
  expect(await movesOf(probation)).toBe(
    'OPEN_FILE RECORD_PAPER RECORD_PAPER RECORD_PAPER RECORD_PAPER VOTE_IN_CELL VOTE_IN_BASE RECOGNISE PUBLISH',
  )
})

test('one meeting votes on candidates and on probationary members, each for itself', async () => {
  const dossier = await listSomebody(members)
  await prepareForVote(members, dossier)
  const probation = await opened()
  const item = { yes: 9, no: 0, blank: 0 }
  const { data } = await members.ask(
    cell,
    `mutation ($input: RecordMeetingInput!) { recordMeeting(input: $input) {
       objections { code path } admissions { stage } probations { stage } } }`,
    {
      input: {
        idempotencyKey: randomUUID(),
        unitId: unitId('agency-cell'),
        organ: 'CELL',
        heldOn: '2026-07-01',
        formOfVote: 'MEMBER_CARD',
        present: 9,
        exemptPresent: 0,
        items: [
          {
            ...item,
            admissionId: dossier.id,
            expectedVersion: dossier.version,
            item: 'PROPOSE',
            number: 901,
          },
          {
            ...item,
            probationId: probation.id,
            expectedVersion: probation.version,
            item: 'PROPOSE_RECOGNITION',
            number: 902,
            note: 'Chi bộ họp muộn',
          },
        ],
      },
    },
  )
  expect(data?.['recordMeeting']).toEqual({
    objections: [],
    admissions: [{ stage: 'CELL_VOTED' }],
    probations: [{ stage: 'CELL_VOTED' }],
  })
})

describe('a vote', () => {
  test('waits for the papers and for the end of the probation', async () => {
    const probation = await probationer(members, { ceremonyOn: '2025-11-01' })
    await comes(members, TODAY)
    Object.assign(probation, await findProbation(members, probation.personId))
    expect(await inCell(probation, { heldOn: '2026-11-10' })).toEqual(['items.0 PAPERS_MISSING'])
    const early = { probation, verb: 'recordProbationPaper', on: '2026-11-10', kind: 'SELF_REVIEW' }
    expect(await step(members, cell, { ...early, issuedOn: '2026-10-31' })).toEqual([
      'issuedOn SELF_REVIEW_TOO_EARLY',
    ])
    expect(await step(members, cell, { ...early, kind: 'APPLICATION' })).toEqual([
      'kind PAPER_NOT_OF_RECOGNITION',
    ])
  })

  test('after thirty working days needs a reason', async () => {
    const probation = await opened()
    expect(await inCell(probation, { heldOn: '2026-06-15' })).toEqual([
      'items.0.note LATE_WITHOUT_REASON',
    ])
  })

  test('whose figures do not add up, in the future or of another organ stores nothing', async () => {
    const probation = await opened()
    expect(await inCell(probation, { present: 99 })).toEqual(['present MORE_PRESENT_THAN_ENTITLED'])
    expect(await inCell(probation, { heldOn: '2026-11-22' })).toEqual(['heldOn DAY_IN_FUTURE'])
    expect(await inBase(probation)).toEqual(['items.0 WRONG_STAGE'])
    expect(await inCell(probation, { item: 'RECOGNISE' })).toEqual([
      'items.0.item ITEM_NOT_OF_ORGAN',
    ])
    expect(
      await meetOn(members, viewers.cell('CELL_SECRETARY', 'far-cell'), {
        probations: [probation],
        vote: { heldOn: '2026-04-27', unit: 'far-cell' },
      }),
    ).toEqual(['organ NOBODY_ENTITLED'])
    expect(probation.stage).toBe('FILE_OPEN')
    expect(
      await members.rows(`select from probation_ballots where probation_id = '${probation.id}'`),
    ).toEqual([])
  })

  test('of a board is recorded once: below the share, with a number taken, by who proposed', async () => {
    const [one, two] = [await opened(), await opened()]
    for (const probation of [one, two]) {
      await inCell(probation)
      await inBase(probation)
    }
    expect(await inBoard(one, { no: 2 })).toEqual(['items.0.vote.yes VOTE_BELOW_THRESHOLD'])
    expect(await inBoard(one, { number: 731 })).toEqual([])
    expect(await inBoard(two, { number: 731 })).toEqual(['items.0.number NUMBER_TAKEN'])
    expect(await inBoard(two, { item: 'REMOVE', note: 'Chưa đủ tiêu chuẩn' })).toEqual([
      'items.0 PROPOSED_OTHERWISE',
    ])
    const both = { ...board, holderId: cell.holderId }
    const vote = { heldOn: '2026-06-01', item: 'RECOGNISE', ...BOARD }
    expect(await meetOn(members, both, { probations: [two], vote })).toEqual([
      'items.0 OTHER_DUTY_OF_SAME_PERSON',
    ])
    expect(two.stage).toBe('BASE_VOTED')
  })

  test('of a committee is about what the cell proposed', async () => {
    const probation = await opened()
    await inCell(probation, { item: 'PROPOSE_REMOVAL', note: 'Chưa đủ tiêu chuẩn' })
    expect(await inBase(probation)).toEqual(['items.0.item PROPOSED_OTHERWISE'])
  })

  test('keeps duties apart in the database too', async () => {
    const probation = await opened()
    await inCell(probation)
    await expect(
      members.rows(`insert into probation_moves (probation_id, place, action, from_stage, to_stage,
          on_day, actor, policy_version, duty, holder_id, post_id, role, post_unit_id)
        select probation_id, 1000, 'RECOGNISE', 'BASE_VOTED', 'RECOGNISED', on_day, 'DECIDER',
          policy_version, 'DECIDES', holder_id, post_id, role, post_unit_id
        from probation_moves where probation_id = '${probation.id}' and action = 'VOTE_IN_CELL'`),
    ).rejects.toThrow('probation_moves_separate_duties')
  })
})

describe('after votes short of two thirds', () => {
  const short = { no: 4 }

  test('three of them go up, and the level above decides', async () => {
    const probation = await opened()
    const up = { probation, verb: 'reportProbationUp', on: '2026-04-29' }
    for (const heldOn of ['2026-04-27', '2026-04-28']) await inCell(probation, { ...short, heldOn })
    expect(await step(members, cell, up)).toEqual(['VOTES_LEFT'])
    expect(await inCell(probation, { ...short, heldOn: '2026-04-29' })).toEqual([])
    expect(await inCell(probation, { heldOn: '2026-04-29' })).toEqual(['items.0 VOTES_EXHAUSTED'])
    expect(probation.stage).toBe('FILE_OPEN')
    expect(await step(members, cell, up)).toEqual([])
    expect(probation.stage).toBe('REPORTED_UP')
    expect(await inBoard(probation)).toEqual([])
    expect(await statusOf(probation)).toMatchObject([
      { status: 'OFFICIAL', official_on: '2026-04-10' },
    ])
  })

  test('the probation is extended nowhere but where a rule lets it, once and not too long', async () => {
    const probation = await opened()
    const asked = {
      probation,
      verb: 'extendProbation',
      on: '2026-05-05',
      until: '2026-10-10',
      discipline: 'REPRIMAND',
      disciplinedOn: '2026-02-02',
      number: '8-QĐ/ĐU',
      note: 'Bị khiển trách',
    }
    expect(await step(members, board, asked)).toEqual(['EXTENSION_UNKNOWN', 'CELL_HAS_NOT_VOTED'])
    await inCell(probation, short)
    await provinceIs('01')
    expect(await step(members, board, { ...asked, until: '2027-04-11' })).toEqual([
      'until EXTENSION_TOO_LONG',
    ])
    expect(await step(members, board, { ...asked, disciplinedOn: '2025-04-09' })).toEqual([
      'disciplinedOn DISCIPLINE_OUTSIDE_PROBATION',
    ])
    expect(await step(members, cell, asked)).toContain('WRONG_ACTOR')
    expect(await step(members, board, asked)).toEqual([])
    expect(await stored(probation)).toEqual([
      { stage: 'EXTENDED', ends_on: '2026-10-10', due_on: '2026-10-10', due_timer: 'PROBATION' },
    ])
    await comes(members, '2026-10-10')
    expect(await stored(probation)).toMatchObject([{ stage: 'FILE_OPEN' }])
    await provinceIs('99')
  })
})

test('a removal ends the membership in the same transaction', async () => {
  const probation = await opened()
  const note = 'Không còn đủ tiêu chuẩn'
  expect(await inCell(probation, { item: 'PROPOSE_REMOVAL' })).toEqual([
    'items.0.note NOTE_MISSING',
  ])
  await inCell(probation, { item: 'PROPOSE_REMOVAL', note })
  await inBase(probation, { item: 'PROPOSE_REMOVAL' })
  expect(await inBoard(probation, { item: 'REMOVE', note })).toEqual([])
  expect(await stored(probation)).toMatchObject([{ stage: 'REMOVED', due_on: null }])
  expect(await movesOf(probation)).toMatch(/VOTE_REMOVAL_IN_CELL VOTE_IN_BASE REMOVE$/)
  expect(
    await members.rows(`select m.status, d.kind, d.on_day::text from members m
      join departures d using (person_id) where person_id = '${probation.personId}'`),
  ).toEqual([{ status: 'REMOVED', kind: 'REMOVED', on_day: '2026-06-01' }])
})

test('a membership that ends otherwise ends the probation', async () => {
  const dossier = await listSomebody(members, { on: '2024-09-02' })
  await members.rows(`update admissions set stage = 'DECIDED', decided_on = '2025-10-01',
    decision_number = '9-QĐ/ĐU' where id = '${dossier.id}'`)
  await dossier.step(cell, 'holdCeremony', '2025-10-20')
  const more = { number: '70-QĐ/ĐU', note: 'Khai sai lý lịch' }
  await dossier.step(board, 'cancelDecision', '2026-02-02', more)
  const probation = await findProbation(members, dossier.personId)
  expect(await stored(probation)).toMatchObject([{ stage: 'ENDED', due_on: null }])
  expect(await movesOf(probation)).toBe('END')
})

test('a returned file is voted on anew, by votes of its own', async () => {
  const probation = await opened()
  await inCell(probation)
  await inBase(probation)
  const back = { probation, verb: 'returnRecognition', on: '2026-05-15' }
  expect(await step(members, department, back)).toEqual(['note NOTE_MISSING'])
  expect(await step(members, department, { ...back, note: 'Thiếu chữ ký' })).toEqual([])
  expect(await inCell(probation, { heldOn: '2026-05-18' })).toEqual([])
  expect(probation.stage).toBe('CELL_VOTED')
})

test('of many who decide at once exactly one does', async () => {
  const probation = await opened()
  await inCell(probation)
  await inBase(probation)
  const answers = await Promise.all(
    Array.from({ length: 20 }, () =>
      meetOn(
        members,
        { ...board, holderId: randomUUID() },
        {
          probations: [{ ...probation }],
          vote: { heldOn: '2026-06-01', item: 'RECOGNISE', ...BOARD },
        },
      ),
    ),
  )
  expect(answers.filter(objections => objections.length === 0)).toHaveLength(1)
  expect(new Set(answers.flat())).toEqual(new Set(['items.0.expectedVersion CHANGED_MEANWHILE']))
})

test('an item of a meeting is about one person, not two and not nobody', async () => {
  const probation = await opened()
  for (const more of [{ admissionId: randomUUID() }, { probationId: null }]) {
    expect(await inCell(probation, { more })).toEqual(['items.0 NOT_ONE_SUBJECT'])
  }
})

test('votes that lie too long are repeated where the province asks for it', async () => {
  const probation = await opened()
  await inCell(probation)
  await inBase(probation)
  const again = { probation, verb: 'repeatRecognitionVotes', on: '2026-08-03' }
  expect(await step(members, cell, again)).toEqual(['VOTES_STILL_VALID'])
  await provinceIs('01')
  const late = { heldOn: '2026-08-03', note: 'Chậm do sắp xếp bộ máy' }
  expect(await inBoard(probation, late)).toEqual(['items.0 VOTES_TOO_OLD'])
  const recognition = await offered(members, board, { probation, action: 'RECOGNISE' })
  expect(recognition).toEqual({ lasting: [], today: ['VOTES_TOO_OLD'] })
  expect(await step(members, cell, again)).toEqual([])
  await provinceIs('99')
  expect(probation.stage).toBe('FILE_OPEN')
  expect(await inCell(probation, late)).toEqual([])
})

test('a step of another place, of an older state or sent twice', async () => {
  const probation = await opened()
  const paper = { probation, verb: 'recordProbationPaper', on: '2026-04-21', kind: 'SELF_REVIEW' }
  const far = viewers.cell('CELL_SECRETARY', 'far-cell')
  expect(await step(members, far, paper)).toEqual(['probationId UNKNOWN_PROBATION'])
  expect(await step(members, cell, { ...paper, expectedVersion: 1 })).toEqual([
    'expectedVersion CHANGED_MEANWHILE',
  ])
  expect(await step(members, cell, { ...paper, on: '2016-07-24' })).toEqual(['on DAY_BEFORE_RULES'])
  const twice = { ...paper, idempotencyKey: randomUUID(), expectedVersion: probation.version }
  await step(members, cell, twice)
  await step(members, cell, twice)
  expect((await movesOf(probation)).match(/RECORD_PAPER/g)).toHaveLength(5)
})
