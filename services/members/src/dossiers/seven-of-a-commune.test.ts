import { randomUUID } from 'node:crypto'
import { testViewer } from '@ket-nap/subgraph/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { personId } from '../testing/bodies.ts'
import { findDossier, meet, type TestDossier } from '../testing/dossiers.ts'
import type { Row } from '../testing/files.ts'
import type { TestMembers } from '../testing/open-members.ts'
import {
  applicant,
  board,
  committee,
  department,
  figures,
  inBoard,
  inCommittee,
  openOldCommune,
  secretary,
  spread,
  VOTERS,
} from '../testing/old-commune.ts'
import { unitId } from '../testing/tree.ts'

let members: TestMembers
beforeAll(async () => {
  members = await openOldCommune()
})
afterAll(() => members.close())

/** Everybody of a list by the cell in which they are. */
const byCell = <Each extends { cell: string }>(list: readonly Each[]) =>
  Map.groupBy(list, ({ cell }) => cell)

describe('the seven of An Lễ who finish their dossiers for the fourth quarter of 2024', () => {
  const seven = spread('seven', 7)
  const step = (admission: string, action: string, on: string, more: Row = {}): Row => ({
    admission,
    action,
    on,
    number: '',
    paper: '',
    ...more,
  })
  /** What their cells had done on paper when the commune began with the system. */
  const onPaper = (key: string): Row[] => [
    step(key, 'LIST', '2023-10-02', { number: '5-NQ/CB' }),
    step(key, 'PROPOSE_FOR_CLASS', '2023-11-06'),
    step(key, 'ACCEPT_CERTIFICATE', '2024-04-22'),
    step(key, 'PERMIT_DOSSIER', '2024-07-01', { number: '14-CV/ĐU' }),
    step(key, 'RECORD_PAPER', '2024-08-05', { paper: 'APPLICATION' }),
    step(key, 'RECORD_PAPER', '2024-08-12', { paper: 'CV' }),
    step(key, 'OPEN_DOSSIER', '2024-08-12'),
  ]
  let dossiers: { cell: string; dossier: TestDossier }[]

  beforeAll(async () => {
    await members.take(
      'people',
      seven.map(({ key, cell }) => applicant(key, cell)),
    )
    await members.take(
      'admissions',
      seven.map(({ key, cell }) => ({
        key,
        person: key,
        unit: cell,
        stage: 'DOSSIER_OPEN',
        listed_on: '2023-10-02',
        opened_on: '2024-08-12',
        stage_since: '2024-08-12',
        expected_quarter: '2024-10-01',
      })),
    )
    await members.take(
      'admission_steps',
      seven.flatMap(({ key }) => onPaper(key)),
    )
    await members.take(
      'helping_members',
      seven.map(({ key, cell }) => ({
        person: key,
        helper: `${cell}-0`,
        from: '2023-10-02',
        number: '5-NQ/CB',
      })),
    )
    dossiers = await Promise.all(
      seven.map(async ({ key, cell }) => ({ cell, dossier: await findDossier(members, key) })),
    )
    for (const { dossier } of dossiers) await dossier.certified('2024-04-15', '2029-04-15')
  })

  const boardOn = async (today: string) => {
    const { data, errors } = await members.ask(
      committee(today),
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Unit {
         dossiers(first: 50) { edges { node { stage expectedQuarter } } } } } }`,
      { r: [{ __typename: 'Unit', id: unitId('an-le') }] },
    )
    expect(errors).toEqual([])
    const [unit] = (data?.['_entities'] ?? []) as {
      dossiers: { edges: { node: { stage: string; expectedQuarter: string | null } }[] }
    }[]
    return (unit?.dossiers.edges ?? [])
      .map(({ node }) => node)
      .filter(({ expectedQuarter }) => expectedQuarter === '2024-10-01')
      .map(({ stage }) => stage)
  }

  test('are seven on the board and in the figure of the day of the article', async () => {
    const today = '2024-09-22'
    expect(await boardOn(today)).toEqual(Array.from({ length: 7 }, () => 'DOSSIER_OPEN'))
    expect(await figures(members, today, 'preparing(expectedQuarter: "2024-10-01")')).toEqual({
      preparing: 7,
    })
  })

  test('hear their helpers’ monthly remark', async () => {
    const [{ cell, dossier } = { cell: '', dossier: null }] = dossiers
    if (!dossier) throw new Error('nobody is helped')
    const viewer = testViewer('HELPING_MEMBER', {}, '2024-10-01')
    const helping = { ...viewer, post: { ...viewer.post, unitId: unitId(cell) } }
    const { data } = await members.ask(
      secretary(cell, '2024-10-01'),
      `mutation ($input: GiveHelperAccountInput!) {
         giveHelperAccount(input: $input) { objections { code } } }`,
      {
        input: {
          idempotencyKey: randomUUID(),
          admissionId: dossier.id,
          holderId: viewer.holderId,
        },
      },
    )
    expect(data).toEqual({ giveHelperAccount: { objections: [] } })
    const remark = { month: '2024-09-01', strong: 'Nhiệt tình, chịu học', weak: 'Ít phát biểu' }
    await dossier.step(helping, 'recordRemark', '2024-10-01', remark)
    expect(
      await members.rows(`select actor, role from admission_moves
        where admission_id = '${dossier.id}' and action = 'REMARK'`),
    ).toEqual([{ actor: 'HELPER', role: 'HELPING_MEMBER' }])
  })

  test(
    'are admitted in the quarter by the steps of every post, and are probationary members',
    { timeout: 240_000 },
    async () => {
      for (const { cell, dossier } of dossiers) await finish(cell, dossier)
      for (const [cell, ofCell] of byCell(dossiers)) {
        const vote = { unit: cell, present: VOTERS }
        const list = ofCell.map(({ dossier }) => dossier)
        const met = await meet(members, secretary(cell, '2024-10-28'), {
          heldOn: '2024-10-28',
          dossiers: list,
          vote,
        })
        expect(met).toEqual([])
      }
      const all = dossiers.map(({ dossier }) => dossier)
      const ofCommittee = { heldOn: '2024-11-08', dossiers: all, vote: inCommittee }
      expect(await meet(members, committee('2024-11-08'), ofCommittee)).toEqual([])
      for (const dossier of all) {
        await dossier.step(department('2024-11-15'), 'takeUpDossier', '2024-11-15')
      }
      const vote = { ...inBoard, item: 'ADMIT' as const }
      const ofBoard = { heldOn: '2024-12-02', dossiers: all, vote }
      expect(await meet(members, board('2024-12-02'), ofBoard)).toEqual([])
      for (const { cell, dossier } of dossiers) {
        await dossier.step(secretary(cell, '2024-12-19'), 'holdCeremony', '2024-12-19')
      }
      expect(await boardOn('2024-12-31')).toEqual([])
      expect(
        await figures(
          members,
          '2024-12-31',
          `preparing(expectedQuarter: "2024-10-01") admitted(from: "2024-10-01", until: "2025-01-01")
         decided: admitted(from: "2024-10-01", until: "2025-01-01", basis: DECISION)`,
        ),
      ).toEqual({ preparing: 0, admitted: 7, decided: 7 })
      expect(
        await members.rows(`select distinct policy_version from admission_moves
        where not from_paper and on_day >= '2024-10-01'`),
      ).toEqual([{ policy_version: 'POLICY_24_HD12_2022' }])
    },
  )

  /** Introductions, letters and papers of the cell, and the word of the committee. */
  async function finish(cell: string, dossier: TestDossier): Promise<void> {
    const on = (today: string) => [secretary(cell, today), today] as const
    const take = (verb: string, today: string, more: object = {}) =>
      dossier.step(on(today)[0], verb, today, more)
    for (const introducer of [`${cell}-0`, `${cell}-1`]) {
      await take('recordIntroduction', '2024-10-02', {
        personId: personId(introducer),
        togetherSince: '2020-01-01',
      })
    }
    await take('startVerification', '2024-10-02')
    await take('nameRelatives', '2024-10-02', { relatives: ['PARENT'] })
    for (const about of ['APPLICANT', 'PARENT']) {
      await take('sendLetter', '2024-10-02', { about, abroad: false })
    }
    const letters = await members.rows<{ id: string }>(
      `select id from verification_letters where admission_id = '${dossier.id}'`,
    )
    for (const { id: letterId } of letters) {
      await take('recordAnswer', '2024-10-14', { letterId, answer: 'CLEAR' })
    }
    await take('recordPaper', '2024-10-16', { kind: 'OPINION_SUMMARY' })
    await dossier.step(committee('2024-10-21'), 'certifyCv', '2024-10-21')
  }
})
