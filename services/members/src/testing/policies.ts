import { randomUUID } from 'node:crypto'
import { addDays, toLocalDate } from '@ket-nap/kernel'
import type { TestMembers } from './open-members.ts'
import { unitId } from './tree.ts'
import { viewers } from './viewers.ts'

interface Payload {
  proposal: { id: string } | null
  objections: { code: string }[]
}

/** Two persons of the province give it a rule of its own from a day on, in the notation of the page. */
export async function changeValue(
  members: TestMembers,
  { name, value, from }: { name: string; value: string; from: string },
): Promise<void> {
  const before = addDays(toLocalDate(from), -1)
  const ask = async (verb: string, type: string, input: object): Promise<string> => {
    const { data, errors } = await members.ask(
      viewers.province('ORGANISING', before),
      `mutation ($input: ${type}!) { ${verb}(input: $input) { proposal { id } objections { code } } }`,
      { input: { idempotencyKey: randomUUID(), ...input } },
    )
    const payload = data?.[verb] as Payload | null
    if (!payload?.proposal) throw new Error(JSON.stringify(payload?.objections ?? errors))
    return payload.proposal.id
  }
  const proposalId = await ask('proposePolicyValue', 'ProposePolicyValueInput', {
    unitId: unitId('province'),
    name,
    value,
    from,
    source: '15-QĐ/TU',
  })
  await ask('decidePolicyValue', 'DecidePolicyValueInput', { proposalId, decision: 'APPROVE' })
}
