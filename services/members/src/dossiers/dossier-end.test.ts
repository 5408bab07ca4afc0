import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { importedId } from '@ket-nap/subgraph'
import { randomUUID } from 'node:crypto'
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
import { openTestMembers, type TestMembers } from '../testing/open-members.ts'
import { changeValue } from '../testing/policies.ts'

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

async function appraised(): Promise<TestDossier> {
  const dossier = await listSomebody(members)
  await prepareForVote(members, dossier)
  await meet(members, cell, { heldOn: '2026-07-01', dossiers: [dossier] })
  await meet(members, base, { heldOn: '2026-07-15', dossiers: [dossier], vote: BASE })
  await dossier.step(department, 'takeUpDossier', '2026-07-20')
  return dossier
}

/** What is stored of a dossier that has ended, and how it ended. */
async function ended({ id }: TestDossier) {
  const [row] = await members.rows<Record<string, unknown>>(`
    select a.stage, a.due_on, a.waits_for, a.waits_for_roles, a.clocks_beside, v.action, v.from_stage,
      v.on_day::text, v.number, v.note, v.actor, v.policy_version is not null as ruled
    from admissions a join admission_moves v on v.admission_id = a.id
    where a.id = '${id}' order by v.place desc limit 1`)
  return row
}
const AT_REST = {
  due_on: null,
  waits_for: null,
  waits_for_roles: [],
  clocks_beside: [],
  ruled: true,
}

/** Open dossiers of the cell by stage, as the board shows them. */
async function boardOf(): Promise<Record<string, number>> {
  const { data, errors } = await members.ask(
    cell,
    `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Unit {
      dossierStages { stage count } } } }`,
    { r: [{ __typename: 'Unit', id: importedId('unit', 'agency-cell') }] },
  )
  if (errors.length > 0) throw new Error(JSON.stringify(errors))
  const [unit] = Object(data)['_entities'] as {
    dossierStages: { stage: string; count: number }[]
  }[]
  const counted = unit?.dossierStages ?? []
  return Object.fromEntries(
    counted.filter(({ count }) => count > 0).map(({ stage, count }) => [stage, count]),
  )
}

/** Puts somebody who is on record on the list again; answers what speaks against it. */
async function listAgain({ personId }: TestDossier, on: string): Promise<string[]> {
  const { data, errors } = await members.ask(
    cell,
    `mutation ($input: ListSympathiserInput!) { listSympathiser(input: $input) {
      objections { code params { value } } dossier { admission { id stage } } } }`,
    {
      input: {
        idempotencyKey: randomUUID(),
        unitId: importedId('unit', 'agency-cell'),
        personId,
        helperId: HELPER,
        on,
        number: '9',
      },
    },
  )
  const answer = data?.['listSympathiser'] as {
    objections: { code: string; params: { value: string }[] }[]
  } | null
  if (!answer) throw new Error(JSON.stringify(errors))
  return answer.objections.map(({ code, params }) =>
    [code, ...params.map(each => each.value)].join(' '),
  )
}

describe('a dossier that ends', () => {
  test('REFUSED by the deciding organ keeps vote, number and reason, and leaves the board', async () => {
    const dossier = await appraised()
    const before = await boardOf()
    const refuse = { ...BOARD, item: 'REFUSE', number: 410 } as const
    const vote = { heldOn: '2026-08-03', dossiers: [dossier] }
    expect(await meet(members, board, { ...vote, vote: refuse })).toEqual([
      'items.0.note NOTE_MISSING',
    ])
    const reasoned = { ...refuse, yes: 2, no: 1, note: 'Chưa đủ tiêu chuẩn' }
    expect(await meet(members, board, { ...vote, vote: reasoned })).toEqual([])
    expect(await ended(dossier)).toEqual({
      ...AT_REST,
      stage: 'REFUSED',
      action: 'REFUSE',
      from_stage: 'APPRAISING',
      on_day: '2026-08-03',
      number: '410-QĐ/ĐU',
      note: 'Chưa đủ tiêu chuẩn',
      actor: 'DECIDER',
    })
    expect(
      await members.rows(`select yes, no, entitled, needed from ballots
        where admission_id = '${dossier.id}' order by meeting_id desc limit 1`),
    ).toEqual([{ yes: 2, no: 1, entitled: 3, needed: 2 }])
    expect(await boardOf()).toEqual({
      ...before,
      APPRAISING: Number(before['APPRAISING']) - 1 || undefined,
    })
    expect(
      await members.rows(`select from members where person_id = '${dossier.personId}'`),
    ).toEqual([])
    expect(await dossier.refusal(department, 'takeUpDossier', '2026-08-04')).toEqual([
      'WRONG_STAGE',
    ])
  })

  test('and was REFUSED may begin again at once, unless a province lets wait', async () => {
    const [one, other] = [await appraised(), await appraised()]
    const refuse = { ...BOARD, item: 'REFUSE', note: 'Chưa đủ tiêu chuẩn' } as const
    await meet(members, board, { heldOn: '2026-08-03', dossiers: [one, other], vote: refuse })
    expect(await listAgain(one, '2026-08-04')).toEqual([])
    expect(await listAgain(one, '2026-08-05')).toEqual(['ALREADY_ON_LIST'])
    await changeValue(members, { name: 'refusalWaitMonths', value: '2', from: '2026-09-01' })
    expect(await listAgain(other, '2026-10-02')).toEqual(['WAIT_AFTER_REFUSAL 2026-10-03'])
    expect(await listAgain(other, '2026-10-03')).toEqual([])
  })

  test.each([
    ['WITHDRAWN', 'recordWithdrawal', 'WITHDRAW'],
    ['OFF_LIST', 'takeOffList', 'TAKE_OFF_LIST'],
  ])('%s by the cell keeps its resolution and does not wait', async (stage, verb, action) => {
    const dossier = await listSomebody(members)
    const before = await boardOf()
    await dossier.step(cell, verb, '2026-06-02', { number: '6-NQ/CB', note: 'Theo nghị quyết' })
    expect(await ended(dossier)).toMatchObject({
      ...AT_REST,
      stage,
      action,
      from_stage: 'SYMPATHISER',
      number: '6-NQ/CB',
      actor: 'CELL',
    })
    const after = await boardOf()
    expect(Number(before['SYMPATHISER']) - (after['SYMPATHISER'] ?? 0)).toBe(1)
    expect(await dossier.refusal(cell, 'proposeForClass', '2026-06-03')).toEqual(['WRONG_STAGE'])
    expect(await listAgain(dossier, '2026-06-03')).toEqual([])
  })

  test('CANCELLED before the ceremony makes nobody a member, and the way is open again', async () => {
    const dossier = await appraised()
    const admit = { ...BOARD, item: 'ADMIT' } as const
    await meet(members, board, { heldOn: '2026-08-03', dossiers: [dossier], vote: admit })
    await dossier.step(board, 'cancelDecision', '2026-08-20', {
      number: '310-QĐ/ĐU',
      note: 'Không đủ tiêu chuẩn',
    })
    expect(await ended(dossier)).toMatchObject({
      ...AT_REST,
      stage: 'CANCELLED',
      action: 'CANCEL_DECISION',
      from_stage: 'DECIDED',
      number: '310-QĐ/ĐU',
    })
    expect(
      await members.rows(`select from members where person_id = '${dossier.personId}'`),
    ).toEqual([])
    expect(await dossier.refusal(cell, 'holdCeremony', '2026-08-21')).toEqual(['WRONG_STAGE'])
    expect(await listAgain(dossier, '2026-08-24')).toEqual([])
  })
})
