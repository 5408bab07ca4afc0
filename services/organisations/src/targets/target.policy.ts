import {
  acceptUnless,
  objection,
  type LocalDate,
  type Objection,
  type Outcome,
} from '@ket-nap/kernel'
import type { Role } from '@ket-nap/subgraph'
import { MEASURES, type TargetIndicator } from './target.workflow.ts'

type TargetObjection = Objection<string, Role>

/** What is asked for: a number, or a band in percent. */
export interface Measure {
  number?: number | null | undefined
  lowerPercent?: number | null | undefined
  upperPercent?: number | null | undefined
}

export interface Goal extends Measure {
  indicator: TargetIndicator
  periodFrom: LocalDate
  periodUntil: LocalDate
  directiveNumber: string
  directiveOn: LocalDate
  directiveIssuer: string
}

const LONGEST = { directiveNumber: 100, directiveIssuer: 200 } as const

/** May this goal be recorded? It names its directive, and a number or a band as its indicator asks. */
export function judgeGoal(goal: Goal, today: LocalDate): Outcome<Goal, TargetObjection> {
  const objections = [
    ...objectionsToMeasure(goal.indicator, goal),
    ...objectionsToText(goal, 'directiveNumber'),
    ...objectionsToText(goal, 'directiveIssuer'),
  ]
  if (goal.periodUntil <= goal.periodFrom) objections.push(no('PERIOD_REVERSED', 'periodUntil'))
  if (goal.directiveOn > today) objections.push(no('DIRECTIVE_IN_FUTURE', 'directiveOn'))
  return acceptUnless(
    {
      ...goal,
      directiveNumber: tidy(goal.directiveNumber),
      directiveIssuer: tidy(goal.directiveIssuer),
    },
    objections,
  )
}

/** A number or a band, as the indicator asks. */
export const objectionsToMeasure = (
  indicator: TargetIndicator,
  measure: Measure,
): TargetObjection[] =>
  MEASURES[indicator] === 'NUMBER' ? objectionsToNumber(measure) : objectionsToBand(measure)

const no = (code: string, field: string): TargetObjection =>
  objection(code, { path: ['input', field] })

const isGiven = (value: number | null | undefined): value is number =>
  value !== null && value !== undefined

function objectionsToNumber({ number, lowerPercent, upperPercent }: Measure): TargetObjection[] {
  if (!isGiven(number)) return [no('NUMBER_REQUIRED', 'number')]
  if (isGiven(lowerPercent)) return [no('BAND_NOT_ALLOWED', 'lowerPercent')]
  if (isGiven(upperPercent)) return [no('BAND_NOT_ALLOWED', 'upperPercent')]
  return number >= 1 ? [] : [no('NUMBER_NOT_USABLE', 'number')]
}

function objectionsToBand({ number, lowerPercent, upperPercent }: Measure): TargetObjection[] {
  if (isGiven(number)) return [no('NUMBER_NOT_ALLOWED', 'number')]
  if (!isGiven(lowerPercent)) return [no('BAND_REQUIRED', 'lowerPercent')]
  if (!isPercent(lowerPercent)) return [no('PERCENT_NOT_USABLE', 'lowerPercent')]
  if (!isGiven(upperPercent)) return []
  if (!isPercent(upperPercent)) return [no('PERCENT_NOT_USABLE', 'upperPercent')]
  return upperPercent < lowerPercent ? [no('BAND_REVERSED', 'upperPercent')] : []
}

/** From 0 to 100 with at most two decimals. */
const isPercent = (value: number): boolean =>
  value >= 0 && value <= 100 && Number(value.toFixed(2)) === value

const tidy = (text: string): string => text.normalize('NFC').trim()

function objectionsToText(goal: Goal, field: keyof typeof LONGEST): TargetObjection[] {
  const text = tidy(goal[field])
  if (text !== '' && text.length <= LONGEST[field] && !/\p{Cc}/u.test(text)) return []
  const params = { limit: LONGEST[field] }
  return [objection('TEXT_NOT_USABLE', { path: ['input', field], params })]
}
