import { ROLES, type Viewer } from '@ket-nap/subgraph'
import { testViewer } from '@ket-nap/subgraph/testing'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { HELPER, ORGANS, seatMembers } from '../testing/dossiers.ts'
import { memberRow, personRow } from '../testing/files.ts'
import {
  command,
  LISTED,
  nominate,
  NOMINEE,
  officer,
  statementsOf,
  step,
  WITH_UNIONS,
  type TestNomination,
} from '../testing/nominations.ts'
import { openTestMembers, type TestMembers } from '../testing/open-members.ts'
import { unitId } from '../testing/tree.ts'
import { viewers } from '../testing/viewers.ts'

const { cell, department } = ORGANS
const union = officer('union', 'union-below')
/** In the far province, out of every reach of these. */
const MEMBER = {
  ...NOMINEE,
  fullName: 'Phạm Văn Xa',
  bornOn: '1989-02-03',
  personalNumber: '001089000777',
}

let members: TestMembers
beforeAll(async () => {
  members = await openTestMembers()
  await members.units(WITH_UNIONS)
  await seatMembers(members)
  const { fullName: full_name, bornOn: born_on, personalNumber: personal_number } = MEMBER
  await members.take('people', [
    personRow('far', 'far-cell', { full_name, born_on, personal_number }),
  ])
  await members.take('members', [memberRow('far')])
})
afterAll(() => members.close())
afterEach(() => vi.restoreAllMocks())

const accepting = (nomination: TestNomination, more: object = {}) =>
  step(nomination, 'acceptNomination', { ...LISTED, ...more })

async function seenBy(viewer: Viewer, id: string) {
  const { data, errors } = await members.ask(
    viewer,
    `query ($id: ID!) { nominations(first: 50) { totalCount edges { node { id } } }
       nomination(id: $id) { statement } }`,
    { id },
  )
  const list = data?.['nominations'] as { totalCount: number; edges: { node: { id: string } }[] }
  const has = list?.edges.some(({ node }) => node.id === id)
  return { list: has, opens: Boolean(data?.['nomination']), refused: errors.length > 0 }
}

async function standingOf(viewer: Viewer, id: string) {
  const { data } = await members.ask(
    viewer,
    `{ nominations(first: 50) { edges { node { id standing { progress since } } } } }`,
  )
  const list = data?.['nominations'] as {
    edges: { node: { id: string; standing: object | null } }[]
  }
  return list.edges.find(({ node }) => node.id === id)?.node.standing
}

const duplicatesOf = async (viewer: Viewer, id: string) => {
  const { data } = await members.ask(
    viewer,
    `query ($id: ID!) { nomination(id: $id) {
       likelyDuplicates { match fullName birthYear unitName standing personId } } }`,
    { id },
  )
  return (data?.['nomination'] as { likelyDuplicates: object[] | null } | null)?.likelyDuplicates
}

test('a nominee goes from draft to the list, and the body sees where the case is', async () => {
  const resolution = { number: '1-NQ/BCH', on: '2026-11-10' }
  const saved = await command(members, union, {
    verb: 'saveNominationDraft',
    resolution,
    people: [{ ...NOMINEE, statement: null }],
  })
  expect(saved.told).toEqual([])
  const [draft] = saved.nominations ?? []
  expect(draft).toMatchObject({ stage: 'DRAFT', answerDueOn: null })
  expect(await seenBy(cell, draft?.id ?? '')).toMatchObject({ list: false, opens: false })

  const people = [{ ...NOMINEE, draftId: draft?.id, personalNumber: '001301000888' }]
  const receiverId = unitId('agency-cell')
  const sending = { verb: 'sendNominations', resolution, receiverId, people }
  const { nominations, told } = await command(members, union, sending)
  expect(told).toEqual([])
  expect(nominations).toMatchObject([
    { id: draft?.id, stage: 'SENT', answerDueOn: '2027-01-05', receiver: { isCell: true } },
  ])
  const [sent] = nominations ?? []
  if (!sent) throw new Error('nobody was sent')
  expect(await seenBy(cell, sent.id)).toMatchObject({ list: true, opens: true })

  const asked = await command(
    members,
    cell,
    step(sent, 'askMoreOfNomination', { note: 'Ngày vào Đoàn?' }),
  )
  const more = asked.file?.nomination ?? sent
  expect(more).toMatchObject({ stage: 'MORE_ASKED', answerDueOn: null })
  const answered = await command(
    members,
    union,
    step(more, 'answerMoreOfNomination', { note: '26/3/2017' }),
  )
  const again = answered.file?.nomination ?? more
  expect(await standingOf(union, sent.id)).toMatchObject({ progress: 'SENT' })

  const input = { ...accepting(again), idempotencyKey: 'accept-once' }
  const accepted = await command(members, cell, input)
  expect(accepted.told).toEqual([])
  expect(await command(members, cell, input)).toEqual(accepted)
  expect(accepted.file?.moves.map(({ action, actor }) => `${actor} ${action}`)).toEqual([
    'BODY SEND',
    'CELL ASK_MORE',
    'BODY ANSWER_MORE',
    'CELL ACCEPT',
  ])
  expect(await standingOf(union, sent.id)).toEqual({ progress: 'ON_LIST', since: '2026-11-21' })
  const [listed] = await members.rows<{ stage: string; number: number; name: string }>(`
    select a.stage, p.full_name as name, (select count(*)::integer from sealed_numbers s
      where s.person_id = p.id) as number
    from nominations n join admissions a on a.id = n.admission_id join people p on p.id = a.person_id
    where n.id = '${sent.id}'`)
  expect(listed).toEqual({ stage: 'SYMPATHISER', number: 1, name: NOMINEE.fullName })
  const opened = await members.rows<{ role: string }>(`select distinct role from audit_entries
    where action = 'NOMINATION_OPENED' and subject_id = '${sent.id}' order by role`)
  expect(opened).toEqual([{ role: 'CELL_SECRETARY' }])
})

