import { addDays, objection, type LocalDate, type Objection } from '@ket-nap/kernel'
import type { Role } from '@ket-nap/subgraph'
import { isLine, LONGEST_NUMBER } from '../document-numbers/written-line.policy.ts'
import type { Chain } from '../routes/route.workflow.ts'
import { keepsFiles, type FileKeeping } from './file-keeping.workflow.ts'

export type HandOverObjection = Objection<string, Role>

/** That a committee keeps a file from a day on, and the paper by which it was handed over. */
export interface HandOver {
  personId: string
  keeperUnitId: string
  on: LocalDate
  documentNumber: string
  documentOn: LocalDate
}

export interface HandOverFacts {
  /** Where the keeper lies in the tree; null: nowhere. */
  chain: Chain | null
  current: FileKeeping | null
  today: LocalDate
}

const about = (
  code: string,
  field: string,
  params: Readonly<Record<string, string | number>> = {},
): HandOverObjection => objection(code, { path: ['input', field], source: 'HD06 8.2', params })

/** Everything that speaks against a hand-over. */
export function objectionsToHandOver(
  { on, documentOn, documentNumber, keeperUnitId }: HandOver,
  { chain, current, today }: HandOverFacts,
): HandOverObjection[] {
  const since = current?.fromOn
  return [
    ...(chain ? [] : [about('DESTINATION_UNKNOWN', 'keeperUnitId')]),
    ...(chain && !keepsFiles(chain.own) ? [about('KEEPER_HAS_NO_COMMITTEE', 'keeperUnitId')] : []),
    ...(current?.keeperUnitId === keeperUnitId
      ? [about('KEEPS_FILE_ALREADY', 'keeperUnitId')]
      : []),
    ...(on > today ? [about('DAY_IN_FUTURE', 'on', { today })] : []),
    ...(since && on <= since ? [about('DAY_BEFORE_LAST_STEP', 'on', { lastStepOn: since })] : []),
    ...(isLine(documentNumber, LONGEST_NUMBER)
      ? []
      : [about('DOCUMENT_NUMBER_NOT_USABLE', 'documentNumber', { limit: LONGEST_NUMBER })]),
    ...(documentOn > today ? [about('DOCUMENT_IN_FUTURE', 'documentOn', { today })] : []),
  ]
}

/** The first day of a hand-over that comes by itself: never within the day on which the keeping before it began. */
export const firstDayAfter = (current: FileKeeping | null, on: LocalDate): LocalDate =>
  current && on <= current.fromOn ? addDays(current.fromOn, 1) : on
