import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { memberRow, personRow } from '../testing/files.ts'
import { MINIATURE } from '../testing/miniature.ts'
import { openTestMembers, type TestMembers } from '../testing/open-members.ts'
import { unitId } from '../testing/tree.ts'
import { viewers } from '../testing/viewers.ts'

let members: TestMembers
beforeAll(async () => {
  members = await openTestMembers()
  await members.units(MINIATURE)
  await members.take('people', [
    personRow('here', 'cell-1', { born_on: '1990-01-01' }),
    personRow('there', 'far-cell', { born_on: '1990-01-01' }),
  ])
  await probationOf('18', '2020-01-01')
})
afterAll(() => members.close())

async function probationOf(months: string, from: string): Promise<void> {
  const [first, second] = [viewers.province('ORGANISING'), viewers.province('ORGANISING')]
  const proposed = await members.ask(
    first,
    `mutation ($input: ProposePolicyValueInput!) {
       proposePolicyValue(input: $input) { proposal { id } } }`,
    {
      input: {
        idempotencyKey: randomUUID(),
        unitId: unitId('province'),
        name: 'probationMonths',
        value: months,
        from,
        source: 'invented',
      },
    },
  )
  const payload = proposed.data?.['proposePolicyValue'] as { proposal: { id: string } } | undefined
  const proposalId = payload?.proposal.id
  await members.ask(
    second,
    `mutation ($input: DecidePolicyValueInput!) { decidePolicyValue(input: $input) { objections { code } } }`,
    { input: { idempotencyKey: randomUUID(), proposalId, decision: 'APPROVE' } },
  )
}

const official = (person: string, ceremonyOn: string, officialOn: string) =>
  memberRow(person, { decided_on: ceremonyOn, ceremony_on: ceremonyOn, official_on: officialOn })

test("an import is judged by the rule of its province and its day, a province's own first", async () => {
  const TOO_SHORT = ['2 official_on PROBATION_TOO_SHORT']
  const problems = (person: string, ceremonyOn: string, officialOn: string) =>
    members.problems('members', [official(person, ceremonyOn, officialOn)])
  expect(await problems('here', '2020-01-01', '2021-06-30')).toEqual(TOO_SHORT)
  expect(await problems('here', '2019-12-31', '2020-12-30')).toEqual(TOO_SHORT)
  expect(await problems('there', '2020-01-01', '2020-12-31')).toEqual(TOO_SHORT)
  await members.take('members', [
    official('there', '2020-01-01', '2021-01-01'),
    official('here', '2020-01-01', '2021-07-01'),
  ])
})
