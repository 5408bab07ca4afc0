import type { LocalDate } from '@ket-nap/kernel'
import {
  Arg,
  Ctx,
  FieldResolver,
  ID,
  LocalDateScalar,
  Mutation,
  Query,
  Resolver,
  Root,
  toObjectionTypes,
} from '@ket-nap/subgraph/graphql'
import type { Context } from '../context.ts'
import { unitStub, UnitType } from '../units/unit.graphql.ts'
import { mayChange } from './policy-change.policy.ts'
import type { PolicyProposalRow, PolicyStatementRow } from './policy-history.queries.ts'
import { writeValue } from './policy-value.policy.ts'
import type { PolicyShape } from './policy-value.workflow.ts'
import { decidePolicyValue, proposePolicyValue } from './policy.commands.ts'
import {
  DecidePolicyValueInput,
  PoliciesType,
  PolicyActionEnum,
  PolicyProposalPayload,
  PolicyProposalType,
  PolicyStatementType,
  PolicyValueType,
  PolicyVersionType,
  PostType,
  ProposePolicyValueInput,
  type PolicyActionCode,
} from './policy.graphql.ts'
import type { PolicyOn } from './policy.queries.ts'
import { POLICY_NAMES, NOT_APPLIED, POLICY_VALUES, type PolicyName } from './policy.workflow.ts'

interface PoliciesRow {
  on: LocalDate
  provinceId: string | null
  /** Null for a day before every version. */
  policy: PolicyOn | null
}

interface ValueRow extends PolicyValueType {
  provinceId: string | null
}

@Resolver(() => PoliciesType)
export class PoliciesResolver {
  @Query(() => PoliciesType, {
    nullable: true,
    description: "The rules that hold for a unit: its province's own, then the nation's.",
  })
  async policies(
    @Arg('unitId', () => ID, { description: 'The unit.' }) unitId: string,
    @Arg('on', () => LocalDateScalar, {
      nullable: true,
      description: 'A day; today when left out.',
    })
    on: LocalDate | null | undefined,
    @Ctx() { loaders, today }: Context,
  ): Promise<PoliciesRow | null> {
    const place = await loaders.place(today).load(unitId)
    if (!place) return null
    const day = on ?? today
    const provinceId = place.province_id
    const versions = await loaders.policyVersions(provinceId ?? '')()
    const hasBegun = versions.some(({ isLocal, inForceFrom }) => !isLocal && inForceFrom <= day)
    const policy = hasBegun ? await loaders.policy({ provinceId, day }) : null
    return { on: day, provinceId, policy }
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Key of the national version in force; null before all of them.',
  })
  version(@Root() { policy }: PoliciesRow): string | null {
    return policy?.version ?? null
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "Key of the province's latest own version in force.",
  })
  overlay(@Root() { policy }: PoliciesRow): string | null {
    return policy?.overlay ?? null
  }

  @FieldResolver(() => UnitType, {
    nullable: true,
    description: 'The province; none for the centre.',
  })
  province(@Root() { provinceId }: PoliciesRow): UnitType | null {
    return provinceId ? unitStub(provinceId) : null
  }

  @FieldResolver(() => [PolicyVersionType], {
    description: "The chain of the nation's versions and the province's own, oldest first.",
  })
  versions(@Root() { provinceId }: PoliciesRow, @Ctx() { loaders }: Context) {
    return loaders.policyVersions(provinceId ?? '')()
  }

  @FieldResolver(() => [PolicyValueType], {
    description: 'Every value that holds on the day; none before every version.',
  })
  values(@Root() { policy, provinceId }: PoliciesRow): ValueRow[] {
    return policy ? POLICY_NAMES.map(name => ({ ...valueOf(policy, name), provinceId })) : []
  }

  @FieldResolver(() => [PolicyProposalType], {
    description: 'What waits for a second person, oldest first; none out of reach.',
  })
  proposals(@Root() { provinceId }: PoliciesRow, @Ctx() { loaders }: Context) {
    return provinceId ? loaders.waitingProposals(provinceId)() : []
  }

  @FieldResolver(() => [PolicyActionEnum], {
    description: 'What the viewer may do with these rules.',
  })
  async actions(
    @Root() { provinceId }: PoliciesRow,
    @Ctx() context: Context,
  ): Promise<PolicyActionCode[]> {
    return (await isOwn(context, provinceId)) ? ['PROPOSE'] : []
  }

  @Mutation(() => PolicyProposalPayload, {
    nullable: true,
    description: 'Proposes a value for the own province; another person decides.',
  })
  async proposePolicyValue(
    @Arg('input', () => ProposePolicyValueInput, { description: 'What is to be done.' })
    input: ProposePolicyValueInput,
    @Ctx() context: Context,
  ) {
    return payload(
      context,
      await proposePolicyValue(context, { ...input, value: input.value ?? null }),
    )
  }

  @Mutation(() => PolicyProposalPayload, {
    nullable: true,
    description: 'The second person approves or rejects a proposed value.',
  })
  async decidePolicyValue(
    @Arg('input', () => DecidePolicyValueInput, { description: 'What is to be done.' })
    input: DecidePolicyValueInput,
    @Ctx() context: Context,
  ) {
    return payload(
      context,
      await decidePolicyValue(context, { ...input, note: input.note ?? null }),
    )
  }
}

