import type { AdmissionStage } from '../gql/graphql.ts'

export type Standing = 'done' | 'now' | 'ahead'

export interface LineStage {
  stage: AdmissionStage
  standing: Standing
  /** Day on which it was reached last; null when not known or not yet. */
  reachedOn: string | null
}

interface Facts {
  stage: AdmissionStage
  stageSince?: string | null | undefined
  listedOn?: string | null | undefined
  openedOn?: string | null | undefined
  consideredOn?: string | null | undefined
  decidedOn?: string | null | undefined
  ceremonyOn?: string | null | undefined
}

interface Move {
  fromStage?: AdmissionStage | null | undefined
  toStage: AdmissionStage
  onDay: string
}

interface Way {
  /** Stages from the cell's vote to the decision, as the server says them. */
  route: readonly AdmissionStage[]
  moves: readonly Move[]
}

const TO_VOTE = [
  'SYMPATHISER',
  'CLASS_PROPOSED',
  'CERTIFIED',
  'DOSSIER_PERMITTED',
  'DOSSIER_OPEN',
  'VERIFYING',
  'CV_CERTIFIED',
] as const satisfies readonly AdmissionStage[]
const SHORTEST = ['CELL_VOTED', 'DECIDED'] as const satisfies readonly AdmissionStage[]

/** The stages of one dossier in their order, each with the day on which it was reached. */
export function layStages(facts: Facts, { route, moves: all }: Way): LineStage[] {
  const moves = all.filter(({ fromStage, toStage }) => fromStage !== toStage)
  const stages = withOwn(
    [...TO_VOTE, ...(route.length > 0 ? route : SHORTEST), 'CEREMONY_HELD'],
    facts.stage,
    moves.map(({ toStage }) => toStage),
  )
  const now = stages.indexOf(facts.stage)
  return stages.map((stage, place) => {
    const standing = standingOf(place, now)
    return { stage, standing, reachedOn: standing === 'ahead' ? null : dayOf(stage, facts, moves) }
  })
}

/**
 * A stage beside the way stands after the last one that was reached, and what is ahead of a dossier
 * that has ended is left out.
 */
function withOwn(
  way: AdmissionStage[],
  stage: AdmissionStage,
  reached: readonly AdmissionStage[],
): AdmissionStage[] {
  if (way.includes(stage)) return way
  const last = Math.max(-1, ...reached.map(each => way.indexOf(each)))
  const before = way.slice(0, last + 1)
  return stage === 'CONSENT_PENDING'
    ? [...before, stage, ...way.slice(last + 1)]
    : [...before, stage]
}

function standingOf(place: number, now: number): Standing {
  if (place === now) return 'now'
  return place < now ? 'done' : 'ahead'
}

/** The day of the step; of a dossier that was imported, the day that it carries. */
function dayOf(stage: AdmissionStage, facts: Facts, moves: readonly Move[]): string | null {
  const move = moves.findLast(({ toStage }) => toStage === stage)
  if (move) return move.onDay
  const carried: Partial<Record<AdmissionStage, string | null | undefined>> = {
    [facts.stage]: facts.stageSince,
    SYMPATHISER: facts.listedOn,
    DOSSIER_OPEN: facts.openedOn,
    CELL_VOTED: facts.consideredOn,
    DECIDED: facts.decidedOn,
    CEREMONY_HELD: facts.ceremonyOn,
  }
  return carried[stage] ?? null
}
