import {
  acceptUnless,
  object,
  objection,
  type LocalDate,
  type Objection,
  type Outcome,
} from '@ket-nap/kernel'
import type { Role, Viewer } from '@ket-nap/subgraph'
import type { CourseKind } from '../courses/course.workflow.ts'
import { RUNNERS, type ClassForm, type ClassStage } from './training-class.workflow.ts'

export type ClassObjection = Objection<string, Role>

const LONGEST_CODE = 50
const LONGEST_NUMBER = 50
const LONGEST_PLACE = 200
export const MOST_SEATS = 1_000

/** A class as it is planned. */
export interface ClassPlan {
  readonly courseKind: CourseKind
  readonly code: string
  readonly form: ClassForm
  readonly place: string
  readonly opensOn: LocalDate
  readonly closesOn: LocalDate
  readonly seats: number
}

/** Where the organiser of a class lies. */
export interface OrganiserAnchors {
  readonly unitId: string
  readonly provinceId: string | null
  readonly aboveBaseId: string | null
  readonly baseId: string | null
}

/** As it is stored and shown: NFC, single spaces, none around. */
export const lineOf = (written: string): string =>
  written.normalize('NFC').trim().replace(/ +/gu, ' ')

export const isLine = (line: string, longest: number): boolean =>
  line.length > 0 && line.length <= longest && !/\p{Cc}/u.test(line)

/** Whether this post runs the classes of an organiser: the organiser lies within its reach. */
export function runsClass({ post, scope }: Viewer, organiser: OrganiserAnchors): boolean {
  const { unitId, baseId, aboveBaseId, provinceId } = organiser
  const isWithin =
    scope.units.includes(unitId) ||
    (baseId !== null && scope.bases.includes(baseId)) ||
    (aboveBaseId !== null && scope.aboveBases.includes(aboveBaseId)) ||
    (provinceId !== null && scope.provinces.includes(provinceId))
  return isWithin && RUNNERS.includes(post.role)
}

/** A class that is run from here and at one of these stages, or why it is not to be touched. */
export function judgeStage<Found extends { stage: ClassStage }>(
  found: Found | null,
  stages: readonly ClassStage[],
): Outcome<Found, ClassObjection> {
  if (!found) return object(classUnknown())
  const { stage } = found
  const wrong = objection('WRONG_STAGE', { path: ['input', 'classId'], params: { stage } })
  return acceptUnless(found, stages.includes(stage) ? [] : [wrong])
}

export const classUnknown = (): ClassObjection =>
  objection('CLASS_UNKNOWN', { path: ['input', 'classId'] })

/** Another class of the organiser has the code. */
export const codeTaken = (): ClassObjection => objection('CODE_TAKEN', { path: ['input', 'code'] })

/** Everything that speaks against a plan, or the plan as it will be stored. */
export function judgePlan(written: ClassPlan): Outcome<ClassPlan, ClassObjection> {
  const plan = { ...written, code: lineOf(written.code), place: lineOf(written.place) }
  return acceptUnless(plan, [
    ...usable({ code: 'CODE_NOT_USABLE', field: 'code', line: plan.code, longest: LONGEST_CODE }),
    ...usable({
      code: 'PLACE_NOT_USABLE',
      field: 'place',
      line: plan.place,
      longest: LONGEST_PLACE,
    }),
    ...(plan.closesOn < plan.opensOn
      ? [objection('CLASS_DAYS_IN_WRONG_ORDER', { path: ['input', 'closesOn'] })]
      : []),
    ...seatsInRange(plan.seats, ['input', 'seats']),
  ])
}

export const seatsInRange = (seats: number, path: readonly string[]): ClassObjection[] =>
  Number.isInteger(seats) && seats >= 1 && seats <= MOST_SEATS
    ? []
    : [objection('SEATS_OUT_OF_RANGE', { path, params: { most: MOST_SEATS } })]

/** The decision by which a class is opened. */
export interface OpeningDecision {
  readonly decisionNumber: string
  readonly decidedOn: LocalDate
}

export const objectionsToDecision = (
  { decisionNumber, decidedOn }: OpeningDecision,
  today: LocalDate,
): ClassObjection[] => [
  ...usable({
    code: 'DECISION_NUMBER_NOT_USABLE',
    field: 'decisionNumber',
    line: decisionNumber,
    longest: LONGEST_NUMBER,
  }),
  ...(decidedOn > today
    ? [objection('DECIDED_IN_FUTURE', { path: ['input', 'decidedOn'], params: { today } })]
    : []),
]

const LONGEST_REASON = 500

export const objectionsToReason = (reason: string): ClassObjection[] =>
  isLine(reason, LONGEST_REASON)
    ? []
    : [
        objection('REASON_NOT_USABLE', {
          path: ['input', 'reason'],
          params: { limit: LONGEST_REASON },
        }),
      ]

interface WrittenLine {
  code: string
  field: string
  line: string
  longest: number
}

const usable = ({ code, field, line, longest }: WrittenLine): ClassObjection[] =>
  isLine(line, longest)
    ? []
    : [objection<string, Role>(code, { path: ['input', field], params: { limit: longest } })]
