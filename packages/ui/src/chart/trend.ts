import { labelStride, ticksUpTo } from './scale.ts'

export interface Series {
  name: string
  /** One per label; `null` where there is none yet. */
  values: readonly (number | null)[]
  /** Columns for counts of a period, a line for what adds up. */
  shape: 'line' | 'columns'
}

/** What is to be reached, per label: one line, or a band when there is an upper edge too. */
export interface Goal {
  name: string
  lower: readonly number[]
  upper?: readonly number[] | undefined
}

export interface Trend {
  labels: readonly string[]
  series: readonly Series[]
  goal?: Goal | undefined
}

interface Size {
  width: number
  height: number
}

interface Point {
  x: number
  y: number
}

const MARGIN = { top: 12, right: 12, bottom: 26, left: 44 }

/** Places of everything in a trend drawing, in pixels. */
export function layTrend({ labels, series, goal }: Trend, { width, height }: Size) {
  const inner = { left: MARGIN.left, right: width - MARGIN.right }
  const bottom = height - MARGIN.bottom
  const numbers = series.flatMap(each => each.values.filter(value => value !== null))
  const ticks = ticksUpTo(Math.max(0, ...numbers, ...(goal?.upper ?? goal?.lower ?? [])))
  const top = ticks.at(-1) ?? 1
  const slot = (inner.right - inner.left) / Math.max(1, labels.length)

  const x = (index: number) => inner.left + slot * (index + 0.5)
  const y = (value: number) => bottom - (value / top) * (bottom - MARGIN.top)
  const pointsOf = (values: readonly (number | null)[]): Point[] =>
    values.flatMap((value, index) => (value === null ? [] : [{ x: x(index), y: y(value) }]))

  const columnSeries = series.filter(each => each.shape === 'columns')
  const columnWidth = Math.min(28, (slot * 0.64) / Math.max(1, columnSeries.length))
  const columns = columnSeries.flatMap((each, group) =>
    each.values.flatMap((value, index) => {
      if (value === null) return []
      const offset = (group - (columnSeries.length - 1) / 2) * (columnWidth + 2)
      const left = x(index) + offset - columnWidth / 2
      return [
        { series: series.indexOf(each), index, x: left, y: y(value), height: bottom - y(value) },
      ]
    }),
  )
  const lines = series.flatMap((each, index) => {
    const points = each.shape === 'line' ? pointsOf(each.values) : []
    return points.length > 0 ? [{ series: index, path: pathOf(points), points }] : []
  })

  return {
    inner,
    bottom,
    columnWidth,
    columns,
    lines,
    ticks: ticks.map(value => ({ value, y: y(value) })),
    labels: labelsAt(labels, x, slot * labels.length),
    goal: goal && goalPaths(pointsOf(goal.lower), goal.upper ? pointsOf(goal.upper) : null),
    slot,
  }
}

function labelsAt(labels: readonly string[], x: (index: number) => number, width: number) {
  const stride = labelStride(labels, width)
  return labels.flatMap((text, index) => (index % stride === 0 ? [{ text, x: x(index) }] : []))
}

function goalPaths(lower: Point[], upper: Point[] | null) {
  const area = upper && `${pathOf(upper)} L${pathOf(lower.toReversed()).slice(1)} Z`
  return { line: pathOf(lower), upperLine: upper && pathOf(upper), area }
}

function pathOf(points: readonly Point[]): string {
  return points
    .map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`)
    .join(' ')
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
