import type { TargetAction, TargetIndicator } from '../gql/graphql.ts'

/** A number, or a band in percent. */
export interface Measured {
  indicator: TargetIndicator
  number?: number | null | undefined
  lowerPercent?: number | null | undefined
  upperPercent?: number | null | undefined
}

/** A target as the forms of its actions need it. */
export interface ActedTarget extends Measured {
  id: string
  version: number
  unit: { id: string; name: string }
  directiveNumber: string
  directiveOn?: string | null | undefined
  directiveIssuer?: string | null | undefined
  sharing?: { kept?: number | null | undefined } | null | undefined
  shares: readonly (Omit<Measured, 'indicator'> & { unit: { id: string; name: string } })[]
}

export interface ChosenAction {
  action: TargetAction
  target: ActedTarget
  /** `570 người`, as it is in force or, for an answer, as it is proposed. */
  goal: string
}
