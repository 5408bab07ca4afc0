import { addMonths, contains, toLocalDate, type LocalDate } from '@ket-nap/kernel'
import type { Person } from '../people/person.ts'

/** The day on which the records of the demonstration begin. */
export const RECORDS_BEGIN = toLocalDate('2020-01-01')

const PROBATION_MONTHS = 12

export interface Belonging {
  readonly unit: string
  readonly from: LocalDate
  until: LocalDate | null
  readonly reason: 'RECORDED' | 'ADMITTED' | 'TRANSFERRED'
}

export type DepartureKind = 'DECEASED' | 'TRANSFERRED_OUT' | 'REMOVED' | 'RESIGNED' | 'EXPELLED'

/** A member, from the decision on, and the cells that this person belonged to since records begin. */
export interface Life {
  readonly person: Person
  readonly decidedOn: LocalDate
  readonly decisionNumber: string | null
  readonly ceremonyOn: LocalDate
  /** Day on which the cell put this person on its list; null when the admission was elsewhere or earlier. */
  readonly listedOn: LocalDate | null
  readonly belongings: [Belonging, ...Belonging[]]
  departure: { kind: DepartureKind; on: LocalDate } | null
}

/** The last day of the 12 months, however late the papers (294 pt 4.2.2). */
export const officialOn = ({ ceremonyOn }: Life): LocalDate =>
  addMonths(ceremonyOn, PROBATION_MONTHS)

export const lastBelonging = ({ belongings }: Life): Belonging => belongings.at(-1) ?? belongings[0]

/** The cell on that day; undefined before the first and after the last. */
export const cellOn = (life: Life, day: LocalDate): string | undefined =>
  life.belongings.find(belonging => contains(belonging, day))?.unit
