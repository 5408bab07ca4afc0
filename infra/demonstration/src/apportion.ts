/**
 * Splits a whole number by weights so that the parts add up to it exactly (largest remainders), each at
 * least `least`.
 */
export function apportion(total: number, weights: readonly number[], least = 0): number[] {
  const free = total - least * weights.length
  if (free < 0) throw new RangeError('Too little to give every part its least')
  const sum = weights.reduce((all, weight) => all + weight, 0)
  const exact = weights.map(weight => (free * weight) / sum)
  const parts = exact.map(Math.floor)
  const missing = free - parts.reduce((all, part) => all + part, 0)
  const byRemainder = exact
    .map((share, index) => ({ index, remainder: share - Math.floor(share) }))
    .toSorted((a, b) => b.remainder - a.remainder || a.index - b.index)
  const raised = new Set(byRemainder.slice(0, missing).map(({ index }) => index))
  return parts.map((part, index) => least + part + (raised.has(index) ? 1 : 0))
}
