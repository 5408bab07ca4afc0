import type { LocalDate } from '@ket-nap/kernel'
import {
  DUTY,
  type Actor,
  type AdmissionAction,
  type Stage,
} from '../admissions/action.workflow.ts'
import type { Context } from '../context.ts'

/** A step as it is remembered. */
export interface NewMove {
  admissionId: string
  place: number
  action: AdmissionAction
  fromStage: Stage
  toStage: Stage
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
export async function appendMove({ db, viewer }: Context, move: NewMove): Promise<string> {
  const { id } = await db
    .insertInto('admission_moves')
    .values({
      admission_id: move.admissionId,
      place: move.place,
      action: move.action,
      from_stage: move.fromStage,
      to_stage: move.toStage,
      on_day: move.on,
      number: move.number,
      note: move.note,
      actor: move.actor,
      entered_for: move.enteredFor,
      policy_version: move.policyVersion,
      policy_overlay: move.policyOverlay,
      duty: DUTY[move.action] ?? null,
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
