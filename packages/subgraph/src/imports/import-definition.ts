import type { LocalDate } from '@ket-nap/kernel'
import type { WorkContext } from '../context.ts'
import type { Column } from './column.ts'

/** Why a line of a file is refused; the file is then refused whole. */
export interface ImportProblem {
  line: number
  column: string
  code: string
  message: string
}

/** What is staged of a line, by column. */
export type StagedRow = Record<string, string | number | boolean | null>

export interface ImportDefinition<Database = unknown> {
  /** Columns of the CSV by header. */
  columns: Readonly<Record<string, Column>>
  /** More staged columns, computed by the application (encryption, folding): name → type and value. */
  derived?: Readonly<Record<string, DerivedColumn>>
  /** Problems that only the whole shows on a day; reads the temporary table `staged` (line, columns…). */
  check(work: WorkContext<Database>, today: LocalDate): Promise<ImportProblem[]>
  /** Writes the staged rows and tells of them; runs only when nothing is wrong. */
  apply(work: WorkContext<Database>): Promise<void>
}

export interface DerivedColumn {
  type: string
  from(row: Readonly<StagedRow>): string | null
}
