import type { LocalDate } from '@ket-nap/kernel'
import { sql } from 'kysely'
import type { PaperKind } from '../papers/paper.workflow.ts'
import type { Policy } from '../policies/policy.workflow.ts'
import type { Desk } from './desk.commands.ts'
import { takeProbationStepOnce, type ProbationStepInput } from './probation-step.commands.ts'
import { isRecognitionPaper, RECOGNITION_PAPERS } from './recognition-paper.workflow.ts'

export interface RecordProbationPaper extends ProbationStepInput {
  kind: PaperKind
  /** The day on the paper, where it is not the day on which it came into the file. */
  issuedOn?: LocalDate | null | undefined
  issuer?: string | null | undefined
}

/** Puts a paper into the file; an older one of its kind is set aside. Source: HD06 4.1–4.4. */
export const recordProbationPaper = (desk: Desk, input: RecordProbationPaper) =>
  takeProbationStepOnce(desk, 'recordProbationPaper', {
    action: 'RECORD_PAPER',
    input,
    facts: ({ probation: { endsOn } }) => {
      const issuedOn = input.issuedOn ?? input.on
      return {
        isPaperOfRecognition: isRecognitionPaper(input.kind),
        isPaperYounger: issuedOn > input.on,
        isSelfReviewEarly: input.kind === 'SELF_REVIEW' && issuedOn < endsOn,
      }
    },
    texts: [{ field: 'issuer', text: input.issuer, longest: 200 }],
    alongside: ({ policy }) => storePaper(desk, input, policy),
  })

async function storePaper(
  { db, viewer }: Desk,
  { kind, probationId, on, issuedOn, number, issuer }: RecordProbationPaper,
  { forms }: Policy,
): Promise<void> {
  if (!isRecognitionPaper(kind)) throw new Error(`${kind} was not judged`)
  const form = RECOGNITION_PAPERS[kind]
  await db
    .updateTable('probation_papers')
    .set({ set_aside_on: on, set_aside_reason: 'REPLACED' })
    .where('probation_id', '=', probationId)
    .where('kind', '=', kind)
    .where('set_aside_on', 'is', null)
    .execute()
  await db
    .insertInto('probation_papers')
    .values({
      probation_id: probationId,
      kind,
      form: form && (forms[form] ?? null),
      number: number?.trim() || null,
      issued_on: issuedOn ?? on,
      issuer: issuer?.trim() || null,
      recorded_by: viewer.holderId,
    })
    .execute()
}

export interface AssignProbationHelper extends ProbationStepInput {
  /** The official member who follows from now on; who did before stops. */
  personId: string
}

/** Assigns or changes who follows a probationary member. Source: HD06 3.10. */
export const assignProbationHelper = (desk: Desk, input: AssignProbationHelper) =>
  takeProbationStepOnce(desk, 'assignProbationHelper', {
    action: 'CHANGE_HELPER',
    input,
    facts: async () => ({ isHelperOfficial: await desk.loaders.isOfficialMember(input.personId) }),
    alongside: async () => {
      const { probationId, personId, on, number } = input
      await sql`update probation_helpers set until_on = greatest(from_on, ${on}::date)
        where probation_id = ${probationId} and until_on is null`.execute(desk.db)
      await desk.db
        .insertInto('probation_helpers')
        .values({
          probation_id: probationId,
          person_id: personId,
          from_on: on,
          number: number?.trim() || null,
        })
        .execute()
    },
  })
