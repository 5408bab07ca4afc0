import { addDays, toLocalDate } from '@ket-nap/kernel'
import type { AdmissionStage } from '../gql/graphql.ts'

/** Names of the filters in the URL. */
export const FILTER_NAMES = ['stage', 'queue'] as const
export type FilterName = (typeof FILTER_NAMES)[number]
export type FilterValues = Partial<Record<FilterName, string>>

export const QUEUES = ['MINE', 'LATE', 'SOON'] as const
export type Queue = (typeof QUEUES)[number]

/** Stages of an open dossier, on the way from the list to the ceremony. */
export const OPEN_STAGES = [
  'SYMPATHISER',
  'CLASS_PROPOSED',
  'CERTIFIED',
  'DOSSIER_PERMITTED',
  'DOSSIER_OPEN',
  'VERIFYING',
  'CV_CERTIFIED',
  'CELL_VOTED',
  'SECTION_APPRAISED',
  'BASE_VOTED',
  'APPRAISING',
  'CONSENT_PENDING',
  'DECIDED',
] as const satisfies readonly AdmissionStage[]

const SOON = 30

export interface DossierFilter {
  stages: AdmissionStage[] | null
  dueBefore: string | null
  /** Only those whose next step is that of the signed-in post; the server says which. */
  waiting: boolean
}

export function stageOf({ stage }: FilterValues): AdmissionStage | null {
  return OPEN_STAGES.find(known => known === stage) ?? null
}

export function queueOf({ queue }: FilterValues): Queue | null {
  return QUEUES.find(known => known === queue) ?? null
}

/** The filters as the graph takes them; what is no known stage or queue is no filter. */
export function toDossierFilter(values: FilterValues, today: string): DossierFilter {
  const stage = stageOf(values)
  const queue = queueOf(values)
  return {
    stages: stage && [stage],
    dueBefore: queue && dueBeforeOf(queue, today),
    waiting: queue === 'MINE',
  }
}

export interface QueueCounts {
  late: number
  soon: number
  waiting: number
}

/** How many dossiers a queue has, out of the counts by stage. */
export function countQueue(queue: Queue, counts: readonly QueueCounts[]): number {
  const sizes = counts.map(({ late, soon, waiting }) => {
    if (queue === 'MINE') return waiting
    return queue === 'LATE' ? late : late + soon
  })
  return sizes.reduce((sum, size) => sum + size, 0)
}

function dueBeforeOf(queue: Queue, today: string): string | null {
  if (queue === 'MINE') return null
  return queue === 'LATE' ? today : addDays(toLocalDate(today), SOON)
}
