import type { LocalDate, Period } from '@ket-nap/kernel'
import { isUuid, type Viewer } from '@ket-nap/subgraph'
import { sql, type Kysely } from 'kysely'
import type { Organ, SeatFunction } from '../codes/body-codes.ts'
import type { Context } from '../context.ts'
import type { Database } from '../database.ts'
import type { Anchors } from '../units/anchor.workflow.ts'
import { ANCHOR_COLUMNS } from '../units/anchor.workflow.ts'
import { reaches, type Place } from '../units/unit.policy.ts'
import type { SeatingFacts, TermFacts } from './body.policy.ts'
import type { BodyRow } from './body.entity.ts'
import { COMMITTEES_OF_BOARD } from './body.workflow.ts'

type LatestTerm = NonNullable<TermFacts['latest']> & { id: string }

/** The term of an organ that began last. */
export async function findLatestTerm(
  db: Kysely<Database>,
  { unitId, organ }: { unitId: string; organ: Organ },
): Promise<LatestTerm | null> {
  const { rows } = await sql<LatestTerm>`
    select term.id, term.number, term.from_on as "from", term.until_on as "until",
      (select max(seat.from_on) from seats seat where seat.term_id = term.id) as "lastSeatFrom"
    from bodies body join terms term on term.body_id = body.id
    where body.unit_id = ${unitId}::uuid and body.organ = ${organ}
    order by term.from_on desc limit 1
  `.execute(db)
  return rows[0] ?? null
}

interface Asked {
  personId: string
  from: LocalDate
}

/** What speaks for or against seating somebody in a body from a day on. */
export async function readSeatingFacts(
  context: Context,
  body: BodyRow,
  asked: Asked,
): Promise<{ facts: SeatingFacts; termId: string | null }> {
  const { db, today } = context
  const { rows } = await sql<{ id: string }>`
    select id from terms where body_id = ${body.id}::uuid and valid @> ${asked.from}::date
  `.execute(db)
  const termId = rows[0]?.id ?? null
  const facts = {
    organ: body.organ,
    today,
    hasTerm: termId !== null,
    person: await readPersonFacts(context, body, asked),
    seated: termId ? await readSeated(db, termId, asked) : [],
    committeeSize: await readCommitteeSize(db, body, asked.from),
  }
  return { facts, termId }
}

/** Whether somebody within reach is an official member of the body's organisation on that day. */
async function readPersonFacts(
  { loaders }: Context,
  body: BodyRow,
  { personId, from }: Asked,
): Promise<SeatingFacts['person']> {
  const person = await loaders.person.load(personId)
  if (!person) return null
  const belonging = await loaders.belongingOn(from).load(personId)
  if (!belonging) return { isOfficial: false, belongs: false }
  const [there, here] = await loaders.place(from).loadMany([belonging.unit_id, body.unit_id])
  const isOfficial = belonging.officialOn !== null && belonging.officialOn <= from
  return { isOfficial, belongs: liesBelow({ belonging, there, here }, body.unit_id) }
}

interface Lying {
  belonging: Anchors
  there: Place | Error | null | undefined
  here: Place | Error | null | undefined
}

/** By the tree of the day; from a unit that had ended by then, by the successions that lead here. */
function liesBelow({ belonging, there, here }: Lying, unitId: string): boolean {
  if (!here || here instanceof Error || there instanceof Error) return false
  if (there) return `${there.path}.`.startsWith(`${here.path}.`)
  return ANCHOR_COLUMNS.some(column => belonging[column] === unitId)
}

/** The seats of a term that hold on a day or begin later. */
async function readSeated(
  db: Kysely<Database>,
  termId: string,
  { personId, from }: Asked,
): Promise<SeatingFacts['seated']> {
  const { rows } = await sql<SeatingFacts['seated'][number]>`
    select from_on as "from", until_on as "until", function,
      person_id = ${personId}::uuid as "isSamePerson"
    from seats where term_id = ${termId}::uuid and (until_on is null or until_on > ${from}::date)
  `.execute(db)
  return rows
}

/** Of a standing board: how many sit in its committee on a day. */
async function readCommitteeSize(
  db: Kysely<Database>,
  { organ, unit_id }: BodyRow,
  day: LocalDate,
): Promise<number | null> {
  if (organ !== 'STANDING_BOARD') return null
  const { rows } = await sql<{ size: number }>`
    select count(*)::integer as size
    from bodies body join terms term on term.body_id = body.id
    join seats seat on seat.term_id = term.id and seat.valid @> ${day}::date
    where body.unit_id = ${unit_id}::uuid and body.organ = any(${[...COMMITTEES_OF_BOARD]}::text[])
  `.execute(db)
  return rows[0]?.size ?? 0
}

interface HeldSeat extends Period, Anchors {
  id: string
  bodyId: string
  personId: string
  function: SeatFunction
}

/** A seat of a body that the viewer reaches. */
export async function findSeat(
  db: Kysely<Database>,
  { scope }: Viewer,
  id: string,
): Promise<HeldSeat | null> {
  if (!isUuid(id)) return null
  const { rows } = await sql<HeldSeat>`
    select seat.id, term.body_id as "bodyId", seat.person_id as "personId", seat.function,
      seat.from_on as "from", seat.until_on as "until",
      seat.unit_id, seat.province_id, seat.above_base_id, seat.base_id
    from seats seat join terms term on term.id = seat.term_id where seat.id = ${id}::uuid
  `.execute(db)
  const [seat] = rows
  return seat && reaches(scope, seat) ? seat : null
}
