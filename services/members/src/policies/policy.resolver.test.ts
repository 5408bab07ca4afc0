import { ROLES, type Role } from '@ket-nap/subgraph'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { MINIATURE } from '../testing/miniature.ts'
import { openTestMembers, type TestMembers } from '../testing/open-members.ts'
import { unitId } from '../testing/tree.ts'
import { viewers } from '../testing/viewers.ts'

const PROPOSE = `mutation ($input: ProposePolicyValueInput!) {
  proposePolicyValue(input: $input) { proposal { id } objections { code } } }`
const WAITING = `query ($unitId: ID!) { policies(unitId: $unitId) { actions
  proposals { name text before isOutdated actions proposedIn { id } decidedIn { id } } } }`

const proposer = viewers.province('ORGANISING')

let members: TestMembers
beforeAll(async () => {
  members = await openTestMembers()
  await members.units(MINIATURE)
  const { errors } = await members.ask(proposer, PROPOSE, {
    input: {
      idempotencyKey: 'a',
      unitId: unitId('province'),
      name: 'dossierMonths',
      value: '9',
      from: '2026-12-01',
      source: '15-QĐ/TU',
    },
  })
  expect(errors).toEqual([])
})
afterAll(() => members.close())

const waitingFor = async (viewer: typeof proposer) => {
  const { data, errors } = await members.ask(viewer, WAITING, { unitId: viewer.post.unitId })
  expect(errors).toEqual([])
  return data?.['policies']
}

test('a cell reads the rules of its province with their chain and sources', async () => {
  const { data, errors } = await members.ask(
    viewers.cell('CELL_SECRETARY'),
    `query ($unitId: ID!) { policies(unitId: $unitId, on: "2025-08-01") {
       on version overlay province { id } actions
       versions { key inForceFrom documents { number issuedOn replacedOn } }
       values { name nameVi group kind unit least greatest text source isConfirmed } } }`,
    { unitId: unitId('cell-1') },
  )
  expect(errors).toEqual([])
  expect(data?.['policies']).toMatchObject({
    on: '2025-08-01',
    version: 'POLICY_294_2025',
    overlay: null,
    province: { id: unitId('province') },
    actions: [],
  })
  const policies = data?.['policies'] as { versions: object[]; values: object[] } | undefined
  const { versions, values } = policies ?? { versions: [], values: [] }
  expect(versions).toHaveLength(11)
  expect(versions[6]).toEqual({
    key: 'POLICY_294_2025',
    inForceFrom: '2025-07-01',
    documents: [
      { number: 'Điều lệ Đảng (Đại hội XI)', issuedOn: '2011-01-19', replacedOn: null },
      { number: '12-HD/BTCTW', issuedOn: '2022-01-18', replacedOn: '2025-09-29' },
      { number: '294-QĐ/TW', issuedOn: '2025-05-26', replacedOn: '2026-04-08' },
      { number: '06-HD/TW', issuedOn: '2025-06-09', replacedOn: '2026-05-19' },
    ],
  })
  expect(values[0]).toEqual({
    name: 'leastAgeMonths',
    nameVi: 'Tuổi thấp nhất',
    group: 'ADMISSION',
    kind: 'NUMBER',
    unit: 'MONTHS',
    least: 180,
    greatest: 300,
    text: '216',
    source: 'QĐ 294, 1.1.1',
    isConfirmed: true,
  })
})

test('what waits is shown to the province, and another person of it may decide', async () => {
  const proposal = {
    name: 'dossierMonths',
    text: '9',
    before: '12',
    isOutdated: false,
    proposedIn: { id: proposer.post.id },
    decidedIn: null,
  }
  expect(await waitingFor(proposer)).toEqual({
    actions: ['PROPOSE'],
    proposals: [{ ...proposal, actions: [] }],
  })
  expect(await waitingFor(viewers.province('ORGANISING'))).toEqual({
    actions: ['PROPOSE'],
    proposals: [{ ...proposal, actions: ['APPROVE', 'REJECT'] }],
  })
  expect(await waitingFor(viewers.province('AUDITOR'))).toEqual({
    actions: [],
    proposals: [{ ...proposal, actions: [] }],
  })
  expect(await waitingFor(viewers.commune('ORGANISING'))).toEqual({ actions: [], proposals: [] })
  expect(await waitingFor(viewers.neighbour('ORGANISING'))).toEqual({
    actions: ['PROPOSE'],
    proposals: [],
  })
})

test('a unit out of reach has no rules; before the chain there is none to apply', async () => {
  const ask = (unit: string, on: string) =>
    members.ask(
      proposer,
      `{ policies(unitId: "${unitId(unit)}", on: "${on}") { version values { name } } }`,
    )
  expect(await ask('far-cell', '2026-01-01')).toEqual({ data: { policies: null }, errors: [] })
  expect(await ask('province', '2016-07-24')).toEqual({
    data: { policies: { version: null, values: [] } },
    errors: [],
  })
})

const mayAsk = async (role: Role, fields: string) => {
  const viewer = viewers.province(role)
  const { errors } = await members.ask(
    viewer,
    `{ policies(unitId: "${unitId('province')}") { ${fields} } }`,
  )
  return errors.length === 0
}

test('figures are for who works by them or checks, persons for who keeps the rules', async () => {
  const readers = []
  const keepers = []
  for (const role of ROLES) {
    if (await mayAsk(role, 'values { text history { source } }')) readers.push(role)
    if (await mayAsk(role, 'proposals { proposedIn { id } }')) keepers.push(role)
  }
  expect(readers).toEqual([
    'CELL_SECRETARY',
    'BASE_COMMITTEE',
    'ORGANISING',
    'PROPAGANDA',
    'LEADER',
    'AUDITOR',
  ])
  expect(keepers).toEqual(['ORGANISING', 'LEADER', 'AUDITOR'])
})
