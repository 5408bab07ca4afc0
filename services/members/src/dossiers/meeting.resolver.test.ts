import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listSomebody, meet, ORGANS, prepareForVote, seatMembers } from '../testing/dossiers.ts'
import { changeValue } from '../testing/policies.ts'
import { MINIATURE } from '../testing/miniature.ts'
import { openTestMembers, type TestMembers } from '../testing/open-members.ts'

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

async function ready() {
  const dossier = await listSomebody(members)
  await prepareForVote(members, dossier)
  return dossier
}

test('the organs of the route take somebody from the cell’s vote to the ceremony', async () => {
  const dossier = await ready()
  expect(await meet(members, cell, { heldOn: '2026-07-01', dossiers: [dossier] })).toEqual([])
  expect(dossier.stage).toBe('CELL_VOTED')
  expect(
    await meet(members, base, { heldOn: '2026-07-15', dossiers: [dossier], vote: BASE }),
  ).toEqual([])
  expect(dossier.stage).toBe('BASE_VOTED')
  await dossier.step(department, 'takeUpDossier', '2026-07-20')
  const decision = { ...BOARD, item: 'ADMIT' as const }
  expect(
    await meet(members, board, { heldOn: '2026-08-03', dossiers: [dossier], vote: decision }),
  ).toEqual([])
  await dossier.step(cell, 'holdCeremony', '2026-08-20')
  expect(dossier.stage).toBe('CEREMONY_HELD')
  expect(
    await members.rows(`select m.status, m.decided_on::text, m.ceremony_on::text, b.reason
      from members m join belongings b using (person_id) where person_id = '${dossier.personId}'`),
  ).toEqual([
    {
      status: 'PROBATIONARY',
      decided_on: '2026-08-03',
      ceremony_on: '2026-08-20',
      reason: 'ADMITTED',
    },
  ])
})

describe('a vote of the cell', () => {
  test('counts everybody summoned: six of nine pass, five of five who came do not', async () => {
    const [passing, short] = [await ready(), await ready()]
    const six = { present: 6, yes: 6 }
    const five = { present: 5, yes: 5 }
    await meet(members, cell, { heldOn: '2026-07-01', dossiers: [passing], vote: six })
    await meet(members, cell, { heldOn: '2026-07-01', dossiers: [short], vote: five })
    expect(
      await members.rows(`select entitled, needed, passed from ballots
        where admission_id in ('${passing.id}', '${short.id}') order by yes desc`),
    ).toEqual([
      { entitled: 9, needed: 6, passed: true },
      { entitled: 9, needed: 6, passed: false },
    ])
    expect(short.stage).toBe('CELL_VOTED')
  })

  test('whose figures do not add up is refused, and nothing of the meeting is stored', async () => {
    const [one, two] = [await ready(), await ready()]
    const vote = { present: 6, yes: 6, no: 1 }
    expect(await meet(members, cell, { heldOn: '2026-07-01', dossiers: [one, two], vote })).toEqual(
      ['items.0.blank NOT_A_COUNT', 'items.1.blank NOT_A_COUNT'],
    )
    expect(
      await meet(members, cell, { heldOn: '2026-07-01', dossiers: [one], vote: { present: 10 } }),
    ).toEqual(['present MORE_PRESENT_THAN_ENTITLED'])
    expect(one.stage).toBe('CV_CERTIFIED')
    expect(await members.rows(`select from ballots where admission_id = '${one.id}'`)).toEqual([])
  })

  test('stores all of its items or none', async () => {
    const [good, young] = [await ready(), await ready()]
    await members.work(({ em }) =>
      em.execute(`update people set born_on = '2009-01-01' where id = '${young.personId}'`),
    )
    expect(await meet(members, cell, { heldOn: '2026-07-01', dossiers: [good, young] })).toEqual([
      'items.1 TOO_YOUNG',
    ])
    expect(await members.rows(`select stage from admissions where id = '${good.id}'`)).toEqual([
      { stage: 'CV_CERTIFIED' },
    ])
  })

  test('judges age whatever else is special, unless age itself is the case', async () => {
    const old = await ready()
    await members.rows(`update people set born_on = '1960-01-01' where id = '${old.personId}'`)
    const vote = { heldOn: '2026-07-01', dossiers: [old] }
    const name = (specialCases: string[]) =>
      old.step(cell, 'nameSpecialCases', '2026-07-01', { specialCases })
    await name(['FOREIGN_SPOUSE'])
    expect(await meet(members, cell, vote)).toContain('items.0 TOO_OLD')
    await name(['FOREIGN_SPOUSE', 'OVER_60'])
    expect(await meet(members, cell, vote)).not.toContain('items.0 TOO_OLD')
  })

  test('is not that of another organ, nor of another cell', async () => {
    const dossier = await ready()
    expect(
      await meet(members, base, { heldOn: '2026-07-01', dossiers: [dossier], vote: BASE }),
    ).toEqual(['items.0 WRONG_STAGE'])
    expect(
      await meet(members, cell, {
        heldOn: '2026-07-01',
        dossiers: [dossier],
        vote: { unit: 'cell-1' },
      }),
    ).toEqual(['organ NOBODY_ENTITLED'])
  })
})

