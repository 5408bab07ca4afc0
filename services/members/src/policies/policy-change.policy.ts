import {
  accept,
  addMonths,
  combine,
  object,
  objection,
  type LocalDate,
  type Objection,
  type Outcome,
} from '@ket-nap/kernel'
import type { Role, ViewerPost } from '@ket-nap/subgraph'
import { readValue } from './policy-value.policy.ts'
import type { PolicyJson } from './policy-value.workflow.ts'
import { isPolicyName, NOT_APPLIED, POLICY_VALUES, type PolicyName } from './policy.workflow.ts'

export const POLICY_DECISIONS = ['APPROVE', 'REJECT'] as const
export type PolicyDecision = (typeof POLICY_DECISIONS)[number]

export type PolicyObjection = Objection<string, Role>

const MONTHS_AHEAD = 12
const LONGEST = { source: 300, note: 500 } as const

/** A unit as far as changing rules is concerned. */
interface Seat {
  unit_id: string
  level: string
}

/** Only a post of the organising department on the province itself changes the province's rules. */
export const mayChange = (post: ViewerPost, seat: Seat): boolean =>
  post.role === 'ORGANISING' && seat.level === 'PROVINCE' && post.unitId === seat.unit_id

export interface ProposedChange {
  name: string
  /** In the notation of `writeValue`; null: the national value holds again. */
  value: string | null
  from: LocalDate
  source: string
}

export interface Change {
  name: PolicyName
  /** Undefined: the national value holds again. */
  value: PolicyJson | undefined
  from: LocalDate
  source: string
}

/** The days between which a change may begin. */
interface Days {
  chainBegan: LocalDate
  today: LocalDate
}

/** All that can be said of a change without knowing what is in force. */
export const judgeChange = (
  { name, value, from, source }: ProposedChange,
  days: Days,
): Outcome<Change, PolicyObjection> =>
  combine({
    name: judgeName(name),
    value: judgeValue(name, value),
    from: judgeDay(from, days),
    source: judgeText('source', source),
  })

function judgeName(name: string): Outcome<PolicyName, PolicyObjection> {
  if (!isPolicyName(name)) return no('UNKNOWN_POLICY_VALUE', 'name')
  return NOT_APPLIED.includes(name) ? no('VALUE_NOT_APPLIED', 'name') : accept(name)
}

function judgeValue(
  name: string,
  text: string | null,
): Outcome<PolicyJson | undefined, PolicyObjection> {
  if (text === null || !isPolicyName(name)) return accept(undefined)
  return readValue(POLICY_VALUES[name], text)
}

function judgeDay(from: LocalDate, { chainBegan, today }: Days) {
  const latest = addMonths(today, MONTHS_AHEAD)
  if (from < chainBegan) return no('BEFORE_EVERY_VERSION', 'from', { first: chainBegan })
  return from > latest ? no('TOO_FAR_AHEAD', 'from', { latest }) : accept(from)
}

function judgeText(field: keyof typeof LONGEST, text: string): Outcome<string, PolicyObjection> {
  const tidy = text.normalize('NFC').trim()
  const isUsable = tidy !== '' && tidy.length <= LONGEST[field] && !/\p{Cc}/u.test(tidy)
  return isUsable ? accept(tidy) : no('TEXT_NOT_USABLE', field, { limit: LONGEST[field] })
}

const no = (
  code: string,
  field: string,
  params: Record<string, string | number> = {},
): Outcome<never, PolicyObjection> =>
  object<[PolicyObjection]>(objection(code, { path: ['input', field], params }))

export interface Proposal {
  proposedBy: string
  decision: PolicyDecision | null
  /** What was to be changed, and what would be changed now. */
  before: string
  now: string
}

export interface Deciding {
  decision: PolicyDecision
  note: string | null
}

/**
 * The note of the second person, or why this person does not decide so: another than who proposed it,
 * about what was looked at then; a proposal that time has overtaken can only be rejected.
 */
export function judgeDecision(
  holderId: string,
  proposal: Proposal,
  { decision, note }: Deciding,
): Outcome<{ note: string | null }, PolicyObjection> {
  if (proposal.decision) return no('ALREADY_DECIDED', 'proposalId')
  const { before, now } = proposal
  const isOutdated = decision === 'APPROVE' && before !== now
  return combine({
    decider: proposal.proposedBy === holderId ? proposerDecides : accept(null),
    state: isOutdated ? no('PROPOSAL_OUTDATED', 'proposalId', { before, now }) : accept(null),
    note: decision === 'REJECT' || note?.trim() ? judgeText('note', note ?? '') : accept(null),
  })
}

const proposerDecides = object<[PolicyObjection]>(
  objection('PROPOSER_DECIDES', { path: ['input', 'proposalId'], clearableBy: ['ORGANISING'] }),
)
