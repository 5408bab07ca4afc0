import type { LocalDate } from '@ket-nap/kernel'
import { sql, type Kysely } from 'kysely'
import type { Series } from '../codes/body-codes.ts'
import type { Database } from '../database.ts'

interface Numbering {
  bodyId: string
  series: Series
  /** The day of the document, which says in which term it is numbered. */
  day: LocalDate
}

const termOn = ({ bodyId, day }: Numbering) => sql`
  select term.id from terms term
  where term.body_id = ${bodyId}::uuid and term.valid @> ${day}::date`

/** Whether a number of the term is held already, also by a document that was cancelled since. */
export async function numberTaken(
  db: Kysely<Database>,
  { number, ...numbering }: Numbering & { number: number },
): Promise<boolean> {
  const { rows } = await sql`
    select from document_numbers held where held.series = ${numbering.series}
      and held.number = ${number} and held.term_id in (${termOn(numbering)})
  `.execute(db)
  return rows.length > 0
}

/** The number after the highest of the term; null on a day without a term. */
export async function nextNumber(
  db: Kysely<Database>,
  numbering: Numbering,
): Promise<number | null> {
  const { rows } = await sql<{ next: number }>`
    select coalesce((select max(held.number) from document_numbers held
      where held.term_id = term.id and held.series = ${numbering.series}), 0) + 1 as next
    from (${termOn(numbering)}) term
  `.execute(db)
  return rows[0]?.next ?? null
}
