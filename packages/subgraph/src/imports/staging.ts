import type { Readable } from 'node:stream'
import { CsvError, parse, type Info } from 'csv-parse'
import { sql } from 'kysely'
import type { WorkContext } from '../context.ts'
import type { Cell, Column } from './column.ts'
import type {
  DerivedColumn,
  ImportDefinition,
  ImportProblem,
  StagedRow,
} from './import-definition.ts'
import { LineRefused, Utf8Lines } from './utf8.ts'

const CHUNK = 2_000
export const MOST_PROBLEMS = 200
const LARGEST_RECORD = 20_000
const LONGEST_LETTER = 4
const IN_HEADER = { line: 1, column: '' }
const WRONG_NUMBER_OF_CELLS = {
  column: '',
  code: 'WRONG_NUMBER_OF_CELLS',
  message: 'has not as many cells as the header',
}

const CSV = {
  bom: true,
  delimiter: [',', ';'],
  info: true,
  trim: true,
  skip_empty_lines: true,
  relax_column_count: true,
  max_record_size: LARGEST_RECORD,
}

interface Header {
  cells: number
  /** Where in a record each column is; -1 where the file does not have it. */
  places: readonly number[]
}

/** Reads a CSV file into the temporary table `staged`, or collects what is wrong with its lines. */
export class Staging<Database> {
  readonly problems: ImportProblem[] = []
  rows = 0
  private readonly waiting: StagedRow[] = []
  private inserting: Promise<unknown> = Promise.resolve()
  private readonly columns: readonly (readonly [name: string, Column])[]
  private readonly derived: readonly (readonly [name: string, DerivedColumn])[]
  private readonly staged: readonly (readonly [name: string, type: string])[]

  constructor(
    { columns, derived = {} }: ImportDefinition<Database>,
    private readonly work: WorkContext<Database>,
  ) {
    this.columns = Object.entries(columns)
    this.derived = Object.entries(derived)
    const kept = this.columns.filter(([, { transient }]) => !transient)
    this.staged = [
      ['line', 'bigint'],
      ...[...kept, ...this.derived].map(([name, { type }]) => [name, type] as const),
    ]
  }

  async open(): Promise<void> {
    await sql`create temporary table staged (${this.shape()}) on commit drop`.execute(this.work.db)
  }

  async read(file: Readable): Promise<void> {
    const text = file.pipe(new Utf8Lines(LARGEST_RECORD * LONGEST_LETTER))
    const records = text.pipe(parse(CSV))
    file.once('error', error => records.destroy(error))
    text.once('error', error => records.destroy(error))
    try {
      await this.takeAll(records)
      await this.insert()
      await this.inserting
    } catch (error) {
      this.problems.push(unreadable(error))
    } finally {
      await Promise.allSettled([this.inserting])
    }
  }

  private async takeAll(
    records: AsyncIterable<{ record: readonly string[]; info: Info }>,
  ): Promise<void> {
    let header: Header | undefined
    for await (const { record, info } of records) {
      if (header) this.take(record, { header, line: info.lines })
      else header = this.readHeader(record)
      if (this.rows === 0 && this.problems.length > 0) return
      if (this.problems.length >= MOST_PROBLEMS) return
      if (this.waiting.length >= CHUNK) await this.insert()
    }
    if (!header) this.problems.push({ ...IN_HEADER, code: 'EMPTY_FILE', message: 'has no header' })
  }

  private readHeader(header: readonly string[]): Header {
    const known = new Map(this.columns)
    const at = (column: string, code: string, message: string) =>
      this.problems.push({ ...IN_HEADER, column, code, message })
    for (const [name, { required }] of known) {
      if (required && !header.includes(name)) at(name, 'MISSING_COLUMN', 'the column is missing')
    }
    for (const name of header) {
      if (!known.has(name)) at(name.slice(0, 50), 'UNKNOWN_COLUMN', 'no such column')
      if (header.indexOf(name) !== header.lastIndexOf(name))
        at(name, 'TWICE', 'the column is there twice')
    }
    return { cells: header.length, places: this.columns.map(([name]) => header.indexOf(name)) }
  }

  private take(
    record: readonly string[],
    { header, line }: { header: Header; line: number },
  ): void {
    this.rows += 1
    if (record.length !== header.cells) {
      this.problems.push({ ...WRONG_NUMBER_OF_CELLS, line })
      return
    }
    const read: StagedRow = {}
    for (const [place, [name, column]] of this.columns.entries()) {
      const cell = readCell(column, record[header.places[place] ?? -1] ?? '')
      if ('value' in cell) read[name] = cell.value
      else this.problems.push({ line, column: name, code: cell.problem, message: cell.message })
    }
    if (this.problems.length === 0) this.keep(read, line)
  }

  private keep(read: StagedRow, line: number): void {
    for (const [name, { from }] of this.derived) read[name] = from(read)
    const row: StagedRow = {}
    for (const [name] of this.staged) row[name] = read[name] ?? null
    this.waiting.push({ ...row, line })
  }

  /** Begins to insert what waits, while the next lines are read. */
  private async insert(): Promise<void> {
    await this.inserting
    const rows = this.waiting.splice(0)
    if (rows.length === 0 || this.problems.length > 0) return
    this.inserting = sql`
      insert into staged (${sql.join(this.staged.map(([name]) => sql.id(name)))})
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row(${this.shape()})
    `.execute(this.work.db)
    // A failure is thrown by the next `await`; until then it is nobody's.
    this.inserting.catch(() => undefined)
  }

  private shape() {
    return sql.join(this.staged.map(([name, type]) => sql`${sql.id(name)} ${sql.raw(type)}`))
  }
}

function readCell(column: Column, cell: string): Cell {
  if (cell !== '') return column.read(cell)
  return column.required ? { problem: 'EMPTY', message: 'is empty' } : { value: null }
}

/** Throws the error again when the file is not its cause. */
function unreadable(error: unknown): ImportProblem {
  if (error instanceof LineRefused)
    return { line: error.line, column: '', code: error.code, message: 'the line is not CSV text' }
  if (!(error instanceof CsvError)) throw error
  const line = typeof error['lines'] === 'number' ? error['lines'] : 1
  return { line, column: '', code: error.code, message: 'the line is not CSV' }
}
