import { accept, acceptUnless, object, objection, type LocalDate } from '@ket-nap/kernel'
import { once, type CommandOutcome } from '@ket-nap/subgraph'
import { sql } from 'kysely'
import type { Context } from '../context.ts'
import { isLine, lineOf, LONGEST_NUMBER } from '../document-numbers/written-line.policy.ts'
import { auditSubject } from '../units/unit.policy.ts'
import {
  objectionsToAnswer,
  type Answering,
  type AnsweringFacts,
  type OpinionObjection,
} from './opinion.policy.ts'
import type { OpinionAnswer } from './opinion.workflow.ts'

export interface AnswerOpinion {
  idempotencyKey: string
  opinionId: string
  on: LocalDate
  number: string
  answer: OpinionAnswer
  text?: string | null | undefined
}

/** The body that is asked answers by its paper, once. Source: forms 5A, 12A. */
export const answerOpinion = (
  context: Context,
  input: AnswerOpinion,
): Promise<CommandOutcome<{ opinionId: string }>> =>
  once(context, { operation: 'answerOpinion', input: { ...input } }, async () => {
    const { loaders, today, viewer, audit } = context
    const { opinionId, on, answer } = input
    const request = await loaders.readOpinionRequest(opinionId)
    const answering: OwnAnswer = {
      on,
      answer,
      number: lineOf(input.number),
      answeredBy: (await loaders.placeName.load(viewer.post.unitId))?.name ?? '',
      text: input.text?.trim() || null,
    }
    const asked = request && { on: request.askedOn, isAnswered: request.answeredOn !== null }
    const judged = acceptUnless(request, objectionsToOwnAnswer(answering, { today, asked }))
    if (!judged.ok) return judged
    if (!judged.value) throw new Error('an opinion on no request was accepted')
    // The asking side recorded the paper between the reading and the writing.
    if (!(await store(context, opinionId, answering)))
      return object(objection('OPINION_ANSWERED', { path: ['input', 'opinionId'] }))
    const subject = auditSubject(judged.value.personId, judged.value.place)
    await audit('OPINION_RECORDED', { ...subject, detail: { opinionId } })
    return accept({ opinionId })
  })

interface OwnAnswer extends Answering {
  number: string
}

const objectionsToOwnAnswer = (answering: OwnAnswer, facts: AnsweringFacts): OpinionObjection[] => [
  ...objectionsToAnswer(answering, facts),
  ...(isLine(answering.number, LONGEST_NUMBER)
    ? []
    : [
        objection('DOCUMENT_NUMBER_NOT_USABLE', {
          path: ['input', 'number'],
          params: { limit: LONGEST_NUMBER },
        }),
      ]),
]

/** Whether nobody was faster. */
async function store(
  { db, viewer }: Context,
  opinionId: string,
  { on, answer, answeredBy, number, text }: OwnAnswer,
): Promise<boolean> {
  const { numAffectedRows = 0n } = await sql`
    update opinions set answered_on = ${on}::date, answered_name = ${answeredBy}, answer = ${answer},
      answer_number = ${number}, answer_text = ${text}, answered_by = ${viewer.holderId},
      answered_at = now()
    where id = ${opinionId}::uuid and asked_unit_id = ${viewer.post.unitId}::uuid
      and answered_on is null`.execute(db)
  return numAffectedRows > 0n
}