test('of the case the body sees the coarse stage and its first day, and of a member no more', async () => {
  const [sent] = await nominate(members, union, { people: [{ ...NOMINEE, fullName: 'Hà Thị Đi' }] })
  if (!sent) throw new Error('nobody was sent')
  await command(members, cell, accepting(sent))
  const goes = (stage: string, on: string) =>
    members.rows(`with fact as (
        update admissions a set stage = '${stage}', stage_since = '${on}'
        from nominations n where n.id = '${sent.id}' and a.id = n.admission_id returning a.id)
      insert into admission_moves (admission_id, place, action, from_stage, to_stage, on_day, actor,
        policy_version, from_paper)
      select id, (select max(place) + 1 from admission_moves where admission_id = fact.id),
        'RECORD_PAPER', 'SYMPATHISER', '${stage}', '${on}', 'CELL', 'POLICY_294_2025', true from fact`)
  await goes('CLASS_PROPOSED', '2026-11-22')
  expect(await standingOf(union, sent.id)).toEqual({ progress: 'IN_CLASS', since: '2026-11-22' })
  await goes('DOSSIER_OPEN', '2026-11-23')
  await goes('CELL_VOTED', '2026-11-25')
  expect(await standingOf(union, sent.id)).toEqual({ progress: 'IN_DOSSIER', since: '2026-11-23' })
  await goes('REFUSED', '2026-11-27')
  expect(await standingOf(union, sent.id)).toEqual({ progress: 'ENDED', since: '2026-11-27' })
})

test('sending runs the same statements and answers alike for a member and for nobody on record', async () => {
  const nobody = { ...MEMBER, fullName: 'Phạm Văn Không', personalNumber: '001089000666' }
  const answers: object[] = []
  const send = (person: object) => async () => {
    const [one] = await nominate(members, union, { people: [person] })
    answers.push({ ...one, id: '', fullName: '', resolutionNumber: '' })
  }
  await send({ ...nobody, fullName: 'Phạm Văn Đầu', personalNumber: '001089000555' })()
  const ofNobody = await statementsOf(send(nobody))
  const ofMember = await statementsOf(send(MEMBER))
  expect(ofNobody.length).toBeGreaterThan(8)
  expect(ofMember).toEqual(ofNobody)
  expect(answers[2]).toEqual(answers[1])
  const tables = ofMember.join('\n')
  expect(tables).not.toMatch(/\b(people|members|admissions|sealed_numbers|likely_duplicates)\b/)
})

