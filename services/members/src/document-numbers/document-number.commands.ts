import {
  accept,
  object,
  objection,
  type LocalDate,
  type Objection,
  type Outcome,
} from '@ket-nap/kernel'
import type { Role } from '@ket-nap/subgraph'
import { sql, type Kysely } from 'kysely'
import type { Series } from '../codes/body-codes.ts'
import type { Database } from '../database.ts'

export interface NumberedDocument {
  bodyId: string
  series: Series
  number: number
  /** The day of the document. */
  day: LocalDate
  /** What holds the number: kind and key of a vote, a decision, … */
  heldBy: { kind: string; id: string }
}

const MOST = 99_999

/**
 * Takes a number of the term for a document, within the command that makes the document. Two that take
 * the same at once: the database lets one of them have it.
 */
export async function takeNumber(
  { db }: { db: Kysely<Database> },
  { bodyId, series, number, day, heldBy }: NumberedDocument,
): Promise<Outcome<number, Objection<string, Role>>> {
  const path = ['input', 'number']
  if (!Number.isInteger(number) || number < 1 || number > MOST) {
    return object(objection('NUMBER_OUT_OF_RANGE', { path, params: { least: 1, most: MOST } }))
  }
  const { rows } = await sql<{ taken: boolean }>`
    with term as (
      select * from terms where body_id = ${bodyId}::uuid and valid @> ${day}::date),
    made as (
      insert into document_numbers (term_id, series, number, held_by_kind, held_by_id, unit_id,
        province_id, above_base_id, base_id)
      select id, ${series}, ${number}, ${heldBy.kind}, ${heldBy.id}::uuid, unit_id, province_id,
        above_base_id, base_id
      from term on conflict do nothing returning term_id)
    select exists (select from made) as taken from term
  `.execute(db)
  const [term] = rows
  if (!term) return object(objection('NO_TERM_THEN', { path: ['input', 'day'] }))
  if (term.taken) return accept(number)
  return object(objection('NUMBER_TAKEN', { path, params: { number }, source: 'HD 36-HD/VPTW' }))
}
