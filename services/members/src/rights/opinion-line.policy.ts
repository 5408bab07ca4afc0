import { DOSSIERS, type Line } from './role-group.policy.ts'
import type { Role } from '@ket-nap/subgraph'

/** Officers of mass organisations; each answers what his own unit is asked. */
const ASKED: readonly Role[] = ['MASS_ORGANISATION']

/** Opinions on candidates and probationary members: who asks, and who is asked. */
export const OPINION_LINES: readonly Line[] = [
  ['Opinion', 'id kind askedUnit askedName askedOn dueOn answeredOn answeredBy', DOSSIERS],
  ['Opinion', 'answerNumber answer text', DOSSIERS],
  ['Query', 'opinionBodies(search)', DOSSIERS],
  ['OpinionBody', 'id name within', DOSSIERS],
  ['Mutation', 'askOpinion(input) recordOpinion(input)', DOSSIERS],
  ['AskOpinionInput', 'idempotencyKey admissionId probationId kind unitId name on', DOSSIERS],
  ['RecordOpinionInput', 'idempotencyKey opinionId on answeredBy answer text', DOSSIERS],
  ['OpinionPayload', 'opinion objections', DOSSIERS],
  ['Query', 'opinionRequests(first,after,waiting) opinionsOwed', ASKED],
  ['OpinionsOwed', 'count nextDueOn', ASKED],
  ['OpinionRequestConnection', 'edges pageInfo totalCount', ASKED],
  ['OpinionRequestEdge', 'node cursor', ASKED],
  ['OpinionRequest', 'id about fullName birthYear unitName askedOn dueOn answeredOn', ASKED],
  ['OpinionRequest', 'answerNumber answer text', ASKED],
  ['Mutation', 'answerOpinion(input)', ASKED],
  ['AnswerOpinionInput', 'idempotencyKey opinionId on number answer text', ASKED],
  ['OpinionRequestPayload', 'request objections', ASKED],
]
