import type { Role } from '@ket-nap/subgraph'

export interface Part {
  code: string
  name: string
  count: number
}

export interface ToldPart {
  code: string
  name: string
  /** Null when suppressed. */
  count: number | null
  suppressed: boolean
  of: number
}

/** Parts smaller than this are never told to these roles. Source: architecture §4. */
const LEAST_TOLD = 5
const TOLD_WITH_SUPPRESSION: readonly Role[] = ['ANALYST']

/** From the hidden sum each hidden part must stay this uncertain. */
const LEAST_UNCERTAINTY = 3

export interface Composition {
  parts: readonly Part[]
  total: number
  /** Whether one person may be in several parts, so that the parts do not add up to the total. */
  overlapping: boolean
}

/** What of a composition a role is told. */
export function toldTo(role: Role, composition: Composition): ToldPart[] {
  const { parts, total, overlapping } = composition
  if (!TOLD_WITH_SUPPRESSION.includes(role)) return parts.map(part => told(part, total))
  return overlapping ? suppressOverlapping(composition) : suppressAdding(composition)
}

/**
 * Parts that add up to a total that is told: small parts are hidden, and with them the smallest others,
 * until no hidden part can be found by subtraction. Hidden parts stand in the order of their codes, which
 * says nothing of their size. Where that cannot be reached, nothing is told.
 */
function suppressAdding({ parts, total }: Composition): ToldPart[] {
  const ascending = parts.toSorted((a, b) => a.count - b.count)
  let hidden = ascending.filter(({ count }) => count < LEAST_TOLD).length
  if (hidden === 0) return parts.map(part => told(part, total))
  while (hidden < ascending.length && !isUncertain(ascending.slice(0, hidden))) hidden += 1
  const hiddenParts = ascending.slice(0, hidden)
  if (!isUncertain(hiddenParts)) return []
  const toldParts = parts.filter(part => !hiddenParts.includes(part))
  return [...toldParts.map(part => told(part, total)), ...hide(hiddenParts, total)]
}

/** Each hidden part is at least 1, so it lies between 1 and the sum without one for each other part. */
function isUncertain(hidden: readonly Part[]): boolean {
  const sum = hidden.reduce((all, { count }) => all + count, 0)
  return hidden.length > 1 && sum - hidden.length >= LEAST_UNCERTAINTY
}

/** Each part is a yes or no of its own: hidden when few say yes, and when few say no. */
function suppressOverlapping({ parts, total }: Composition): ToldPart[] {
  const isSmall = (count: number) => count > 0 && count < LEAST_TOLD
  const [hidden, open] = [
    parts.filter(({ count }) => isSmall(count) || isSmall(total - count)),
    parts.filter(({ count }) => !isSmall(count) && !isSmall(total - count)),
  ]
  return [...open.map(part => told(part, total)), ...hide(hidden, total)]
}

const told = ({ code, name, count }: Part, of: number): ToldPart => ({
  code,
  name,
  count,
  suppressed: false,
  of,
})

const hide = (parts: readonly Part[], of: number): ToldPart[] =>
  parts
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
    .map(({ code, name }) => ({ code, name, count: null, suppressed: true, of }))
