import { accept, object, objection, type LocalDate } from '@ket-nap/kernel'
import { once, takeAnchoringTurn, type CommandOutcome } from '@ket-nap/subgraph'
import { sql } from 'kysely'
import type { ActivityLimitGround, ActivityLimitKind } from '../codes/body-codes.ts'
import type { Context } from '../context.ts'
import { auditSubject } from '../units/unit.policy.ts'
import {
  judgeLimitEnd,
  objectionsToLimit,
  type LimitFacts,
  type Limiting,
  type LimitObjection,
} from './activity-limit.policy.ts'
import { lineOf } from '../document-numbers/written-line.policy.ts'

export type LimitResult = CommandOutcome<{ activityLimitId: string }>

export interface RecordActivityLimit {
  idempotencyKey: string
  personId: string
  kind: ActivityLimitKind
  ground?: ActivityLimitGround | null | undefined
  place?: string | null | undefined
  from: LocalDate
  until?: LocalDate | null | undefined
  documentNumber: string
  documentOn: LocalDate
}

/** Records what keeps a member out of votes from a day on. */
export const recordActivityLimit = (
  context: Context,
  input: RecordActivityLimit,
): Promise<LimitResult> =>
  once(context, { operation: 'recordActivityLimit', input }, async () => {
    await takeAnchoringTurn(context.db)
    const limit: Limiting = {
      ...input,
      ground: input.ground ?? null,
      place: input.place ? lineOf(input.place) || null : null,
      until: input.until ?? null,
      documentNumber: lineOf(input.documentNumber),
    }
    const facts = await readFacts(context, input.personId, limit)
    const [first, ...others] = objectionsToLimit(limit, facts)
    if (first) return object(first, ...others)
    const activityLimitId = await storeLimit(context, input.personId, limit)
    await auditLimit(context, 'ACTIVITY_LIMIT_RECORDED', activityLimitId)
    return accept({ activityLimitId })
  })

async function readFacts(
  { db, viewer, today, loaders }: Context,
  personId: string,
  { kind, from, until }: Limiting,
): Promise<LimitFacts> {
  const { role } = viewer.post
  const person = await loaders.person.load(personId)
  if (!person) return { role, today, person: 'UNKNOWN', overlapping: 0 }
  const belonging = await loaders.belongingOn(from).load(person.id)
  const { rows } = await sql<{ overlapping: number }>`
    select count(*)::integer as overlapping from activity_limits stored
    where stored.person_id = ${person.id}::uuid and stored.kind = ${kind}
      and (stored.until_on is null or stored.until_on > ${from}::date)
      and (${until}::date is null or stored.from_on < ${until}::date)
  `.execute(db)
  const overlapping = rows[0]?.overlapping ?? 0
  return { role, today, person: belonging ? 'MEMBER' : 'NOT_A_MEMBER', overlapping }
}

/** At the unit to which the member belongs on the first day. */
async function storeLimit({ db }: Context, personId: string, limit: Limiting): Promise<string> {
  const { kind, ground, place, from, until, documentNumber, documentOn } = limit
  const { rows } = await sql<{ id: string }>`
    insert into activity_limits (person_id, kind, ground, place, valid, document_number,
      document_on, unit_id, province_id, above_base_id, base_id)
    select fact.person_id, ${kind}, ${ground}, ${place}, daterange(${from}::date, ${until}::date),
      ${documentNumber}, ${documentOn}::date, fact.unit_id, fact.province_id, fact.above_base_id,
      fact.base_id
    from belongings fact where fact.person_id = ${personId}::uuid and fact.from_on <= ${from}::date
      and (fact.until_on is null or fact.until_on > ${from}::date)
    returning id
  `.execute(db)
  return rows[0]?.id ?? ''
}

export interface EndActivityLimit {
  idempotencyKey: string
  activityLimitId: string
  /** First day on which it no longer holds. */
  until: LocalDate
  documentNumber: string
  documentOn: LocalDate
}

/** Ends a limit, with the paper that ends it. */
export const endActivityLimit = (context: Context, input: EndActivityLimit): Promise<LimitResult> =>
  once(context, { operation: 'endActivityLimit', input }, async () => {
    const { db, viewer, today, loaders } = context
    await takeAnchoringTurn(db)
    const limit = await loaders.activityLimit.load(input.activityLimitId)
    if (!limit) {
      return refuse(objection('UNKNOWN_ACTIVITY_LIMIT', { path: ['input', 'activityLimitId'] }))
    }
    const ending = { ...input, documentNumber: lineOf(input.documentNumber) }
    const judged = judgeLimitEnd(ending, { role: viewer.post.role, today, limit })
    if (!judged.ok) return judged
    await sql`
      update activity_limits set valid = daterange(from_on, ${ending.until}::date),
        end_document_number = ${ending.documentNumber}, end_document_on = ${ending.documentOn}::date
      where id = ${limit.id}::uuid
    `.execute(db)
    await auditLimit(context, 'ACTIVITY_LIMIT_ENDED', limit.id)
    return accept({ activityLimitId: limit.id })
  })

async function auditLimit({ audit, loaders }: Context, action: string, id: string): Promise<void> {
  const limit = await loaders.activityLimit.clear(id).load(id)
  if (!limit) throw new Error('a limit that was just written is within reach')
  await audit(action, auditSubject(limit.personId, limit))
}

const refuse = (one: LimitObjection) => object<[LimitObjection]>(one)
