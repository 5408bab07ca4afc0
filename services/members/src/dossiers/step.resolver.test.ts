import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { importedId } from '@ket-nap/subgraph'
import {
  HELPER,
  listSomebody,
  ORGANS,
  prepareForVote,
  seatMembers,
  type TestDossier,
} from '../testing/dossiers.ts'
import { MINIATURE } from '../testing/miniature.ts'
import { openTestMembers, type TestMembers } from '../testing/open-members.ts'
import { viewers } from '../testing/viewers.ts'

let members: TestMembers
beforeAll(async () => {
  members = await openTestMembers()
  await members.units(MINIATURE)
  await seatMembers(members)
})
afterAll(() => members.close())

const { cell } = ORGANS

const moves = ({ id }: TestDossier) =>
  members.rows<{ action: string; to_stage: string; place: number; actor: string }>(
    `select action, to_stage, place, actor from admission_moves where admission_id = '${id}' order by place`,
  )

test('a dossier goes from the list to the cell’s vote, every step remembered', async () => {
  const dossier = await listSomebody(members)
  expect(dossier).toMatchObject({ stage: 'SYMPATHISER', version: 1 })
  await prepareForVote(members, dossier)
  expect(dossier.stage).toBe('CV_CERTIFIED')
  const taken = await moves(dossier)
  expect(taken.map(({ place }) => place)).toEqual(taken.map((_, index) => index + 1))
  expect(taken.filter(({ actor }) => actor === 'BASE').map(({ action }) => action)).toEqual([
    'PERMIT_DOSSIER',
    'CERTIFY_CV',
  ])
})

test('the history begins without a stage before it', async () => {
  const dossier = await listSomebody(members)
  await dossier.step(cell, 'proposeForClass', '2026-03-02')
  const { data, errors } = await members.ask(
    cell,
    `{ dossier(admissionId: "${dossier.id}") { moves { action fromStage toStage } } }`,
  )
  expect(errors).toEqual([])
  expect(data?.['dossier']).toEqual({
    moves: [
      { action: 'LIST', fromStage: null, toStage: 'SYMPATHISER' },
      { action: 'PROPOSE_FOR_CLASS', fromStage: 'SYMPATHISER', toStage: 'CLASS_PROPOSED' },
    ],
  })
})

describe('a step', () => {
  test('of another stage, another organ or another place is refused', async () => {
    const dossier = await listSomebody(members)
    expect(await dossier.refusal(cell, 'openDossier', '2026-03-02')).toEqual(['WRONG_STAGE'])
    expect(await dossier.refusal(ORGANS.board, 'proposeForClass', '2026-03-02')).toEqual([
      'WRONG_ACTOR',
    ])
    const far = viewers.cell('CELL_SECRETARY', 'far-cell')
    expect(await dossier.refusal(far, 'proposeForClass', '2026-03-02')).toEqual([
      'UNKNOWN_ADMISSION',
    ])
  })

  test('is judged on its own day: not in the future, not before an earlier step', async () => {
    const dossier = await listSomebody(members, { on: '2026-02-02' })
    expect(await dossier.refusal(cell, 'proposeForClass', '2026-11-22')).toEqual(['DAY_IN_FUTURE'])
    expect(await dossier.refusal(cell, 'proposeForClass', '2026-02-01')).toEqual([
      'DAY_BEFORE_LAST_STEP',
    ])
    expect(await moves(dossier)).toHaveLength(1)
  })

  test('of a day without rules is refused at the field', async () => {
    await expect(listSomebody(members, { on: '2016-07-24' })).rejects.toThrow('DAY_BEFORE_RULES')
    const listed = await listSomebody(members, { on: '2016-07-25' })
    expect(await listed.refusal(cell, 'proposeForClass', '2016-07-24')).toEqual([
      'DAY_BEFORE_RULES',
    ])
  })

  test('brings a paper of an older day, never of a later one', async () => {
    const dossier = await listSomebody(members)
    const diploma = { kind: 'CV', issuedOn: '2014-06-30' }
    const later = { ...diploma, issuedOn: '2026-03-03' }
    expect(await dossier.refusal(cell, 'recordPaper', '2026-03-02', later)).toEqual([
      'PAPER_YOUNGER_THAN_STEP',
    ])
    await dossier.step(cell, 'recordPaper', '2026-03-02', diploma)
    expect(
      await members.rows(`select issued_on::text from admission_papers
        where admission_id = '${dossier.id}'`),
    ).toEqual([{ issued_on: '2014-06-30' }])
  })

  test('with evidence names what it proves, where the province asks for it', async () => {
    const dossier = await listSomebody(members, { person: { occupation: 'STUDENT' } })
    const code = (province: string) =>
      members.rows(`update unit_copy_versions set code = '${province}'
        where unit_id = '${importedId('unit', 'province')}'`)
    await code('01')
    const evidence = { kind: 'GROUP_EVIDENCE' }
    expect(await dossier.refusal(cell, 'recordPaper', '2026-03-02', evidence)).toEqual([
      'CRITERION_UNSAID',
    ])
    const criteria = ['STUDIES_FAIR', 'NO_FAILED_CREDIT']
    await dossier.step(cell, 'recordPaper', '2026-03-02', { ...evidence, criteria })
    const { data } = await members.ask(
      cell,
      `query ($id: ID!) { dossier(admissionId: $id) { missingPapers groupCriteria unprovenCriteria } }`,
      { id: dossier.id },
    )
    expect(data?.['dossier']).toMatchObject({
      missingPapers: expect.arrayContaining(['GROUP_EVIDENCE']),
      groupCriteria: ['NO_FAILED_CREDIT', 'STUDIES_FAIR', 'CONDUCT_FAIR'],
      unprovenCriteria: ['CONDUCT_FAIR'],
    })
    await code('99')
  })

  test('taken by somebody who saw an older state is refused with the newer version', async () => {
    const dossier = await listSomebody(members)
    await dossier.step(cell, 'proposeForClass', '2026-03-02')
    const stale = { ...dossier, version: 1 }
    const codes = await dossier.refusal(cell, 'recordWithdrawal', '2026-03-03', {
      expectedVersion: stale.version,
    })
    expect(codes).toEqual(['CHANGED_MEANWHILE'])
  })

  test('sent twice with one key is stored once', async () => {
    const dossier = await listSomebody(members)
    const twice = { idempotencyKey: randomUUID(), expectedVersion: 1 }
    await dossier.step(cell, 'proposeForClass', '2026-03-02', twice)
    await dossier.step(cell, 'proposeForClass', '2026-03-02', twice)
    expect(await moves(dossier)).toHaveLength(2)
  })

  test('with texts that are too long is refused at the field, and nothing is stored', async () => {
    const dossier = await listSomebody(members)
    const note = 'x'.repeat(2001)
    expect(await dossier.refusal(cell, 'takeOffList', '2026-03-02', { note })).toEqual([
      'TEXT_TOO_LONG',
    ])
    expect(await moves(dossier)).toHaveLength(1)
  })
})

