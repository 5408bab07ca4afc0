import type { UnitLine } from '../gql/graphql.ts'

/** Which mass organisation a unit that is no Party organisation belongs to. */
export const MASS_LINES: readonly UnitLine[] = [
  'YOUTH_UNION',
  'TRADE_UNION',
  'WOMENS_UNION',
  'FARMERS_ASSOCIATION',
  'VETERANS_ASSOCIATION',
  'FATHERLAND_FRONT',
]