test('the cell alone learns who looks like the same person, and settles it', async () => {
  const [sent] = await nominate(members, union, { people: [MEMBER] })
  if (!sent) throw new Error('nobody was sent')
  const found = await duplicatesOf(cell, sent.id)
  expect(found).toMatchObject([
    {
      match: 'NUMBER',
      fullName: MEMBER.fullName,
      birthYear: 1989,
      unitName: 'far-cell',
      standing: 'MEMBER',
    },
  ])
  expect(await duplicatesOf(department, sent.id)).toBeNull()
  expect(await duplicatesOf(union, sent.id)).toBeUndefined()
  expect(
    await members.rows(`select role from audit_entries where action = 'DUPLICATES_SHOWN'
      and subject_id = '${sent.id}'`),
  ).toEqual([{ role: 'CELL_SECRETARY' }])
  const told = async (more: object) => (await command(members, cell, accepting(sent, more))).told
  expect(await told({})).toEqual(['samePersonId DUPLICATE_UNSETTLED'])
  expect(await told({ samePersonId: HELPER })).toEqual(['samePersonId DUPLICATE_UNKNOWN'])
  const [{ personId } = { personId: '' }] = found as { personId: string }[]
  expect(await told({ samePersonId: personId })).toEqual(['samePersonId UNKNOWN_PERSON'])
  expect(await told({ isAnotherPerson: true })).toEqual([
    'person.personalNumber PERSONAL_NUMBER_TAKEN',
  ])
  const declined = await command(
    members,
    cell,
    step(sent, 'declineNomination', { reason: 'NOT_CONSIDERED' }),
  )
  expect(declined.file?.nomination).toMatchObject({
    stage: 'DECLINED',
    declineReason: 'NOT_CONSIDERED',
  })
  expect(await standingOf(union, sent.id)).toEqual({ progress: 'DECLINED', since: '2026-11-21' })
})

test('the committee names a cell of its own, with the reason, and the clock begins anew', async () => {
  const [sent] = await nominate(members, union, { to: 'agency' })
  if (!sent) throw new Error('nobody was sent')
  const { base } = ORGANS
  const naming = (cellId: string) =>
    step(sent, 'nameCellForNomination', { cellId: unitId(cellId), reason: 'STUDENT' })
  expect((await command(members, cell, accepting(sent))).told).toEqual([
    'nominationId UNKNOWN_NOMINATION',
  ])
  expect((await command(members, department, naming('agency-cell'))).told).toEqual(['WRONG_ACTOR'])
  expect((await command(members, base, naming('cell-1'))).told).toEqual(['cellId CELL_UNKNOWN'])
  const named = await command(members, base, naming('agency-cell'))
  expect(named.told).toEqual([])
  expect(named.file?.nomination).toMatchObject({ stage: 'SENT', answerDueOn: '2027-01-05' })
  expect(await seenBy(cell, sent.id)).toMatchObject({ opens: true })
  const again = named.file?.nomination ?? sent
  const [one, other] = await Promise.all([
    command(members, cell, step(again, 'declineNomination', { reason: 'MORE_TRAINING' })),
    command(members, cell, accepting(again)),
  ])
  expect([...one.told, ...other.told]).toEqual(['expectedVersion CHANGED_MEANWHILE'])
})

describe('what was sent to a cell', () => {
  let sent: TestNomination
  beforeAll(async () => {
    const [first] = await nominate(members, union, {
      people: [{ ...NOMINEE, fullName: 'Đỗ Thị Kín' }],
    })
    if (!first) throw new Error('nobody was sent')
    sent = first
  })

  const posts: readonly [who: string, viewer: Viewer, sees: boolean][] = [
    ['the body', union, true],
    ['the union below it', officer('union-below'), false],
    ['another union, even with the unit in its reach', officer('other-union', 'union'), false],
    ['the cell', cell, true],
    ['another cell', viewers.cell('CELL_SECRETARY'), false],
    ['the committee above', department, true],
    ['a department elsewhere', viewers.neighbour('ORGANISING'), false],
  ]

  test.each(posts)('%s', async (_, viewer, sees) => {
    expect(await seenBy(viewer, sent.id)).toEqual({ list: sees, opens: sees, refused: false })
    const taken = await command(
      members,
      viewer,
      step(sent, 'withdrawNomination', { expectedVersion: 0 }),
    )
    const isBody = viewer.post.role === 'MASS_ORGANISATION'
    const found =
      isBody && sees ? ['expectedVersion CHANGED_MEANWHILE'] : ['nominationId UNKNOWN_NOMINATION']
    expect(taken.told).toEqual(isBody ? found : ['FORBIDDEN'])
  })

  test.each(
    ROLES.filter(
      role =>
        !['CELL_SECRETARY', 'BASE_COMMITTEE', 'ORGANISING', 'MASS_ORGANISATION'].includes(role),
    ),
  )('nobody as %s', async role => {
    expect(await seenBy(viewers.nation(role), sent.id)).toMatchObject({
      opens: false,
      refused: true,
    })
  })

  test.each(posts)('row security alone shows it so to %s', async (_, viewer, sees) => {
    const list = (ids: readonly string[]) => `{${ids.join(',')}}`
    const { scope, post } = viewer
    const found = await members.unscoped().transactional(async em => {
      await em.execute(
        `select set_config('app.provinces', ?, true), set_config('app.above_bases', ?, true),
           set_config('app.bases', ?, true), set_config('app.units', ?, true),
           set_config('app.role', ?, true), set_config('app.body', ?, true)`,
        [
          ...[scope.provinces, scope.aboveBases, scope.bases, scope.units].map(list),
          post.role,
          post.role === 'MASS_ORGANISATION' ? post.unitId : '',
        ],
      )
      const shown = await em.execute<object[]>(
        `select n.stage, m.action, r.number from nominations n
         full join nomination_moves m on m.nomination_id = n.id
         full join nomination_resolutions r on r.id = n.resolution_id
         where ? in (n.id, m.nomination_id) or r.number = ?`,
        [sent.id, sent.resolutionNumber],
      )
      return shown
    })
    const row = { stage: 'SENT', action: 'SEND', number: sent.resolutionNumber }
    expect(found).toEqual(sees ? [row] : [])
  })

  test('no role beside the two sides sees a row by its reach', async () => {
    const [all] = await members.unscoped().transactional(async em => {
      await em.execute(
        `select set_config('app.provinces', ?, true), set_config('app.role', 'LEADER', true)`,
        [`{${unitId('province')}}`],
      )
      return em.execute<{ n: string }[]>('select count(*) as n from nominations')
    })
    expect(all?.n).toBe('0')
  })
})

