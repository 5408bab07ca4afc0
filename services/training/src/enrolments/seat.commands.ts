import { accept, object } from '@ket-nap/kernel'
import { once, type CommandOutcome } from '@ket-nap/subgraph'
import { sql } from 'kysely'
import { judgeStage } from '../classes/training-class.policy.ts'
import { PLANNING, TAKING, type ClassStage } from '../classes/training-class.workflow.ts'
import type { Context } from '../context.ts'
import { appendSteps } from './enrolment-step.commands.ts'
import { placesOf } from './enrolment.policy.ts'
import {
  assignSeats,
  objectionsToSeats,
  objectionsToSharing,
  sharedAfter,
  type Seat,
  type Seats,
  type SharedOut,
} from './seat.policy.ts'

export type SeatResult = CommandOutcome<{ classId: string }>

export interface ChangeClassSeats {
  idempotencyKey: string
  classId: string
  seats: number
}

/** Gives a class another number of seats; whoever waits moves up. */
export const changeClassSeats = (context: Context, input: ChangeClassSeats): Promise<SeatResult> =>
  once(context, { operation: 'changeClassSeats', input: { ...input } }, async () => {
    const found = judgeStage(await context.loaders.lockClass(input.classId), PLANNING)
    if (!found.ok) return found
    const { id, stage } = found.value
    const [first, ...others] = objectionsToSeats(input.seats, seatsOf(found.value))
    if (first) return object(first, ...others)
    await context.db
      .updateTable('training_classes')
      .set({ seats: input.seats })
      .where('id', '=', id)
      .execute()
    await seatWaiting(context, { id, stage })
    return accept({ classId: id })
  })

export interface ShareSeats {
  idempotencyKey: string
  classId: string
  shares: readonly SharedOut[]
}

/** Keeps seats of a class for the people of units; whoever waits moves up. */
export const shareSeats = (context: Context, input: ShareSeats): Promise<SeatResult> =>
  once(context, { operation: 'shareSeats', input: { ...input } }, async () => {
    const { db, loaders } = context
    const found = judgeStage(await loaders.lockClass(input.classId), PLANNING)
    if (!found.ok) return found
    const { id, stage } = found.value
    const shares = await loaders.currentShares(id)
    const units = await loaders.knownUnits(input.shares.map(({ unitId }) => unitId))
    const sharing = { seats: seatsOf(found.value), shares, units }
    const [first, ...others] = objectionsToSharing(input.shares, sharing)
    if (first) return object(first, ...others)
    await db
      .insertInto('seat_shares')
      .values(input.shares.map(({ unitId, seats }) => ({ class_id: id, unit_id: unitId, seats })))
      .onConflict(conflict =>
        conflict
          .columns(['class_id', 'unit_id'])
          .doUpdateSet(({ ref }) => ({ seats: ref('excluded.seats') })),
      )
      .execute()
    await db
      .updateTable('training_classes')
      .set({ shared_seats: sharedAfter(input.shares, shares) })
      .where('id', '=', id)
      .execute()
    await seatWaiting(context, { id, stage })
    return accept({ classId: id })
  })

/** A class without a number of seats, one that came by a file, has none to give. */
export const seatsOf = ({
  seats,
  sharedSeats,
  openTaken,
}: Omit<Seats, 'seats'> & { seats: number | null }): Seats => ({
  seats: seats ?? 0,
  sharedSeats,
  openTaken,
})

/** Counts seats that were just taken or given back; the rows themselves refuse one too many. */
export async function countSeats(
  { db }: Context,
  { classId, seats, by }: { classId: string; seats: readonly Seat[]; by: 1 | -1 },
): Promise<void> {
  const counts = Map.groupBy(seats, ({ shareUnitId }) => shareUnitId)
  for (const [shareUnitId, { length }] of counts) {
    const change = sql<number>`${length * by}::smallint`
    await (shareUnitId === null
      ? db
          .updateTable('training_classes')
          .set({ open_taken: sql`open_taken + ${change}` })
          .where('id', '=', classId)
          .execute()
      : db
          .updateTable('seat_shares')
          .set({ taken: sql`taken + ${change}` })
          .where('class_id', '=', classId)
          .where('unit_id', '=', shareUnitId)
          .execute())
  }
}

/** Gives free seats to those who wait, the first in the line first. The class is locked by the caller. */
export async function seatWaiting(
  context: Context,
  { id, stage }: { id: string; stage: ClassStage },
): Promise<void> {
  if (!TAKING.includes(stage)) return
  const { db, loaders, today } = context
  const current = await loaders.lockClass(id)
  if (!current) throw new Error('a class is no longer there that was locked')
  const enrolments = await loaders.currentEnrolments(id)
  const waiting = enrolments.filter(row => row.stage === 'WAITING')
  const seekers = waiting.map(row => ({
    places: placesOf({
      unitId: row.sentFromUnitId,
      baseId: row.sentFromBaseId,
      aboveBaseId: row.sentFromAboveBaseId,
    }),
  }))
  const seats = assignSeats(seatsOf(current), await loaders.currentShares(id), seekers)
  const seated = waiting.flatMap((row, place) => {
    const seat = seats[place]
    return seat ? [{ id: row.id, ...seat }] : []
  })
  if (seated.length === 0) return
  await countSeats(context, { classId: id, seats: seated, by: 1 })
  await sql`
    update enrolments set stage = 'CONFIRMED', waiting_number = null,
      share_unit_id = seated."shareUnitId"
    from jsonb_to_recordset(${JSON.stringify(seated)}::jsonb) as seated(id uuid, "shareUnitId" uuid)
    where enrolments.id = seated.id
  `.execute(db)
  const step = { toStage: 'CONFIRMED', onDay: today, note: null } as const
  await appendSteps(
    context,
    seated.map(row => ({ ...step, enrolmentId: row.id })),
  )
}
