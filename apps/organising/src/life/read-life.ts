import { dayOf } from '../days/days.ts'
import { readCount } from '../forms/read-number.ts'
import type { LifeAction } from '../gql/graphql.ts'
import type { useLifeDraft, VoteDraft } from './drafts.ts'
import { CHOICES } from './life-forms.ts'

type LifeDraft = ReturnType<typeof useLifeDraft>['draft']['value']

/** What has to be there before anything is sent; null is what is still missing. */
export function readRequired(action: LifeAction, form: LifeDraft): Record<string, unknown> {
  const choice = CHOICES[action]
  return {
    on: dayOf(form.on),
    ...(choice ? { [choice.name]: form.choice } : {}),
    ...(action === 'CANCEL_DISCIPLINE' ? { disciplineId: form.disciplineId } : {}),
    ...(action === 'APPEAL' ? { receivedOn: dayOf(form.receivedOn) } : {}),
  }
}

/** The paper, and what only a removal says. */
export function readRest(action: LifeAction, form: LifeDraft): Record<string, unknown> {
  const paper = {
    documentNumber: form.documentNumber.trim() || null,
    documentOn: dayOf(form.documentOn),
    issuer: form.issuer.trim() || null,
  }
  if (action !== 'REMOVE') return paper
  return {
    ...paper,
    sinceOn: dayOf(form.sinceOn),
    selfReview: form.selfReview,
    selfReviewRequests: readCount(form.selfReviewRequests),
    ballots: form.ballots.flatMap(readVote),
  }
}

/** A line that was begun is sent; the server says what is wrong with its figures. */
function readVote({ organ, heldOn, ...counts }: VoteDraft) {
  const day = dayOf(heldOn)
  if (!organ || !day) return []
  const count = (text: string) => readCount(text) ?? 0
  return [
    {
      organ,
      heldOn: day,
      entitled: count(counts.entitled),
      present: count(counts.present),
      yes: count(counts.yes),
      no: count(counts.no),
      blank: count(counts.blank),
    },
  ]
}
