import {
  accept,
  addMonths,
  object,
  objection,
  type LocalDate,
  type Objection,
  type Outcome,
} from '@ket-nap/kernel'
import type { Role } from '@ket-nap/subgraph'
import { MONTHS_AHEAD } from './reorganisation.workflow.ts'

export type TreeObjection = Objection<string, Role>

/** A no, from a list of reasons that cannot be empty. */
export function refuse(objections: readonly TreeObjection[]): Outcome<never, TreeObjection> {
  const [first, ...others] = objections
  if (!first) throw new Error('refused without an objection')
  return object(first, ...others)
}

/** The written decision behind a change, and the day from which it holds. */
export interface Decision {
  effectiveOn: LocalDate
  decisionNumber: string
  decidedOn: LocalDate
}

const LONGEST_NUMBER = 100
const LONGEST_NAME = 200
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u

/** Every change needs a decision with a number; it may be recorded late, and planned a year ahead. */
export function objectionsToDecision(decision: Decision, today: LocalDate): TreeObjection[] {
  const number = decision.decisionNumber.trim()
  const latest = addMonths(today, MONTHS_AHEAD)
  const objections: TreeObjection[] = []
  const path = (field: string) => ['input', field]
  if (number === '') {
    objections.push(objection('DECISION_NUMBER_REQUIRED', { path: path('decisionNumber') }))
  } else if (number.length > LONGEST_NUMBER || UNPRINTABLE.test(number)) {
    objections.push(objection('DECISION_NUMBER_NOT_USABLE', { path: path('decisionNumber') }))
  }
  if (decision.decidedOn > today) {
    objections.push(objection('DECIDED_IN_FUTURE', { path: path('decidedOn'), params: { today } }))
  }
  if (decision.effectiveOn > latest) {
    objections.push(objection('TOO_FAR_AHEAD', { path: path('effectiveOn'), params: { latest } }))
  }
  return objections
}

/** The name of a unit as it is stored: NFC, single spaces, up to 200 characters. */
export function readUnitName(text: string): Outcome<string, TreeObjection> {
  const name = text.normalize('NFC').trim().replace(/\s+/gu, ' ')
  const path = ['input', 'name']
  if (UNPRINTABLE.test(name)) return object(objection('NAME_NOT_USABLE', { path }))
  if (!/[\p{L}\p{N}]/u.test(name)) return object(objection('NAME_EMPTY', { path }))
  if (name.length > LONGEST_NAME) {
    return object(objection('NAME_TOO_LONG', { path, params: { limit: LONGEST_NAME } }))
  }
  return accept(name)
}
