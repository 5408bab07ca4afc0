import { enqueue, importedId, type Viewer } from '@ket-nap/subgraph'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import {
  listSomebody,
  meet,
  ORGANS,
  prepareForVote,
  seatMembers,
  type TestDossier,
} from '../testing/dossiers.ts'
import { FROM_THE_FIRST } from '../admissions/clock.workflow.ts'
import { command, nominate, officer, step as answer, WITH_UNIONS } from '../testing/nominations.ts'
import { openTestMembers, type TestMembers } from '../testing/open-members.ts'
import {
  comes,
  fileWhole,
  findProbation,
  meetOn,
  probationer,
  step,
} from '../testing/probations.ts'
import { begun, steps, withPapers } from '../testing/transfers.ts'
import { viewers } from '../testing/viewers.ts'
import { RENEW_SIGNERS } from '../transfers/transfer-clock.workflow.ts'
import { TELL_DUE } from './reminder.workflow.ts'

let members: TestMembers
let dossier: TestDossier
beforeAll(async () => {
  members = await openTestMembers()
  await members.units(WITH_UNIONS)
  await seatMembers(members)
})
afterAll(() => members.close())
beforeEach(async () => {
  dossier = await listSomebody(members)
  for (const table of ['admissions', 'probations']) {
    await members.rows(`update ${table} set due_on = null, due_timer = null, clocks_beside = '[]'`)
  }
})

const { cell, base, department, board } = ORGANS
const PROVINCE = importedId('unit', 'province')

const endsOn = (day: string) =>
  members.rows(`update admissions set due_on = '${day}', due_timer = 'DOSSIER'
    where id = '${dossier.id}'`)

/** Does the work of a day. */
async function night(day: string): Promise<void> {
  await members.work(({ db }) =>
    enqueue(db, { job: TELL_DUE, payload: { province: PROVINCE, day } }),
  )
  await members.runJobs()
}

interface Told {
  level: string
  timer: string
  dueOn: string
  admission: { id: string } | null
  probation: { id: string } | null
  transfer: { id: string } | null
}

async function listTold(viewer: Viewer): Promise<Told[]> {
  const { data, errors } = await members.ask(
    viewer,
    `{ reminders(first: 20) { totalCount edges { node { level timer dueOn
      admission { id } probation { id } transfer { id } } } } }`,
  )
  const list = data?.['reminders'] as {
    totalCount: number
    edges: { node: Told }[]
  } | null
  if (!list) throw new Error(JSON.stringify(errors))
  expect(list.totalCount).toBe(list.edges.length)
  return list.edges.map(({ node }) => node)
}

async function told(viewer: Viewer, timer = 'DOSSIER'): Promise<string[]> {
  const list = await listTold(viewer)
  return list
    .filter(each => each.admission?.id === dossier.id && each.timer === timer)
    .map(({ level }) => level)
}

test('the organ whose step is next is reminded before, told after, and then the level above', async () => {
  await endsOn('2026-10-16')
  await night('2026-10-08')
  expect(await told(cell)).toEqual([])
  await night('2026-10-09')
  expect(await told(cell)).toEqual(['SOON'])
  await night('2026-10-16')
  expect(await told(cell)).toEqual(['SOON'])
  await night('2026-10-17')
  expect(await told(cell)).toEqual(['LATE'])
  expect(await told(base)).toEqual([])
  await night('2026-10-23')
  expect(await told(base)).toEqual([])
  await night('2026-10-24')
  expect(await told(cell)).toEqual(['LATE'])
  expect(await told(base)).toEqual(['ESCALATED'])
  expect(await told(department)).toEqual([])
})

test('a holiday counts neither before nor after', async () => {
  await endsOn('2026-09-03')
  await night('2026-08-21')
  expect(await told(cell)).toEqual([])
  await night('2026-08-24')
  expect(await told(cell)).toEqual(['SOON'])
})

test('the same night twice tells nothing twice, and a step taken ends what was told', async () => {
  await endsOn('2026-10-16')
  await night('2026-10-20')
  await night('2026-10-20')
  expect(await told(cell)).toEqual(['LATE'])
  await dossier.step(cell, 'proposeForClass', '2026-03-02')
  expect(await told(cell)).toEqual([])
  await night('2026-10-21')
  expect(
    await members.rows(`select level, ended_on::text from reminders
      where admission_id = '${dossier.id}' and timer = 'DOSSIER'`),
  ).toEqual([{ level: 'LATE', ended_on: '2026-10-21' }])
})

test('who has to act next is told, not who acted', async () => {
  await endsOn('2026-10-16')
  await night('2026-10-20')
  await members.rows(`update admissions set waits_for = 'BASE', waits_for_roles = '{BASE_COMMITTEE}',
    waits_at_unit_id = '${importedId('unit', 'agency')}' where id = '${dossier.id}'`)
  await night('2026-10-21')
  expect(await told(cell)).toEqual([])
  expect(await told(base)).toEqual(['LATE'])
})

