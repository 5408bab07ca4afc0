import { randomUUID } from 'node:crypto'
import type { Viewer } from '@ket-nap/subgraph'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  found,
  moveDay,
  openOrganisations,
  ROOT,
  viewerAt,
  type Organisations,
} from '../testing/tree.ts'

let org: Organisations
let province: string
let commune: string
let cells: string[]
beforeAll(async () => {
  org = await openOrganisations()
  province = await found(org, { under: ROOT, kind: 'PROVINCE' })
  commune = await found(org, { under: province, kind: 'COMMUNE' })
  cells = [
    await found(org, { under: commune, kind: 'CELL', name: 'Chi bộ 1' }),
    await found(org, { under: commune, kind: 'CELL', name: 'Chi bộ 2' }),
  ]
})
afterAll(() => org.close())

let plans = 0
const plan = (number = 10) => ({
  unitId: commune,
  indicator: 'ADMISSIONS',
  number,
  periodFrom: '2026-01-01',
  periodUntil: '2027-01-01',
  directiveNumber: `${++plans}-KH/ĐU`,
  directiveOn: '2026-01-10',
  directiveIssuer: 'Đảng ủy xã',
})

interface Told {
  target: { id: string; version: number } | null
  objections: { code: string; path: string[]; clearableBy: string[] }[]
}

async function send(viewer: Viewer, verb: string, input: object) {
  const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`
  const inputType = /agree|withdraw/.test(verb) ? 'AnswerTargetInput' : type
  const { data, errors } = await org.ask(
    viewer,
    `mutation ($input: ${inputType}!) { ${verb}(input: $input) {
      target { id number state version isInForce } objections { code path clearableBy } } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
  )
  const told = (data?.[verb] ?? { target: null, objections: [] }) as Told
  const [target] = told.target ? [told.target] : []
  const seen = { targetId: target?.id ?? '', expectedVersion: target?.version ?? 0 }
  return { ...told, errors, seen, codes: told.objections.map(({ code }) => code) }
}

const told = async (targetId: string) => {
  const rows = await org.work(({ em }) =>
    em.execute<{ payload: Record<string, unknown> }[]>(
      `select payload from outbox_events where type = 'target.recorded'
        and payload ->> 'targetId' = ? order by seq`,
      [targetId],
    ),
  )
  return rows.map(({ payload }) => [payload['revision'], payload['number'], payload['inForceFrom']])
}

const numberOn = async (viewer: Viewer, day: string, targetId: string) => {
  const { data } = await org.ask(
    viewer,
    `{ unit(id: "${commune}", asOf: "${day}") { targets { id number } } }`,
  )
  const unit = data?.['unit'] as { targets: { id: string; number: number }[] } | undefined
  return unit?.targets.find(({ id }) => id === targetId)?.number ?? null
}

test('proposed, agreed by another, revised: the past keeps its number', async () => {
  const proposer = await viewerAt(org, commune, 'ORGANISING', '2026-11-10')
  const proposed = await send(proposer, 'proposeTarget', plan())
  expect(proposed.target).toMatchObject({ state: 'PROPOSED', isInForce: false, number: 10 })
  const id = proposed.seen.targetId
  expect(await told(id)).toEqual([])
  expect(await numberOn(proposer, '2026-11-10', id)).toBeNull()

  const leader = await viewerAt(org, commune, 'LEADER', '2026-11-10')
  const waiting = await org.ask(
    leader,
    `{ unit(id: "${commune}") { proposedTargets { id actions { action objections { code } }
      versions { state proposedRole } } } }`,
  )
  expect(waiting.data).toMatchObject({
    unit: {
      proposedTargets: [
        {
          id,
          actions: [
            { action: 'AGREE', objections: [] },
            { action: 'REFUSE', objections: [] },
          ],
          versions: [{ state: 'PROPOSED', proposedRole: 'ORGANISING' }],
        },
      ],
    },
  })
  const agreed = await send(leader, 'agreeTarget', proposed.seen)
  expect(agreed.target).toMatchObject({ state: 'AGREED', isInForce: true })

  const later = await viewerAt(org, commune, 'ORGANISING')
  const revision = { ...plan(14), reason: 'Sáp nhập hai thôn', ...agreed.seen }
  const { unitId: _, indicator: __, periodFrom: ___, periodUntil: ____, ...wording } = revision
  const revised = await send(later, 'reviseTarget', wording)
  expect(revised.target).toMatchObject({ state: 'PROPOSED', isInForce: true, number: 10 })
  const above = await viewerAt(org, province)
  const inForce = await send(above, 'agreeTarget', revised.seen)
  expect(inForce.target).toMatchObject({ state: 'AGREED', number: 14 })
  expect(await numberOn(above, '2026-11-20', id)).toBe(10)
  expect(await numberOn(above, '2026-11-21', id)).toBe(14)
  expect(await told(id)).toEqual([
    [1, 10, null],
    [2, 14, '2026-11-21'],
  ])
})

test('the same person does not agree: not by the rule, and not in the database', async () => {
  const above = await viewerAt(org, province)
  const proposed = await send(above, 'proposeTarget', plan())
  const own = await send(above, 'agreeTarget', proposed.seen)
  expect(own.objections).toMatchObject([
    {
      code: 'PROPOSER_ANSWERS',
      path: ['input', 'targetId'],
      clearableBy: ['LEADER', 'ORGANISING'],
    },
  ])
  const byHand = org.work(({ em }) =>
    em.execute(
      `update target_versions set state = 'AGREED', revision = 1, answered_by = proposed_by,
        answered_post = proposed_post, answered_on = proposed_on where target_id = ?`,
      [proposed.seen.targetId],
    ),
  )
  await expect(byHand).rejects.toThrow('target_versions_two_persons')
})

