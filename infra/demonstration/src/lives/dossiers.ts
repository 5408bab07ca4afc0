import { addDays, addMonths, maxDate, startOfQuarter, type LocalDate } from '@ket-nap/kernel'
import type { Person, Population } from '../people/person.ts'
import type { PersonFlag } from '../people/words.ts'
import type { Place } from '../place.ts'
import { at, type Random } from '../random.ts'
import { lastVersion, type Tree } from '../tree/tree.ts'
import { pickCell, type Cell } from './cells.ts'

/** Somebody on the list of a cell who is not a member, or no longer on the way to become one. */
export interface Dossier {
  readonly person: Person
  readonly unit: string
  readonly stage: Stage
  readonly listedOn: LocalDate
  readonly decidedOn: LocalDate | null
  readonly expectedQuarter: LocalDate | null
  readonly stageSince: LocalDate
  readonly openedOn: LocalDate | null
  readonly consideredOn: LocalDate | null
}

/** Of 1,000 members there are so many people in each stage. */
const PER_THOUSAND = [
  ['SYMPATHISER', 17],
  ['CLASS_PROPOSED', 4],
  ['CERTIFIED', 4.5],
  ['DOSSIER_PERMITTED', 2],
  ['DOSSIER_OPEN', 2.5],
  ['VERIFYING', 2.5],
  ['CV_CERTIFIED', 1.3],
  ['CELL_VOTED', 1.2],
  ['SECTION_APPRAISED', 0.3],
  ['BASE_VOTED', 1],
  ['APPRAISING', 1.2],
  ['CONSENT_PENDING', 0.3],
  ['DECIDED', 1],
  ['OFF_LIST', 1.5],
  ['WITHDRAWN', 0.6],
  ['REFUSED', 0.3],
  ['CANCELLED', 0.2],
  ['MOVED_AWAY', 0.8],
] as const

export type Stage = (typeof PER_THOUSAND)[number][0]

/** From here on somebody holds a certificate of the awareness class. */
export const CERTIFIED_STAGES: readonly Stage[] = [
  'CERTIFIED',
  'DOSSIER_PERMITTED',
  'DOSSIER_OPEN',
  'VERIFYING',
  'CV_CERTIFIED',
  'CELL_VOTED',
  'SECTION_APPRAISED',
  'BASE_VOTED',
  'APPRAISING',
  'CONSENT_PENDING',
  'DECIDED',
]

const THIS_QUARTER: ReadonlySet<Stage> = new Set([
  'CV_CERTIFIED',
  'CELL_VOTED',
  'SECTION_APPRAISED',
  'BASE_VOTED',
  'APPRAISING',
  'CONSENT_PENDING',
  'DECIDED',
])
const OPENED_STAGES: ReadonlySet<Stage> = new Set(['DOSSIER_OPEN', 'VERIFYING', 'CV_CERTIFIED'])
const VOTED_STAGES: ReadonlySet<Stage> = new Set([
  'CELL_VOTED',
  'SECTION_APPRAISED',
  'BASE_VOTED',
  'APPRAISING',
  'CONSENT_PENDING',
  'DECIDED',
])
const NEXT_QUARTER: ReadonlySet<Stage> = new Set(['DOSSIER_PERMITTED', 'DOSSIER_OPEN', 'VERIFYING'])

interface Setting {
  readonly place: Place
  readonly tree: Tree
  readonly cells: readonly Cell[]
  readonly population: Population
  readonly random: Random
  readonly today: LocalDate
}

/** The people of today's lists, for so many members. */
export function inventDossiers(setting: Setting, members: number): Dossier[] {
  return PER_THOUSAND.flatMap(([stage, share]) => {
    const cells = cellsFor(stage, setting)
    const count = cells.length === 0 ? 0 : Math.max(1, Math.round((members * share) / 1_000))
    const narrowed = { ...setting, cells }
    const dossiers = Array.from({ length: count }, (_, index) =>
      inventDossier(narrowed, stage, index),
    )
    return stage === 'CELL_VOTED' ? votedInPairs(dossiers, setting) : dossiers
  })
}