describe('how a meeting is held', () => {
  test('is entered once for all, and changed for one', async () => {
    const [one, other] = [await ready(), await ready()]
    const vote = { formOfVote: 'SECRET_BALLOT', firstForm: 'MEMBER_CARD' }
    await meet(members, cell, { heldOn: '2026-07-01', dossiers: [one, other], vote })
    const [stored] = await members.rows<{ meeting_id: string }>(
      `select meeting_id from ballots where admission_id = '${one.id}'`,
    )
    const { data } = await members.ask(
      cell,
      `{ meeting(id: "${stored?.meeting_id}") { formOfVote votes { formOfVote admission { id } } } }`,
    )
    expect(data?.['meeting']).toEqual({
      formOfVote: 'SECRET_BALLOT',
      votes: [
        { formOfVote: 'MEMBER_CARD', admission: { id: one.id } },
        { formOfVote: 'SECRET_BALLOT', admission: { id: other.id } },
      ],
    })
  })

  test('is judged by the forms of vote and the quorum of the day, of a board by its own', async () => {
    const [one, other] = [await ready(), await ready()]
    const dossiers = [one, other]
    await changeValue(members, { name: 'voteForms', value: 'MEMBER_CARD', from: '2026-08-10' })
    await changeValue(members, { name: 'meetingQuorum', value: 'AT_LEAST 2/3', from: '2026-08-10' })
    const vote = { formOfVote: 'SECRET_BALLOT', firstForm: 'MEMBER_CARD', present: 5 }
    expect(await meet(members, cell, { heldOn: '2026-08-10', dossiers, vote })).toEqual([
      'formOfVote FORM_OF_VOTE_NOT_ALLOWED',
      'present QUORUM_MISSING',
    ])
    const turned = { formOfVote: 'MEMBER_CARD', firstForm: 'SECRET_BALLOT', present: 6 }
    expect(await meet(members, cell, { heldOn: '2026-08-10', dossiers, vote: turned })).toEqual([
      'items.0.formOfVote FORM_OF_VOTE_NOT_ALLOWED',
    ])
    const ofBoard = {
      organ: 'STANDING_BOARD',
      unit: 'new-commune',
      present: 3,
      item: 'ADMIT',
    } as const
    expect(
      await meet(members, ORGANS.board, { heldOn: '2026-08-10', dossiers: [one], vote: ofBoard }),
    ).toEqual(['items.0 WRONG_STAGE'])
    expect(await members.rows(`select from ballots where admission_id = '${one.id}'`)).toEqual([])
    const before = { heldOn: '2026-08-09', dossiers, vote: { ...vote, firstForm: 'SECRET_BALLOT' } }
    expect(await meet(members, cell, before)).toEqual([])
  })
})

