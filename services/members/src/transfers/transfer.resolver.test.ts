import { randomUUID } from 'node:crypto'
import { testViewer } from '@ket-nap/subgraph/testing'
import type { Viewer } from '@ket-nap/subgraph'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestBodies, personId } from '../testing/bodies.ts'
import type { TestMembers } from '../testing/open-members.ts'
import { waitingScan } from '../testing/scans.ts'
import { begun, request, step, steps, withPapers } from '../testing/transfers.ts'
import { unitId } from '../testing/tree.ts'
import { viewers } from '../testing/viewers.ts'

const secretary = viewers.cell('CELL_SECRETARY', 'agency-cell')
const base = viewers.agency('BASE_COMMITTEE')
const commune = viewers.commune('ORGANISING')
const province = viewers.province('ORGANISING')
const village = viewers.cell('CELL_SECRETARY')
const farProvince = viewers.neighbour('ORGANISING')
const farCommune = testViewer('ORGANISING', { aboveBases: [unitId('far-commune')] })
const farCell = testViewer('CELL_SECRETARY', { units: [unitId('far-cell')] })

let members: TestMembers
beforeAll(async () => {
  members = await openTestBodies()
})
afterAll(() => members.close())

const FILE = `transfer { stage fullName person { id } from { name } to { name } waitsFor waitsSide dueOn }
  form boxes { number organ signedOn enteredFor } missingPapers lostAfter moves { action note }
  actions { action objections { code } } nextSteps { action roles }`

async function open(viewer: Viewer, id: string) {
  const { data, errors } = await members.ask(
    viewer,
    `{ transfer(transferId: "${id}") { ${FILE} } }`,
  )
  expect(errors).toEqual([])
  return Object(data?.['transfer']) as {
    transfer: Record<string, unknown>
    actions: { action: string; objections: { code: string }[] }[]
    moves: { note: string | null }[]
    boxes: unknown[]
  } & Record<string, unknown>
}

const listed = async (viewer: Viewer, show: string) => {
  const { data } = await members.ask(
    viewer,
    `{ transfers(first: 50, show: ${show}) { edges { node { fullName } } } }`,
  )
  const page = data?.['transfers'] as { edges: { node: { fullName: string } }[] }
  return page.edges.length
}

const seesPerson = async (viewer: Viewer, key: string) => {
  const { data } = await members.ask(
    viewer,
    `{ person(id: "${personId(key)}", purpose: ROLL) { id } }`,
  )
  return data?.['person'] !== null
}

const belongings = (key: string) =>
  members.rows(`select from_on::text as "from", until_on::text as until, reason, unit_id as unit
    from belongings where person_id = '${personId(key)}' order by from_on`)

const keepings = (key: string) =>
  members.rows(`select concat_ws(' ', from_on, until_on, document_number, u.name) as kept
    from file_keepings k join unit_copies u using (unit_id)
    where person_id = '${personId(key)}' order by from_on`)

const flowOf = async (unit: string) => {
  const { data } = await members.ask(
    viewers.nation('ORGANISING'),
    `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Unit { statistics {
       flow(from: "2026-01-01", until: "2026-11-21") { transferredIn transferredOut closing } } } } }`,
    { r: [{ __typename: 'Unit', id: unitId(unit) }] },
  )
  const found = (data?.['_entities'] ?? []) as { statistics: { flow: unknown } }[]
  return found[0]?.statistics.flow
}

