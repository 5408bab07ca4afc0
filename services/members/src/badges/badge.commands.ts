import { accept, maxDate, object, objection, type LocalDate } from '@ket-nap/kernel'
import { once, takeAnchoringTurn, type CommandOutcome } from '@ket-nap/subgraph'
import { sql } from 'kysely'
import type { BadgeGround } from '../codes/membership-codes.ts'
import type { Context } from '../context.ts'
import { auditSubject } from '../units/unit.policy.ts'
import { objectionsToAward, type Award } from './badge.policy.ts'
import { roundOn } from './badge-round.workflow.ts'
import { lineOf } from '../document-numbers/written-line.policy.ts'

export type AwardResult = CommandOutcome<{ personId: string }>

export interface AwardBadge {
  idempotencyKey: string
  personId: string
  years: number
  awardedOn: LocalDate
  ground: BadgeGround
  number: string
  documentNumber: string
  documentOn: LocalDate
}

/** Records a badge from its decision. Source: 294 pt 28; HD06 18. */
export const awardBadge = (context: Context, input: AwardBadge): Promise<AwardResult> =>
  once(context, { operation: 'awardBadge', input }, async () => {
    const { db, viewer, today, loaders, audit } = context
    await takeAnchoringTurn(db)
    const bearer = await loaders.badgeBearer.load(input.personId)
    if (!bearer) return object(objection('UNKNOWN_PERSON', { path: ['input', 'personId'] }))
    const award: Award = {
      ...input,
      number: lineOf(input.number),
      documentNumber: lineOf(input.documentNumber),
    }
    const day = maxDate(award.awardedOn, await loaders.policiesBegan())
    const { values: policy } = await loaders.policy({ provinceId: bearer.province_id, day })
    const isNumberTaken = await loaders.isBadgeNumberTaken(award)
    const { role } = viewer.post
    const facts = { ...bearer, role, today, isNumberTaken }
    const [first, ...others] = objectionsToAward(award, { facts, policy })
    if (first) return object(first, ...others)
    await store(context, bearer.id, award)
    await audit('BADGE_AWARDED', auditSubject(bearer.id, bearer))
    return accept({ personId: bearer.id })
  })

/** At the unit to which the member belongs, or last belonged. */
async function store({ db, viewer }: Context, personId: string, award: Award): Promise<void> {
  const round = roundOn(award.awardedOn)?.round
  if (!round) throw new Error('an award on another day was refused before')
  await sql`
    insert into badges (person_id, years, round, awarded_on, number, ground, document_number,
      document_on, holder_id, post_id, recorded_at, province_id, above_base_id, base_id, unit_id)
    select person_id, ${award.years}, ${round}, ${award.awardedOn}::date, ${award.number},
      ${award.ground}, ${award.documentNumber}, ${award.documentOn}::date,
      ${viewer.holderId}::uuid, ${viewer.post.id}::uuid, now(), province_id, above_base_id, base_id,
      unit_id
    from members where person_id = ${personId}::uuid
  `.execute(db)
}
