import { accept, object, objection, type LocalDate } from '@ket-nap/kernel'
import { isUuid, once, takeAnchoringTurn } from '@ket-nap/subgraph'
import type { Context } from '../context.ts'
import { auditSubject } from '../units/unit.policy.ts'
import { objectionsToCeremony } from './badge-ceremony.policy.ts'
import type { AwardResult } from './badge.commands.ts'

export interface RecordBadgeCeremony {
  idempotencyKey: string
  personId: string
  years: number
  on: LocalDate
}

/** Records that a badge was handed over, by the place to which the member belongs. Source: HD38 III.1.5d. */
export const recordBadgeCeremony = (
  context: Context,
  input: RecordBadgeCeremony,
): Promise<AwardResult> =>
  once(context, { operation: 'recordBadgeCeremony', input: { ...input } }, async () => {
    const { db, viewer, today, loaders, audit } = context
    const { personId, years, on } = input
    await takeAnchoringTurn(db)
    const bearer = isUuid(personId) ? await loaders.badgeBearer.load(personId) : null
    if (!bearer) return object(objection('UNKNOWN_PERSON', { path: ['input', 'personId'] }))
    const badges = await loaders.badges.load(personId)
    const badge = badges.find(each => each.years === years) ?? null
    const [first, ...others] = objectionsToCeremony(on, { badge, today })
    if (first) return object(first, ...others)
    await db
      .insertInto('badge_ceremonies')
      .values({
        person_id: personId,
        years,
        on_day: on,
        unit_id: bearer.unit_id,
        holder_id: viewer.holderId,
        post_id: viewer.post.id,
        role: viewer.post.role,
      })
      .execute()
    await audit('BADGE_CEREMONY_RECORDED', auditSubject(personId, bearer))
    return accept({ personId })
  })
