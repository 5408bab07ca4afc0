import type { LocalDate } from '@ket-nap/kernel'
import type { Terms } from '../codes/term.ts'
import type { Chain, ChainUnit } from '../routes/route.workflow.ts'

/** Levels whose committee keeps files. Source: HD06 8.2. */
export const KEEPER_LEVELS = ['BASE', 'ABOVE_BASE', 'PROVINCE'] as const

/** Whether a unit has a committee that keeps files: a base cell hands them to the committee above it. */
export const keepsFiles = ({ level, kind }: Pick<ChainUnit, 'level' | 'kind'>): boolean =>
  KEEPER_LEVELS.some(each => each === level) && kind !== 'BASE_CELL'

/** The committee that keeps the file of whoever belongs to a cell: the nearest one over it. Source: HD06 8.2. */
const keeperOver = ({ base, aboveBase, province }: Chain): ChainUnit | null =>
  [base, aboveBase, province].find(unit => unit !== null && keepsFiles(unit)) ?? null

/** Who keeps the file before a member goes to another cell. */
interface Arrival {
  current: Pick<FileKeeping, 'keeperUnitId'> | null
  /** Null abroad. */
  from: Chain | null
  to: Chain
}

/**
 * Who keeps the file from the day on which a member belongs to another cell; null: it does not change hands.
 * A committee that is said to keep it goes on with it as long as the cell lies below it; else it goes along.
 * Source: HD06 8.2c; HD38 4.3.
 */
export function keeperAfterArrival({ current, from, to }: Arrival): ChainUnit | null {
  const over = [to.own, to.section, to.base, to.aboveBase, to.province]
  if (current && over.some(unit => unit?.unitId === current.keeperUnitId)) return null
  const next = keeperOver(to)
  const isSame = !current && from !== null && next?.unitId === keeperOver(from)?.unitId
  return isSame ? null : next
}

/** The file of somebody who left the Party goes up. Source: domain §2.12, T20. */
export const EXIT_TIMER = {
  EXIT_FILE: { en: 'Slip and file of an exit', vi: 'Nộp phiếu báo, hồ sơ đảng viên ra khỏi Đảng' },
} as const satisfies Terms

/** Who keeps a file in a period. */
export interface FileKeeping {
  id: string
  personId: string
  keeperUnitId: string
  fromOn: LocalDate
  untilOn: LocalDate | null
  documentNumber: string
  documentOn: LocalDate
}
