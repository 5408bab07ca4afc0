/** Round values from 0 up to at least the greatest, about as many as asked. */
export function ticksUpTo(greatest: number, about = 4): number[] {
  if (!(greatest > 0)) return [0, 1]
  const rough = greatest / about
  const magnitude = 10 ** Math.floor(Math.log10(rough))
  const step =
    [1, 2, 2.5, 5, 10].map(factor => factor * magnitude).find(size => size >= rough) ?? rough
  const count = Math.ceil(greatest / step - 1e-9)
  return Array.from({ length: count + 1 }, (_tick, index) => Number((index * step).toPrecision(12)))
}

/** Every how many labels one fits. */
export function labelStride(labels: readonly string[], width: number): number {
  const longest = Math.max(1, ...labels.map(label => label.length))
  const fitting = Math.max(1, Math.floor(width / (longest * 8 + 10)))
  return Math.max(1, Math.ceil(labels.length / fitting))
}
