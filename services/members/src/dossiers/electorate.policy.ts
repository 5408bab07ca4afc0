import type { VoterStanding } from '../bodies/voter.policy.ts'

/** Somebody called to a vote. */
export interface Summoned extends VoterStanding {
  personId: string
}

/** Who counts in a vote. */
export interface Electorate {
  /** Null for a cell that has no term on record: it votes, but its numbers are not kept. */
  bodyId: string | null
  /** Whose own rules hold there. */
  provinceId: string | null
  /** Those who count, whether they come or not. */
  entitled: number
  /** Those who count only when they come. */
  ifPresent: number
  /** Everybody called, counted or not. */
  voters: readonly Summoned[]
}
