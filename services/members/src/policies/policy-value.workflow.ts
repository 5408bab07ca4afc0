import type { Share } from '@ket-nap/kernel'

/** What a value is about; the page shows them in this order. */
export const POLICY_GROUPS = [
  'ADMISSION',
  'DOSSIER',
  'VOTES',
  'DEADLINES',
  'PROBATION',
  'TRANSFER',
  'LEAVING',
  'GRADING',
  'BADGES',
  'FORMS',
] as const
export type PolicyGroup = (typeof POLICY_GROUPS)[number]

export const POLICY_UNITS = ['MONTHS', 'WORKING_DAYS', 'YEARS', 'TIMES', 'PEOPLE'] as const
export type PolicyUnit = (typeof POLICY_UNITS)[number]

interface Named<IsOptional extends boolean = false> {
  readonly group: PolicyGroup
  readonly vi: string
  readonly en: string
  /** Whether there may be no such rule at all: no limit, nothing asked. */
  readonly isOptional: IsOptional
}

interface Ranged {
  readonly least: number
  readonly greatest: number
}

export interface NumberShape extends Named<boolean>, Ranged {
  readonly kind: 'NUMBER'
  readonly unit: PolicyUnit
}
export interface NumbersShape extends Named, Ranged {
  readonly kind: 'NUMBERS'
  readonly unit: PolicyUnit
}
export interface ChoiceShape<Code extends string = string> extends Named {
  readonly kind: 'CHOICE'
  readonly codes: readonly Code[]
}
export interface CodesShape<Code extends string = string> extends Named {
  readonly kind: 'CODES'
  readonly codes: readonly Code[]
}
/** A number of a form for each kind of paper that has one. */
export interface FormsShape<Code extends string = string> extends Named {
  readonly kind: 'FORMS'
  readonly codes: readonly Code[]
}
export interface YesNoShape extends Named {
  readonly kind: 'YES_NO'
}
export interface ShareShape extends Named<boolean> {
  readonly kind: 'SHARE'
}

export type PolicyShape =
  | NumberShape
  | NumbersShape
  | ChoiceShape
  | CodesShape
  | FormsShape
  | YesNoShape
  | ShareShape
export type PolicyKind = PolicyShape['kind']

export type PolicyJson =
  | number
  | string
  | boolean
  | Share
  | readonly (number | string)[]
  | Readonly<Record<string, string>>
  | null

type Required<Shape> = Shape extends { kind: 'NUMBER' }
  ? number
  : Shape extends { kind: 'NUMBERS' }
    ? readonly number[]
    : Shape extends ChoiceShape<infer Code>
      ? Code
      : Shape extends CodesShape<infer Code>
        ? readonly Code[]
        : Shape extends FormsShape<infer Code>
          ? Readonly<Partial<Record<Code, string>>>
          : Shape extends { kind: 'YES_NO' }
            ? boolean
            : Share

/** What a value of this shape is in the program. */
export type ValueOf<Shape> = Required<Shape> | (Shape extends { isOptional: true } ? null : never)

type Names = readonly [vietnamese: string, english: string]
type Range = readonly [least: number, greatest: number]

const named = (group: PolicyGroup, [vi, en]: Names) => ({
  group,
  vi,
  en,
  isOptional: false as const,
})

/** The words in which the table of values is written. */
const numberIn = (unit: PolicyUnit) => (group: PolicyGroup, names: Names, range: Range) => ({
  ...named(group, names),
  kind: 'NUMBER' as const,
  unit,
  least: range[0],
  greatest: range[1],
})
export const months = numberIn('MONTHS')
export const workingDays = numberIn('WORKING_DAYS')
export const years = numberIn('YEARS')
export const times = numberIn('TIMES')
export const people = numberIn('PEOPLE')

/** Several numbers in rising order. */
export const listOfYears = (group: PolicyGroup, names: Names, range: Range) => ({
  ...years(group, names, range),
  kind: 'NUMBERS' as const,
})

export const oneOf = <const Code extends string>(
  group: PolicyGroup,
  names: Names,
  codes: readonly Code[],
) => ({ ...named(group, names), kind: 'CHOICE' as const, codes })

export const someOf = <const Code extends string>(
  group: PolicyGroup,
  names: Names,
  codes: readonly Code[],
) => ({ ...named(group, names), kind: 'CODES' as const, codes })

export const formOfEach = <const Code extends string>(
  group: PolicyGroup,
  names: Names,
  codes: readonly Code[],
) => ({ ...named(group, names), kind: 'FORMS' as const, codes })

export const yesNo = (group: PolicyGroup, names: Names) => ({
  ...named(group, names),
  kind: 'YES_NO' as const,
})

export const share = (group: PolicyGroup, names: Names) => ({
  ...named(group, names),
  kind: 'SHARE' as const,
})

/** The rule may be that there is none. */
export const orNone = <Shape extends NumberShape | ShareShape>(shape: Shape) => ({
  ...shape,
  isOptional: true as const,
})

/** Why a stated value is not confirmed; an inherited one never is. */
export const POLICY_DOUBTS = [
  'QUESTION_BANK',
  'NO_RULE_FOUND',
  'ONE_PROVINCE_ONLY',
  'CONTRADICTION',
  'TEXT_INCOMPLETE',
] as const
export type PolicyDoubt = (typeof POLICY_DOUBTS)[number]
