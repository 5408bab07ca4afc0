import { addDays, startOfQuarter, type LocalDate } from '@ket-nap/kernel'
import type { Kysely } from 'kysely'
import type { RateBasis } from '../codes/figure-codes.ts'
import type { Database } from '../database.ts'
import type { Place } from '../units/unit.policy.ts'
import { ADMITTED, ADMITTED_BY_MONTH, BADGES, PREPARING, RECOGNISED } from './admitted.queries.ts'
import { COMPOSITION } from './composition.queries.ts'
import { figureLoaders, type Subject } from './figure.queries.ts'
import { FLOW, MEMBERSHIP } from './membership.queries.ts'
import type { Period } from '../periods/period.policy.ts'
import { countedPeriod, forecastOf, lineOn, lineStandingOf, standingOf } from './target.policy.ts'
import { POPULATION, TARGETS, type TargetRow } from './target.queries.ts'

/** Version of the definitions in this folder; grows when one of them changes. */
export const DEFINITION = '2026-1'

export type Figures = ReturnType<typeof figuresOf>

/** Every figure as a loader: one statement for all units that ask it together. */
export function figuresOf(db: Kysely<Database>, today: LocalDate) {
  const figure = figureLoaders(db, today)
  return {
    membership: figure(MEMBERSHIP),
    flow: figure(FLOW),
    admitted: figure(ADMITTED),
    admittedByMonth: figure(ADMITTED_BY_MONTH),
    recognised: figure(RECOGNISED),
    badges: figure(BADGES),
    preparing: figure(PREPARING),
    composition: figure(COMPOSITION),
    population: figure(POPULATION),
    targets: figure(TARGETS),
  }
}

export interface Ratio {
  numerator: number
  denominator: number
  percent: number | null
}

const ratio = (numerator: number, denominator: number): Ratio => ({
  numerator,
  denominator,
  percent: denominator > 0 ? (100 * numerator) / denominator : null,
})

/** Members that a rate of a period is measured by. */
async function membersByBasis(
  figures: Figures,
  subject: Subject,
  { from, until, basis }: Period & { basis: RateBasis },
): Promise<number> {
  const on = async (day: LocalDate) => (await figures.membership(subject, { on: day })).total
  if (basis === 'OPENING') return on(addDays(from, -1))
  if (basis === 'CLOSING') return on(addDays(until, -1))
  const [opening, closing] = await Promise.all([on(addDays(from, -1)), on(addDays(until, -1))])
  return Math.round((opening + closing) / 2)
}

/** I3: admitted in the period by ceremony ÷ members by the basis. */
export async function admissionRate(
  figures: Figures,
  subject: Subject,
  args: Period & { basis: RateBasis },
): Promise<Ratio> {
  const { from, until } = args
  const [admitted, members] = await Promise.all([
    figures.admitted(subject, { from, until, basis: 'CEREMONY' }),
    membersByBasis(figures, subject, args),
  ])
  return ratio(admitted, members)
}

/** I4: members ÷ people living there; null where no population is on record. */
export async function membersPerPopulation(
  figures: Figures,
  subject: Subject,
): Promise<Ratio | null> {
  const [members, people] = await Promise.all([
    figures.membership(subject, { on: subject.asOf }),
    figures.population(subject, null),
  ])
  return people > 0 ? ratio(members.total, people) : null
}

/** I7, of the quarter in which the given day lies. */
export const preparing = (figures: Figures, subject: Subject, day: LocalDate | null) =>
  figures.preparing(subject, { quarter: day && startOfQuarter(day) })

/** I2: every target in force, with what was achieved by the day asked and where the line stands. */
export async function progress(figures: Figures, subject: Subject) {
  const targets = await figures.targets(subject, null)
  return Promise.all(targets.map(target => progressOf(figures, subject, target)))
}

async function progressOf(figures: Figures, subject: Subject, target: TargetRow) {
  const { asOf } = subject
  const achieved = await achievedOf(figures, subject, target)
  const value = target.indicator === 'ADMISSIONS' ? achieved.numerator : achieved.percent
  return {
    ...target,
    basis: target.indicator === 'ADMISSION_RATE' ? ('CLOSING' as const) : null,
    achieved,
    line: lineOn(target, asOf),
    standing: standingOf(target, value),
    lineStanding: lineStandingOf(target, value, asOf),
    forecast: forecastOf(target, value, asOf),
  }
}

async function achievedOf(figures: Figures, subject: Subject, target: TargetRow): Promise<Ratio> {
  const period = countedPeriod(target, subject.asOf)
  if (target.indicator === 'ADMISSIONS') {
    const admitted = await figures.admitted(subject, { ...period, basis: 'CEREMONY' })
    return ratio(admitted, target.number ?? 0)
  }
  if (target.indicator === 'ADMISSION_RATE') {
    return admissionRate(figures, subject, { ...period, basis: 'CLOSING' })
  }
  const [members, people] = await Promise.all([
    figures.membership(subject, { on: subject.asOf }),
    figures.population(subject, null),
  ])
  return ratio(members.total, people)
}

export interface UnitFigures {
  unitId: string
  members: number
  admitted: number
  rate: Ratio
}

/** The league of the units given, largest first: each figure one statement for all of them. */
export async function league(
  figures: Figures,
  places: readonly Place[],
  { asOf, first, ...period }: Period & { asOf: LocalDate; first: number },
): Promise<UnitFigures[]> {
  const rows = await Promise.all(
    places.map(async place => {
      const subject = { place, asOf }
      const [members, rate] = await Promise.all([
        figures.membership(subject, { on: asOf }),
        admissionRate(figures, subject, { ...period, basis: 'CLOSING' }),
      ])
      const { total } = members
      return { unitId: place.unit_id, members: total, admitted: rate.numerator, rate }
    }),
  )
  return rows.toSorted(largestFirst).slice(0, first)
}

const largestFirst = (a: UnitFigures, b: UnitFigures): number =>
  b.members - a.members || (a.unitId < b.unitId ? -1 : 1)
