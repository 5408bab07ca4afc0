/** One column; what it shows is the slot of its key, or `text`. */
export interface Column<Row> {
  key: string
  label: string
  text?: (row: Row) => string
  /** Numbers and days that are compared stand at the end. */
  align?: 'start' | 'end'
  /** Names the row: it carries the link and is read out with every cell. One per table, the first. */
  heading?: boolean
  /** Left out until somebody chooses it. */
  optional?: boolean
  /** Share of the width, as a class of its own: narrow for codes and days, wide for names. */
  width?: 'narrow' | 'wide'
}