/**
 * A meeting of a cell votes on two: the second of each pair belongs to the cell of the first, and waited as
 * long. The first meeting was held where the demonstration has accounts for every level.
 */
function votedInPairs(dossiers: readonly Dossier[], { cells }: Setting): Dossier[] {
  const shown = cells.find(({ key }) => key === SHOWN_CELL)?.key
  return dossiers.map((dossier, index) => {
    const first = at(dossiers, index - (index % 2))
    const { stageSince, openedOn, consideredOn } = first
    const unit = (index < 2 && shown) || first.unit
    return { ...dossier, unit, stageSince, openedOn, consideredOn }
  })
}

const SHOWN_CELL = 'quynh-phu/xa-an-le/thon-2'

/** Only a cell of a section has its dossiers appraised by one. */
function cellsFor(stage: Stage, { tree, cells }: Setting): readonly Cell[] {
  if (stage !== 'SECTION_APPRAISED') return cells
  return cells.filter(({ key }) => {
    const parent = tree.get(lastVersion(tree.get(key)).parent)
    return lastVersion(parent).level === 'SECTION'
  })
}

function inventDossier(
  { place, cells, population, random, today }: Setting,
  stage: Stage,
  index: number,
): Dossier {
  const groups = at(place.groupsOfTheAdmitted, index % place.groupsOfTheAdmitted.length)
  const { key: unit, milieu } = pickCell(random, cells, groups)
  const listedOn = addDays(addMonths(today, -monthsOnList(random, stage)), -random.integer(0, 27))
  const age = ageOf(random, groups)
  const person = population.invent({ milieu, on: today, age, groups, isMember: false })
  const decidedOn = stage === 'DECIDED' ? addDays(today, -random.integer(3, 20)) : null
  return {
    person,
    unit,
    stage,
    listedOn,
    ...daysOf(stage, index, { listedOn, today, decidedOn }),
    expectedQuarter: expectedQuarterOf(stage, today),
  }
}

interface KnownDays {
  listedOn: LocalDate
  today: LocalDate
  decidedOn: LocalDate | null
}

/** Days of the way so far: spread over the weeks before today, so that some clocks are near their end. */
function daysOf(
  stage: Stage,
  index: number,
  { listedOn, today, decidedOn }: KnownDays,
): Pick<Dossier, 'decidedOn' | 'stageSince' | 'openedOn' | 'consideredOn'> {
  const before = (day: LocalDate, days: number) => addDays(day, -days)
  const isVoted = VOTED_STAGES.has(stage)
  const consideredOn = isVoted
    ? before(decidedOn ?? today, decidedOn ? 30 : 4 + ((index * 13) % 66))
    : null
  const openedOn =
    isVoted || OPENED_STAGES.has(stage)
      ? before(consideredOn ?? today, 20 + ((index * 37) % 120))
      : null
  const stageSince =
    decidedOn ??
    consideredOn ??
    openedOn ??
    maxDate(listedOn, before(today, 3 + ((index * 17) % 90)))
  return { decidedOn, consideredOn, openedOn, stageSince }
}

const ageOf = (random: Random, groups: readonly PersonFlag[]): number =>
  groups.includes('STUDENT_OR_PUPIL') ? random.integer(18, 21) : random.integer(20, 36)

function monthsOnList(random: Random, stage: Stage): number {
  if (stage === 'SYMPATHISER') return random.integer(1, 20)
  return CERTIFIED_STAGES.includes(stage) ? random.integer(9, 24) : random.integer(6, 30)
}

function expectedQuarterOf(stage: Stage, today: LocalDate): LocalDate | null {
  if (THIS_QUARTER.has(stage)) return startOfQuarter(today)
  return NEXT_QUARTER.has(stage) ? addMonths(startOfQuarter(today), 3) : null
}
