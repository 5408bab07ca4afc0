import { defineDraft } from '@ket-nap/app-kit'
import type { Organ, SelfReview } from '../gql/graphql.ts'

// What is typed stays until it was sent, however often the form is closed.

/** A vote on a removal as it is typed. */
export interface VoteDraft {
  organ: Organ | null
  heldOn: string
  entitled: string
  present: string
  yes: string
  no: string
  blank: string
}

export const blankVote = (): VoteDraft => ({
  organ: null,
  heldOn: '',
  entitled: '',
  present: '',
  yes: '',
  no: '',
  blank: '',
})

export const useLifeDraft = defineDraft(() => ({
  on: '',
  documentNumber: '',
  documentOn: '',
  issuer: '',
  choice: null as string | null,
  disciplineId: null as string | null,
  sinceOn: '',
  receivedOn: '',
  selfReview: null as SelfReview | null,
  selfReviewRequests: '',
  ballots: [blankVote()],
}))

/** What keeps a member out of activity, or the end of it: the last day as the office writes it. */
export const useLimitDraft = defineDraft(() => ({
  limit: null as string | null,
  place: '',
  from: '',
  last: '',
  documentNumber: '',
  documentOn: '',
}))
