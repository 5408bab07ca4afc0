import type { Grade, RemovalGround } from '../codes/life-codes.ts'
import type { Policy } from '../policies/policy.workflow.ts'

/** A cause for which the cell has to consider a removal: it proposes, nobody is removed by it. */
export interface RemovalDue {
  readonly ground: RemovalGround
  /** The years running, the last one first. */
  readonly years: readonly number[]
  readonly source: string
}

type Rules = Pick<Policy, 'removalPoorYears' | 'gradesBelowStandard'>

/**
 * Whether the latest grades of a member, one for each year running, are all below the standard for as many
 * years as the rules say. A year without a grade breaks the row. Source: 294 pt 8.1.
 */
export function removalDue(
  gradings: readonly { readonly year: number; readonly grade: Grade }[],
  { removalPoorYears, gradesBelowStandard }: Rules,
): RemovalDue | null {
  const below: readonly string[] = gradesBelowStandard
  const latestFirst = gradings.toSorted((one, other) => other.year - one.year)
  const [latest] = latestFirst
  if (!latest) return null
  const end = latestFirst.findIndex(
    ({ year, grade }, place) => year !== latest.year - place || !below.includes(grade),
  )
  const years = latestFirst.slice(0, end < 0 ? undefined : end).map(({ year }) => year)
  return years.length < removalPoorYears
    ? null
    : { ground: 'BELOW_STANDARD', years, source: '294 pt 8.1' }
}
