import type { ProbationStage } from '../gql/graphql.ts'

/** Stages of an open probation, on the way from the ceremony to the decision. */
export const OPEN_STAGES = [
  'PROBATION',
  'EXTENDED',
  'FILE_OPEN',
  'CELL_VOTED',
  'SECTION_APPRAISED',
  'BASE_VOTED',
  'REPORTED_UP',
] as const satisfies readonly ProbationStage[]

type Standing = 'done' | 'now' | 'ahead'

interface Facts {
  stage: ProbationStage
  stageSince: string
  ceremonyOn: string
}

interface Way {
  /** Stages from the cell's vote to the decision, as the server says them. */
  route: readonly ProbationStage[]
  moves: readonly { fromStage: ProbationStage; toStage: ProbationStage; onDay: string }[]
}

const SHORTEST = ['CELL_VOTED', 'RECOGNISED'] as const satisfies readonly ProbationStage[]

/** The stages of one probation in their order, each with the day on which it was reached. */
export function layProbation({ stage, stageSince, ceremonyOn }: Facts, { route, moves }: Way) {
  const reached = moves.filter(({ fromStage, toStage }) => fromStage !== toStage)
  const way: ProbationStage[] = ['PROBATION', 'FILE_OPEN', ...(route.length > 0 ? route : SHORTEST)]
  const stages = withOwn(way, stage)
  const now = stages.indexOf(stage)
  const dayOf = (each: ProbationStage): string | null => {
    if (each === 'PROBATION') return ceremonyOn
    if (each === stage) return stageSince
    return reached.findLast(({ toStage }) => toStage === each)?.onDay ?? null
  }
  return stages.map((each, place) => {
    const standing = standingOf(place, now)
    return { stage: each, standing, reachedOn: standing === 'ahead' ? null : dayOf(each) }
  })
}

/** An extension stands before the file; what is beside the way, before the decision or in its place. */
function withOwn(way: ProbationStage[], stage: ProbationStage): ProbationStage[] {
  if (way.includes(stage)) return way
  if (stage === 'EXTENDED') return way.toSpliced(1, 0, stage)
  const before = way.slice(0, -1)
  return stage === 'REPORTED_UP' ? [...before, stage, 'RECOGNISED'] : [...before, stage]
}

function standingOf(place: number, now: number): Standing {
  if (place === now) return 'now'
  return place < now ? 'done' : 'ahead'
}
