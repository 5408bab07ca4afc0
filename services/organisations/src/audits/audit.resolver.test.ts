import { randomUUID } from 'node:crypto'
import { ROLES } from '@ket-nap/subgraph'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { found, openOrganisations, ROOT, viewerAt, type Organisations } from '../testing/tree.ts'

let org: Organisations
let province: string
let commune: string
let neighbour: string
beforeAll(async () => {
  org = await openOrganisations()
  province = await found(org, { under: ROOT, kind: 'PROVINCE' })
  neighbour = await found(org, { under: ROOT, kind: 'PROVINCE' })
  commune = await found(org, { under: province, kind: 'COMMUNE' })
  const administrator = await viewerAt(org, province, 'ADMINISTRATOR')
  const { data } = await org.ask(
    administrator,
    `mutation ($input: ProposePostInput!) { proposePost(input: $input) { post { id } objections { code } } }`,
    {
      input: {
        idempotencyKey: randomUUID(),
        holderName: 'Nguyễn Thị Mẫu',
        role: 'ORGANISING',
        unitId: commune,
        from: '2026-12-01',
      },
    },
  )
  expect(data).toMatchObject({ proposePost: { objections: [] } })
})
afterAll(() => org.close())

const QUERY = `query ($unitId: ID) {
  organisationAuditEntries(first: 10, unitId: $unitId, action: "POST_PROPOSED") {
    edges { node { action role purpose unit { id } post { id } person { id } } } }
}`

test('the auditor of the province sees what was done in a commune, one of another does not', async () => {
  const seen = (node: unknown) => ({ organisationAuditEntries: { edges: node ? [{ node }] : [] } })
  const auditor = await viewerAt(org, province, 'AUDITOR')
  const entry = {
    action: 'POST_PROPOSED',
    role: 'ADMINISTRATOR',
    purpose: null,
    unit: { id: commune },
    post: null,
    person: null,
  }
  for (const unitId of [null, province, commune, ROOT]) {
    expect((await org.ask(auditor, QUERY, { unitId })).data).toEqual(seen(entry))
  }
  const stranger = await viewerAt(org, neighbour, 'AUDITOR')
  expect((await org.ask(stranger, QUERY)).data).toEqual(seen(null))
  expect((await org.ask(stranger, QUERY, { unitId: commune })).data).toEqual(seen(null))
})

test.each(ROLES.filter(role => role !== 'AUDITOR'))('a %s may not read the log', async role => {
  const { errors } = await org.ask(await viewerAt(org, province, role), QUERY)
  expect(errors[0]?.extensions).toEqual({ code: 'FORBIDDEN' })
})

test('the state of the seal is told to the auditor', async () => {
  const auditor = await viewerAt(org, province, 'AUDITOR')
  const { data } = await org.ask(auditor, '{ organisationAuditSeal { block damage } }')
  expect(data).toEqual({ organisationAuditSeal: { block: null, damage: null } })
})
