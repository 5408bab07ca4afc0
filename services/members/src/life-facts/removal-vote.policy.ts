import {
  at,
  judgeBallot,
  objection,
  type Ballot,
  type BallotResult,
  type LocalDate,
  type Objection,
} from '@ket-nap/kernel'
import type { Role } from '@ket-nap/subgraph'
import type { Organ } from '../codes/body-codes.ts'
import type { Policy } from '../policies/policy.workflow.ts'
import type { Route } from '../routes/route.workflow.ts'

/** A vote as its minutes have it. */
export interface RemovalBallot extends Ballot {
  readonly organ: Organ
  readonly heldOn: LocalDate
}

/** An organ that votes, by which share, and whether its no ends the matter. */
interface VotingOrgan {
  readonly organ: Organ
  readonly share: 'cellShare' | 'baseShare' | 'boardShare' | 'authorisedShare'
  readonly decides: boolean
}

/** From the cell up to the organ that decides. Source: HD06 4.6, 11.1b. */
function organsOf(route: Route | null): readonly VotingOrgan[] {
  const cell: VotingOrgan = { organ: 'CELL', share: 'cellShare', decides: false }
  if (!route) return [cell]
  const votes = route.stages.includes('BASE_VOTED')
  return [
    cell,
    ...(votes ? [{ organ: 'BASE_COMMITTEE', share: 'baseShare', decides: false } as const] : []),
    { organ: route.decides, share: route.share, decides: true },
  ]
}

export interface RemovalVotes {
  readonly ballots: readonly RemovalBallot[]
  readonly route: Route | null
  readonly policy: Policy
  /** Day of the removal: no vote is later. */
  readonly on: LocalDate
}

type VoteObjection = Objection<string, Role>

/** A vote with what its share asks for. */
export type CountedBallot = RemovalBallot & BallotResult

/**
 * Counts the votes on a removal: the cell and the base committee by two thirds, the deciding organ by its
 * share. A level that voted three times without its share does not stop the one above (294 pt 4.2.3).
 */
export function countRemovalVotes(votes: RemovalVotes): {
  counted: readonly CountedBallot[]
  objections: readonly VoteObjection[]
} {
  const organs = organsOf(votes.route)
  const results = votes.ballots.map((ballot, place) =>
    countOne(ballot, place, { ...votes, organs }),
  )
  const counted = results.flatMap(({ ballot }) => (ballot ? [ballot] : []))
  return {
    counted,
    objections: [
      ...results.flatMap(({ objections }) => objections),
      ...organs.flatMap(organ => objectionsToOrgan(organ, counted, votes)),
    ],
  }
}

const pathOf = (place: number, field: string) => ['input', 'ballots', String(place), field]

function countOne(
  ballot: RemovalBallot,
  place: number,
  { organs, policy, on }: RemovalVotes & { organs: readonly VotingOrgan[] },
): { ballot: CountedBallot | null; objections: readonly VoteObjection[] } {
  const voting = organs.find(({ organ }) => organ === ballot.organ)
  const late: VoteObjection[] =
    ballot.heldOn > on
      ? [objection('VOTE_AFTER_DECISION', { path: pathOf(place, 'heldOn'), params: { on } })]
      : []
  if (!voting) {
    const path = pathOf(place, 'organ')
    return { ballot: null, objections: [...late, objection('ORGAN_DOES_NOT_VOTE', { path })] }
  }
  const judged = at(['input', 'ballots', String(place)], judgeBallot(policy[voting.share], ballot))
  if (!judged.ok) {
    const wrong = judged.objections.map(({ code, path, params }) =>
      objection(code, { path, params }),
    )
    return { ballot: null, objections: [...late, ...wrong] }
  }
  return { ballot: { ...ballot, ...judged.value }, objections: late }
}

function objectionsToOrgan(
  { organ, decides }: VotingOrgan,
  counted: readonly CountedBallot[],
  { policy, ballots }: RemovalVotes,
): VoteObjection[] {
  const own = counted.filter(ballot => ballot.organ === organ)
  const last = own.toSorted((a, b) => (a.heldOn < b.heldOn ? -1 : 1)).at(-1)
  const path = ['input', 'ballots']
  if (!last) {
    const isGiven = ballots.some(ballot => ballot.organ === organ)
    return isGiven
      ? []
      : [objection('REMOVAL_VOTE_MISSING', { path, params: { organ }, source: 'HD06 11.1b' })]
  }
  const rounds = policy.removalVotesBeforeUpperDecides
  if (last.passed || (!decides && own.length >= rounds)) return []
  const { yes, needed } = last
  const params = { organ, yes, needed, rounds }
  return [objection('REMOVAL_VOTE_SHORT', { path, params, source: 'HD06 11.1b; 294 pt 4.2.3' })]
}
