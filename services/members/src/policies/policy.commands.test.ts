import { randomUUID } from 'node:crypto'
import { ROLES, type Viewer } from '@ket-nap/subgraph'
import { testViewer } from '@ket-nap/subgraph/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { MINIATURE } from '../testing/miniature.ts'
import { openTestMembers, type TestMembers } from '../testing/open-members.ts'
import { unitId } from '../testing/tree.ts'
import { viewers } from '../testing/viewers.ts'

let members: TestMembers
beforeAll(async () => {
  members = await openTestMembers()
  await members.units(MINIATURE)
})
afterAll(() => members.close())

const first = viewers.province('ORGANISING')
const second = viewers.province('ORGANISING')

interface Payload {
  proposal: { id: string; before: string; decision: string | null; isOutdated: boolean } | null
  objections: { code: string; path: string[]; params: { name: string; value: string }[] }[]
}

const PAYLOAD = `{ proposal { id before decision isOutdated }
  objections { code path params { name value } } }`

async function propose(viewer: Viewer, input: Record<string, unknown>): Promise<Payload> {
  const { data, errors } = await members.ask(
    viewer,
    `mutation ($input: ProposePolicyValueInput!) { proposePolicyValue(input: $input) ${PAYLOAD} }`,
    {
      input: {
        idempotencyKey: randomUUID(),
        unitId: unitId('province'),
        value: '20',
        from: '2026-12-01',
        source: '15-QĐ/TU',
        ...input,
      },
    },
  )
  expect(errors).toEqual([])
  return data?.['proposePolicyValue'] as Payload
}

async function decide(viewer: Viewer, input: Record<string, unknown>): Promise<Payload> {
  const { data, errors } = await members.ask(
    viewer,
    `mutation ($input: DecidePolicyValueInput!) { decidePolicyValue(input: $input) ${PAYLOAD} }`,
    { input: { idempotencyKey: randomUUID(), decision: 'APPROVE', ...input } },
  )
  expect(errors).toEqual([])
  return data?.['decidePolicyValue'] as Payload
}

const codes = ({ objections }: Payload) => objections.map(({ code }) => code)
const idOf = ({ proposal }: Payload) => proposal?.id ?? ''

interface Shown {
  text: string
  isLocal: boolean
  version: string
  history: { text: string | null; from: string }[]
}

async function valueOn(name: string, on: string, viewer: Viewer = first): Promise<Shown> {
  const { data, errors } = await members.ask(
    viewer,
    `query ($unitId: ID!, $on: LocalDate) { policies(unitId: $unitId, on: $on) {
       values { name text isLocal version history { text from } } } }`,
    { unitId: viewer.post.unitId, on },
  )
  expect(errors).toEqual([])
  const policies = data?.['policies'] as { values: (Shown & { name: string })[] } | undefined
  const found = policies?.values.find(value => value.name === name)
  if (!found) throw new Error(`no ${name}`)
  return found
}

