import type { Role } from '@ket-nap/subgraph'

/** Kinds of units. Source: domain dossier §1.1. */
export const UNIT_KINDS = [
  'CENTRE',
  'PROVINCE',
  'DISTRICT',
  'BLOC',
  'COMMUNE',
  'ABOVE_BASE',
  'BASE_COMMITTEE',
  'BASE_CELL',
  'SUB_BASE',
  'SECTION',
  'CELL',
  'TEMPORARY_CELL',
  'GROUP',
  'ARMED_FORCES',
  'OVERSEAS',
  'MASS_ORGANISATION',
] as const
export type UnitKind = (typeof UNIT_KINDS)[number]

/** Places in the chain of command, from the top down. */
export const UNIT_LEVELS = [
  'NATION',
  'PROVINCE',
  'ABOVE_BASE',
  'BASE',
  'SECTION',
  'CELL',
  'GROUP',
] as const
export type UnitLevel = (typeof UNIT_LEVELS)[number]

export const UNIT_LINES = [
  'PARTY',
  'YOUTH_UNION',
  'TRADE_UNION',
  'WOMENS_UNION',
  'FARMERS_ASSOCIATION',
  'VETERANS_ASSOCIATION',
  'FATHERLAND_FRONT',
] as const
export type UnitLine = (typeof UNIT_LINES)[number]

export const SUCCESSION_KINDS = ['MERGE', 'SPLIT', 'RENAME', 'MOVE', 'ABOLISH', 'CONVERT'] as const
export type SuccessionKind = (typeof SUCCESSION_KINDS)[number]

export const UNIT_ACTIONS = [
  'FOUND',
  'RENAME',
  'MOVE',
  'CLOSE',
  'RECORD_POPULATION',
  'RECORD_TARGET',
  'PROPOSE_TARGET',
] as const
export type UnitAction = (typeof UNIT_ACTIONS)[number]

/** Who may change the tree, and who may record what hangs on it. */
export const ACTION_ROLES: Readonly<Record<UnitAction, readonly Role[]>> = {
  FOUND: ['ORGANISING', 'ADMINISTRATOR'],
  RENAME: ['ORGANISING', 'ADMINISTRATOR'],
  MOVE: ['ORGANISING', 'ADMINISTRATOR'],
  CLOSE: ['ORGANISING', 'ADMINISTRATOR'],
  RECORD_POPULATION: ['ORGANISING'],
  RECORD_TARGET: ['ORGANISING'],
  PROPOSE_TARGET: ['ORGANISING', 'BASE_COMMITTEE'],
}

/** 0 for the nation, growing downwards. */
export const rankOf = (level: UnitLevel): number => UNIT_LEVELS.indexOf(level)

/**
 * Whether a unit of this level and kind may stand under one of that level: a Party unit strictly below, and
 * under the nation with the level of a province, so that everybody lies in one unit of that level; a mass
 * organisation also beside the Party unit that it is attached to.
 */
export function standsBelow(unit: { level: UnitLevel; kind: UnitKind }, parent: UnitLevel) {
  const steps = rankOf(unit.level) - rankOf(parent)
  if (unit.kind === 'MASS_ORGANISATION') return steps >= 0
  return parent === 'NATION' ? steps === 1 : steps > 0
}
