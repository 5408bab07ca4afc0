import { defineDraft } from '@ket-nap/app-kit'
import type { ScanSubject } from '../scans/use-scan-upload.ts'

/** What is typed into the form of a step. */
export interface StepDraft {
  on: string
  number: string
  note: string
  /** By the names of the step's own values. */
  own: Record<string, unknown>
}

/** It stays until it was sent, however often the form is closed. */
export const useStepDraft = defineDraft((): StepDraft => ({
  on: '',
  number: '',
  note: '',
  own: {},
}))

/** What a step is recorded on, in the state that was seen. */
export interface StepSubject {
  kind: 'admission' | 'probation' | 'transfer'
  id: string
  version: number
  /** Name of whom it is about. */
  person: string
  /** Where a scan that goes with a step belongs. */
  scans?: Omit<ScanSubject, 'kind'>
}

/** One form on one subject. */
export const draftKey = ({ kind, id }: StepSubject, action: string) => `${kind} ${id} ${action}`

/** What every step says besides its day: of what, in which state it was seen, number and reason. */
export const readStep = (
  { kind, id, version }: StepSubject,
  { number, note }: Pick<StepDraft, 'number' | 'note'>,
) => ({
  [`${kind}Id`]: id,
  expectedVersion: version,
  number: number.trim() || null,
  note: note.trim() || null,
})
