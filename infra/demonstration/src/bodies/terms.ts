import { addMonths, maxDate, toLocalDate, type LocalDate } from '@ket-nap/kernel'
import { RECORDS_BEGIN } from '../lives/life.ts'
import { random } from '../random.ts'
import { lastVersion, type Unit, type UnitKind } from '../tree/tree.ts'

export type Organ = 'CELL' | 'SECTION_COMMITTEE' | 'BASE_COMMITTEE' | 'COMMITTEE' | 'STANDING_BOARD'

/** A term of an organ of a unit, [from, until). */
export interface Term {
  readonly unit: string
  readonly organ: Organ
  readonly number: number
  readonly from: LocalDate
  readonly until: LocalDate | null
}

/** Congresses below the provinces; their exact days are made up. */
const CONGRESSES = [toLocalDate('2020-07-01'), toLocalDate('2025-07-01')]
/** A cell below the base is elected anew twice as often (domain §4.1 numbers by terms). */
const MONTHS_OF_CELL = 30

const COMMITTEE_OF: Readonly<Partial<Record<UnitKind, Organ>>> = {
  DISTRICT: 'COMMITTEE',
  BLOC: 'COMMITTEE',
  ABOVE_BASE: 'COMMITTEE',
  BASE_COMMITTEE: 'BASE_COMMITTEE',
  SECTION: 'SECTION_COMMITTEE',
  BASE_CELL: 'CELL',
  CELL: 'CELL',
}

/** The terms of a unit's first organ: of its committee, or of the cell itself. */
export function termsOf(unit: Unit): Term[] {
  const [{ from: founded }] = unit.versions
  const { kind, level, until: ended } = lastVersion(unit)
  const organ =
    kind === 'COMMUNE' ? (level === 'BASE' ? 'BASE_COMMITTEE' : 'COMMITTEE') : COMMITTEE_OF[kind]
  if (unit.line !== 'PARTY' || !organ) return []
  const starts = (kind === 'CELL' ? cellDays() : CONGRESSES).filter(day => !ended || day < ended)
  const own = starts.filter((day, place) => day >= founded || (starts[place + 1] ?? '9') > founded)
  const first = firstNumber(unit, founded)
  return own.map((day, place) => ({
    unit: unit.key,
    organ,
    number: first + place,
    from: maxDate(day, founded),
    until: own[place + 1] ?? ended,
  }))
}

function cellDays(): LocalDate[] {
  return [0, 1, 2].map(place => addMonths(RECORDS_BEGIN, place * MONTHS_OF_CELL))
}

/** Old organisations have had many terms, those of the last years begin with their first. */
const firstNumber = (unit: Unit, founded: LocalDate): number =>
  founded < '2015-01-01' ? random(`terms of ${unit.key}`).integer(8, 24) : 1