describe('a local value', () => {
  test('holds from its day on once a second person has approved it, in that province only', async () => {
    const proposed = await propose(first, { name: 'decisionDays' })
    expect(proposed).toMatchObject({ proposal: { before: '45', decision: null }, objections: [] })
    expect((await valueOn('decisionDays', '2026-12-01')).text).toBe('45')

    const decided = await decide(second, { proposalId: idOf(proposed) })
    expect(decided).toMatchObject({ proposal: { decision: 'APPROVE' }, objections: [] })
    expect(await valueOn('decisionDays', '2026-11-30')).toMatchObject({
      text: '45',
      isLocal: false,
    })
    expect(await valueOn('decisionDays', '2026-12-01')).toMatchObject({
      text: '20',
      isLocal: true,
      version: `LOCAL_${unitId('province')}_20261201`,
      history: [{ text: '20', from: '2026-12-01' }, { text: '45' }],
    })
    const neighbour = viewers.neighbour('ORGANISING')
    expect((await valueOn('decisionDays', '2026-12-01', neighbour)).text).toBe('45')
  })

  test('is taken back by the same two steps, and what held before is still told', async () => {
    await decide(second, {
      proposalId: idOf(await propose(first, { name: 'ceremonyDays', value: '10' })),
    })
    const back = await propose(second, { name: 'ceremonyDays', value: null, from: '2027-01-01' })
    await decide(first, { proposalId: idOf(back) })
    expect((await valueOn('ceremonyDays', '2026-12-31')).text).toBe('10')
    expect(await valueOn('ceremonyDays', '2027-01-01')).toMatchObject({
      text: '30',
      isLocal: false,
      history: [
        { text: null, from: '2027-01-01' },
        { text: '10', from: '2026-12-01' },
        { from: '2026-07-26' },
        { from: '2025-07-01' },
      ],
    })
  })

  test('of the same day is replaced by a later row; the latest counts', async () => {
    for (const value of ['50', '48']) {
      await decide(second, {
        proposalId: idOf(await propose(first, { name: 'certificateMonths', value })),
      })
    }
    expect((await valueOn('certificateMonths', '2026-12-01')).text).toBe('48')
  })

  test('that is "no limit" is something else than none of its own', async () => {
    const set = { name: 'sendUpDays', value: '5', from: '2026-10-01' }
    await decide(second, { proposalId: idOf(await propose(first, set)) })
    const none = { name: 'sendUpDays', value: 'NONE', from: '2026-11-01' }
    await decide(second, { proposalId: idOf(await propose(first, none)) })
    expect(await valueOn('sendUpDays', '2026-10-31')).toMatchObject({ text: '5', isLocal: true })
    expect(await valueOn('sendUpDays', '2026-11-01')).toMatchObject({ text: 'NONE', isLocal: true })
  })
})

describe('a proposal', () => {
  test('tells everything that stands against it at once', async () => {
    const payload = await propose(viewers.commune('ORGANISING'), {
      unitId: unitId('new-commune'),
      name: 'decisionDays',
      value: '0',
      from: '2016-07-24',
      source: ' ',
    })
    expect(payload.proposal).toBeNull()
    expect(codes(payload)).toEqual([
      'NOT_YOUR_PROVINCE',
      'VALUE_OUT_OF_RANGE',
      'BEFORE_EVERY_VERSION',
      'TEXT_NOT_USABLE',
    ])
  })

  test.each([
    ['UNKNOWN_POLICY_VALUE', { name: 'toString' }],
    ['VALUE_NOT_APPLIED', { name: 'fileCheckMonths', value: '12' }],
    ['VALUE_UNCHANGED', { name: 'introducers', value: '2' }],
    ['VALUE_UNCHANGED', { name: 'introducers', value: null }],
    ['TOO_FAR_AHEAD', { name: 'introducers', value: '3', from: '2027-11-22' }],
    ['UNKNOWN_UNIT', { name: 'introducers', value: '3', unitId: unitId('neighbour') }],
    ['UNKNOWN_UNIT', { name: 'introducers', value: '3', unitId: 'no id' }],
    ['NOT_YOUR_PROVINCE', { name: 'introducers', value: '3', unitId: unitId('new-commune') }],
  ])('is refused: %s', async (code, input) => {
    expect(codes(await propose(first, input))).toEqual([code])
  })

  test('sent twice is stored once', async () => {
    const input = { name: 'reconsiderDays', idempotencyKey: randomUUID() }
    const twice = [await propose(first, input), await propose(first, input)]
    expect(idOf(twice[0] ?? { proposal: null, objections: [] })).toBe(twice[1]?.proposal?.id)
    const rows = await members.rows(`select from policy_proposals where name = 'reconsiderDays'`)
    expect(rows).toHaveLength(1)
  })

  test('made against a value that has changed since is explained, and can only be rejected', async () => {
    const early = await propose(first, { name: 'memberSheetDays', value: '25' })
    const late = await propose(second, { name: 'memberSheetDays', value: '15' })
    await decide(first, { proposalId: idOf(late) })
    const refused = await decide(second, { proposalId: idOf(early) })
    expect(refused.objections).toMatchObject([
      {
        code: 'PROPOSAL_OUTDATED',
        params: [
          { name: 'before', value: '30' },
          { name: 'now', value: '15' },
        ],
      },
    ])
    expect((await valueOn('memberSheetDays', '2026-12-01')).text).toBe('15')
    const rejected = { proposalId: idOf(early), decision: 'REJECT', note: 'Đã có quy định mới' }
    expect(codes(await decide(second, rejected))).toEqual([])
  })
})

