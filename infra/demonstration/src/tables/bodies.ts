import type { Bodies } from '../bodies/committees.ts'
import { table, type Table } from '../csv.ts'

/** Bodies that vote with their terms, and who sat in them. */
export const bodyTables = ({ terms, seats }: Bodies): Record<string, Table> => ({
  bodies: table(
    'unit,organ,term_number,term_from,term_until',
    terms.map(({ unit, organ, number, from, until }) => [unit, organ, number, from, until]),
  ),
  seats: table(
    'unit,organ,person,function,area,from,until',
    seats.map(seat => [
      seat.unit,
      seat.organ,
      seat.person,
      seat.function,
      seat.area,
      seat.from,
      seat.until,
    ]),
  ),
})
