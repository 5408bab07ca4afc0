import {
  accept,
  acceptUnless,
  formatVietnameseDate,
  object,
  objection,
  type LocalDate,
  type Outcome,
} from '@ket-nap/kernel'
import { isUuid, once, type CommandOutcome } from '@ket-nap/subgraph'
import { sql } from 'kysely'
import type { Context } from '../context.ts'
import {
  judgeChange,
  judgeDecision,
  mayChange,
  type Change,
  type Deciding,
  type PolicyObjection,
  type Proposal,
  type ProposedChange,
} from './policy-change.policy.ts'
import { writeValue } from './policy-value.policy.ts'
import type { PolicyJson } from './policy-value.workflow.ts'
import type { PolicyName } from './policy.workflow.ts'

type PolicyResult = CommandOutcome<{ proposalId: string }>

export interface Proposing extends ProposedChange {
  idempotencyKey: string
  unitId: string
}

const POLICIES_LOCK = 7_310_021

/** Changes are judged one after the other, so that each knows what it changes. */
const openPolicies = ({ db }: Context) =>
  sql`select pg_advisory_xact_lock(${POLICIES_LOCK})`.execute(db)

/** Proposes a value for the viewer's own province; it holds once another person has approved it. */
export const proposePolicyValue = (context: Context, input: Proposing): Promise<PolicyResult> =>
  once(context, { operation: 'proposePolicyValue', input }, async () => {
    await openPolicies(context)
    const unit = await ownProvince(context, input.unitId, 'unitId')
    const chainBegan = await context.loaders.policiesBegan()
    const change = judgeChange(input, { chainBegan, today: context.today })
    if (!unit.ok || !change.ok) {
      const objections = [unit, change].flatMap(each => (each.ok ? [] : each.objections))
      return acceptUnless({ proposalId: '' }, objections)
    }
    const before = await inForce(context, unit.value, change.value)
    const judged = { ...change.value, before }
    if (!changes(judged)) return refuse('VALUE_UNCHANGED', 'value')
    const proposalId = await storeProposal(context, unit.value, judged)
    await context.audit('POLICY_PROPOSED', { subjectId: proposalId, provinceId: unit.value })
    return accept({ proposalId })
  })

const refuse = (code: string, field: string): Outcome<never, PolicyObjection> =>
  object<[PolicyObjection]>(objection(code, { path: ['input', field] }))

/** The province on which the viewer's post sits, as the unit that is asked for. */
async function ownProvince(
  { loaders, viewer, today }: Context,
  unitId: string,
  field: string,
): Promise<Outcome<string, PolicyObjection>> {
  const place = await loaders.place(today).load(unitId)
  if (!place) return refuse('UNKNOWN_UNIT', field)
  if (mayChange(viewer.post, place)) return accept(place.unit_id)
  const path = ['input', field]
  return object<[PolicyObjection]>(
    objection('NOT_YOUR_PROVINCE', { path, clearableBy: ['ORGANISING'] }),
  )
}

/** What the viewer's proposal would change. */
interface InForce {
  value: PolicyJson
  version: string
  isLocal: boolean
}

async function inForce(
  { loaders }: Context,
  provinceId: string,
  { name, from }: { name: PolicyName; from: LocalDate },
): Promise<InForce> {
  const { values, origins } = await loaders.policy({ provinceId, day: from })
  const { version, isLocal } = origins[name]
  return { value: values[name], version, isLocal }
}

type Judged = Change & { before: InForce }

const changes = ({ value, before }: Judged): boolean =>
  value === undefined ? before.isLocal : writeValue(value) !== writeValue(before.value)

const asJson = (value: PolicyJson | undefined) =>
  value === undefined ? null : JSON.stringify(value)

async function storeProposal(
  { db, viewer }: Context,
  provinceId: string,
  { name, value, from, source, before }: Judged,
): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into policy_proposals (province_id, name, value, from_on, source, before, before_version,
      proposed_by, proposed_in)
    values (${provinceId}, ${name}, ${asJson(value)}::jsonb, ${from}, ${source},
      ${asJson(before.value)}::jsonb, ${before.version}, ${viewer.holderId}, ${viewer.post.id})
    returning id
  `.execute(db)
  return rows[0]?.id ?? ''
}

export interface DecidingInput extends Deciding {
  idempotencyKey: string
  proposalId: string
}

/** The second person approves or rejects. What is approved holds from the day that was proposed. */
export const decidePolicyValue = (context: Context, input: DecidingInput): Promise<PolicyResult> =>
  once(context, { operation: 'decidePolicyValue', input }, async () => {
    await openPolicies(context)
    const proposal = await findProposal(context, input.proposalId)
    if (!proposal) return refuse('UNKNOWN_PROPOSAL', 'proposalId')
    const unit = await ownProvince(context, proposal.provinceId, 'proposalId')
    if (!unit.ok) return unit
    const current = await inForce(context, unit.value, proposal)
    const now = writeValue(current.value)
    const judged = judgeDecision(context.viewer.holderId, { ...proposal, now }, input)
    if (!judged.ok) return judged
    await storeDecision(context, proposal, { ...input, note: judged.value.note })
    if (input.decision === 'APPROVE') await storeValue(context, proposal)
    const action = input.decision === 'APPROVE' ? 'POLICY_APPROVED' : 'POLICY_REJECTED'
    await context.audit(action, { subjectId: proposal.id, provinceId: unit.value })
    return accept({ proposalId: proposal.id })
  })

interface StoredProposal extends Omit<Proposal, 'now'> {
  id: string
  provinceId: string
  name: PolicyName
  from: LocalDate
}

async function findProposal({ db }: Context, id: string): Promise<StoredProposal | undefined> {
  if (!isUuid(id)) return undefined
  const { rows } = await sql<Omit<StoredProposal, 'before'> & { before: PolicyJson }>`
    select proposal.id, proposal.province_id as "provinceId", proposal.name, proposal.before,
      proposal.from_on as "from", proposal.proposed_by as "proposedBy", decided.decision
    from policy_proposals proposal
    left join policy_decisions decided on decided.proposal_id = proposal.id
    where proposal.id = ${id}
  `.execute(db)
  const [proposal] = rows
  return proposal && { ...proposal, before: writeValue(proposal.before) }
}

const storeDecision = (
  { db, viewer }: Context,
  { id, proposedBy }: StoredProposal,
  { decision, note }: Deciding,
) =>
  sql`
    insert into policy_decisions (proposal_id, proposed_by, decision, decided_by, decided_in, note)
    values (${id}, ${proposedBy}, ${decision}, ${viewer.holderId}, ${viewer.post.id}, ${note})
  `.execute(db)

/** The value as proposed, in the province's own version of that day. */
async function storeValue(
  { db }: Context,
  { id, provinceId, from }: StoredProposal,
): Promise<void> {
  const day = formatVietnameseDate(from)
  const { rows } = await sql<{ key: string }>`
    select concat_ws('_', 'LOCAL', coalesce(policy_province_code(${provinceId}), ${provinceId}::text),
      to_char(${from}::date, 'YYYYMMDD')) as key
  `.execute(db)
  const key = rows[0]?.key ?? ''
  await sql`
    insert into policy_versions (key, name_vi, name_en, in_force_from, province_id)
    values (${key}, ${`Quy định của địa phương từ ${day}`}, ${`Local rules from ${day}`}, ${from},
      ${provinceId})
    on conflict (key) do nothing
  `.execute(db)
  await sql`
    insert into policy_values (version_key, name, value, source, proposal_id, decision)
    select ${key}, name, value, source, id, 'APPROVE' from policy_proposals where id = ${id}
  `.execute(db)
}
