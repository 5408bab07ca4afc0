import type { Readable } from 'node:stream'
import type { LocalDate } from '@ket-nap/kernel'
import type { WorkContext } from '../context.ts'
import type { ImportDefinition, ImportProblem } from './import-definition.ts'
import { MOST_PROBLEMS, Staging } from './staging.ts'

export type ImportAnswer =
  | { table: string; rows: number }
  | { table: string; rows: number; problems: ImportProblem[] }

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
  { file, today, transact }: ImportSource<Database>,
): Promise<ImportAnswer> {
  try {
    const rows = await transact(async work => {
      const staging = new Staging(definition, work)
      await staging.open()
      await staging.read(file)
      if (staging.problems.length === 0)
        staging.problems.push(...(await definition.check(work, today)))
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
  /** The day on which it is read: what it tells of has happened by then. */
  today: LocalDate
  /** Runs the whole import in one transaction. */
  transact: <R>(run: (work: WorkContext<Database>) => Promise<R>) => Promise<R>
}
