import { accept, object, objection, type LocalDate } from '@ket-nap/kernel'
import { once, takeAnchoringTurn, type CommandOutcome } from '@ket-nap/subgraph'
import { sql } from 'kysely'
import type { Organ, SeatFunction } from '../codes/body-codes.ts'
import type { Context } from '../context.ts'
import { auditSubject } from '../units/unit.policy.ts'
import {
  objectionsToSeatEnd,
  objectionsToSeating,
  objectionsToTerm,
  type BodyObjection,
} from './body.policy.ts'
import { findLatestTerm, findSeat, readSeatingFacts } from './seating.commands.ts'

export type BodyResult = CommandOutcome<{ bodyId: string }>

export interface BeginTerm {
  idempotencyKey: string
  unitId: string
  organ: Organ
  number: number
  from: LocalDate
}

/** Begins a term of an organ; the running one, and every seat in it, ends the day before. */
export const beginTerm = (context: Context, input: BeginTerm): Promise<BodyResult> =>
  once(context, { operation: 'beginTerm', input }, async () => {
    const { db, loaders, today } = context
    await takeAnchoringTurn(db)
    const unit = await loaders.organs(input.from).load(input.unitId)
    const latest = unit && (await findLatestTerm(db, { ...input, unitId: unit.id }))
    const [first, ...others] = objectionsToTerm(input, {
      organs: unit?.organs ?? null,
      latest,
      today,
    })
    if (first) return object(first, ...others)
    if (latest?.until === null) await closeTerm(context, latest.id, input.from)
    const bodyId = await storeTerm(context, input)
    await auditBody(context, 'TERM_BEGUN', bodyId)
    return accept({ bodyId })
  })

/** Seats end first: none may outlast its term. */
async function closeTerm({ db }: Context, termId: string, from: LocalDate): Promise<void> {
  await sql`
    update seats set valid = daterange(from_on, ${from}::date)
    where term_id = ${termId}::uuid and until_on is null
  `.execute(db)
  await sql`
    update terms set valid = daterange(from_on, ${from}::date) where id = ${termId}::uuid
  `.execute(db)
}

/** A body comes to be with its first term. */
async function storeTerm({ db }: Context, term: BeginTerm): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    with made as (
      insert into bodies (organ, unit_id, province_id, above_base_id, base_id)
      select ${term.organ}, unit_id, province_id, above_base_id, base_id
      from unit_copies where unit_id = ${term.unitId}::uuid
      on conflict on constraint bodies_one_of_a_kind do nothing returning *),
    body as (
      select * from made union all
      select * from bodies where unit_id = ${term.unitId}::uuid and organ = ${term.organ})
    insert into terms (body_id, number, valid, unit_id, province_id, above_base_id, base_id)
    select id, ${term.number}, daterange(${term.from}::date, null), unit_id, province_id,
      above_base_id, base_id
    from body returning body_id as id
  `.execute(db)
  return rows[0]?.id ?? ''
}

async function auditBody({ audit, loaders }: Context, action: string, id: string): Promise<void> {
  const body = await loaders.body.clear(id).load(id)
  if (!body) throw new Error('a body that was just written is within reach')
  await audit(action, auditSubject(id, body))
}

export interface SeatMember {
  idempotencyKey: string
  bodyId: string
  personId: string
  function: SeatFunction
  area?: string | null | undefined
  from: LocalDate
}

/** Seats a member in the term of the first day, until that term ends or the seat does. */
export const seatMember = (context: Context, input: SeatMember): Promise<BodyResult> =>
  once(context, { operation: 'seatMember', input }, async () => {
    const { db, loaders } = context
    await takeAnchoringTurn(db)
    const body = await loaders.body.load(input.bodyId)
    if (!body) return refuse(objection('UNKNOWN_BODY', { path: ['input', 'bodyId'] }))
    const area = input.area?.normalize('NFC').trim() || null
    const seating = { ...input, area }
    const { facts, termId } = await readSeatingFacts(context, body, seating)
    const [first, ...others] = objectionsToSeating(seating, facts)
    if (first) return object(first, ...others)
    await sql`
      insert into seats (term_id, person_id, function, area, valid, unit_id, province_id,
        above_base_id, base_id)
      select id, ${input.personId}::uuid, ${input.function}, ${area},
        daterange(${input.from}::date, until_on), unit_id, province_id, above_base_id, base_id
      from terms where id = ${termId}::uuid
    `.execute(db)
    await context.audit('MEMBER_SEATED', auditSubject(input.personId, body))
    return accept({ bodyId: body.id })
  })

export interface EndSeat {
  idempotencyKey: string
  seatId: string
  /** First day on which the person no longer sits. */
  until: LocalDate
}

/** Ends a seat. What was recorded wrongly is ended too, and recorded anew. */
export const endSeat = (context: Context, input: EndSeat): Promise<BodyResult> =>
  once(context, { operation: 'endSeat', input }, async () => {
    const { db, viewer, today } = context
    await takeAnchoringTurn(db)
    const seat = await findSeat(db, viewer, input.seatId)
    if (!seat) return refuse(objection('UNKNOWN_SEAT', { path: ['input', 'seatId'] }))
    const [first, ...others] = objectionsToSeatEnd(input.until, { seat, today })
    if (first) return object(first, ...others)
    await sql`
      update seats set valid = daterange(from_on, ${input.until}::date) where id = ${seat.id}::uuid
    `.execute(db)
    await context.audit('SEAT_ENDED', auditSubject(seat.personId, seat))
    return accept({ bodyId: seat.bodyId })
  })

const refuse = (one: BodyObjection) => object<[BodyObjection]>(one)
