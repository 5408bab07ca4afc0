import type { Role } from '@ket-nap/app-kit'
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

/**
 * Where a role usually has the next step: what its queue begins with. It only sorts; what may be
 * done on a dossier is said by the dossier itself.
 */
const STAGES_OF: Partial<Record<Role, readonly AdmissionStage[]>> = {
  CELL_SECRETARY: [
    'SYMPATHISER',
    'CLASS_PROPOSED',
    'DOSSIER_PERMITTED',
    'DOSSIER_OPEN',
    'VERIFYING',
    'CV_CERTIFIED',
    'DECIDED',
  ],
  BASE_COMMITTEE: ['CERTIFIED', 'VERIFYING', 'CELL_VOTED', 'SECTION_APPRAISED'],
  ORGANISING: [
    'CERTIFIED',
    'VERIFYING',
    'CELL_VOTED',
    'SECTION_APPRAISED',
    'BASE_VOTED',
    'APPRAISING',
    'CONSENT_PENDING',
  ],
  LEADER: ['APPRAISING', 'CONSENT_PENDING'],
}

export interface DossierFilter {
  stages: AdmissionStage[] | null
  dueBefore: string | null
}

export function stageOf({ stage }: FilterValues): AdmissionStage | null {
  return OPEN_STAGES.find(known => known === stage) ?? null
}

export function queueOf({ queue }: FilterValues): Queue | null {
  return QUEUES.find(known => known === queue) ?? null
}

/** The filters as the graph takes them; what is no known stage or queue is no filter. */
export function toDossierFilter(
  values: FilterValues,
  { role, today }: { role: Role; today: string },
): DossierFilter {
  const stage = stageOf(values)
  const queue = queueOf(values)
  const mine = queue === 'MINE' ? [...(STAGES_OF[role] ?? [])] : null
  return { stages: stage ? [stage] : mine, dueBefore: queue && dueBeforeOf(queue, today) }
}

/** How many dossiers a queue has, out of the counts by stage. */
export function countQueue(
  queue: Queue,
  role: Role,
  counts: readonly { stage: AdmissionStage; count: number; late: number; soon: number }[],
): number {
  const mine = STAGES_OF[role] ?? []
  const sizes = counts.map(({ stage, count, late, soon }) => {
    if (queue === 'MINE') return mine.includes(stage) ? count : 0
    return queue === 'LATE' ? late : late + soon
  })
  return sizes.reduce((sum, size) => sum + size, 0)
}

function dueBeforeOf(queue: Queue, today: string): string | null {
  if (queue === 'MINE') return null
  return queue === 'LATE' ? today : addDays(toLocalDate(today), SOON)
}
