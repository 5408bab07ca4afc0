import {
  addMonths,
  decide,
  listActions,
  object,
  objection,
  type LocalDate,
  type Objection,
  type PossibleAction,
} from '@ket-nap/kernel'
import type { Role } from '@ket-nap/subgraph'
import { within } from '../admissions/clock.workflow.ts'
import {
  LAW_GROUNDS,
  type LifeAction,
  type LifeGround,
  type SelfReview,
} from '../codes/life-codes.ts'
import type { MemberStatus } from '../codes/membership-codes.ts'
import type { Policy } from '../policies/policy.workflow.ts'
import { LIFE_WORKFLOW, PAPER_MAY_FOLLOW, type LifeFacts } from './life-fact.workflow.ts'
import { isLine, LONGEST_NUMBER } from '../document-numbers/written-line.policy.ts'

export type LifeObjection = Objection<string, Role>

/** What is to be recorded, with its paper. */
export interface LifeRecording {
  readonly action: LifeAction
  readonly on: LocalDate
  readonly ground: LifeGround | null
  /** Since when a cause of removal lasts; of an appeal, the day on which the removal was received. */
  readonly sinceOn: LocalDate | null
  readonly selfReview: SelfReview | null
  readonly selfReviewRequests: number | null
  /** The discipline that is cancelled. */
  readonly disciplineId: string | null
  readonly documentNumber: string | null
  readonly documentOn: LocalDate | null
  readonly issuer: string | null
}

/** A member as a post finds him or her on the day of what is recorded. */
export interface LifeStanding {
  readonly role: Role
  readonly status: MemberStatus
  readonly facts: LifeFacts
  /** Day of the decision on the removal that holds. */
  readonly removalDecidedOn: LocalDate | null
}

/** What the rules ask about a member on a day. */
export interface StoredStanding extends Omit<LifeFacts, 'on' | 'today'> {
  id: string
  status: MemberStatus
  unitId: string
  provinceId: string | null
  removalDecidedOn: LocalDate | null
  /** The facts to which the next ones answer. */
  leavingId: string | null
  appealId: string | null
  interruptionId: string | null
}

/** What this post may record today, each with what stands in the way. */
export const lifeActions = ({
  role,
  status,
  facts,
}: LifeStanding): PossibleAction<LifeAction, LifeObjection>[] =>
  listActions(LIFE_WORKFLOW, { stage: status, actors: [role] }, () => [facts]).map(told)

const told = ({ action, objections }: PossibleAction<LifeAction, LifeObjection>) => ({
  action,
  objections: objections.map(inInput),
})

const inInput = (one: LifeObjection): LifeObjection =>
  one.path.length > 0 && one.path[0] !== 'input' ? { ...one, path: ['input', ...one.path] } : one

/** Everything that speaks against a recording; a wrong status is told alone, the rest has no meaning there. */
export function objectionsToRecording(
  recording: LifeRecording,
  { standing, policy }: { standing: LifeStanding; policy: Policy },
): readonly LifeObjection[] {
  const { role, status, facts } = standing
  const { action } = recording
  if (!LIFE_WORKFLOW[action].from.includes(status)) {
    const { source } = LIFE_WORKFLOW[action]
    return [
      objection('NOT_FOR_THIS_STATUS', { path: ['input', 'personId'], params: { status }, source }),
    ]
  }
  const judged = decide(LIFE_WORKFLOW, action, { stage: status, actors: [role], facts })
  return [
    ...(judged.ok ? [] : judged.objections.map(inInput)),
    ...objectionsToPaper(recording, facts.today),
    ...objectionsToGround(recording, { standing, policy }),
    ...objectionsToAppeal(recording, { standing, policy }),
    ...objectionsToCancelling(recording, facts),
  ]
}

const path = (field: string) => ['input', field]
const LONGEST_ISSUER = 200

function objectionsToPaper(
  { action, documentNumber, documentOn, issuer }: LifeRecording,
  today: LocalDate,
): LifeObjection[] {
  const isNone = documentNumber === null && documentOn === null && issuer === null
  if (isNone && PAPER_MAY_FOLLOW.includes(action)) return []
  return [
    ...(isLine(documentNumber ?? '', LONGEST_NUMBER)
      ? []
      : [
          objection('DOCUMENT_NUMBER_NOT_USABLE', {
            path: path('documentNumber'),
            params: { limit: LONGEST_NUMBER },
          }),
        ]),
    ...(documentOn === null
      ? [objection('DOCUMENT_DAY_MISSING', { path: path('documentOn') })]
      : []),
    ...(documentOn !== null && documentOn > today
      ? [objection('DOCUMENT_IN_FUTURE', { path: path('documentOn'), params: { today } })]
      : []),
    ...(isLine(issuer ?? '', LONGEST_ISSUER)
      ? []
      : [
          objection('ISSUER_NOT_USABLE', {
            path: path('issuer'),
            params: { limit: LONGEST_ISSUER },
          }),
        ]),
  ]
}

type Judging = { standing: LifeStanding; policy: Policy }

