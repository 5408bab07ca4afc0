import { defineDraft } from '@ket-nap/app-kit'

/** What is typed stays until it was sent; times and lecturer stay for the next session. */
export const useSessionDraft = defineDraft(() => ({
  heldOn: '',
  starts: '',
  ends: '',
  lesson: null as string | null,
  place: '',
  lecturerId: null as string | null,
  replacesId: null as string | null,
}))

export const useLecturerDraft = defineDraft(() => ({ fullName: '', workplace: '' }))
