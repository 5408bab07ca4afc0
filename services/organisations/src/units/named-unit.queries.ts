import type { LocalDate } from '@ket-nap/kernel'
import type { StagedCheck } from '@ket-nap/subgraph'
import { sql, type Kysely } from 'kysely'
import type { Database } from '../database.ts'

/** A staged column of an import names a unit that is not stored. */
export const unknownUnit = (column: string): StagedCheck => ({
  column,
  code: 'UNKNOWN_UNIT',
  message: 'there is no such unit',
  when: sql`not exists (select from units u where u.id = line.${sql.ref(column)})`,
})

/** The day for which the anchors of the tree hold. */
export async function anchoredDay(db: Kysely<Database>): Promise<LocalDate> {
  const { anchored_on } = await db
    .selectFrom('anchor_days')
    .select('anchored_on')
    .executeTakeFirstOrThrow()
  return anchored_on
}
