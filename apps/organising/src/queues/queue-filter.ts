import { addDays, toLocalDate } from '@ket-nap/kernel'

/** Names of the filters in the URL. */
export const FILTER_NAMES = ['stage', 'queue'] as const
export type FilterName = (typeof FILTER_NAMES)[number]
export type FilterValues = Partial<Record<FilterName, string>>

export const QUEUES = ['MINE', 'LATE', 'SOON'] as const
export type Queue = (typeof QUEUES)[number]

const SOON = 30

export interface QueueFilter<Stage extends string> {
  stages: Stage[] | null
  dueBefore: string | null
  /** Only those whose next step is that of the signed-in post; the server says which. */
  waiting: boolean
}

export function queueOf({ queue }: FilterValues): Queue | null {
  return QUEUES.find(known => known === queue) ?? null
}

/** The filters as the graph takes them; what is no stage of these and no known queue is no filter. */
export function toQueueFilter<Stage extends string>(
  values: FilterValues,
  { stages, today }: { stages: readonly Stage[]; today: string },
): QueueFilter<Stage> {
  const stage = stages.find(known => known === values.stage)
  const queue = queueOf(values)
  return {
    stages: stage ? [stage] : null,
    dueBefore: queue && dueBeforeOf(queue, today),
    waiting: queue === 'MINE',
  }
}

export interface QueueCounts {
  late: number
  soon: number
  waiting: number
}

/** How many files a queue has, out of the counts by stage. */
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