test('the helping member owes a remark each month, beside whatever the dossier waits for', async () => {
  const listed = await listSomebody(members, { on: '2026-09-14' })
  dossier = listed
  await night('2026-09-22')
  expect(await told(cell, 'REMARK')).toEqual([])
  await night('2026-09-23')
  expect(await told(cell, 'REMARK')).toEqual(['SOON'])
  await night('2026-10-08')
  expect(await told(base, 'REMARK')).toEqual(['ESCALATED'])
  const remark = { month: '2026-09-01', strong: 'Nhiệt tình', weak: 'Chưa' }
  await listed.step(cell, 'recordRemark', '2026-10-08', remark)
  expect(await told(cell, 'REMARK')).toEqual([])
  await night('2026-11-03')
  expect(await listTold(cell)).toContainEqual(
    expect.objectContaining({ level: 'LATE', timer: 'REMARK', dueOn: '2026-10-31' }),
  )
})

/** What a post was told about one probation. */
async function ofProbation(viewer: Viewer, { id }: { id: string }): Promise<string[]> {
  const list = await listTold(viewer)
  return list
    .filter(({ probation }) => probation?.id === id)
    .map(({ timer, dueOn, level }) => `${timer} ${dueOn} ${level}`)
}

test('the cell is told that a probation ends, then of its own vote, and the level above after it', async () => {
  const ending = await probationer(members, { ceremonyOn: '2025-12-01' })
  await night('2026-11-25')
  expect(await ofProbation(cell, ending)).toEqual(['PROBATION 2026-12-01 SOON'])
  await comes(members, '2026-12-01')
  expect(await ofProbation(cell, ending)).toEqual([])

  const probation = await probationer(members, { ceremonyOn: '2025-06-10' })
  await comes(members, '2026-06-10')
  Object.assign(probation, await findProbation(members, probation.personId))
  await night('2026-07-23')
  expect(await ofProbation(cell, probation)).toEqual(['CELL_RECOGNITION 2026-07-22 LATE'])
  expect(await ofProbation(base, probation)).toEqual([])
  await night('2026-08-03')
  expect(await ofProbation(base, probation)).toEqual(['CELL_RECOGNITION 2026-07-22 ESCALATED'])
  await fileWhole(members, cell, { probation, on: '2026-08-04' })
  const vote = { heldOn: '2026-08-04', note: 'Đảng viên đi công tác xa' }
  expect(await meetOn(members, cell, { probations: [probation], vote })).toEqual([])
  expect(await ofProbation(cell, probation)).toEqual([])
  await night('2026-09-14')
  expect(await ofProbation(base, probation)).toEqual(['RECOGNITION_DECISION 2026-09-17 SOON'])
})

test('after a ceremony the member’s own papers run, and the entry where the province asks for it', async () => {
  const admitted = await listSomebody(members)
  await prepareForVote(members, admitted)
  const boards = {
    organ: 'STANDING_BOARD',
    unit: 'new-commune',
    present: 3,
    item: 'ADMIT',
  } as const
  const agency = { organ: 'BASE_COMMITTEE', unit: 'agency', present: 5 }
  await meet(members, cell, { heldOn: '2026-07-01', dossiers: [admitted] })
  await meet(members, base, { heldOn: '2026-07-06', dossiers: [admitted], vote: agency })
  await admitted.step(department, 'takeUpDossier', '2026-07-07')
  await meet(members, board, { heldOn: '2026-07-13', dossiers: [admitted], vote: boards })
  await members.rows(`update unit_copy_versions set code = '01' where unit_id = '${PROVINCE}'`)
  await admitted.step(cell, 'holdCeremony', '2026-07-27')
  const probation = await findProbation(members, admitted.personId)
  await night('2026-09-11')
  expect(await ofProbation(cell, probation)).toEqual(['MEMBER_FILE 2026-09-09 LATE'])
  expect(await ofProbation(base, probation)).toEqual(['DATA_ENTRY 2026-08-22 LATE'])
  const paper = { probation, verb: 'recordProbationPaper', on: '2026-09-11' }
  await step(members, cell, { ...paper, kind: 'MEMBER_CV' })
  await step(members, cell, { ...paper, kind: 'MEMBER_SHEET' })
  const entry = { probation, verb: 'recordDataEntry', on: '2026-09-11' }
  expect(await step(members, base, entry)).toEqual([])
  expect(await step(members, base, entry)).toEqual(['DATA_ENTERED_BEFORE'])
  expect(await ofProbation(cell, probation)).toEqual([])
  expect(await ofProbation(base, probation)).toEqual([])
  await members.rows(`update unit_copy_versions set code = '99' where unit_id = '${PROVINCE}'`)
})

