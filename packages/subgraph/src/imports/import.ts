import type { Readable } from 'node:stream'
import { parse, type Info } from 'csv-parse'
import { CsvError } from 'csv-parse'
import { sql, type Kysely } from 'kysely'
import type { WorkContext } from '../context.ts'
import type { Cell, Column } from './column.ts'

/** Why a line of a file is refused; the file is then refused whole. */
export interface ImportProblem {
  line: number
  column: string
  code: string
  message: string
}

export type ImportAnswer =
  | { table: string; rows: number }
  | { table: string; rows: number; problems: ImportProblem[] }

export interface ImportDefinition<Database = unknown> {
  /** Columns of the CSV by header. */
  columns: Readonly<Record<string, Column>>
  /** More staged columns, computed by the application (encryption, folding): name → type and value. */
  derived?: Readonly<Record<string, DerivedColumn>>
  /** Problems that only the whole shows; reads the temporary table `staged` (line, columns…). */
  check(work: WorkContext<Database>): Promise<ImportProblem[]>
  /** Writes the staged rows and tells of them; runs only when nothing is wrong. */
  apply(work: WorkContext<Database>): Promise<void>
}

export interface DerivedColumn {
  type: string
  from(row: Readonly<Record<string, string | number | boolean | null>>): string | null
}

type StagedRow = Record<string, string | number | boolean | null>

const CHUNK = 2_000
const MOST_PROBLEMS = 200
const LARGEST_RECORD = 20_000

/** Thrown to roll the transaction of a refused file back; carries the answer. */
class FileRefused extends Error {
  constructor(
    readonly rows: number,
    readonly problems: ImportProblem[],
  ) {
    super('file refused')
  }
}

/**
 * Stages a CSV file, checks it whole and writes it in one transaction, or refuses it with the line, the
 * column and the reason of up to 200 problems and stores nothing. UTF-8 with or without byte-order mark,
 * separated by comma or semicolon. Lines are counted as in an editor, the header being line 1.
 */
export async function importTable<Database>(
  table: string,
  definition: ImportDefinition<Database>,
  { file, transact }: ImportSource<Database>,
): Promise<ImportAnswer> {
  try {
    const rows = await transact(async work => {
      const staging = new Staging(definition, work)
      await staging.open()
      await staging.read(file)
      if (staging.problems.length === 0) staging.problems.push(...(await definition.check(work)))
      if (staging.problems.length > 0) throw new FileRefused(staging.rows, staging.problems)
      await definition.apply(work)
      return staging.rows
    })
    return { table, rows }
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error
    const problems = error.problems.toSorted((a, b) => a.line - b.line).slice(0, MOST_PROBLEMS)
    return { table, rows: error.rows, problems }
  }
}

export interface ImportSource<Database> {
  file: Readable
  /** Runs the whole import in one transaction. */
  transact: <R>(run: (work: WorkContext<Database>) => Promise<R>) => Promise<R>
}

class Staging<Database> {
  readonly problems: ImportProblem[] = []
  rows = 0
  private readonly waiting: StagedRow[] = []
  private readonly types: [string, string][]

  constructor(
    private readonly definition: ImportDefinition<Database>,
    private readonly work: WorkContext<Database>,
  ) {
    const own = Object.entries(definition.columns)
      .filter(([, column]) => !column.transient)
      .map(([name, { type }]) => [name, type] as const)
    const derived = Object.entries(definition.derived ?? {}).map(
      ([name, { type }]) => [name, type] as const,
    )
    this.types = [['line', 'bigint'], ...own, ...derived].map(([name, type]) => [name, type])
  }

  async open(): Promise<void> {
    const columns = this.types.map(([name, type]) => sql`${sql.id(name)} ${sql.raw(type)}`)
    await sql`create temporary table staged (${sql.join(columns)}) on commit drop`.execute(this.db)
  }

  async read(file: Readable): Promise<void> {
    const records = file.pipe(
      parse({
        bom: true,
        delimiter: [',', ';'],
        columns: header => this.readHeader(header),
        info: true,
        trim: true,
        skip_empty_lines: true,
        max_record_size: LARGEST_RECORD,
      }),
    )
    file.once('error', error => records.destroy(error))
    try {
      for await (const item of records) {
        const { record, info } = item as { record: Record<string, string>; info: Info }
        await this.take(record, info.lines)
        if (this.problems.length >= MOST_PROBLEMS) break
      }
      await this.flush()
    } catch (error) {
      if (!(error instanceof CsvError)) throw error
      const line = typeof error['lines'] === 'number' ? error['lines'] : 1
      this.problems.push({ line, column: '', code: error.code, message: 'the line is not CSV' })
    }
  }

  private readHeader(header: string[]): string[] {
    const known = Object.entries(this.definition.columns)
    const at = (column: string, code: string, message: string) =>
      this.problems.push({ line: 1, column, code, message })
    for (const [name, { required }] of known) {
      if (required && !header.includes(name)) at(name, 'MISSING_COLUMN', 'the column is missing')
    }
    for (const name of header) {
      if (!(name in this.definition.columns))
        at(name.slice(0, 50), 'UNKNOWN_COLUMN', 'no such column')
      if (header.indexOf(name) !== header.lastIndexOf(name))
        at(name, 'TWICE', 'the column is there twice')
    }
    return header
  }

  private async take(record: Record<string, string>, line: number): Promise<void> {
    if (this.problems.some(problem => problem.line === 1)) return
    const row: StagedRow = {}
    for (const [name, column] of Object.entries(this.definition.columns)) {
      const read = readCell(column, record[name] ?? '')
      if ('value' in read) row[name] = read.value
      else this.problems.push({ line, column: name, code: read.problem, message: read.message })
    }
    for (const [name, { from }] of Object.entries(this.definition.derived ?? {})) {
      row[name] = this.problems.length === 0 ? from(row) : null
    }
    for (const [name, { transient }] of Object.entries(this.definition.columns)) {
      if (transient) delete row[name]
    }
    this.rows += 1
    this.waiting.push({ ...row, line })
    if (this.waiting.length >= CHUNK) await this.flush()
  }

  private async flush(): Promise<void> {
    const rows = this.waiting.splice(0)
    if (rows.length === 0 || this.problems.length > 0) return
    const columns = this.types.map(([name]) => sql.id(name))
    const shape = this.types.map(([name, type]) => sql`${sql.id(name)} ${sql.raw(type)}`)
    await sql`
      insert into staged (${sql.join(columns)})
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row(${sql.join(shape)})
    `.execute(this.db)
  }

  private get db(): Kysely<Database> {
    return this.work.db
  }
}

function readCell(column: Column, cell: string): Cell {
  if (cell !== '') return column.read(cell)
  return column.required ? { problem: 'EMPTY', message: 'is empty' } : { value: null }
}
