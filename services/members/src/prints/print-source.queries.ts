import { toLocalDate, type LocalDate } from '@ket-nap/kernel'
import { sql, type Kysely } from 'kysely'
import type { Context } from '../context.ts'
import type { Database } from '../database.ts'
import type { Named, NamedUnit } from './print-facts.policy.ts'

/** Whom a paper is about, in the cell as it was called on a day; null out of reach. */
export async function readNamed(
  { db, loaders }: Context,
  { personId, unitId }: { personId: string; unitId: string },
  on: LocalDate,
): Promise<Named | null> {
  const person = await loaders.person.load(personId)
  if (!person) return null
  const cell = await readUnit(db, unitId, on)
  return { person: person.fullName, bornOn: toLocalDate(person.bornOn), cell: cell?.name ?? null }
}

/** A unit as it was called on a day, and the one above it. */
export async function readUnit(
  db: Kysely<Database>,
  unitId: string,
  on: LocalDate,
): Promise<NamedUnit | null> {
  const { rows } = await sql<NamedUnit>`
    select version.name, version.level, above.name as superior from unit_copy_versions version
    left join unit_copy_versions above
      on above.unit_id = version.parent_id and above.valid @> ${on}::date
    where version.unit_id = ${unitId} and version.valid @> ${on}::date
  `.execute(db)
  return rows[0] ?? null
}