/** What a post was told about one transfer. */
async function ofTransfer(viewer: Viewer, { id }: { id: string }): Promise<string[]> {
  const list = await listTold(viewer)
  return list
    .filter(({ transfer }) => transfer?.id === id)
    .map(({ timer, dueOn, level }) => `${timer} ${dueOn} ${level}`)
}

test('of a transfer the side is told that signs next, and the committee that checks its slip', async () => {
  const village = viewers.cell('CELL_SECRETARY')
  const transfer = await begun(members, cell, { person: 'third', to: 'cell-1', on: '2026-07-06' })
  await steps(members, transfer, [[cell, 'signTransferOut', '2026-07-06']])
  const running = `select timer, due_on::text, at_unit_id, roles from running_terms
    where transfer_id = '${transfer.id}' order by due_on`
  const agency = {
    at_unit_id: importedId('unit', 'agency'),
    roles: ['BASE_COMMITTEE', 'ORGANISING'],
  }
  expect(await members.rows(running)).toEqual([
    { timer: 'TRANSFER', due_on: '2026-09-30', ...agency },
  ])
  // As after a change of the tree above it: the job names again who signs.
  await members.rows(`update transfers set waits_at_unit_id = null, waits_for_roles = '{}'`)
  const payload = { after: FROM_THE_FIRST }
  await members.work(({ db }) => enqueue(db, { job: RENEW_SIGNERS, payload }))
  await members.runJobs()
  expect(await members.rows(running)).toMatchObject([agency])
  await steps(members, transfer, [
    [base, 'signTransferOut', '2026-07-08'],
    ...withPapers(cell, '2026-07-08'),
    [department, 'sendTransfer', '2026-07-10'],
  ])
  await night('2026-08-20')
  expect(await ofTransfer(village, transfer)).toEqual(['HAND_IN 2026-08-21 SOON'])
  expect(await ofTransfer(cell, transfer)).toEqual([])
  await night('2026-10-12')
  expect(await ofTransfer(village, transfer)).toEqual(['HAND_IN 2026-08-21 LATE'])
  expect(await ofTransfer(base, transfer)).toEqual(['SLIP_CHECK 2026-10-10 LATE'])
  await steps(members, transfer, [[base, 'checkTransferSlip', '2026-10-12']])
  expect(await ofTransfer(base, transfer)).toEqual([])
  expect(await members.rows(running)).toContainEqual(
    expect.objectContaining({ timer: 'SLIP_CHECK', due_on: '2027-01-12' }),
  )
  await steps(members, transfer, [[village, 'acceptTransfer', '2026-10-13']])
  expect(await members.rows(running)).toEqual([])
})

test('an unanswered nomination is told to the cell, then to the committee above', async () => {
  const [sent] = await nominate(members, officer('union'))
  if (!sent) throw new Error('nobody was sent')
  const standing = () =>
    members.rows(`select level, to_roles from reminders
      where nomination_id = '${sent.id}' and ended_on is null order by level`)
  await night('2026-12-25')
  expect(await standing()).toEqual([])
  await night('2026-12-30')
  expect(await standing()).toEqual([{ level: 'SOON', to_roles: ['CELL_SECRETARY'] }])
  await night('2027-01-18')
  const above = { level: 'ESCALATED', to_roles: ['BASE_COMMITTEE', 'ORGANISING', 'LEADER'] }
  expect(await standing()).toEqual([above, { level: 'LATE', to_roles: ['CELL_SECRETARY'] }])
  for (const viewer of [cell, base]) {
    const { data } = await members.ask(
      viewer,
      '{ reminders(first: 50) { edges { node { timer nomination { id } } } } }',
    )
    expect(JSON.stringify(data)).toContain(sent.id)
  }
  const reason = { reason: 'MORE_TRAINING' }
  await command(members, cell, answer(sent, 'declineNomination', reason))
  await night('2027-01-19')
  expect(await standing()).toEqual([])
})

test('the digest counts below each unit what is soon, late and told above', async () => {
  await endsOn('2026-10-16')
  await night('2026-11-21')
  const ask = async (viewer: Viewer) => {
    const { data } = await members.ask(
      viewer,
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Unit {
         digest { unit { id } soon late escalated } } } }`,
      { r: [{ __typename: 'Unit', id: viewer.post.unitId }] },
    )
    return data?.['_entities']
  }
  const line = { soon: 0, late: 1, escalated: 1 }
  expect(await ask(department)).toEqual([
    { digest: [{ unit: { id: importedId('unit', 'agency') }, ...line }] },
  ])
  expect(await ask(base)).toEqual([
    { digest: [{ unit: { id: importedId('unit', 'agency-cell') }, ...line }] },
  ])
  expect(await ask(viewers.cell('CELL_SECRETARY', 'far-cell'))).toEqual([{ digest: [] }])
})
