import { toLocalDate, type LocalDate } from '@ket-nap/kernel'
import {
  UNIT_KINDS,
  type SuccessionKind,
  type UnitKind,
  type UnitLevel,
} from '../units/unit.workflow.ts'

/** Which kind may stand under which, at what level, and when; what is not listed may not. */
export interface Placement {
  kind: UnitKind
  under: readonly UnitKind[]
  /** A mass organisation stands at the level of the Party unit that it is attached to. */
  level: UnitLevel | 'OF_PARENT'
  from?: LocalDate
  until?: LocalDate
  source: string
}

/** QĐ 294 takes the district level away and puts communes under the province. */
const TWO_LEVELS = toLocalDate('2025-07-01')
/** QĐ 208, known in part only. */
const PILOT = toLocalDate('2026-07-26')

const NATIONAL_LINES = ['ARMED_FORCES', 'OVERSEAS'] as const
const WITH_BASES = [
  'PROVINCE',
  'DISTRICT',
  'BLOC',
  'COMMUNE',
  'ABOVE_BASE',
  ...NATIONAL_LINES,
] as const

/** Source: 294 pt 10 and 20, HD06; before 2025-07-01 the Statutes, art. 10 and 21. */
const PLACEMENTS: readonly Placement[] = [
  { kind: 'PROVINCE', under: ['CENTRE'], level: 'PROVINCE', source: '294 pt 10' },
  { kind: 'ARMED_FORCES', under: ['CENTRE'], level: 'PROVINCE', source: '294 pt 4.3.2d' },
  { kind: 'OVERSEAS', under: ['CENTRE'], level: 'PROVINCE', source: 'HD38 II.4' },
  {
    kind: 'DISTRICT',
    under: ['PROVINCE'],
    level: 'ABOVE_BASE',
    until: TWO_LEVELS,
    source: 'Statutes art. 10',
  },
  {
    kind: 'BLOC',
    under: ['PROVINCE'],
    level: 'ABOVE_BASE',
    until: TWO_LEVELS,
    source: '294 pt 10.4.2',
  },
  { kind: 'BLOC', under: ['DISTRICT'], level: 'BASE', until: TWO_LEVELS, source: '294 pt 10.4.2' },
  {
    kind: 'COMMUNE',
    under: ['DISTRICT'],
    level: 'BASE',
    until: TWO_LEVELS,
    source: 'Statutes art. 21',
  },
  {
    kind: 'COMMUNE',
    under: ['PROVINCE'],
    level: 'ABOVE_BASE',
    from: TWO_LEVELS,
    source: '294 pt 10.2',
  },
  {
    kind: 'ABOVE_BASE',
    under: ['PROVINCE', ...NATIONAL_LINES],
    level: 'ABOVE_BASE',
    source: '294 pt 10.4.4',
  },
  // Directly under the centre it ranks with a province: so everybody lies in one unit of that level.
  { kind: 'ABOVE_BASE', under: ['CENTRE'], level: 'PROVINCE', source: '294 pt 10.4.4' },
  { kind: 'BASE_COMMITTEE', under: WITH_BASES, level: 'BASE', source: '294 pt 20.3' },
  { kind: 'BASE_CELL', under: WITH_BASES, level: 'BASE', source: '294 pt 20.3' },
  {
    kind: 'SUB_BASE',
    under: ['COMMUNE', 'BASE_COMMITTEE'],
    level: 'SECTION',
    from: PILOT,
    source: '208, known in part',
  },
  {
    kind: 'SECTION',
    under: ['BASE_COMMITTEE', 'COMMUNE', 'BLOC'],
    level: 'SECTION',
    source: '294 pt 20.3.3',
  },
  {
    kind: 'CELL',
    under: ['BASE_COMMITTEE', 'SECTION', 'SUB_BASE', 'COMMUNE', 'BLOC', 'ABOVE_BASE'],
    level: 'CELL',
    source: '294 pt 20.2',
  },
  {
    kind: 'TEMPORARY_CELL',
    under: [...WITH_BASES, 'BASE_COMMITTEE', 'BASE_CELL', 'SECTION', 'SUB_BASE'],
    level: 'CELL',
    source: '294 pt 6.3',
  },
  {
    kind: 'GROUP',
    under: ['CELL', 'BASE_CELL', 'TEMPORARY_CELL'],
    level: 'GROUP',
    source: '294 pt 20.3.2',
  },
  {
    kind: 'MASS_ORGANISATION',
    under: [
      'CENTRE',
      ...WITH_BASES,
      'BASE_COMMITTEE',
      'BASE_CELL',
      'SECTION',
      'CELL',
      'MASS_ORGANISATION',
    ],
    level: 'OF_PARENT',
    source: 'HD06',
  },
]

/** A village or street-group cell stands directly under the commune only. Source: 294 pt 20.2.2. */
export const RESIDENTIAL = { kind: 'CELL', under: 'COMMUNE', source: '294 pt 20.2.2' } as const

/** How many successors a unit that ends must name. Source: domain dossier §1.1, organisation events. */
export const SUCCESSORS: Readonly<Record<SuccessionKind, { least: number; most: number }>> = {
  MERGE: { least: 1, most: 1 },
  SPLIT: { least: 2, most: 1_000 },
  RENAME: { least: 1, most: 1 },
  MOVE: { least: 1, most: 1 },
  CONVERT: { least: 1, most: 1 },
  ABOLISH: { least: 0, most: 1_000 },
}

/** Plans are recorded at most a year ahead. */
export const MONTHS_AHEAD = 12

/** The placement of a kind under a parent on a day, if there is one. */
export const findPlacement = (
  kind: UnitKind,
  parent: UnitKind,
  day: LocalDate,
): Placement | undefined =>
  PLACEMENTS.find(
    placement =>
      placement.kind === kind &&
      placement.under.includes(parent) &&
      (placement.from === undefined || placement.from <= day) &&
      (placement.until === undefined || day < placement.until),
  )

/** What a change of the tree leaves behind. */
export interface TreeChange {
  /** Units that changed in themselves or in their anchors. */
  changed: readonly string[]
  /** Units that the change took something from or gave something to. */
  touched: readonly string[]
  /** The day for which anchors hold. */
  day: LocalDate
}

/** Every kind that may be founded under a parent on a day. */
export const kindsUnder = (parent: UnitKind, day: LocalDate): readonly UnitKind[] =>
  UNIT_KINDS.filter(kind => findPlacement(kind, parent, day) !== undefined)
