import type { UnitKind, UnitLine } from '../gql/graphql.ts'

/**
 * Kinds of unit that a form offers to found below another, the usual ones first. Only an offer: what
 * may stand where on which day is decided by the server. Source: 294-QĐ/TW pt 6.3, 10 and 20.
 */
export const CHILD_KINDS: Record<UnitKind, readonly UnitKind[]> = {
  CENTRE: ['PROVINCE', 'ABOVE_BASE', 'ARMED_FORCES', 'OVERSEAS', 'MASS_ORGANISATION'],
  PROVINCE: ['COMMUNE', 'ABOVE_BASE', 'BASE_COMMITTEE', 'BASE_CELL', 'MASS_ORGANISATION'],
  DISTRICT: ['COMMUNE', 'BASE_COMMITTEE', 'BASE_CELL', 'MASS_ORGANISATION'],
  BLOC: ['BASE_COMMITTEE', 'BASE_CELL', 'CELL', 'MASS_ORGANISATION'],
  COMMUNE: [
    'CELL',
    'BASE_COMMITTEE',
    'BASE_CELL',
    'SUB_BASE',
    'SECTION',
    'TEMPORARY_CELL',
    'MASS_ORGANISATION',
  ],
  ABOVE_BASE: ['BASE_COMMITTEE', 'BASE_CELL', 'CELL', 'TEMPORARY_CELL', 'MASS_ORGANISATION'],
  BASE_COMMITTEE: ['CELL', 'SECTION', 'SUB_BASE', 'TEMPORARY_CELL', 'MASS_ORGANISATION'],
  BASE_CELL: ['GROUP', 'TEMPORARY_CELL', 'MASS_ORGANISATION'],
  SUB_BASE: ['CELL', 'TEMPORARY_CELL'],
  SECTION: ['CELL', 'TEMPORARY_CELL', 'MASS_ORGANISATION'],
  CELL: ['GROUP', 'MASS_ORGANISATION'],
  TEMPORARY_CELL: ['GROUP'],
  GROUP: [],
  ARMED_FORCES: ['ABOVE_BASE', 'BASE_COMMITTEE', 'BASE_CELL', 'MASS_ORGANISATION'],
  OVERSEAS: ['ABOVE_BASE', 'BASE_COMMITTEE', 'BASE_CELL', 'MASS_ORGANISATION'],
  MASS_ORGANISATION: ['MASS_ORGANISATION'],
}

/** Which mass organisation a unit that is no Party organisation belongs to. */
export const MASS_LINES: readonly UnitLine[] = [
  'YOUTH_UNION',
  'TRADE_UNION',
  'WOMENS_UNION',
  'FARMERS_ASSOCIATION',
  'VETERANS_ASSOCIATION',
  'FATHERLAND_FRONT',
]
