import { dayOf } from '../days/days.ts'
import type { StepAction } from '../dossiers/step-kinds.ts'

/** What is typed into the form of every step. */
export interface StepDraft {
  on: string
  number: string
  note: string
}

export const blankStep = (): StepDraft => ({ on: '', number: '', note: '' })

/** What stays of one form on one dossier or probation, however often it is closed. */
export const draftKey = (id: string, action: StepAction) => `${id} ${action}`

/** The day that was typed, or `null` while it is none. */
export const readDay = ({ on }: StepDraft) => ({ on: dayOf(on) })

/** What else every step says: of which dossier, in which state it was seen, number and reason. */
export function readStep(
  { id, version }: { id: string; version: number },
  { number, note }: StepDraft,
) {
  return {
    admissionId: id,
    expectedVersion: version,
    number: number.trim() || null,
    note: note.trim() || null,
  }
}
