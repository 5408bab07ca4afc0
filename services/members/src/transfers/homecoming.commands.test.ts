import { randomUUID } from 'node:crypto'
import type { Viewer } from '@ket-nap/subgraph'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { NAME_SIGNERS } from '../migrations/20261122420000_receive_from_abroad.ts'
import { openTestBodies, personId } from '../testing/bodies.ts'
import type { TestMembers } from '../testing/open-members.ts'
import { waitingScan } from '../testing/scans.ts'
import { begun, steps, withPapers, type TestTransfer } from '../testing/transfers.ts'
import { unitId } from '../testing/tree.ts'
import { viewers } from '../testing/viewers.ts'

const secretary = viewers.cell('CELL_SECRETARY', 'agency-cell')
const base = viewers.agency('BASE_COMMITTEE')
const village = viewers.cell('CELL_SECRETARY')
const province = viewers.province('ORGANISING')

let members: TestMembers
beforeAll(async () => {
  members = await openTestBodies()
})
afterAll(() => members.close())

const COMER = {
  fullName: 'Tạ Quang Minh Đạo',
  bornOn: '1988-03-12',
  sex: 'MALE',
  ethnicGroup: 'KINH',
  religion: 'NONE',
  generalEducation: 'UPPER_SECONDARY',
  professionalLevel: 'MASTER',
  politicalTheory: 'NONE',
  occupation: 'OTHER',
  flags: [],
  personalNumber: '034088912345',
}
const DAYS = { decidedOn: '2019-04-02', ceremonyOn: '2019-05-19', officialOn: '2020-05-19' }

interface Answer {
  transfer: TestTransfer | null
  told: string[]
}

/** Records the paper of a cell abroad; answers the transfer, or why not as 'path CODE'. */
async function comeHome(viewer: Viewer, more: Record<string, unknown>): Promise<Answer> {
  const { data, errors } = await members.ask(
    viewer,
    `mutation ($input: RecordHomecomingInput!) { recordHomecoming(input: $input) {
       objections { code path } file { form boxes { number organ signedOn } transfer { id stage version
         person { id } waitsFor waitsSide dueTimer dueOn from { name } abroadPlace }
         actions { action } } } }`,
    {
      input: {
        idempotencyKey: randomUUID(),
        toUnitId: unitId('cell-1'),
        abroadPlace: 'Chi bộ Đại sứ quán tại Pháp',
        number: '7-GT/ĐUNN',
        on: '2026-11-02',
        ...more,
      },
    },
  )
  expect(errors).toEqual([])
  const answer = Object(data?.['recordHomecoming'])
  const objections: { code: string; path: string[] }[] = answer.objections
  const told = objections.map(({ code, path }) =>
    [path.slice(1).join('.'), code].filter(Boolean).join(' '),
  )
  return { transfer: answer.file?.transfer ?? null, told, ...answer.file }
}

/** What a level above brings that enters a box. */
const shown = async (viewer: Viewer) => ({ scanId: await waitingScan(members, viewer) })

const standing = (id: string) =>
  members.rows(`select m.status, m.left_on::text as "leftOn", m.outside_days as outside,
      m.unit_id as unit, (select string_agg(concat_ws(' ', b.from_on, b.until_on, b.reason), ', '
        order by b.from_on) from belongings b where b.person_id = m.person_id) as belonged
    from members m where m.person_id = '${id}'`)

test('somebody new to this installation is received with the paper of the cell abroad', async () => {
  const paper = { person: COMER, membership: DAYS }
  expect((await comeHome(secretary, paper)).told).toEqual(['WRONG_ACTOR'])
  const wrong = {
    ...paper,
    abroadPlace: ' ',
    number: ' ',
    membership: { ...DAYS, ceremonyOn: '2019-04-01' },
  }
  expect((await comeHome(village, wrong)).told).toEqual([
    'abroadPlace GIVER_MISSING',
    'membership MEMBER_DAYS_IN_WRONG_ORDER',
    'number NUMBER_MISSING',
  ])
  expect((await comeHome(village, { person: COMER })).told).toEqual(['personId UNKNOWN_PERSON'])
  const { transfer, ...file } = await comeHome(village, paper)
  expect(file).toMatchObject({
    form: 'HOME',
    boxes: [
      { number: 1, organ: 'ABROAD', signedOn: '2026-11-02' },
      { number: 2, organ: 'CELL', signedOn: null },
    ],
    actions: [
      { action: 'ACCEPT' },
      { action: 'REJECT' },
      { action: 'REPORT_WRONG_ADDRESS' },
      { action: 'CORRECT_BOX' },
      { action: 'WITHDRAW' },
    ],
  })
  expect(transfer).toMatchObject({
    stage: 'IN_SIGNED',
    waitsFor: 'CELL',
    waitsSide: 'RECEIVER',
    dueTimer: 'HOME',
    dueOn: '2026-12-15',
    from: null,
  })
  const id = Object(transfer).person.id
  expect(await standing(id)).toMatchObject([{ status: 'TRANSFERRED', belonged: null }])
  expect((await comeHome(village, paper)).told).toEqual([
    'person.personalNumber PERSONAL_NUMBER_TAKEN',
  ])
  if (!transfer) throw new Error('the paper was recorded')
  const note = 'Thiếu phiếu đảng viên'
  await steps(members, transfer, [
    [village, 'rejectTransfer', '2026-11-03', { note }],
    ...['CARD', 'SELF_REVIEW', 'SEALED_FILE', 'MEMBER_SHEET'].map(
      kind => [village, 'recordTransferPaper', '2026-11-04', { kind }] as const,
    ),
    [village, 'resendTransfer', '2026-11-05', { note: 'Đã đủ' }],
    [village, 'acceptTransfer', '2026-11-06'],
  ])
  expect(await standing(id)).toEqual([
    {
      status: 'OFFICIAL',
      leftOn: null,
      outside: 0,
      unit: unitId('cell-1'),
      belonged: '2026-11-06 TRANSFERRED',
    },
  ])
})