test('a member goes to another province by ten boxes, and belongs there from the day of acceptance', async () => {
  await members.rows(`insert into file_keepings (person_id, from_on, document_number, document_on,
      apart, holder_id, role, unit_id)
    values ('${personId('an')}', '2020-03-02', '3-BB', '2020-03-02', false, '${randomUUID()}',
      'ORGANISING', '${unitId('new-commune')}')`)
  const transfer = await begun(members, secretary, { person: 'an', to: 'far-cell', note: 'riêng' })
  expect(await open(farCell, transfer.id)).toEqual({})
  expect(await listed(farCell, 'RECEIVED')).toBe(0)
  expect(await listed(secretary, 'WAITING')).toBe(1)
  await steps(members, transfer, [
    [secretary, 'signTransferOut', '2026-10-05'],
    [base, 'signTransferOut', '2026-10-06'],
  ])
  expect(
    await step(members, base, { transfer, verb: 'signTransferOut', on: '2026-10-07' }),
  ).toEqual(['WRONG_ACTOR'])
  await steps(members, transfer, [[commune, 'signTransferOut', '2026-10-08']])
  const unready = await step(members, province, {
    transfer,
    verb: 'sendTransfer',
    on: '2026-10-09',
  })
  expect(unready).toEqual(['PAPERS_MISSING', 'DUES_NOT_PAID'])
  await steps(members, transfer, [
    ...withPapers(secretary, '2026-10-08'),
    [province, 'sendTransfer', '2026-10-09'],
  ])
  expect(await seesPerson(farCell, 'an')).toBe(false)
  const arriving = await open(farCell, transfer.id)
  expect(arriving).toMatchObject({
    form: 'OUTSIDE',
    transfer: {
      stage: 'IN_TRANSIT',
      person: null,
      from: { name: 'agency-cell' },
      waitsFor: 'PROVINCE',
      waitsSide: 'RECEIVER',
      dueOn: '2026-11-20',
    },
    lostAfter: '2027-01-09',
    boxes: [
      { number: 1, organ: 'CELL', signedOn: '2026-10-05' },
      { number: 3, organ: 'BASE' },
      { number: 4, organ: 'ABOVE_BASE' },
      { number: 5, organ: 'PROVINCE', signedOn: '2026-10-09' },
      { number: 6, organ: 'PROVINCE', signedOn: null },
      { number: 7 },
      { number: 10, organ: 'CELL' },
    ],
  })
  expect(arriving.moves.map(({ note }) => note).filter(Boolean)).toEqual([])
  expect((await open(secretary, transfer.id)).moves[0]?.note).toBe('riêng')
  expect([await listed(farProvince, 'WAITING'), await listed(farCell, 'WAITING')]).toEqual([1, 0])
  await steps(members, transfer, [
    [farProvince, 'signTransferIn', '2026-10-12'],
    [farCommune, 'signTransferIn', '2026-10-13'],
  ])
  expect(await listed(farCell, 'WAITING')).toBe(1)
  const eight = await Promise.all(
    Array.from({ length: 8 }, () =>
      step(members, farCell, {
        transfer: { ...transfer },
        verb: 'acceptTransfer',
        on: '2026-10-15',
      }),
    ),
  )
  expect(eight.filter(reasons => reasons.length === 0)).toHaveLength(1)
  expect(new Set(eight.flat())).toEqual(new Set(['expectedVersion CHANGED_MEANWHILE']))
  expect(await belongings('an')).toEqual([
    { from: '2015-03-20', until: '2026-10-15', reason: 'ADMITTED', unit: unitId('agency-cell') },
    { from: '2026-10-15', until: null, reason: 'TRANSFERRED', unit: unitId('far-cell') },
  ])
  expect(await keepings('an')).toEqual([
    { kept: '2020-03-02 2026-10-15 3-BB new-commune' },
    { kept: '2026-10-15 12-GT far-commune' },
  ])
  expect([await seesPerson(farCell, 'an'), await seesPerson(secretary, 'an')]).toEqual([
    true,
    false,
  ])
  expect((await open(secretary, transfer.id)).transfer['stage']).toBe('ACCEPTED')
  expect(await listed(secretary, 'CLOSED')).toBe(1)
  expect(
    await members.rows(`select payload->>'unitId' as unit, (payload->>'revision')::int as revision
      from outbox_events where payload->>'personId' = '${personId('an')}' order by seq desc limit 1`),
  ).toEqual([{ unit: unitId('far-cell'), revision: 2 }])
  expect(
    await members.rows(`select action from audit_entries where subject_id = '${personId('an')}'
      and action = 'TRANSFER_ACCEPT'`),
  ).toHaveLength(1)
  expect(await flowOf('agency')).toMatchObject({ transferredOut: 1 })
  expect(await flowOf('far-commune')).toMatchObject({ transferredIn: 1 })
})

