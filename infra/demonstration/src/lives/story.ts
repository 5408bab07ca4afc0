import {
  addDays,
  addMonths,
  daysBetween,
  maxDate,
  minDate,
  toLocalDate,
  yearOf,
} from '@ket-nap/kernel'
import type { LocalDate } from '@ket-nap/kernel'
import type { PersonFlag } from '../people/words.ts'
import type { Movements, Place } from '../place.ts'
import { at, type Random } from '../random.ts'
import { isAwardedIn } from './badges.ts'
import { cellsOpenOn, pickCell, type Teller } from './cells.ts'
import { pickDays } from './days.ts'
import type { DepartureKind, Life } from './life.ts'
import { inventOpening } from './opening.ts'
import { Roster } from './roster.ts'

/**
 * Tells what happens in a place from 2020 to today, in the order of time: exactly the article's numbers
 * until the day of its count, and afterwards what its yearly shares say.
 */
export function tellLives(teller: Teller, today: LocalDate): Life[] {
  const story = new Story(teller)
  for (const movements of teller.place.membership.before) story.tell(movements)
  story.articleIsTold()
  for (const period of periodsAfter(teller.place, today)) story.tell(story.expect(period))
  return story.lives
}

interface Period {
  readonly from: LocalDate
  readonly until: LocalDate
}

function periodsAfter({ article }: Place, today: LocalDate): Period[] {
  const first = addDays(article.countedOn, 1)
  const end = addDays(today, 1)
  const years = Array.from(
    { length: yearOf(today) - yearOf(first) + 1 },
    (_, index) => yearOf(first) + index,
  )
  return years.map(year => ({
    from: maxDate(first, toLocalDate(`${year}-01-01`)),
    until: minDate(end, toLocalDate(`${year + 1}-01-01`)),
  }))
}

const DEPARTURES = [
  ['died', 'DECEASED'],
  ['transferredOut', 'TRANSFERRED_OUT'],
  ['removed', 'REMOVED'],
  ['resigned', 'RESIGNED'],
  ['expelled', 'EXPELLED'],
] as const satisfies readonly (readonly [keyof Movements, DepartureKind])[]

/** Where a year is not given. */
const USUAL_PERCENT = 3
const MOVED_PERCENT = 0.5

class Story {
  private readonly roster: Roster
  private admissions = 0
  private readonly decisions = new Map<string, number>()

  constructor(private readonly teller: Teller) {
    this.roster = new Roster(teller.random)
    const { badges } = teller.place.membership
    for (const life of inventOpening(teller)) {
      this.roster.add(life)
      // Who gets a badge that the article counts must live to see it.
      if (badges && isAwardedIn(life.decidedOn, badges.year)) this.roster.keep(life)
    }
  }

  get lives(): Life[] {
    return this.roster.everybody
  }

  articleIsTold(): void {
    this.roster.releaseAll()
  }

  tell(movements: Movements): void {
    const { place, random } = this.teller
    const { expected } = place.membership
    const seven = expected && contains(movements, expected.quarter) ? expected.people : 0
    const events: [LocalDate, (day: LocalDate) => void][] = []
    const add = (period: Period, count: number, happen: (day: LocalDate) => void) => {
      for (const day of pickDays(random, period, count)) events.push([day, happen])
    }
    add(movements, movements.admitted - seven, day => this.admit(day))
    add(movements, movements.transferredIn, day => this.receive(day))
    for (const [field, kind] of DEPARTURES) {
      add(movements, movements[field], day => this.roster.depart(kind, day))
    }
    add(movements, this.share(movements, MOVED_PERCENT), day => this.move(day))
    if (expected && seven > 0) {
      const period = { from: addDays(expected.quarter, 20), until: addDays(expected.quarter, 85) }
      add(period, seven, day => this.admit(day, expected.commune))
    }
    for (const [day, happen] of events.toSorted(([a], [b]) => (a < b ? -1 : Number(a > b))))
      happen(day)
  }

