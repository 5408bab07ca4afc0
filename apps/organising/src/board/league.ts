/** By what the units below are compared. */
export const MEASURES = ['rate', 'admitted', 'members'] as const

export type Measure = (typeof MEASURES)[number]

interface Place {
  members: number
  admitted: number
  rate: { percent?: number | null | undefined }
}

/** The highest first; without a rate (no members) last. Equals keep the order of the server. */
export function rank<Each extends Place>(places: readonly Each[], measure: Measure) {
  return places
    .map(place => ({ ...place, value: valueOf(place, measure) }))
    .toSorted((a, b) => (b.value ?? -1) - (a.value ?? -1))
}

function valueOf({ members, admitted, rate }: Place, measure: Measure): number | null {
  if (measure === 'rate') return rate.percent ?? null
  return measure === 'admitted' ? admitted : members
}
