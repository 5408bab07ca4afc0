import type { LocalDate } from '@ket-nap/kernel'
import type { Terms } from '../codes/term.ts'
import type { ChainUnit } from '../routes/route.workflow.ts'

/** Levels whose committee keeps files. Source: HD06 8.2. */
export const KEEPER_LEVELS = ['BASE', 'ABOVE_BASE', 'PROVINCE'] as const

/** Whether a unit has a committee that keeps files: a base cell hands them to the committee above it. */
export const keepsFiles = ({ level, kind }: Pick<ChainUnit, 'level' | 'kind'>): boolean =>
  KEEPER_LEVELS.some(each => each === level) && kind !== 'BASE_CELL'

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