test('who went abroad from here comes home to the same file, even to another cell', async () => {
  const going = await begun(members, secretary, { person: 'hoa', abroadPlace: 'Chi bộ tại Lào' })
  const home = { personId: personId('hoa') }
  expect((await comeHome(village, home)).told).toEqual(['personId UNKNOWN_PERSON'])
  const early = { ...home, toUnitId: unitId('agency-cell'), on: '2026-10-20' }
  expect((await comeHome(base, early)).told).toEqual(['TRANSFER_UNDER_WAY', 'personId NOT_AWAY'])
  await steps(members, going, [
    ...withPapers(secretary, '2026-10-06'),
    [province, 'sendTransfer', '2026-10-07'],
    [province, 'acceptTransfer', '2026-10-20', await shown(province)],
  ])
  expect((await comeHome(secretary, early)).told).toEqual(['on NOT_AFTER_LEAVING'])
  const { transfer } = await comeHome(secretary, { ...early, on: '2026-11-09' })
  if (!transfer) throw new Error('the paper was recorded')
  await steps(members, transfer, [[base, 'acceptTransfer', '2026-11-10', await shown(base)]])
  expect(await standing(personId('hoa'))).toEqual([
    {
      status: 'OFFICIAL',
      leftOn: null,
      outside: 0,
      unit: unitId('agency-cell'),
      belonged: '2015-03-20 2026-10-20 ADMITTED, 2026-11-10 TRANSFERRED',
    },
  ])
})

test('a stay abroad ends by the two boxes of the paper that is brought home', async () => {
  const stay = { kind: 'TEMPORARY', ground: 'STUDY', untilOn: '2027-02-05' }
  const transfer = await begun(members, secretary, {
    person: 'dung',
    abroadPlace: 'Chi bộ lưu học sinh tại Nga',
    ...stay,
  })
  await steps(members, transfer, [
    ...withPapers(secretary, '2026-10-05', ['CARD', 'SELF_REVIEW']),
    [province, 'sendTransfer', '2026-10-06'],
    [province, 'receiveGuest', '2026-10-08', await shown(province)],
    [base, 'signTransferBack', '2026-11-10', { number: '9-GT/ĐUNN', ...(await shown(base)) }],
    [secretary, 'endStay', '2026-11-12'],
  ])
  expect(transfer.stage).toBe('RETURNED')
})

test('transfers that were under way before are named their signers as the code names them', async () => {
  await begun(members, secretary, { person: 'cuc', to: 'far-cell' })
  const sent = await begun(members, secretary, { person: 'binh', to: 'far-cell' })
  await steps(members, sent, [
    [secretary, 'signTransferOut', '2026-10-05'],
    [base, 'signTransferOut', '2026-10-05'],
    [viewers.commune('ORGANISING'), 'signTransferOut', '2026-10-05'],
    ...withPapers(secretary, '2026-10-05'),
    [province, 'sendTransfer', '2026-10-06'],
  ])
  await comeHome(village, {
    person: { ...COMER, personalNumber: null },
    membership: DAYS,
  })
  const signers = () =>
    members.rows<{
      at: string | null
    }>(`select id, waits_at_unit_id as at, waits_for_roles as roles,
      clocks_beside as beside from transfers where due_on is not null order by id`)
  const before = await signers()
  expect(before.length).toBeGreaterThanOrEqual(3)
  await members.rows(
    `update transfers set waits_at_unit_id = null, waits_for_roles = '{}', clocks_beside = '[]'`,
  )
  await members.rows(NAME_SIGNERS)
  expect(await signers()).toEqual(before)
})
