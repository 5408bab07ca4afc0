import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { personId } from '../testing/bodies.ts'
import { findDossier, meet } from '../testing/dossiers.ts'
import { memberRow, type Row } from '../testing/files.ts'
import type { TestMembers } from '../testing/open-members.ts'
import {
  applicant,
  board,
  figures,
  inBoard,
  openOldCommune,
  SEATS,
  secretary,
  spread,
  VOTERS,
} from '../testing/old-commune.ts'
import { findProbation, meetOn } from '../testing/probations.ts'

let members: TestMembers
beforeAll(async () => {
  members = await openOldCommune()
})
afterAll(() => members.close())

describe('99 recognised in the year in which 89 were admitted', () => {
  const recognised = spread('recognised', 99)
  const admitted = spread('admitted', 89)
  const VOTE = {
    form_of_vote: 'SECRET_BALLOT',
    no: '0',
    blank: '0',
  }
  const voted = (person: string, action: string, on: string, count: number, more: Row): Row => ({
    person,
    action,
    on,
    ...VOTE,
    entitled: String(count),
    present: String(count),
    yes: String(count),
    ...more,
  })

  beforeAll(async () => {
    const people = [...recognised, ...admitted]
    await members.take(
      'people',
      people.map(({ key, cell }) => applicant(key, cell)),
    )
    await members.take(
      'members',
      recognised.map(({ key }) =>
        memberRow(key, {
          status: 'PROBATIONARY',
          decided_on: '2022-02-14',
          ceremony_on: '2022-03-10',
          official_on: '',
        }),
      ),
    )
    await members.take(
      'belongings',
      recognised.map(({ key, cell }) => ({
        person: key,
        unit: cell,
        from: '2022-03-10',
        reason: 'ADMITTED',
      })),
    )
    await members.take(
      'probation_steps',
      recognised.flatMap(({ key, cell }, index) => [
        voted(key, 'VOTE_IN_CELL', '2023-03-20', VOTERS, {
          organ: 'CELL',
          meeting: `march ${cell}`,
          number: `${index}-NQ/CB`,
        }),
        voted(key, 'VOTE_IN_BASE', '2023-04-03', SEATS, {
          organ: 'BASE_COMMITTEE',
          meeting: 'april',
          number: `${index}-NQ/ĐU`,
        }),
      ]),
    )
    await members.take(
      'admissions',
      admitted.map(({ key, cell }) => ({
        key,
        person: key,
        unit: cell,
        stage: 'APPRAISING',
        listed_on: '2021-06-01',
        opened_on: '2022-10-03',
        considered_on: '2023-03-20',
        stage_since: '2023-04-10',
      })),
    )
    await members.take(
      'helping_members',
      admitted.map(({ key, cell }) => ({
        person: key,
        helper: `${cell}-0`,
        from: '2021-06-01',
        number: '',
      })),
    )
  })

  test(
    'by the votes of the board and the ceremonies of the cells',
    { timeout: 240_000 },
    async () => {
      const probations = await Promise.all(
        recognised.map(({ key }) => findProbation(members, personId(key))),
      )
      for (const heldOn of ['2023-04-17', '2023-04-24']) {
        const half = heldOn === '2023-04-17' ? probations.slice(0, 50) : probations.slice(50)
        const vote = { ...inBoard, heldOn, item: 'RECOGNISE' }
        expect(await meetOn(members, board(heldOn), { probations: half, vote })).toEqual([])
      }
      const dossiers = await Promise.all(
        admitted.map(async ({ key, cell }) => ({ cell, dossier: await findDossier(members, key) })),
      )
      const vote = { ...inBoard, item: 'ADMIT' as const }
      for (const heldOn of ['2023-05-08', '2023-05-15']) {
        const some = heldOn === '2023-05-08' ? dossiers.slice(0, 45) : dossiers.slice(45)
        const list = some.map(({ dossier }) => dossier)
        expect(await meet(members, board(heldOn), { heldOn, dossiers: list, vote })).toEqual([])
      }
      for (const { cell, dossier } of dossiers) {
        await dossier.step(secretary(cell, '2023-05-25'), 'holdCeremony', '2023-05-25')
      }
      const year = 'from: "2023-01-01", until: "2024-01-01"'
      expect(await figures(members, '2023-12-31', `admitted(${year}) recognised(${year})`)).toEqual(
        {
          admitted: 89,
          recognised: 99,
        },
      )
      expect(
        await members.rows(`select distinct status, official_on::text as since from members
        where ceremony_on = '2022-03-10'`),
      ).toEqual([{ status: 'OFFICIAL', since: '2023-03-10' }])
    },
  )
})
