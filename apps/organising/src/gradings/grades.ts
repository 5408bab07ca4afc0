import type { Grade } from '../gql/graphql.ts'

/** The grades, the best first. */
export const GRADES = [
  'OUTSTANDING',
  'GOOD',
  'DONE',
  'NOT_DONE',
] as const satisfies readonly Grade[]

/** The years that are graded on a day: the one that ends, then the ones before it. */
export function yearsOf(today: string): number[] {
  const year = Number(today.slice(0, 4))
  return [year, year - 1, year - 2]
}