test('nobody is taken in by a call, only by the acceptance that is just being written', async () => {
  const [accepted] = await members.rows<{ id: string }>(
    `select id from transfers where stage = 'ACCEPTED' and person_id = '${personId('an')}'`,
  )
  const called = members.unscoped().execute(`select take_in_member('${accepted?.id}')`)
  await expect(called).rejects.toThrow(/no rows/)
  await expect(
    members.unscoped().execute(`select arrives_now('${personId('an')}')`),
  ).rejects.toThrow(/permission denied/)
})

test('inside one organisation above the base the total stays, and a probation goes along', async () => {
  const before = await flowOf('new-commune')
  await members.rows(`insert into probation_helpers (probation_id, person_id, from_on)
    select id, '${personId('binh')}', '2026-03-01' from probations
    where person_id = '${personId('probationary')}'`)
  const transfer = await begun(members, base, { person: 'probationary', to: 'cell-1' })
  await steps(members, transfer, [
    ...withPapers(secretary, '2026-10-06', ['SELF_REVIEW', 'SEALED_FILE']),
    [base, 'signTransferOut', '2026-10-06', { scanId: await waitingScan(members, base) }],
    [base, 'signTransferOut', '2026-10-07'],
    [commune, 'sendTransfer', '2026-10-08'],
    [village, 'acceptTransfer', '2026-10-12'],
  ])
  expect(await open(base, transfer.id)).toMatchObject({
    form: 'INSIDE',
    boxes: [{ number: 1, enteredFor: true }, { number: 3, enteredFor: false }, {}, { number: 7 }],
  })
  expect(await flowOf('new-commune')).toEqual(before)
  expect(
    await members.rows(`select unit_id as unit, ends_on::text as ends, base_id as base,
        (select until_on::text from probation_helpers h where h.probation_id = p.id) as helped
      from probations p where person_id = '${personId('probationary')}'`),
  ).toEqual([{ unit: unitId('cell-1'), ends: '2027-03-01', base: null, helped: '2026-10-12' }])
})

test('who goes for a time belongs at home, votes nowhere, and comes back', async () => {
  const asked = { person: 'binh', to: 'cell-1', kind: 'TEMPORARY', ground: 'WORK' }
  const stay = (untilOn: string) => request(members, secretary, { ...asked, untilOn })
  expect((await stay('2027-01-04')).told).toEqual(['untilOn STAY_TOO_SHORT'])
  expect((await stay('2027-10-05')).told).toEqual(['untilOn STAY_TOO_LONG'])
  const transfer = await begun(members, secretary, { ...asked, untilOn: '2027-04-05' })
  await steps(members, transfer, [
    ...withPapers(secretary, '2026-10-05', ['CARD', 'SELF_REVIEW']),
    [secretary, 'signTransferOut', '2026-10-05'],
    [base, 'sendTransfer', '2026-10-06'],
    [commune, 'signTransferIn', '2026-10-07'],
    [village, 'receiveGuest', '2026-10-08'],
  ])
  const limits = () =>
    members.rows(`select kind, ground, place, from_on::text as "from", until_on::text as until
      from activity_limits where person_id = '${personId('binh')}' order by from_on`)
  const home = { kind: 'TEMPORARY_ELSEWHERE', ground: 'WORK', place: 'cell-1' }
  expect(await limits()).toEqual([{ ...home, from: '2026-10-08', until: '2027-04-06' }])
  expect(await belongings('binh')).toMatchObject([{ unit: unitId('agency-cell'), until: null }])
  expect(await seesPerson(village, 'binh')).toBe(false)
  const longer = { transfer, verb: 'extendStay', on: '2026-10-20', number: '3-GH' }
  expect(await step(members, secretary, { ...longer, untilOn: '2028-04-05' })).toEqual([
    'untilOn STAY_TOO_LONG',
  ])
  await steps(members, transfer, [
    [secretary, 'extendStay', '2026-10-20', { number: '3-GH', untilOn: '2028-04-04' }],
    [village, 'signTransferBack', '2026-11-02'],
    [commune, 'signTransferBack', '2026-11-03'],
    [base, 'signTransferBack', '2026-11-04'],
    [secretary, 'endStay', '2026-11-05'],
  ])
  expect(await limits()).toEqual([
    { ...home, from: '2026-10-08', until: '2026-10-20' },
    { ...home, from: '2026-10-20', until: '2026-11-05' },
  ])
  expect(transfer.stage).toBe('RETURNED')
})