async function isOwn({ loaders, viewer, today }: Context, provinceId: string | null) {
  const province = provinceId ? await loaders.place(today).load(provinceId) : null
  return province !== null && mayChange(viewer.post, province)
}

function valueOf({ values, origins }: PolicyOn, name: PolicyName): PolicyValueType {
  const shape: PolicyShape = POLICY_VALUES[name]
  const { group, kind, vi, en, isOptional } = shape
  return {
    ...origins[name],
    name,
    nameVi: vi,
    nameEn: en,
    group,
    kind,
    isOptional,
    isApplied: !NOT_APPLIED.includes(name),
    unit: 'unit' in shape ? shape.unit : null,
    least: 'least' in shape ? shape.least : null,
    greatest: 'greatest' in shape ? shape.greatest : null,
    codes: 'codes' in shape ? shape.codes : [],
    text: writeValue(values[name]),
  }
}

async function payload(
  { loaders }: Context,
  outcome: Awaited<ReturnType<typeof proposePolicyValue>>,
): Promise<PolicyProposalPayload> {
  if (!outcome.ok) return { proposal: null, objections: toObjectionTypes(outcome.objections) }
  return { proposal: await loaders.policyProposal.load(outcome.value.proposalId), objections: [] }
}

@Resolver(() => PolicyValueType)
export class PolicyValueResolver {
  @FieldResolver(() => [PolicyStatementType], {
    description: 'What the versions said of it, the latest first.',
  })
  history(@Root() { name, provinceId }: ValueRow, @Ctx() { loaders }: Context) {
    return loaders.policyStatements(provinceId ?? '').load(name)
  }
}

@Resolver(() => PolicyStatementType)
export class PolicyStatementResolver {
  @FieldResolver(() => PolicyProposalType, {
    nullable: true,
    description: 'The proposal that it followed; null for a text of the centre, or out of reach.',
  })
  proposal(@Root() { proposalId }: PolicyStatementRow, @Ctx() { loaders }: Context) {
    return proposalId ? loaders.policyProposal.load(proposalId) : null
  }
}

@Resolver(() => PolicyProposalType)
export class PolicyProposalResolver {
  @FieldResolver(() => PostType, { nullable: true, description: 'The post that proposed it.' })
  proposedIn(@Root() { proposedIn }: PolicyProposalRow): PostType {
    return { id: proposedIn }
  }

  @FieldResolver(() => PostType, { nullable: true, description: 'The post that decided.' })
  decidedIn(@Root() { decidedIn }: PolicyProposalRow): PostType | null {
    return decidedIn ? { id: decidedIn } : null
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the value has changed since it was proposed; only a rejection is left.',
  })
  async isOutdated(@Root() proposal: PolicyProposalRow, @Ctx() { loaders }: Context) {
    if (proposal.decision) return false
    return proposal.before !== (await valueNow(loaders, proposal))
  }

  @FieldResolver(() => [PolicyActionEnum], { description: 'What the viewer may do with it now.' })
  async actions(
    @Root() proposal: PolicyProposalRow,
    @Ctx() context: Context,
  ): Promise<PolicyActionCode[]> {
    const { viewer } = context
    if (proposal.decision || proposal.proposedBy === viewer.holderId) return []
    return (await isOwn(context, proposal.provinceId)) ? ['APPROVE', 'REJECT'] : []
  }
}

async function valueNow(
  loaders: Context['loaders'],
  { name, provinceId, from }: PolicyProposalRow,
): Promise<string> {
  const { values } = await loaders.policy({ provinceId, day: from })
  return writeValue(values[name])
}
