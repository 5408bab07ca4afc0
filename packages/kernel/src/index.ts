export {
  accept,
  acceptUnless,
  at,
  combine,
  object,
  objection,
  type Objection,
  type Outcome,
} from './outcome.ts'

export {
  formatVietnameseDate,
  isLocalDate,
  parseLocalDate,
  parseVietnameseDate,
  toLocalDate,
  type LocalDate,
} from './local-date/local-date.ts'
export {
  addDays,
  addMonths,
  compareDates,
  daysBetween,
  maxDate,
  minDate,
  monthsBetween,
  startOfMonth,
  yearsBetween,
} from './local-date/arithmetic.ts'
export {
  dayOfWeek,
  quarterOf,
  startOfQuarter,
  startOfYear,
  yearOf,
  type DayOfWeek,
  type Quarter,
} from './local-date/calendar-parts.ts'
export {
  contains,
  intersect,
  lastDay,
  overlaps,
  period,
  periodThrough,
  quarterPeriod,
  yearPeriod,
  type Period,
} from './local-date/period.ts'
export { isOldVietnamese } from './names/old-encoding.ts'
export { today, type TimeZone } from './local-date/today.ts'

export {
  workingCalendar,
  type CalendarYear,
  type DayOff,
  type WorkingCalendar,
} from './working-days/working-calendar.ts'
export {
  addWorkingDays,
  CalendarYearMissing,
  isConfirmed,
  isWorkingDay,
  workingDaysBetween,
} from './working-days/working-days.ts'
export {
  VIETNAMESE_CALENDAR_YEARS,
  VIETNAMESE_WORKING_CALENDAR,
} from './working-days/vietnamese-working-calendar.ts'

export {
  givenNameFirst,
  nameParts,
  normaliseName,
  type NameObjectionCode,
  type NameParts,
} from './names/name.ts'
export { foldedSearchKey, foldMarks } from './names/fold.ts'
export { compareByNameThenId, compareVietnameseNames, sortKey } from './names/order.ts'

export {
  isPersonalNumber,
  maskPersonalNumber,
  parsePersonalNumber,
  personalNumberWarnings,
  type Bearer,
  type PersonalNumber,
  type PersonalNumberObjectionCode,
  type PersonalNumberWarning,
} from './personal-number.ts'
export {
  formatUnitCode,
  isUnitCode,
  parentCode,
  parseUnitCode,
  unitCodeParts,
  type UnitCode,
  type UnitCodeObjectionCode,
  type UnitCodeParts,
} from './unit-code.ts'
export { formatFraction, formatInteger, formatPercent, type Fraction } from './numbers.ts'

export { describeSteps } from './workflow/describe-steps.ts'
export {
  decide,
  listActions,
  type Obstacle,
  type PossibleAction,
  type PossibleFacts,
  type Rule,
  type Standing,
  type Workflow,
} from './workflow/workflow.ts'
export {
  judgeBallot,
  MORE_THAN_HALF,
  TWO_THIRDS,
  votesNeeded,
  type Ballot,
  type BallotObjectionCode,
  type BallotResult,
  type Share,
} from './votes/votes.ts'
