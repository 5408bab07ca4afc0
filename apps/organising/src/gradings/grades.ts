import { dayOf } from '../days/days.ts'
import type { Grade } from '../gql/graphql.ts'
import type { ResolutionDraft } from './drafts.ts'

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

/** What a resolution says, each as far as it is there; null while one is missing. */
export function readResolution(typed: ResolutionDraft) {
  const documentNumber = typed.documentNumber.trim()
  const documentOn = dayOf(typed.documentOn)
  const issuer = typed.issuer.trim()
  return {
    fields: { documentNumber, documentOn, issuer },
    whole: documentNumber && documentOn && issuer ? { documentNumber, documentOn, issuer } : null,
  }
}
