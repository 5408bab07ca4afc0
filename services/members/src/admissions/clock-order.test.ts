import {
  addDays,
  addMonths,
  isWorkingDay,
  toLocalDate,
  VIETNAMESE_WORKING_CALENDAR as CALENDAR,
  type LocalDate,
} from '@ket-nap/kernel'
import fc from 'fast-check'
import { test } from 'vitest'
import { ADMISSION_STAGE } from '../codes/membership-codes.ts'
import { codesOf } from '../codes/term.ts'
import { reminderDays } from '../reminders/reminder.workflow.ts'
import {
  runningClocks,
  within,
  type Clock,
  type ClockDays,
  type ClockRules,
  type Timer,
} from './clock.workflow.ts'

const FIRST = toLocalDate('2023-01-02')
const day = fc.integer({ min: 0, max: 1_000 }).map(days => addDays(FIRST, days))
const dayOrNone = fc.option(day, { nil: null, freq: 4 })
const days = (max: number) => fc.integer({ min: 1, max })

const RULES: fc.Arbitrary<ClockRules> = fc.record({
  dossierMonths: fc.integer({ min: 3, max: 60 }),
  sendUpDays: fc.option(days(60), { nil: null }),
  baseResolutionDays: fc.option(days(120), { nil: null }),
  decisionDays: days(120),
  decisionExtraDays: fc.integer({ min: 0, max: 30 }),
  ceremonyDays: days(120),
  decideAfterMoveDays: days(120),
  reconsiderDays: days(120),
})

const DAYS: fc.Arbitrary<ClockDays> = fc.record({
  stage: fc.constantFrom(...codesOf(ADMISSION_STAGE)),
  certificateUntil: dayOrNone,
  openedOn: dayOrNone,
  letterDueOn: dayOrNone,
  consideredOn: dayOrNone,
  isExtended: fc.boolean(),
  decidedOn: dayOrNone,
  forwardedOn: dayOrNone,
  reconsideredOn: dayOrNone,
  paperUntil: dayOrNone,
  remarkMonth: dayOrNone,
})

/** Clocks that are counted in working days, and the day from which each runs. */
const BEGINS: Partial<Record<Timer, (days: ClockDays) => LocalDate | null>> = {
  SEND_UP: ({ consideredOn }) => consideredOn,
  BASE_RESOLUTION: ({ consideredOn }) => consideredOn,
  DECISION: ({ consideredOn, forwardedOn }) => forwardedOn ?? consideredOn,
  CEREMONY: ({ decidedOn }) => decidedOn,
  RECONSIDERATION: ({ reconsideredOn }) => reconsideredOn,
}

/** A failing run prints the seed with which it is repeated. */
const RUNS = { numRuns: 2_000, verbose: fc.VerbosityLevel.Verbose }

const dueOf = (clocks: readonly Clock[], timer: Timer) =>
  clocks.find(clock => clock.timer === timer)?.dueOn

/** Each is no earlier than the one before it. */
const isRising = (all: readonly LocalDate[]): boolean =>
  all.every((each, place) => place === 0 || (all[place - 1] ?? each) <= each)

test('a clock counted in working days is due on one, and after the day from which it runs', () => {
  fc.assert(
    fc.property(DAYS, RULES, (state, rules) =>
      runningClocks(state, rules).every(({ timer, dueOn }) => {
        const begin = BEGINS[timer]?.(state)
        return !begin || (dueOn > begin && isWorkingDay(CALENDAR, dueOn))
      }),
    ),
    RUNS,
  )
})

test('the clock that ends first stands first', () => {
  fc.assert(
    fc.property(DAYS, RULES, (state, rules) =>
      isRising(runningClocks(state, rules).map(({ dueOn }) => dueOn)),
    ),
    RUNS,
  )
})

/** What happens to a dossier one after the other: a later day, more time, or a longer term. */
const EVENTS = fc.array(
  fc.record({ after: fc.integer({ min: 0, max: 90 }), extends: fc.boolean(), longer: days(20) }),
  { minLength: 1, maxLength: 12 },
)

const BLANK: ClockDays = {
  stage: 'APPRAISING',
  certificateUntil: null,
  openedOn: null,
  letterDueOn: null,
  consideredOn: null,
  isExtended: false,
  decidedOn: null,
  forwardedOn: null,
  reconsideredOn: null,
  paperUntil: null,
  remarkMonth: null,
}

test('a clock never runs backwards: a later day, an extension and a longer term only add to it', () => {
  fc.assert(
    fc.property(day, RULES, EVENTS, (start, first, events) => {
      let [on, rules, isExtended] = [start, first, false]
      const dues = events.map(event => {
        on = addDays(on, event.after)
        rules = { ...rules, decisionDays: rules.decisionDays + event.longer }
        isExtended ||= event.extends
        return dueOf(runningClocks({ ...BLANK, consideredOn: on, isExtended }, rules), 'DECISION')
      })
      // Beyond the years on record nobody is told a wrong day.
      return isRising(dues.filter(due => due !== undefined))
    }),
    RUNS,
  )
})

test('a term is told of before it ends, and the level above only after it has ended', () => {
  const terms = fc.record({ reminderDays: days(60), escalationDays: days(60) })
  fc.assert(
    fc.property(day, terms, (today, { reminderDays: soon, escalationDays }) => {
      const told = reminderDays(today, { reminderDays: soon, escalationDays })
      if (!told) return true
      const over = within(told.escalatedUntil, escalationDays)
      const notYet = within(addDays(told.escalatedUntil, 1), escalationDays)
      const isToldBefore = told.soonUntil > today && told.escalatedUntil < today
      return isToldBefore && over !== null && over < today && notYet !== null && notYet >= today
    }),
    RUNS,
  )
})

test('a dossier is due so many months after it was opened, to the day', () => {
  fc.assert(
    fc.property(day, RULES, (openedOn, rules) => {
      const state = { ...BLANK, stage: 'VERIFYING' as const, openedOn }
      return (
        dueOf(runningClocks(state, rules), 'DOSSIER') === addMonths(openedOn, rules.dossierMonths)
      )
    }),
    RUNS,
  )
})