test('bad rows of a resolution store nothing, and each is named', async () => {
  const count = () => members.rows('select count(*) from nominations')
  const before = await count()
  const { told } = await command(members, union, {
    verb: 'sendNominations',
    resolution: { number: ' ', on: '2026-11-30' },
    receiverId: unitId('far-cell'),
    people: [NOMINEE, { ...NOMINEE, fullName: 'TRẦN THỊ MỚI', statement: ' ' }],
  })
  expect(told).toEqual([
    'resolution.number RESOLUTION_NUMBER',
    'resolution.on DAY_IN_FUTURE',
    'receiverId RECEIVER_UNKNOWN',
    'people.1.fullName TWICE_IN_RESOLUTION',
    'people.1.statement STATEMENT_MISSING',
  ])
  const twice = { resolution: { number: '9-NQ', on: '2026-11-01' }, receiverId: unitId('cell-1') }
  const people = [{ ...NOMINEE, personalNumber: '001301000999' }]
  const once = await command(members, union, { verb: 'sendNominations', ...twice, people })
  expect(once.told).toEqual([])
  const again = [{ ...NOMINEE, fullName: 'Trần Thị Khác', personalNumber: '001301000999' }]
  expect(
    (await command(members, union, { verb: 'sendNominations', ...twice, people: again })).told,
  ).toEqual(['people.0.personalNumber STANDS_IN_RESOLUTION'])
  expect(Number(((await count()) as { count: string }[])[0]?.count)).toBe(
    Number((before as { count: string }[])[0]?.count) + 1,
  )
  const [sent] = once.nominations ?? []
  if (!sent) throw new Error('nobody was sent')
  const withdrawn = await command(members, union, step(sent, 'withdrawNomination'))
  expect(withdrawn.file?.nomination.stage).toBe('WITHDRAWN')
  const resent = await command(members, union, { verb: 'sendNominations', ...twice, people })
  expect(resent.told).toEqual([])
})

test('whoever sent it does not answer it in another post', async () => {
  const [sent] = await nominate(members, union)
  if (!sent) throw new Error('nobody was sent')
  const self = testViewer('CELL_SECRETARY', cell.scope)
  const both = { ...self, holderId: union.holderId }
  const answer = await command(members, both, accepting(sent, { isAnotherPerson: true }))
  expect(answer.told).toEqual(['OWN_NOMINATION'])
})

test('a body chooses among the cells and committees of the Party unit beside it', async () => {
  const { data } = await members.ask(
    union,
    '{ nominationReceivers(search: "cell") { name isCell within } }',
  )
  expect(data?.['nominationReceivers']).toEqual([
    { name: 'agency-cell', isCell: true, within: 'agency' },
    { name: 'cell-1', isCell: true, within: 'new-commune' },
    { name: 'cell-2', isCell: true, within: 'new-commune' },
  ])
  const found = async (search: string) => {
    const query = 'query ($search: String!) { nominationReceivers(search: $search) { name } }'
    return (await members.ask(union, query, { search })).data?.['nominationReceivers']
  }
  expect(await found('2 CÉLL')).toEqual([{ name: 'cell-2' }])
  expect(await found('ell')).toEqual([])
  expect(await found('far')).toEqual([])
  expect(await found('')).toMatchObject([{ name: 'agency' }, { name: 'new-commune' }, {}, {}, {}])
})