function objectionsToGround(recording: LifeRecording, judging: Judging): LifeObjection[] {
  if (recording.action === 'REMOVE') return objectionsToRemoval(recording, judging)
  if (recording.action === 'DISCIPLINE') return objectionsToDiscipline(recording, judging)
  return []
}

const byLaw = (ground: LifeGround | null): boolean => LAW_GROUNDS.some(each => each === ground)

/** Whether a removal needs the votes of cell, base committee and board. Source: QĐ 296 art. 16.3. */
export const needsVotes = ({ action, ground }: LifeRecording): boolean =>
  action === 'REMOVE' && !byLaw(ground)

/** How long a cause must have lasted, in months. Source: 294 pt 8.1. */
const leastMonths = (ground: LifeGround | null, policy: Policy): number | null => {
  if (ground === 'NO_ACTIVITY') return policy.removalIdleMonths
  if (ground === 'NO_PROGRESS') return policy.removalNoProgressMonths
  return ground === 'BELOW_STANDARD' ? policy.removalPoorYears * 12 : null
}

function objectionsToRemoval(
  { ground, on, sinceOn, selfReview, selfReviewRequests }: LifeRecording,
  { standing, policy }: Judging,
): LifeObjection[] {
  const objections: LifeObjection[] = []
  const official = standing.status === 'OFFICIAL'
  if (official && byLaw(ground)) {
    objections.push(objection('EXPELLED_INSTEAD', { path: path('ground'), source: 'QĐ 296, 16.3' }))
  }
  if (official && ground === 'NOT_QUALIFIED') {
    objections.push(objection('GROUND_OF_PROBATION', { path: path('ground'), source: 'HD06 4.6' }))
  }
  const least = leastMonths(ground, policy)
  if (least !== null && (sinceOn === null || addMonths(sinceOn, least) > on)) {
    const params = { least }
    objections.push(
      objection('CAUSE_TOO_SHORT', { path: path('sinceOn'), params, source: '294 pt 8.1' }),
    )
  }
  const asked = selfReviewRequests ?? 0
  if (!byLaw(ground) && selfReview === null) {
    objections.push(
      objection('SELF_REVIEW_UNSAID', { path: path('selfReview'), source: 'HD06 11.1a' }),
    )
  }
  if (selfReview === 'NOT_DONE' && asked < policy.selfReviewRequests) {
    const params = { least: policy.selfReviewRequests, asked }
    objections.push(
      objection('SELF_REVIEW_NOT_ASKED', {
        path: path('selfReviewRequests'),
        params,
        source: 'HD06 11.1a',
      }),
    )
  }
  return objections
}

function objectionsToDiscipline(
  { ground }: LifeRecording,
  { standing, policy }: Judging,
): LifeObjection[] {
  const allowed: readonly string[] = policy.probationaryDiscipline
  const forOfficials =
    standing.status === 'PROBATIONARY' && ground !== null && !allowed.includes(ground)
  return [
    ...(forOfficials
      ? [
          objection('DISCIPLINE_OF_OFFICIALS', {
            path: path('discipline'),
            source: 'Điều lệ Đảng, điều 35',
          }),
        ]
      : []),
    ...(ground === 'DISMISSAL' && standing.role === 'CELL_SECRETARY'
      ? [
          objection('DECIDED_ABOVE_CELL', {
            path: path('discipline'),
            clearableBy: ['BASE_COMMITTEE', 'ORGANISING'] as const,
            source: 'Điều lệ Đảng, điều 36',
          }),
        ]
      : []),
  ]
}

function objectionsToAppeal(
  { action, on, sinceOn }: LifeRecording,
  { standing: { removalDecidedOn, facts }, policy }: Judging,
): LifeObjection[] {
  if (action !== 'APPEAL') return []
  const at = path('receivedOn')
  const source = '294 pt 8.2'
  const decidedOn = removalDecidedOn ?? facts.leftOn
  if (sinceOn === null) return [objection('RECEIPT_UNSAID', { path: at, source })]
  const latest = within(sinceOn, policy.removalAppealDays)
  const days = policy.removalAppealDays
  return [
    ...(decidedOn !== null && sinceOn < decidedOn
      ? [objection('BEFORE_DECISION', { path: at, params: { decidedOn }, source })]
      : []),
    ...(sinceOn > on ? [objection('APPEAL_BEFORE_RECEIPT', { path: path('on'), source })] : []),
    ...(latest !== null && on > latest
      ? [objection('APPEAL_LATE', { path: path('on'), params: { days, latest }, source })]
      : []),
  ]
}

function objectionsToCancelling(
  { action, disciplineId, on }: LifeRecording,
  { disciplines }: LifeFacts,
): LifeObjection[] {
  if (action !== 'CANCEL_DISCIPLINE' || disciplines.length === 0) return []
  const discipline = disciplines.find(({ id }) => id === disciplineId)
  if (!discipline) return [objection('DISCIPLINE_UNKNOWN', { path: path('disciplineId') })]
  return on < discipline.on
    ? [objection('BEFORE_DISCIPLINE', { path: path('on'), params: { on: discipline.on } })]
    : []
}

export const refuse = (objections: readonly LifeObjection[]) => {
  const [first, ...others] = objections
  return first ? object(first, ...others) : null
}
