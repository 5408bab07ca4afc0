import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { WorkContext } from '../context.ts'
import type { ImportProblem } from './import-definition.ts'

/** One reason for which lines of a file are refused, as a condition on `staged` (alias `line`). */
export interface StagedCheck {
  column: string
  code: string
  /** Says what is wrong and never repeats the value. */
  message: string
  when: RawBuilder<unknown>
}

const MOST_PROBLEMS = 200

/** Looks for every reason in the whole staged file; each is one statement over the set. */
export async function findProblems<Database>(
  { db }: WorkContext<Database>,
  checks: readonly StagedCheck[],
): Promise<ImportProblem[]> {
  await analyzeStaged(db)
  const problems: ImportProblem[] = []
  for (const { column, code, message, when } of checks) {
    const { rows } = await sql<{ line: number }>`
      select line.line::integer as line from staged line where ${when}
      order by line.line limit ${MOST_PROBLEMS}
    `.execute(db)
    problems.push(...rows.map(({ line }) => ({ line, column, code, message })))
  }
  return problems
}

/** A tenth of the usual sample tells a join from a loop, which is all that the checks need of it. */
async function analyzeStaged<Database>(db: Kysely<Database>): Promise<void> {
  await sql`set local default_statistics_target = 10`.execute(db)
  await sql`analyze staged`.execute(db)
  await sql`set local default_statistics_target to default`.execute(db)
}

/** The same columns in an earlier line. */
export const twiceInFile = (...columns: string[]): StagedCheck => ({
  column: columns.at(0) ?? '',
  code: 'TWICE_IN_FILE',
  message: 'an earlier line says the same',
  when: sql`exists (select from staged earlier where earlier.line < line.line and ${sql.join(
    columns.map(name => sql`earlier.${sql.ref(name)} = line.${sql.ref(name)}`),
    sql` and `,
  )})`,
})

export const alreadyStored = (column: string, stored: RawBuilder<unknown>): StagedCheck => ({
  column,
  code: 'ALREADY_STORED',
  message: 'it is stored already',
  when: sql`exists (${stored})`,
})

/** Both days given and the second not later; equal days pass. */
export const wrongOrder = (earlier: string, later: string): StagedCheck => ({
  column: later,
  code: 'DATES_IN_WRONG_ORDER',
  message: `is earlier than ${earlier}`,
  when: sql`line.${sql.ref(later)} < line.${sql.ref(earlier)}`,
})
