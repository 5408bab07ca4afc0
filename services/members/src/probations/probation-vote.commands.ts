import {
  judgeBallot,
  objection,
  type BallotResult,
  type LocalDate,
  type Objection,
} from '@ket-nap/kernel'
import type { Role } from '@ket-nap/subgraph'
import { sql } from 'kysely'
import {
  PROBATION_STEP_OF,
  type FormOfVote,
  type Item,
  type VotingOrgan,
} from '../meetings/meeting.workflow.ts'
import { isOrganOfRoute, numberOf, shareOf } from '../meetings/meeting.policy.ts'
import type { Policy } from '../policies/policy.workflow.ts'
import type { Desk } from './desk.commands.ts'
import { takeProbationStep } from './probation-step.commands.ts'
import { recognise } from './recognition.commands.ts'
import {
  RECOGNITION_DUTY,
  type Proposal,
  type RecognitionAction,
} from './recognition-action.workflow.ts'

/** What a meeting decided about one probationary member, and the meeting itself. */
export interface ProbationVote {
  probationId: string
  expectedVersion: number
  item: Item
  formOfVote: FormOfVote
  yes: number
  no: number
  blank: number
  /** Number of the resolution or decision, through the term of the organ. */
  number: number
  note?: string | null | undefined
  /** The scan of the signed resolution, where the meeting is entered for another organ. */
  scanId?: string | null | undefined
  held: {
    meetingId: string
    unitId: string
    organ: VotingOrgan
    heldOn: LocalDate
    present: number
    entitled: number
    bodyId: string | null
    policy: Policy
  }
}

type Told = Objection<string, Role>

/** Everything that speaks against one item of a meeting; none when it is recorded. Source: domain §2.6. */
export async function voteOnProbation(desk: Desk, vote: ProbationVote): Promise<readonly Told[]> {
  const { held, item, yes, no, blank } = vote
  const { organ, entitled, present, policy } = held
  const steps = PROBATION_STEP_OF[organ][item]
  if (!steps) return [objection('ITEM_NOT_OF_ORGAN', { path: ['item'] })]
  const series = seriesOf(steps.reached)
  const ballot = judgeBallot(shareOf(organ, series, policy), { entitled, present, yes, no, blank })
  if (!ballot.ok) return ballot.objections.map(each => ({ ...each, clearableBy: [] }))
  const { passed } = ballot.value
  const action = passed ? steps.reached : (steps.short ?? steps.reached)
  const numbered = await takeVoteNumber(desk, vote, action)
  const outcome = await takeProbationStep(desk, {
    action,
    input: {
      probationId: vote.probationId,
      expectedVersion: vote.expectedVersion,
      on: held.heldOn,
      number: numberOf(organ, series, vote.number),
      note: vote.note,
      scanId: vote.scanId,
    },
    vote: { passed, meetingId: held.meetingId },
    facts: ({ probation: { unitId, proposal }, route }) => ({
      isOrganOfProbation: isOrganOfRoute({ cellUnitId: unitId, route }, held, series),
      isOfProposal: proposal === null || proposal === PROPOSED_BY[item],
    }),
    alongside: async ({ probation }) => {
      await insertBallot(desk, vote, ballot.value)
      const decision = { on: held.heldOn, number: numberOf(organ, series, vote.number) }
      if (action === 'RECOGNISE') await recognise(desk, probation, decision)
      if (action !== 'REMOVE') return
      const { personId } = probation
      await desk.loaders.endMembership({ personId, on: held.heldOn, kind: 'REMOVED' })
    },
  })
  return [...numbered, ...(outcome.ok ? [] : outcome.objections)]
}

const PROPOSED_BY: Readonly<Partial<Record<Item, Proposal>>> = {
  PROPOSE_RECOGNITION: 'RECOGNITION',
  PROPOSE_REMOVAL: 'REMOVAL',
}

const seriesOf = (action: RecognitionAction) =>
  RECOGNITION_DUTY[action] === 'DECIDES' ? 'DECISION' : 'RESOLUTION'

async function takeVoteNumber(
  { loaders }: Desk,
  { held: { bodyId, heldOn }, number, probationId }: ProbationVote,
  action: RecognitionAction,
): Promise<readonly Told[]> {
  if (!bodyId) return []
  const taken = await loaders.takeNumber({
    bodyId,
    series: seriesOf(action),
    number,
    day: heldOn,
    heldBy: { kind: 'PROBATION', id: probationId },
  })
  return taken.ok ? [] : taken.objections
}

async function insertBallot(
  { db }: Desk,
  { held: { meetingId, entitled, present }, probationId, ...vote }: ProbationVote,
  { needed, passed }: BallotResult,
): Promise<void> {
  const { yes, no, blank, number, formOfVote } = vote
  await db
    .insertInto('probation_ballots')
    .values({
      meeting_id: meetingId,
      probation_id: probationId,
      entitled,
      present,
      yes,
      no,
      blank,
      needed,
      passed,
      form_of_vote: formOfVote,
      number: String(number),
      unit_name: sql<string>`name_of_voter(${meetingId})`,
    })
    .execute()
}