  /** What the yearly shares of the place mean for a period that begins now. */
  expect(period: Period): Movements {
    const { admittedPercent, ...percent } = this.teller.place.membership.afterwards
    const year = String(yearOf(period.from))
    return {
      ...period,
      admitted: this.share(period, admittedPercent[year] ?? USUAL_PERCENT),
      transferredIn: this.share(period, percent.transferredInPercent),
      died: this.share(period, percent.diedPercent),
      transferredOut: this.share(period, percent.transferredOutPercent),
      removed: this.share(period, percent.removedPercent),
      resigned: this.share(period, percent.removedPercent / 5),
      expelled: this.share(period, percent.removedPercent / 6),
    }
  }

  private share({ from, until }: Period, percentOfYear: number): number {
    return Math.round((this.roster.count * percentOfYear * daysBetween(from, until)) / 36_500)
  }

  private admit(ceremonyOn: LocalDate, commune?: string): void {
    const { place, cells, population, random } = this.teller
    const groups = at(place.groupsOfTheAdmitted, this.admissions % place.groupsOfTheAdmitted.length)
    this.admissions += 1
    const choice = commune
      ? cells.filter(({ key }) => key.startsWith(`${commune}/`))
      : cellsOpenOn(cells, place, ceremonyOn)
    const cell = pickCell(random, choice, groups)
    const decidedOn = addDays(ceremonyOn, -random.integer(5, 24))
    const { milieu } = cell
    const age = ageOf(random, groups)
    this.roster.add({
      person: population.invent({ milieu, on: decidedOn, age, groups, isMember: true }),
      decidedOn,
      decisionNumber: this.numberDecision(decidedOn),
      ceremonyOn,
      listedOn: addDays(addMonths(decidedOn, -random.integer(9, 22)), -random.integer(0, 20)),
      belongings: [{ unit: cell.key, from: ceremonyOn, until: null, reason: 'ADMITTED' }],
      departure: null,
    })
  }

  /** Somebody comes from a place that is not told here; official there for years. */
  private receive(day: LocalDate): void {
    const { cells, population, random } = this.teller
    const cell = pickCell(random, cells)
    const decidedOn = addMonths(day, -random.integer(26, 240))
    const { milieu } = cell
    this.roster.add({
      person: population.invent({
        milieu,
        on: decidedOn,
        age: random.integer(19, 30),
        groups: [],
        isMember: true,
      }),
      decidedOn,
      decisionNumber: null,
      ceremonyOn: addDays(decidedOn, random.integer(5, 24)),
      listedOn: null,
      belongings: [{ unit: cell.key, from: day, until: null, reason: 'TRANSFERRED' }],
      departure: null,
    })
  }

  private move(day: LocalDate): void {
    const { cells, random } = this.teller
    this.roster.move(day, from => {
      const milieu = cells.find(({ key }) => key === from)?.milieu
      return pickCell(
        random,
        cells.filter(cell => cell.milieu === milieu),
      ).key
    })
  }

  private numberDecision(day: LocalDate): string {
    const { until, decisions } = this.teller.place.unit
    const body = day < until ? decisions : 'ĐU'
    const term = `${body} ${yearOf(day)}`
    const number = (this.decisions.get(term) ?? 0) + 1
    this.decisions.set(term, number)
    return `${number}-QĐ/${body}`
  }
}

const contains = ({ from, until }: Period, day: LocalDate) => from <= day && day < until

function ageOf(random: Random, groups: readonly PersonFlag[]): number {
  if (groups.includes('STUDENT_OR_PUPIL')) return random.integer(18, 21)
  if (groups.includes('ENTERPRISE_OWNER')) return random.integer(30, 47)
  if (groups.includes('MILITIA') || groups.includes('RESERVE')) return random.integer(19, 29)
  const [least = 19, most = 29] = random
    .weighted({ '19-29': 64, '30-34': 18, '35-44': 13, '45-56': 5 })
    .split('-')
    .map(Number)
  return random.integer(least, most)
}
