import { sql, type RawBuilder } from 'kysely'

/**
 * Whether a column is one of the ids. A single one is compared as such: of a list the server expects ten
 * rows when it makes a plan to keep, and would rather plan anew each time.
 */
export const isOneOf = (column: string, ids: readonly string[]): RawBuilder<boolean> =>
  ids.length === 1
    ? sql`${sql.ref(column)} = ${ids[0]}::uuid`
    : sql`${sql.ref(column)} = any(${[...ids]}::uuid[])`

/** The ids as rows of one column, to be joined from; a single one as in `isOneOf`. */
export const rowsOf = (ids: readonly string[]): RawBuilder<unknown> =>
  ids.length === 1 ? sql`(values (${ids[0]}::uuid))` : sql`unnest(${[...ids]}::uuid[])`
