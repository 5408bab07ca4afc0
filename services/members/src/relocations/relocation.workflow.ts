import type { LocalDate } from '@ket-nap/kernel'
import type { Relocating } from '../admissions/relocation.workflow.ts'

/** Which side of a relocation a list shows. */
export type RelocationShow = 'SENT' | 'RECEIVED'

/** A relocation as both sides see it. */
export interface Relocation {
  id: string
  admissionId: string
  action: Relocating
  fullName: string
  onDay: LocalDate
  movedOn: LocalDate
  number: string
  sameCommittee: boolean
  fromUnitId: string
  toUnitId: string
}