describe('a decision', () => {
  async function appraised() {
    const dossier = await ready()
    await meet(members, cell, { heldOn: '2026-07-01', dossiers: [dossier] })
    await meet(members, base, { heldOn: '2026-07-15', dossiers: [dossier], vote: BASE })
    await dossier.step(department, 'takeUpDossier', '2026-07-20')
    return dossier
  }
  const admit = { ...BOARD, item: 'ADMIT' as const }

  test('needs more than half of the board; a number is taken once in a term', async () => {
    const [one, two] = [await appraised(), await appraised()]
    expect(
      await meet(members, board, {
        heldOn: '2026-08-03',
        dossiers: [one],
        vote: { ...admit, yes: 1, no: 2, number: 700 },
      }),
    ).toEqual(['items.0.vote.yes VOTE_BELOW_THRESHOLD'])
    const numbered = { ...admit, number: 701 }
    expect(
      await meet(members, board, { heldOn: '2026-08-03', dossiers: [one], vote: numbered }),
    ).toEqual([])
    expect(
      await meet(members, board, { heldOn: '2026-08-04', dossiers: [two], vote: numbered }),
    ).toEqual(['items.0.number NUMBER_TAKEN'])
  })

  test('is not recorded by whoever recorded a vote before it, in no post', async () => {
    const dossier = await appraised()
    const both = { ...board, holderId: department.holderId }
    expect(
      await meet(members, both, { heldOn: '2026-08-03', dossiers: [dossier], vote: admit }),
    ).toEqual(['items.0 OTHER_DUTY_OF_SAME_PERSON'])
  })

  test('after its time needs a reason', async () => {
    const dossier = await appraised()
    const late = { heldOn: '2026-09-30', dossiers: [dossier] }
    expect(await meet(members, board, { ...late, vote: admit })).toEqual([
      'items.0.note LATE_WITHOUT_REASON',
    ])
    const explained = { ...admit, note: 'Chờ bổ sung hồ sơ' }
    expect(await meet(members, board, { ...late, vote: explained })).toEqual([])
  })

  test('of a hundred people at once is made once, and the others are told why', async () => {
    const dossier = await appraised()
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, place) =>
        meet(
          members,
          { ...board, holderId: crypto.randomUUID() },
          {
            heldOn: '2026-08-03',
            dossiers: [{ ...dossier }],
            vote: { ...admit, number: 800 + place },
          },
        ),
      ),
    )
    expect(answers.filter(objections => objections.length === 0)).toHaveLength(1)
    const others = answers.filter(objections => objections.length > 0)
    expect(new Set(others.flat())).toEqual(new Set(['items.0.expectedVersion CHANGED_MEANWHILE']))
    expect(
      await members.rows(`select from admission_moves
        where admission_id = '${dossier.id}' and action = 'ADMIT'`),
    ).toHaveLength(1)
  })

  test('keeps duties apart in the database too', async () => {
    const dossier = await appraised()
    await expect(
      members.work(({ em }) =>
        em.execute(`insert into admission_moves (admission_id, place, action, from_stage, to_stage,
            on_day, actor, policy_version, duty, holder_id, post_id, role, post_unit_id)
          select admission_id, 1000, 'ADMIT', 'APPRAISING', 'DECIDED', on_day, 'DECIDER',
            policy_version, 'DECIDES', holder_id, post_id, role, post_unit_id
          from admission_moves where admission_id = '${dossier.id}' and action = 'VOTE_IN_CELL'`),
      ),
    ).rejects.toThrow('admission_moves_separate_duties')
  })

  test('is not recorded by whoever nominated the person, and the database refuses it too', async () => {
    const dossier = await appraised()
    await members.work(({ em }) =>
      em.execute(`with own as (select id, unit_id from admissions where id = '${dossier.id}'),
        resolution as (
          insert into nomination_resolutions (body_unit_id, number, resolved_on, created_by)
          select unit_id, '1-NQ/ĐTN', '2026-01-05', '${board.holderId}' from own returning *)
        insert into nominations (resolution_id, body_unit_id, full_name, search_name, born_on, sex,
          occupation, to_cell_id, stage, sent_on, sent_by, answered_on, answered_by, admission_id,
          created_by)
        select resolution.id, resolution.body_unit_id, 'Tạ Thị Thử', 'ta thi thu', '1999-03-08',
          'FEMALE', 'STUDENT', own.unit_id, 'ACCEPTED', '2026-01-06', '${board.holderId}',
          '2026-01-07', '${department.holderId}', own.id, '${board.holderId}'
        from resolution, own`),
    )
    expect(
      await meet(members, board, {
        heldOn: '2026-08-03',
        dossiers: [dossier],
        vote: { ...admit, number: 790 },
      }),
    ).toEqual(['items.0 OTHER_DUTY_OF_SAME_PERSON'])
    await expect(
      members.work(({ em }) =>
        em.execute(`insert into admission_moves (admission_id, place, action, from_stage, to_stage,
            on_day, actor, policy_version, duty, holder_id, post_id, role, post_unit_id)
          select admission_id, 1000, 'ADMIT', 'APPRAISING', 'DECIDED', on_day, 'DECIDER',
            policy_version, 'DECIDES', '${board.holderId}', post_id, role, post_unit_id
          from admission_moves where admission_id = '${dossier.id}' and action = 'VOTE_IN_CELL'`),
      ),
    ).rejects.toThrow('who nominated does not decide')
  })
})