test('what is refused is told at once, and nothing is stored', async () => {
  const tried = async (more: Record<string, unknown>, viewer = secretary) =>
    (await request(members, viewer, { person: 'cuc', to: 'far-cell', ...more })).told
  expect(await tried({ to: 'agency-cell', on: '2026-11-22' })).toEqual([
    'on DAY_IN_FUTURE',
    'toUnitId DESTINATION_IS_HOME',
  ])
  expect(await tried({ to: 'far-commune', untilOn: '2027-05-05' })).toEqual([
    'toUnitId DESTINATION_TAKES_NO_MEMBERS',
    'untilOn STAY_OF_TEMPORARY',
  ])
  expect(await tried({ to: 'nowhere', number: ' ' })).toEqual([
    'toUnitId DESTINATION_UNKNOWN',
    'number NUMBER_MISSING',
  ])
  expect(await tried({ to: undefined })).toEqual(['toUnitId DESTINATION_MISSING'])
  expect(await tried({ person: 'far' })).toEqual(['personId UNKNOWN_PERSON'])
  expect(await tried({}, village)).toEqual(['personId UNKNOWN_PERSON'])
  expect(await tried({}, viewers.province('ORGANISING'))).toEqual(['WRONG_ACTOR'])
  expect(
    await members.rows(`select from transfers where person_id = '${personId('cuc')}'`),
  ).toHaveLength(0)
})

test('nobody goes while something about him or her is open', async () => {
  const inquire = async (verb: string, type: string, input: object) => {
    const { data, errors } = await members.ask(
      base,
      `mutation ($input: ${type}!) { ${verb}(input: $input) {
         person { inquiries { id untilOn } } objections { code } } }`,
      { input: { idempotencyKey: randomUUID(), ...input } },
    )
    expect(errors).toEqual([])
    return Object(data?.[verb]) as {
      person: { inquiries: { id: string }[] } | null
      objections: { code: string }[]
    }
  }
  const opened = await inquire('openInquiry', 'OpenInquiryInput', {
    personId: personId('dung'),
    kind: 'COMPLAINT',
    on: '2026-09-01',
    documentNumber: '5-CV/UBKT',
    documentOn: '2026-09-01',
    issuer: 'Ủy ban kiểm tra Đảng ủy',
  })
  const asked = { person: 'dung', to: 'far-cell' }
  expect((await request(members, secretary, asked)).told).toEqual(['UNDER_INQUIRY'])
  const inquiryId = opened.person?.inquiries[0]?.id
  const close = { inquiryId, on: '2026-10-01', documentNumber: '6-TB/UBKT' }
  expect((await inquire('closeInquiry', 'CloseInquiryInput', close)).objections).toEqual([])
  expect((await inquire('closeInquiry', 'CloseInquiryInput', close)).objections).toEqual([
    { code: 'INQUIRY_CLOSED_BEFORE' },
  ])
  expect((await request(members, secretary, asked)).transfer).not.toBeNull()
})

