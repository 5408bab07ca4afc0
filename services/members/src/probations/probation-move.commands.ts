import type { LocalDate } from '@ket-nap/kernel'
import type { Actor } from '../admissions/action.workflow.ts'
import type { Desk } from './desk.commands.ts'
import type { Probation } from './probation.policy.ts'
import type { ProbationStage } from './probation-stage.workflow.ts'
import { RECOGNITION_DUTY, type RecognitionAction } from './recognition-action.workflow.ts'

/** A step as it is remembered. */
export interface NewProbationMove {
  probation: Pick<Probation, 'id' | 'stage' | 'moves'>
  action: RecognitionAction
  toStage: ProbationStage
  on: LocalDate
  number: string | null
  note: string | null
  actor: Actor
  enteredFor: boolean
  policyVersion: string
  policyOverlay: string | null
  meetingId: string | null
  scanId: string | null
}

/** Appends a step with who took it in which post; answers its id. */
export async function appendProbationMove(
  { db, viewer }: Desk,
  { probation, ...move }: NewProbationMove,
): Promise<string> {
  const { id } = await db
    .insertInto('probation_moves')
    .values({
      probation_id: probation.id,
      place: probation.moves.length + 1,
      action: move.action,
      from_stage: probation.stage,
      to_stage: move.toStage,
      on_day: move.on,
      number: move.number,
      note: move.note,
      actor: move.actor,
      entered_for: move.enteredFor,
      policy_version: move.policyVersion,
      policy_overlay: move.policyOverlay,
      duty: RECOGNITION_DUTY[move.action] ?? null,
      holder_id: viewer.holderId,
      post_id: viewer.post.id,
      role: viewer.post.role,
      post_unit_id: viewer.post.unitId,
      meeting_id: move.meetingId,
      scan_id: move.scanId,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
