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