test('of two who answer at once one is told that it changed', async () => {
  const proposer = await viewerAt(org, commune, 'BASE_COMMITTEE')
  const proposed = await send(proposer, 'proposeTarget', plan())
  const [leader, above] = [await viewerAt(org, commune, 'LEADER'), await viewerAt(org, province)]
  const answers = await Promise.all([
    send(leader, 'agreeTarget', proposed.seen),
    send(above, 'refuseTarget', { ...proposed.seen, reason: 'Chưa có nguồn' }),
  ])
  expect(answers.map(({ codes }) => codes.join()).toSorted()).toEqual(['', 'CHANGED_MEANWHILE'])
})

test('a refusal and a withdrawal leave room for the same goal; a version is answered once', async () => {
  const proposer = await viewerAt(org, commune, 'BASE_COMMITTEE')
  const leader = await viewerAt(org, commune, 'LEADER')
  const goal = plan()
  const first = await send(proposer, 'proposeTarget', goal)
  expect((await send(proposer, 'proposeTarget', goal)).codes).toEqual(['ALREADY_RECORDED'])
  const silent = await send(leader, 'refuseTarget', { ...first.seen, reason: ' ' })
  expect(silent.objections).toMatchObject([{ code: 'REASON_MISSING', path: ['input', 'reason'] }])
  const refused = await send(leader, 'refuseTarget', { ...first.seen, reason: 'Chưa có nguồn' })
  expect(refused.target).toMatchObject({ state: 'REFUSED', isInForce: false })
  const second = await send(proposer, 'proposeTarget', goal)
  const withdrawn = await send(proposer, 'withdrawTarget', second.seen)
  expect(withdrawn.target).toMatchObject({ state: 'WITHDRAWN' })
  expect((await send(leader, 'agreeTarget', withdrawn.seen)).codes).toEqual(['WRONG_STAGE'])
  const stranger = await viewerAt(org, commune, 'PROPAGANDA')
  const { errors } = await send(stranger, 'proposeTarget', plan())
  expect(errors[0]?.extensions).toEqual({ code: 'FORBIDDEN' })
})

test('a number is shared down whole or not at all, and again only with a reason', async () => {
  const viewer = await viewerAt(org, commune)
  const recorded = await send(viewer, 'recordTarget', plan())
  const share = (seen: object, numbers: number[], more: object = {}) =>
    send(viewer, 'shareTarget', {
      ...seen,
      shares: cells.map((unitId, place) => ({ unitId, number: numbers[place] })),
      kept: 1,
      ...more,
    })
  const { seen } = recorded
  expect((await share(seen, [5, 5])).codes).toEqual(['SHARES_DO_NOT_ADD_UP'])
  const count = () =>
    org.work(({ em }) => em.execute(`select from targets where share_of_id = ?`, [seen.targetId]))
  expect(await count()).toHaveLength(0)
  const first = await share(seen, [5, 4])
  expect(first.codes).toEqual([])
  expect((await share(first.seen, [4, 5])).codes).toEqual(['REASON_MISSING'])
  const second = await share(first.seen, [0, 9], { reason: 'Chi bộ 1 hết nguồn' })
  expect(second.codes).toEqual([])

  const asked = `{ unit(id: "${commune}") { targets { id sharing { kept unshared }
    shares { id number unit { id } shareOf { id } versions { number reason origin } } } } }`
  const { data } = await org.ask(viewer, asked)
  type Shared = { targets: { id: string; shares: { id: string }[] }[] }
  const stored = (data?.['unit'] as Shared | undefined)?.targets.find(
    ({ id }) => id === seen.targetId,
  )
  expect(stored).toMatchObject({
    sharing: { kept: 1, unshared: 0 },
    shares: [
      {
        number: 0,
        unit: { id: cells[0] },
        shareOf: { id: seen.targetId },
        versions: [
          { number: 0, reason: 'Chi bộ 1 hết nguồn', origin: 'SHARING' },
          { number: 5, reason: null },
        ],
      },
      { number: 9, versions: [{ number: 9 }, { number: 4 }] },
    ],
  })
  expect(await told(stored?.shares[1]?.id ?? '')).toEqual([
    [1, 4, null],
    [2, 9, '2026-11-21'],
  ])
})

test('versions are not overwritten, also past every rule', async () => {
  const viewer = await viewerAt(org, commune)
  const { seen } = await send(viewer, 'recordTarget', plan())
  const asRequest = (statement: string) =>
    org.unscoped().execute(`${statement} where target_id = '${seen.targetId}'`)
  await expect(asRequest('update target_versions set number = 99')).rejects.toThrow(
    'permission denied',
  )
  await expect(asRequest('delete from target_versions')).rejects.toThrow('permission denied')
})

test('tomorrow is another day', async () => {
  await moveDay(org, '2027-01-01')
  const viewer = await viewerAt(org, commune, 'ORGANISING', '2027-01-01')
  expect((await send(viewer, 'proposeTarget', plan())).codes).toEqual(['PERIOD_OVER'])
})