describe('listing', () => {
  const list = async (input: object, viewer = cell) => {
    const { data } = await members.ask(
      viewer,
      `mutation ($input: ListSympathiserInput!) {
        listSympathiser(input: $input) { objections { code path } dossier { admission { id } } } }`,
      {
        input: {
          idempotencyKey: randomUUID(),
          unitId: importedId('unit', 'agency-cell'),
          helperId: HELPER,
          on: '2026-02-02',
          ...input,
        },
      },
    )
    const answer = data?.['listSympathiser'] as { objections: { code: string }[] }
    return answer.objections.map(({ code }) => code)
  }

  test('of a member, or of somebody on a list already, is refused', async () => {
    const { personId } = await listSomebody(members)
    expect(await list({ personId })).toEqual(['ALREADY_ON_LIST'])
    expect(await list({ personId: HELPER })).toEqual(['ALREADY_MEMBER'])
    expect(await list({ personId: randomUUID() })).toEqual(['UNKNOWN_PERSON'])
  })

  test('of somebody whose personal number another person bears stores nobody', async () => {
    const number = '001096000123'
    await listSomebody(members, { person: { personalNumber: number } })
    const before = await members.rows<{ count: string }>(`select count(*) from people`)
    await expect(listSomebody(members, { person: { personalNumber: number } })).rejects.toThrow(
      'PERSONAL_NUMBER_TAKEN',
    )
    expect(await members.rows(`select count(*) from people`)).toEqual(before)
  })

  test('stores the name as it is searched, however it was typed', async () => {
    const { personId } = await listSomebody(members, { person: { fullName: '  Lê   thị Mẫu ' } })
    expect(await members.rows(`select full_name from people where id = '${personId}'`)).toEqual([
      { full_name: 'Lê thị Mẫu' },
    ])
  })

  test('of somebody whose name cannot be stored, or whose codes are unknown, is refused', async () => {
    await expect(listSomebody(members, { person: { fullName: 'x' } })).rejects.toThrow('fullName')
    await expect(listSomebody(members, { person: { religion: 'PASTAFARIANISM' } })).rejects.toThrow(
      'UNKNOWN_CODE',
    )
    await expect(listSomebody(members, { person: { bornOn: '2026-11-20' } })).rejects.toThrow(
      'BORN_AFTER_LISTING',
    )
  })
})

test('an administrator, an analyst and the propaganda department move and open nothing', async () => {
  const dossier = await listSomebody(members)
  for (const role of ['ADMINISTRATOR', 'ANALYST', 'PROPAGANDA', 'AUDITOR'] as const) {
    const viewer = viewers.province(role)
    await expect(dossier.refusal(viewer, 'proposeForClass', '2026-03-02')).rejects.toThrow()
  }
})

test('a remark is of a whole month', async () => {
  const dossier = await listSomebody(members)
  const remark = { month: '2026-02-14', strong: 'Nhiệt tình', weak: 'Ít phát biểu' }
  await dossier.step(cell, 'recordRemark', '2026-03-02', remark)
  expect(
    await members.rows(`select month::text from remarks where admission_id = '${dossier.id}'`),
  ).toEqual([{ month: '2026-02-01' }])
})
