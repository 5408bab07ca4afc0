import { randomUUID } from 'node:crypto'
import { importedId } from '@ket-nap/subgraph'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { MINIATURE } from '../testing/miniature.ts'
import { openTestMembers, type TestMembers } from '../testing/open-members.ts'
import { event } from '../testing/tree.ts'

let members: TestMembers
beforeAll(async () => {
  members = await openTestMembers()
  await members.units(MINIATURE)
})
afterAll(() => members.close())

const certificate = {
  certificateId: randomUUID(),
  revision: 2,
  personId: importedId('person', 'later'),
  courseKind: 'AWARENESS',
  number: '12/GCN',
  issuedOn: '2024-05-02',
  validUntil: '2029-05-02',
  policyVersion: 'POLICY_294_2025',
}

test('a certificate may arrive before its person; an older revision changes nothing', async () => {
  await members.events([
    event('certificate.recorded', certificate),
    event('certificate.recorded', { ...certificate, revision: 1, number: 'old' }),
  ])
  expect(await members.rows('select number, person_id from certificate_copies')).toEqual([
    { number: '12/GCN', person_id: certificate.personId },
  ])
})
