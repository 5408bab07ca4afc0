import type { Role } from '@ket-nap/subgraph'
import type { Organ } from '../codes/body-codes.ts'

const OF_CELL: readonly Organ[] = ['CELL', 'CELL_COMMITTEE']
const ABOVE_BASE: readonly Organ[] = ['COMMITTEE', 'STANDING_BOARD', 'PERMANENT_BUREAU']

/** The organs of a unit, by its level. Source: domain §1.1; 294 pt 10, 14.2, 20. */
const ORGANS_AT: Readonly<Record<string, readonly Organ[]>> = {
  PROVINCE: ABOVE_BASE,
  ABOVE_BASE,
  BASE: ['BASE_COMMITTEE', 'STANDING_BOARD', 'PERMANENT_BUREAU'],
  SECTION: ['SECTION_COMMITTEE'],
  CELL: OF_CELL,
}

/** The organs that a unit has. A base cell stands at the base and has those of a cell. */
export function organsOf(unit: { level: string; kind: string; line: string }): readonly Organ[] {
  if (unit.line !== 'PARTY') return []
  return unit.kind === 'BASE_CELL' ? OF_CELL : (ORGANS_AT[unit.level] ?? [])
}

/** Organs of the same unit from whose members a standing board is made up. */
export const COMMITTEES_OF_BOARD: readonly Organ[] = ['BASE_COMMITTEE', 'COMMITTEE']

/** At most one in three of the committee sits on its standing board. Source: 294 pt 14.2. */
export const BOARD_SHARE = { parts: 1, of: 3, source: '294 pt 14.2' } as const

/** Who keeps the bodies of the units that the post reaches; the cell's own secretary does not. */
export const BODY_KEEPERS: readonly Role[] = ['BASE_COMMITTEE', 'ORGANISING']

export const BODY_ACTIONS = ['BEGIN_TERM', 'SEAT_MEMBER', 'END_SEAT'] as const
export type BodyAction = (typeof BODY_ACTIONS)[number]

/** What a post may do with a body that it reaches. A cell has no seats: its members are its voters. */
export function bodyActions(role: Role, organ: Organ, hasTerm: boolean): BodyAction[] {
  if (!BODY_KEEPERS.includes(role)) return []
  return organ === 'CELL' || !hasTerm ? ['BEGIN_TERM'] : [...BODY_ACTIONS]
}
