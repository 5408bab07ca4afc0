import type { LocalDate } from '@ket-nap/kernel'
import { sql } from 'kysely'
import type { Context } from '../context.ts'
import { takeTransferStep, tidy, type TransferStepInput } from './transfer-step.commands.ts'
import { extensionLimits } from './transfer-facts.policy.ts'
import type { Transfer } from './transfer.policy.ts'

/**
 * The last box of an official transfer: from its day on the member belongs to the new cell, with an open
 * probation and the file; or, abroad, to no unit of this tree; or again to one, home from abroad.
 * Source: 294 pt 6.3.1; HD06 8.2c.
 */
export const acceptTransfer = (context: Context, input: TransferStepInput) =>
  takeTransferStep(context, 'acceptTransfer', {
    action: 'ACCEPT',
    input,
    alongside: async (
      { id, personId, toUnitId, number, requestedOn, officialOn },
      { from, to },
    ) => {
      const { db, loaders } = context
      const { on } = input
      if (toUnitId === null) {
        await loaders.endMembership({ personId, on, kind: 'TRANSFERRED_OUT' })
        return
      }
      await sql`select take_in_member(${id})`.execute(db)
      const paper = { documentNumber: number, documentOn: requestedOn }
      if (to) await loaders.handFileAlong({ personId, on, ...paper, from, to })
      if (!from && officialOn === null)
        await loaders.beginProbation({ personId, admissionId: null, on })
      await loaders.tellMove(personId)
    },
  })

/**
 * The last box of a temporary transfer: the member goes on belonging at home, is not counted in votes
 * there and has none here. Source: 294 pt 6.3.2.
 */
export const receiveGuest = (context: Context, input: TransferStepInput) =>
  takeTransferStep(context, 'receiveGuest', {
    action: 'RECEIVE_GUEST',
    input,
    alongside: async transfer => {
      if (transfer.toUnitId === null) await excuse(context, transfer, input.on)
      else await sql`select take_in_member(${transfer.id})`.execute(context.db)
    },
  })

export interface ExtendStay extends TransferStepInput {
  /** The new last day. */
  untilOn: LocalDate
}

/** A longer stay; what keeps the member out of votes at home is longer with it. Source: HD38 4.3.2c. */
export const extendStay = (context: Context, input: ExtendStay) =>
  takeTransferStep(context, 'extendStay', {
    action: 'EXTEND_STAY',
    input,
    kept: { untilOn: input.untilOn },
    facts: ({ transfer: { untilOn }, policy }) => ({
      untilOn: input.untilOn,
      stayLimits: untilOn && extensionLimits(untilOn, policy),
    }),
    alongside: async transfer => {
      const from = await endLimit(context, transfer, {
        on: input.on,
        number: transferNumber(input),
      })
      if (from) await excuse(context, { ...transfer, number: transferNumber(input) }, from)
    },
  })

/** The last box of the way home: from its day on the member counts there as before. */
export const endStay = (context: Context, input: TransferStepInput) =>
  takeTransferStep(context, 'endStay', {
    action: 'END_STAY',
    input,
    alongside: async transfer => {
      await endLimit(context, transfer, { on: input.on, number: transfer.number })
    },
  })

const transferNumber = ({ number }: TransferStepInput): string => tidy(number) ?? ''

/** Ends what keeps the member out of votes at home; answers the first day on which it no longer holds. */
async function endLimit(
  { db }: Context,
  { personId, arrivedOn }: Transfer,
  { on, number }: { on: LocalDate; number: string },
): Promise<LocalDate | null> {
  const { rows } = await sql<{ until: LocalDate }>`
    update activity_limits
    set valid = daterange(from_on, greatest(${on}::date, from_on + 1)),
      end_document_number = ${number}, end_document_on = ${on}::date
    where person_id = ${personId} and kind = 'TEMPORARY_ELSEWHERE'
      and from_on >= ${arrivedOn}::date and until_on > ${on}::date
    returning until_on as until`.execute(db)
  return rows[0]?.until ?? null
}

/** What keeps the member out of votes at home while active elsewhere, written by the giving side. */
async function excuse(
  { db }: Context,
  { personId, ground, toUnitId, abroadPlace, untilOn, number, requestedOn }: Transfer,
  on: LocalDate,
): Promise<void> {
  await sql`
    insert into activity_limits (person_id, kind, ground, place, valid, document_number, document_on,
      province_id, above_base_id, base_id, unit_id)
    select person_id, 'TEMPORARY_ELSEWHERE', ${ground},
      coalesce(${abroadPlace}, (select left(v.name, 200) from unit_copy_versions v
        where v.unit_id = ${toUnitId}::uuid and v.is_last)),
      daterange(${on}::date, ${untilOn}::date + 1), ${number}, ${requestedOn}::date,
      province_id, above_base_id, base_id, unit_id
    from members m where m.person_id = ${personId} and not exists (
      select from activity_limits own where own.person_id = m.person_id
        and own.kind = 'TEMPORARY_ELSEWHERE'
        and own.valid && daterange(${on}::date, ${untilOn}::date + 1))`.execute(db)
}
