import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestBodies, personId } from '../testing/bodies.ts'
import type { Row } from '../testing/files.ts'
import type { TestMembers } from '../testing/open-members.ts'
import { step, type TestTransfer } from '../testing/transfers.ts'
import { unitId } from '../testing/tree.ts'
import { viewers } from '../testing/viewers.ts'
import { testViewer } from '@ket-nap/subgraph/testing'

let members: TestMembers
beforeAll(async () => {
  members = await openTestBodies()
})
afterAll(() => members.close())

const paper = (person: string, more: Row = {}): Row => ({
  person,
  kind: 'OFFICIAL',
  stage: 'OUT_SIGNED',
  number: '12-GT',
  requested_on: '2026-10-05',
  boxes: '1:2026-10-05 3:06/10/2026',
  to_unit: 'far-cell',
  abroad_place: '',
  ground: '',
  until_on: '',
  ...more,
})
const STAY: Row = {
  kind: 'TEMPORARY',
  ground: 'STUDY',
  until_on: '2027-06-30',
  to_unit: 'cell-1',
  stage: 'STAYING',
  boxes: '1:2026-10-05 2:2026-10-06 3:2026-10-08 4:2026-10-09',
}

describe('a file of papers under way', () => {
  test.each<[string, Row, string[]]>([
    ['nobody known', paper('nobody'), ['2 person UNKNOWN_PERSON']],
    ['no list of boxes', paper('an', { boxes: '1=2026-10-05' }), ['2 boxes NOT_BOXES']],
    [
      'a stage that boxes do not reach',
      paper('an', { stage: 'ACCEPTED' }),
      ['2 stage UNKNOWN_CODE'],
    ],
    [
      'a box left out',
      paper('an', { boxes: '1:2026-10-05 4:2026-10-06' }),
      ['2 boxes ANOTHER_BOX_NEXT'],
    ],
    [
      'a box before the one above it',
      paper('an', { boxes: '1:2026-10-08 3:2026-10-06' }),
      ['2 boxes DAY_BEFORE_LAST_STEP'],
    ],
    ['a stage further on', paper('an', { stage: 'IN_TRANSIT' }), ['2 stage OTHER_STAGE']],
    ['the last box signed', paper('an', { ...STAY, stage: 'RETURNING' }), ['2 stage OTHER_STAGE']],
    [
      'nowhere to go, and a stay without its days',
      paper('an', { to_unit: '', kind: 'TEMPORARY' }),
      ['2 to_unit DESTINATION_MISSING', '2 until_on MISSING_FOR_STAY'],
    ],
    [
      'home as the new place',
      paper('an', { to_unit: 'agency-cell' }),
      ['2 to_unit DESTINATION_IS_HOME'],
    ],
    [
      'a receiver that has no members of its own',
      paper('an', { to_unit: 'far-commune' }),
      ['2 to_unit DESTINATION_TAKES_NO_MEMBERS'],
    ],
    ['a box in the future', paper('an', { boxes: '1:2026-11-23' }), ['2 boxes DAY_IN_FUTURE']],
    [
      'a day in the future',
      paper('an', { requested_on: '2026-11-22', boxes: '', stage: 'REQUESTED' }),
      ['2 requested_on DAY_IN_FUTURE'],
    ],
  ])('with %s is refused, and nothing is stored', async (_, row, problems) => {
    expect(await members.problems('transfers', [row])).toEqual(problems)
    expect(await members.rows('select from transfers')).toEqual([])
  })

  test('is the history of the transfer, marked so; the next box is signed here', async () => {
    await members.take('transfers', [paper('an'), paper('binh', STAY)])
    const [transfer, stay] = [await stored('an'), await stored('binh')]
    expect(await open(transfer.id)).toEqual({
      transfer: { stage: 'OUT_SIGNED', waitsFor: 'ABOVE_BASE', dueOn: '2026-12-29' },
      boxes: expect.arrayContaining([{ number: 3, signedOn: '2026-10-06', enteredFor: false }]),
      moves: [
        {
          action: 'REQUEST',
          onDay: '2026-10-05',
          box: null,
          side: 'GIVER',
          fromPaper: true,
          role: null,
        },
        {
          action: 'SIGN_OUT',
          onDay: '2026-10-05',
          box: 1,
          side: 'GIVER',
          fromPaper: true,
          role: null,
        },
        {
          action: 'SIGN_OUT',
          onDay: '2026-10-06',
          box: 3,
          side: 'GIVER',
          fromPaper: true,
          role: null,
        },
      ],
    })
    const commune = viewers.commune('ORGANISING')
    const next = { transfer, verb: 'signTransferOut', on: '2026-10-05' }
    expect(await step(members, commune, next)).toEqual(['on DAY_BEFORE_LAST_STEP'])
    expect(await step(members, commune, { ...next, on: '2026-10-08' })).toEqual([])

    expect(
      await members.rows(`select kind, ground, from_on::text, until_on::text from activity_limits`),
    ).toEqual([
      {
        kind: 'TEMPORARY_ELSEWHERE',
        ground: 'STUDY',
        from_on: '2026-10-09',
        until_on: '2027-07-01',
      },
    ])
    const host = testViewer('CELL_SECRETARY', { units: [unitId('cell-1')] })
    expect(
      await step(members, host, { transfer: stay, verb: 'signTransferBack', on: '2026-11-02' }),
    ).toEqual([])
    expect(await members.problems('transfers', [paper('an')])).toEqual([
      '2 person TRANSFER_UNDER_WAY',
    ])
  })
})

async function stored(person: string): Promise<TestTransfer> {
  const [transfer] = await members.rows<TestTransfer>(
    `select id, stage, version from transfers where person_id = '${personId(person)}'`,
  )
  if (!transfer) throw new Error(`${person} is not on the way`)
  return transfer
}

async function open(id: string) {
  const { data, errors } = await members.ask(
    viewers.agency('BASE_COMMITTEE'),
    `{ transfer(transferId: "${id}") { transfer { stage waitsFor dueOn }
       boxes { number signedOn enteredFor }
       moves { action onDay box side fromPaper role } } }`,
  )
  expect(errors).toEqual([])
  return data?.['transfer']
}
