import { accept, object, type LocalDate } from '@ket-nap/kernel'
import { isUuid, once, type CommandOutcome } from '@ket-nap/subgraph'
import { sql } from 'kysely'
import { within } from '../admissions/clock.workflow.ts'
import { OPEN_STAGES } from '../admissions/stage.workflow.ts'
import type { Context } from '../context.ts'
import { OPEN_STAGES as OPEN_PROBATIONS } from '../probations/probation-stage.workflow.ts'
import {
  objectionsToAnswer,
  objectionsToAsking,
  type Answering,
  type Asking,
  type AskingFacts,
} from './opinion.policy.ts'
import type { OpinionAnswer, OpinionKind } from './opinion.workflow.ts'
import { lineOf } from '../document-numbers/written-line.policy.ts'

export type OpinionResult = CommandOutcome<{ opinionId: string }>

export interface AskOpinion {
  idempotencyKey: string
  /** A candidate's dossier or a probation, exactly one. */
  admissionId?: string | null | undefined
  probationId?: string | null | undefined
  kind: OpinionKind
  unitId?: string | null | undefined
  name?: string | null | undefined
  on: LocalDate
}

/** Asks an organisation, or the cell of the residence, what it thinks of somebody. */
export const askOpinion = (context: Context, input: AskOpinion): Promise<OpinionResult> =>
  once(context, { operation: 'askOpinion', input: { ...input } }, async () => {
    const { kind, on } = input
    const name = typeof input.name === 'string' ? lineOf(input.name) : null
    const asking = { kind, on, name, unitId: input.unitId ?? null }
    const file = await findFile(context, input)
    const facts = await readFacts(context, { file, asking })
    const [first, ...others] = objectionsToAsking(asking, facts)
    if (first || !file) return first ? object(first, ...others) : fileless()
    const { provinceId = null } = file.subject
    const { values } = await context.loaders.policy({ provinceId, day: on })
    const { rows } = await sql<{ id: string }>`
      insert into opinions (admission_id, probation_id, kind, asked_unit_id, asked_name, asked_on,
        due_on, asked_by)
      values (${file.admissionId}, ${file.probationId}, ${kind}, ${asking.unitId}, ${name},
        ${on}::date, ${within(on, values.opinionAnswerDays)}::date, ${context.viewer.holderId})
      returning id`.execute(context.db)
    const opinionId = rows[0]?.id ?? ''
    await context.audit('OPINION_ASKED', { ...file.subject, detail: { opinionId } })
    return accept({ opinionId })
  })

function fileless(): never {
  throw new Error('an opinion on no file was accepted')
}

interface File {
  admissionId: string | null
  probationId: string | null
  isOpen: boolean
  subject: Parameters<Context['audit']>[1]
}

/** The file that is asked about; null when unknown, out of reach, or not exactly one. */
async function findFile(
  { loaders }: Context,
  { admissionId, probationId }: Pick<AskOpinion, 'admissionId' | 'probationId'>,
): Promise<File | null> {
  if (Boolean(admissionId) === Boolean(probationId)) return null
  const id = admissionId ?? probationId ?? ''
  if (!isUuid(id)) return null
  const found = admissionId ? await loaders.readDossier(id) : await loaders.readProbation(id)
  if (!found) return null
  const { personId, unitId, provinceId, aboveBaseId, baseId, stage } = found
  const stages: readonly string[] = admissionId ? OPEN_STAGES : OPEN_PROBATIONS
  return {
    admissionId: admissionId ?? null,
    probationId: probationId ?? null,
    isOpen: stages.includes(stage),
    subject: { subjectId: personId, unitId, provinceId, aboveBaseId, baseId },
  }
}

async function readFacts(
  { db, today, loaders }: Context,
  { file, asking: { kind, unitId, name } }: { file: File | null; asking: Asking },
): Promise<AskingFacts> {
  const { rows } = await sql<{ isUnitKnown: boolean; isAskedAlready: boolean }>`
    select ${isUuid(unitId ?? '')} and exists (
        select from unit_copies where unit_id = ${isUuid(unitId ?? '') ? unitId : null}::uuid
      ) as "isUnitKnown",
      exists (select from opinions o where o.answered_on is null and o.kind = ${kind}
        and o.admission_id is not distinct from ${file?.admissionId ?? null}::uuid
        and o.probation_id is not distinct from ${file?.probationId ?? null}::uuid
        and (o.asked_unit_id::text = ${unitId} or o.asked_name = ${name})) as "isAskedAlready"
  `.execute(db)
  const [read] = rows
  // A cell asks the mass organisations of its place, which it does not reach otherwise.
  const isBody = kind === 'ORGANISATION' && (await loaders.isOpinionBody(unitId ?? ''))
  return {
    today,
    file: file ? (file.isOpen ? 'OPEN' : 'CLOSED') : 'UNKNOWN',
    isUnitKnown: (read?.isUnitKnown ?? false) || isBody,
    isAskedAlready: file !== null && (read?.isAskedAlready ?? false),
  }
}

export interface RecordOpinion {
  idempotencyKey: string
  opinionId: string
  on: LocalDate
  answeredBy: string
  answer: OpinionAnswer
  text?: string | null | undefined
}

/** Records what was answered, once. */
export const recordOpinion = (context: Context, input: RecordOpinion): Promise<OpinionResult> =>
  once(context, { operation: 'recordOpinion', input: { ...input } }, async () => {
    const { loaders, today, viewer, db } = context
    const { opinionId, on, answer } = input
    const answering: Answering = {
      on,
      answer,
      answeredBy: lineOf(input.answeredBy),
      text: input.text ? lineOf(input.text) || null : null,
    }
    const opinion = isUuid(opinionId) ? await loaders.opinion.load(opinionId) : null
    const asked = opinion && { on: opinion.askedOn, isAnswered: opinion.answeredOn !== null }
    const [first, ...others] = objectionsToAnswer(answering, { today, asked })
    if (first) return object(first, ...others)
    const { numAffectedRows = 0n } = await sql`
      update opinions set answered_on = ${on}::date, answered_name = ${answering.answeredBy},
        answer = ${answer}, answer_text = ${answering.text}, answered_by = ${viewer.holderId},
        answered_at = now()
      where id = ${opinionId}::uuid and answered_on is null`.execute(db)
    // Somebody else was faster between the reading and the writing.
    if (numAffectedRows === 0n) {
      const [told] = objectionsToAnswer(answering, { today, asked: { on, isAnswered: true } })
      if (told) return object(told)
    }
    const file = opinion && (await findFile(context, opinion))
    if (file) await context.audit('OPINION_RECORDED', { ...file.subject, detail: { opinionId } })
    return accept({ opinionId })
  })
