export type Cell = string | number | boolean | null

export interface ResultTable {
  /** Where its rows lie in the answer: `units.edges`; empty for an answer without a list. */
  path: string
  columns: readonly string[]
  rows: readonly (readonly Cell[])[]
}

/**
 * The lists of an answer as tables, the longest first. A row is an object with its inner objects
 * flattened (`node.name`), and after it what stands once around its list (a unit above its months).
 * A list inside of a row is told as its values, or by its number.
 */
export function toTables(data: unknown): ResultTable[] {
  const tables: ResultTable[] = []
  collect({ value: data, path: [], around: {} }, tables)
  const lists = tables.toSorted((one, other) => other.rows.length - one.rows.length)
  return lists.length > 0 ? lists : alone(data)
}

interface Spot {
  value: unknown
  path: readonly string[]
  /** Columns of the rows around. */
  around: Record<string, Cell>
}

function collect({ value, path, around }: Spot, tables: ResultTable[]): void {
  for (const [name, inner] of entriesOf(value)) {
    const at = [...path, name]
    if (!Array.isArray(inner)) collect({ value: inner, path: at, around }, tables)
    else if (inner.some(isObject)) addList({ value: inner, path: at, around }, tables)
  }
}

function addList({ value, path, around }: Spot, tables: ResultTable[]): void {
  const items: unknown[] = Array.isArray(value) ? value : []
  const name = path.join('.')
  const rows = items.map(item => ({ ...flatten(item), ...around }))
  const known = tables.find(table => table.path === name)
  const records = [...(known ? recordsOf(known) : []), ...rows]
  const table = tableOf(name, records)
  if (known) tables[tables.indexOf(known)] = table
  else tables.push(table)
  for (const item of items) {
    const prefix = path.at(-1) ?? ''
    const own = Object.entries(flatten(item))
      .filter(([column]) => !isListAt(item, column))
      .map(([column, cell]) => [`${prefix}.${column}`, cell])
    collect({ value: item, path, around: { ...around, ...Object.fromEntries(own) } }, tables)
  }
}

function alone(data: unknown): ResultTable[] {
  const record = flatten(data)
  return Object.keys(record).length > 0 ? [tableOf('', [record])] : []
}

function tableOf(path: string, records: readonly Record<string, Cell>[]): ResultTable {
  const columns = [...new Set(records.flatMap(record => Object.keys(record)))]
  return { path, columns, rows: records.map(record => columns.map(name => record[name] ?? null)) }
}

const recordsOf = ({ columns, rows }: ResultTable): Record<string, Cell>[] =>
  rows.map(row => Object.fromEntries(columns.map((name, at) => [name, row[at] ?? null])))

/** An object's values with the path of each; `__typename` says nothing to a reader. */
function flatten(value: unknown, prefix = ''): Record<string, Cell> {
  if (!isObject(value)) return { [prefix || 'value']: cellOf(value) }
  return Object.fromEntries(
    entriesOf(value).flatMap(([name, inner]) => {
      const path = prefix ? `${prefix}.${name}` : name
      return isObject(inner) ? Object.entries(flatten(inner, path)) : [[path, cellOf(inner)]]
    }),
  )
}

function cellOf(value: unknown): Cell {
  if (Array.isArray(value)) return value.some(isObject) ? value.length : value.join('; ')
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : null
}

/** A list is no property of what is around it: it has a table of its own. */
const isListAt = (item: unknown, path: string): boolean =>
  Array.isArray(
    path.split('.').reduce<unknown>((value, name) => new Map(entriesOf(value)).get(name), item),
  )

const entriesOf = (value: unknown): [string, unknown][] =>
  isObject(value) ? Object.entries(value).filter(([name]) => name !== '__typename') : []

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
