import { dayOf } from '../days/days.ts'

interface TypedDecision {
  effectiveOn: string
  decisionNumber: string
  decidedOn: string
}

/** What was typed, with `null` where it is no day. In the order of the fields. */
export function readDecision({ effectiveOn, decisionNumber, decidedOn }: TypedDecision) {
  return {
    decisionNumber: decisionNumber.trim(),
    decidedOn: dayOf(decidedOn),
    effectiveOn: dayOf(effectiveOn),
  }
}