test('incomplete papers, a wrong address, a wrong first box and a lost paper each have their way', async () => {
  const transfer = await begun(members, secretary, {
    person: 'giang',
    to: 'cell-1',
    on: '2026-06-01',
  })
  expect((await request(members, secretary, { person: 'giang', to: 'far-cell' })).told).toEqual([
    'TRANSFER_UNDER_WAY',
  ])
  const send = [
    [secretary, 'signTransferOut', '2026-06-02'],
    [base, 'signTransferOut', '2026-06-02'],
    [commune, 'sendTransfer', '2026-06-03'],
  ] as const
  await steps(members, transfer, [...withPapers(secretary, '2026-06-02'), ...send])
  expect(
    await step(members, village, { transfer, verb: 'rejectTransfer', on: '2026-06-04' }),
  ).toEqual(['note NOTE_MISSING'])
  const note = 'Mục lục chưa xác nhận'
  await steps(members, transfer, [
    [village, 'rejectTransfer', '2026-06-04', { note }],
    [secretary, 'resendTransfer', '2026-06-05', { note: 'Đã xác nhận' }],
    [secretary, 'renewTransferPaper', '2026-06-08', { number: '13-GT', note: 'Sai ô 1' }],
  ])
  expect(await open(village, transfer.id)).toEqual({})
  const correct = { transfer, verb: 'correctTransferBox', on: '2026-06-10', note: 'Sai ngày' }
  await steps(members, transfer, [[secretary, 'signTransferOut', '2026-06-09']])
  expect(await step(members, secretary, { ...correct, box: 1 })).toEqual([
    'box FIRST_BOX_NEEDS_NEW_PAPER',
  ])
  expect(await step(members, secretary, { ...correct, box: 3 })).toEqual(['box BOX_NOT_SIGNED'])
  await steps(members, transfer, [
    [base, 'signTransferOut', '2026-06-10'],
    [base, 'correctTransferBox', '2026-06-10', { box: 3, note: 'Sai ngày' }],
    [commune, 'sendTransfer', '2026-06-11'],
    [village, 'reportWrongAddress', '2026-06-12', { note: 'Không thuộc chi bộ' }],
    [commune, 'forwardTransfer', '2026-06-15', { number: '8-CV', toUnitId: unitId('far-cell') }],
  ])
  expect(await open(farCell, transfer.id)).toMatchObject({ transfer: { stage: 'IN_TRANSIT' } })
  expect(await open(village, transfer.id)).toEqual({})
  const lost = { transfer, verb: 'reportTransferLost', note: 'Không nộp giấy' }
  expect(await step(members, farCommune, { ...lost, on: '2026-09-11' })).toEqual([
    'on NOT_LOST_YET',
  ])
  await steps(members, transfer, [[farCommune, 'reportTransferLost', '2026-09-14', { note }]])
  const death = `mutation ($input: LifeFactInput!) { recordDeath(input: $input) { objections { code } } }`
  const input = { idempotencyKey: randomUUID(), personId: personId('giang'), on: '2026-09-20' }
  expect((await members.ask(secretary, death, { input })).data).toEqual({
    recordDeath: { objections: [] },
  })
  expect((await open(secretary, transfer.id)).transfer['stage']).toBe('ENDED')
})

test('who goes abroad for good leaves the membership of this tree', async () => {
  const transfer = await begun(members, secretary, {
    person: 'hoa',
    abroadPlace: 'Đảng ủy tại Pháp',
  })
  await steps(members, transfer, [
    ...withPapers(secretary, '2026-10-06'),
    [province, 'sendTransfer', '2026-10-07'],
  ])
  expect(await listed(province, 'WAITING')).toBe(1)
  await steps(members, transfer, [
    [province, 'acceptTransfer', '2026-11-10', { scanId: await waitingScan(members, province) }],
  ])
  const asked = `{ person(id: "${personId('hoa')}", purpose: ROLL) { member { status leftOn } transfers { stage } } }`
  expect((await members.ask(secretary, asked)).data).toEqual({
    person: {
      member: { status: 'TRANSFERRED', leftOn: '2026-11-10' },
      transfers: [{ stage: 'ACCEPTED' }],
    },
  })
})

test('the chooser goes down the whole tree by names and codes', async () => {
  const below = async (id?: string) => {
    const { data } = await members.ask(
      secretary,
      `{ transferDestinations${id ? `(below: "${unitId(id)}")` : ''} { name takesMembers hasBelow } }`,
    )
    return data?.['transferDestinations']
  }
  expect(await below()).toEqual([
    { name: 'neighbour', takesMembers: false, hasBelow: true },
    { name: 'province', takesMembers: false, hasBelow: true },
  ])
  expect(await below('far-commune')).toEqual([
    { name: 'far-cell', takesMembers: true, hasBelow: false },
  ])
})
