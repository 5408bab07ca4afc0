import { MORE_THAN_HALF, TWO_THIRDS, votesNeeded } from '@ket-nap/kernel'
import {
  EXCLUSION,
  type ActivityLimitKind,
  type Exclusion,
  type Organ,
} from '../codes/body-codes.ts'
import { codesOf } from '../codes/term.ts'

/** What an exclusion does to a voter, and which rule says so. */
interface ExclusionRule {
  /** Whoever comes all the same is counted. */
  readonly countsIfPresent: boolean
  readonly source: string
}

const never = (source: string): ExclusionRule => ({ countsIfPresent: false, source })
const unlessPresent = (source: string): ExclusionRule => ({ countsIfPresent: true, source })

type Exclusions = Readonly<Partial<Record<Exclusion, ExclusionRule>>>

/** N of a cell: all official members summoned. Staying away does not make it smaller. */
const OF_CELL: Exclusions = {
  PROBATIONARY: never('Statutes art. 5'),
  SUSPENDED: never('294 pt 9.3.2–9.3.4'),
  PROSECUTED_OR_IN_CUSTODY: never('294 pt 9.3.2–9.3.4'),
  TEMPORARY_ELSEWHERE: never('294 pt 6.3.2b, 9.3.2'),
  EXEMPT: unlessPresent('294 pt 9.3.2; HN02 A.1.2.1(8)'),
}

/** M of a committee: all who sit. An exemption from activity is no ground here. */
const OF_COMMITTEE: Exclusions = {
  LEFT: never('294 pt 9.3.3: sitting members'),
  PROBATIONARY: never('Statutes art. 5'),
  SUSPENDED: never('294 pt 9.3.3'),
  PROSECUTED_OR_IN_CUSTODY: never('294 pt 9.3.3'),
  TEMPORARY_ELSEWHERE: unlessPresent('294 pt 9.3.3: transferred out and absent'),
}

/** B of a standing board: its members; the texts read name nobody who is not counted. */
const OF_BOARD: Exclusions = {
  LEFT: never('294 pt 4.3.2b: members of the board'),
  PROBATIONARY: never('Statutes art. 5'),
}

/** Who is not counted in a vote of which organ. Source: domain §2.2. */
export const EXCLUSIONS: Readonly<Record<Organ, Exclusions>> = {
  CELL: OF_CELL,
  CELL_COMMITTEE: OF_COMMITTEE,
  SECTION_COMMITTEE: OF_COMMITTEE,
  BASE_COMMITTEE: OF_COMMITTEE,
  COMMITTEE: OF_COMMITTEE,
  STANDING_BOARD: OF_BOARD,
  PERMANENT_BUREAU: OF_BOARD,
}

/** What is known of somebody summoned, on the day of the vote. */
export interface VoterFacts {
  /** Belongs to the organisation, or to a unit below it. */
  readonly belongs: boolean
  readonly official: boolean
  readonly limits: readonly ActivityLimitKind[]
}

export interface VoterStanding {
  readonly exclusion: Exclusion | null
  readonly countsIfPresent: boolean
}

const STRICTEST_FIRST = codesOf(EXCLUSION)

/** Whether somebody counts in a vote of this organ; of several grounds against it the strictest. */
export function judgeVoter(organ: Organ, facts: VoterFacts): VoterStanding {
  const rules = EXCLUSIONS[organ]
  const exclusion = STRICTEST_FIRST.find(code => rules[code] && applies(code, facts)) ?? null
  const rule = exclusion && rules[exclusion]
  return { exclusion, countsIfPresent: rule?.countsIfPresent ?? false }
}

function applies(exclusion: Exclusion, { belongs, official, limits }: VoterFacts): boolean {
  if (exclusion === 'LEFT') return !belongs
  if (exclusion === 'PROBATIONARY') return belongs && !official
  return limits.some(limit => limit === exclusion)
}

export interface SummonsCount {
  /** Those who count, whether they come or not. */
  readonly entitled: number
  /** Those who count only when they come. */
  readonly ifPresent: number
  /** Yes votes that two thirds of the entitled are; null where nobody is entitled. */
  readonly twoThirds: number | null
  readonly moreThanHalf: number | null
}

/** The denominator of a vote and what its shares are in whole persons, nobody else having come. */
export function countVoters(voters: readonly VoterStanding[]): SummonsCount {
  const entitled = voters.filter(({ exclusion }) => exclusion === null).length
  const ifPresent = voters.filter(({ countsIfPresent }) => countsIfPresent).length
  const needed = (share: typeof TWO_THIRDS) => (entitled > 0 ? votesNeeded(share, entitled) : null)
  return {
    entitled,
    ifPresent,
    twoThirds: needed(TWO_THIRDS),
    moreThanHalf: needed(MORE_THAN_HALF),
  }
}
