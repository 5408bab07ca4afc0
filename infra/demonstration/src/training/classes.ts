import { addDays, toLocalDate, yearOf, type LocalDate } from '@ket-nap/kernel'
import type { Centre } from '../place.ts'
import { random } from '../random.ts'

export type CourseKind = 'AWARENESS' | 'NEW_MEMBER' | 'ELEMENTARY_THEORY'

export interface TrainingClass {
  readonly key: string
  readonly kind: CourseKind
  readonly code: string
  readonly centre: Centre
  readonly opensOn: LocalDate
  readonly closesOn: LocalDate
  readonly decisionNumber: string
}

interface Course {
  readonly kind: CourseKind
  /** Months in which a centre opens a class. */
  readonly months: readonly number[]
  readonly code: string
  readonly days: number
}

const COURSES: readonly Course[] = [
  { kind: 'AWARENESS', months: [3, 5, 7, 9, 11], code: 'NT', days: 5 },
  { kind: 'NEW_MEMBER', months: [1, 4, 6, 8, 10, 12], code: 'ĐVM', days: 5 },
  { kind: 'ELEMENTARY_THEORY', months: [10], code: 'SC', days: 30 },
]

const FIRST_YEAR = 2020

/** Every class that the centres of a place have closed by that day, in the order of time. */
export function planClasses(centres: readonly Centre[], today: LocalDate): TrainingClass[] {
  const years = Array.from(
    { length: yearOf(today) - FIRST_YEAR + 1 },
    (_, index) => FIRST_YEAR + index,
  )
  return centres
    .flatMap(centre => years.flatMap(year => classesOfYear(centre, year)))
    .filter(({ closesOn }) => closesOn <= today)
    .toSorted((a, b) => (a.closesOn < b.closesOn ? -1 : Number(a.closesOn > b.closesOn)))
}

/** The class that each centre holds next; it is planned, and nobody is sent to it yet. */
export function planNextClasses(centres: readonly Centre[], today: LocalDate): TrainingClass[] {
  const year = yearOf(today)
  return centres.flatMap(centre => {
    const [next] = [year, year + 1]
      .flatMap(each => classesOfYear(centre, each))
      .filter(({ kind, opensOn }) => kind === 'AWARENESS' && opensOn > today)
      .toSorted((a, b) => (a.opensOn < b.opensOn ? -1 : 1))
    return next ? [next] : []
  })
}

function classesOfYear(centre: Centre, year: number): TrainingClass[] {
  const chance = random(`classes of ${centre.unit} in ${year}`)
  let decisions = 0
  return COURSES.flatMap(({ kind, months, code, days }) =>
    months.flatMap((month, index) => {
      const first = toLocalDate(`${year}-${String(month).padStart(2, '0')}-01`)
      const opensOn = addDays(first, chance.integer(4, 19))
      const closesOn = addDays(opensOn, days - 1)
      decisions += chance.integer(1, 4)
      if (opensOn < centre.from || (centre.until !== null && closesOn >= centre.until)) return []
      const number = String(index + 1).padStart(2, '0')
      return [
        {
          key: `${centre.unit}:${kind}:${year}-${number}`,
          kind,
          code: `${code}${number}/${year}-${centre.short}`,
          centre,
          opensOn,
          closesOn,
          decisionNumber: `${decisions}-QĐ/${year}`,
        },
      ]
    }),
  )
}
