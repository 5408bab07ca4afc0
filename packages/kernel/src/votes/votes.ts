import { accept, object, objection, type Objection, type Outcome } from '../outcome.ts'

/** What part of those who count has to say yes; the sources know both readings. */
export interface Share {
  readonly reading: 'AT_LEAST' | 'MORE_THAN'
  readonly parts: number
  readonly of: number
}

/** Cells and whole committees. Source: 294 pt 4.2.1, 9.3; HD06 3.6, 3.7a. */
export const TWO_THIRDS: Share = { reading: 'AT_LEAST', parts: 2, of: 3 }
/** Standing boards. Source: 294 pt 4.3.2b; HD06 3.7. */
export const MORE_THAN_HALF: Share = { reading: 'MORE_THAN', parts: 1, of: 2 }

/** The counted vote on one person. Blank and spoilt papers count as cast, never as yes. */
export interface Ballot {
  /** Those who count, not those who came: staying away does not lower the threshold. */
  readonly entitled: number
  readonly present: number
  readonly yes: number
  readonly no: number
  readonly blank: number
}

export interface BallotResult {
  /** Yes votes that the share asks for. */
  readonly needed: number
  readonly passed: boolean
}

export type BallotObjectionCode =
  | 'NOT_A_COUNT'
  | 'NOBODY_ENTITLED'
  | 'MORE_PRESENT_THAN_ENTITLED'
  | 'VOTES_DO_NOT_ADD_UP'

const COUNTS = ['entitled', 'present', 'yes', 'no', 'blank'] as const

/**
 * The yes votes that a share of so many asks for, in whole persons. Throws RangeError unless at least one
 * person counts: of nobody every share would be reached by nobody.
 */
export function votesNeeded({ reading, parts, of }: Share, entitled: number): number {
  if (!Number.isSafeInteger(entitled) || entitled < 1) throw new RangeError('nobody may vote')
  const product = parts * entitled
  return reading === 'AT_LEAST' ? Math.ceil(product / of) : Math.floor(product / of) + 1
}

/** Counts a vote, or says everything that cannot be right about its figures. */
export function judgeBallot(
  share: Share,
  ballot: Ballot,
): Outcome<BallotResult, Objection<BallotObjectionCode>> {
  const [first, ...others] = objectionsTo(ballot)
  if (first) return object(first, ...others)
  const needed = votesNeeded(share, ballot.entitled)
  return accept({ needed, passed: ballot.yes >= needed })
}

function objectionsTo(ballot: Ballot): Objection<BallotObjectionCode>[] {
  const { entitled, present, yes, no, blank } = ballot
  const uncountable = COUNTS.filter(name => !isCount(ballot[name]))
  if (uncountable.length > 0) {
    return uncountable.map(name => objection('NOT_A_COUNT', { path: [name] }))
  }
  const cast = yes + no + blank
  return [
    ...(entitled === 0 ? [objection('NOBODY_ENTITLED', { path: ['entitled'] })] : []),
    ...(present > entitled
      ? [objection('MORE_PRESENT_THAN_ENTITLED', { path: ['present'], params: { entitled } })]
      : []),
    ...(cast === present
      ? []
      : [objection('VOTES_DO_NOT_ADD_UP', { path: ['present'], params: { cast, present } })]),
  ]
}

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0
