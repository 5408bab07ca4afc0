import { monthsBetween, type LocalDate } from '@ket-nap/kernel'
import type { Context } from '../context.ts'
import { isOfNewPlace } from './dossier-facts.policy.ts'
import { takeStepOnce, type StepInput } from './step.commands.ts'

export interface RecordIntroduction extends StepInput {
  personId: string
  /** Since when both work, study or live in one unit. */
  togetherSince: LocalDate
}

/** An official member introduces the applicant. Source: 294 pt 3.1–3.2. */
export const recordIntroduction = (context: Context, input: RecordIntroduction) =>
  takeStepOnce(context, 'recordIntroduction', {
    action: 'INTRODUCE',
    input,
    facts: async ({ dossier, policy }) => ({
      introducer: {
        isOfficial: await context.loaders.isOfficialMember(input.personId),
        isTooShort:
          !isOfNewPlace(dossier) &&
          monthsBetween(input.togetherSince, input.on) < policy.introducerMonths,
      },
    }),
    alongside: async ({ dossier }) => {
      const { admissionId, personId, togetherSince, on } = input
      const earlier = dossier.introductions.find(
        each => each.personId === personId && each.setAsideOn === null,
      )
      if (earlier) {
        await context.db
          .updateTable('introductions')
          .set({ set_aside_on: on })
          .where('id', '=', earlier.id)
          .execute()
      }
      await context.db
        .insertInto('introductions')
        .values({
          admission_id: admissionId,
          person_id: personId,
          together_since: togetherSince,
          issued_on: on,
          recorded_by: context.viewer.holderId,
        })
        .execute()
    },
  })
