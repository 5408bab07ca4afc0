import type { Context } from '../context.ts'
import type { EnrolmentStep } from './enrolment.policy.ts'

/** Appends steps with who took them in which post. */
export async function appendSteps(
  { db, viewer }: Context,
  steps: readonly EnrolmentStep[],
): Promise<void> {
  if (steps.length === 0) return
  await db
    .insertInto('enrolment_moves')
    .values(
      steps.map(({ enrolmentId, toStage, onDay, note }) => ({
        enrolment_id: enrolmentId,
        to_stage: toStage,
        on_day: onDay,
        note,
        holder_id: viewer.holderId,
        post_id: viewer.post.id,
      })),
    )
    .execute()
}