describe('the second person', () => {
  test('is another than the first', async () => {
    const proposal = await propose(first, { name: 'forwardDays' })
    const own = await decide(first, { proposalId: idOf(proposal), decision: 'REJECT' })
    expect(codes(own)).toEqual(['PROPOSER_DECIDES', 'TEXT_NOT_USABLE'])
    expect((await valueOn('forwardDays', '2026-12-01')).text).toBe('15')
  })

  test('decides once', async () => {
    const proposalId = idOf(await propose(first, { name: 'decideAfterMoveDays' }))
    await decide(second, { proposalId, decision: 'REJECT', note: 'Chưa có nghị quyết' })
    expect(codes(await decide(second, { proposalId }))).toEqual(['ALREADY_DECIDED'])
    expect((await valueOn('decideAfterMoveDays', '2026-12-01')).text).toBe('30')
  })

  test('sits on the same province: elsewhere the proposal does not exist', async () => {
    const proposalId = idOf(await propose(first, { name: 'cancelAfterMoveDays' }))
    for (const viewer of [viewers.neighbour('ORGANISING'), viewers.commune('ORGANISING')]) {
      expect(codes(await decide(viewer, { proposalId }))).toEqual(['UNKNOWN_PROPOSAL'])
    }
    const nation = viewers.nation('ORGANISING')
    expect(codes(await decide(nation, { proposalId }))).toEqual(['NOT_YOUR_PROVINCE'])
    expect(codes(await decide(second, { proposalId: 'no id' }))).toEqual(['UNKNOWN_PROPOSAL'])
  })

  test('is asked for by the database too', async () => {
    const proposalId = idOf(await propose(first, { name: 'exitSlipDays' }))
    await expect(
      members.unscoped().transactional(async em => {
        await em.execute(`select set_config('app.provinces', '{${unitId('province')}}', true),
          set_config('app.holder', '${first.holderId}', true),
          set_config('app.post', '${first.post.id}', true),
          set_config('app.role', 'ORGANISING', true)`)
        await em.execute(`insert into policy_decisions
          (proposal_id, proposed_by, decision, decided_by, decided_in)
          values ('${proposalId}', '${first.holderId}', 'APPROVE', '${first.holderId}',
            '${first.post.id}')`)
      }),
    ).rejects.toThrow('policy_decisions_two_persons')
  })
})

test.each(ROLES.filter(role => role !== 'ORGANISING'))('a %s changes no rule', async role => {
  const viewer = testViewer(role, { provinces: [unitId('province')] })
  const { errors } = await members.ask(
    viewer,
    `mutation { proposePolicyValue(input: { idempotencyKey: "a", unitId: "${unitId('province')}",
       name: "introducers", value: "3", from: "2026-12-01", source: "x" }) { proposal { id } } }`,
  )
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
})

test('every proposal and decision is in the access log, with the post in which it was made', async () => {
  const proposalId = idOf(await propose(first, { name: 'slipCheckMonths', value: '6' }))
  await decide(second, { proposalId })
  expect(
    await members.rows(`select action, post_id, holder_id, role from audit_entries
      where subject_id = '${proposalId}' order by seq`),
  ).toEqual([
    {
      action: 'POLICY_PROPOSED',
      post_id: first.post.id,
      holder_id: first.holderId,
      role: 'ORGANISING',
    },
    {
      action: 'POLICY_APPROVED',
      post_id: second.post.id,
      holder_id: second.holderId,
      role: 'ORGANISING',
    },
  ])
})
