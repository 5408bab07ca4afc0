import { foldedSearchKey, givenNameFirst, sortKey } from '@ket-nap/kernel'
import { sql, type Kysely } from 'kysely'
import type { Database } from '../database.ts'
import type { NumberVault } from '../personal-numbers/number-vault.ts'
import type { NewPerson } from './new-person.policy.ts'

interface Entering {
  db: Kysely<Database>
  vault: NumberVault
  tellPlacement: (personId: string, unitId: string) => Promise<unknown>
}

/** Enters somebody at a unit. Nothing when somebody on record, also out of reach, bears the personal number. */
export async function insertPerson(
  { db, vault, tellPlacement }: Entering,
  person: NewPerson,
  unitId: string,
): Promise<string | null> {
  const { fullName, personalNumber, flags, ...traits } = person
  const { rows } = await sql<{ id: string }>`
    insert into people (full_name, sort_key, search_name, search_given, born_on, sex, ethnic_group,
      religion, general_education, professional_level, political_theory, occupation, flags,
      province_id, above_base_id, base_id, unit_id)
    select ${fullName}, ${sortKey(fullName)}, ${foldedSearchKey(fullName)},
      ${foldedSearchKey(givenNameFirst(fullName))}, ${traits.bornOn}::date, ${traits.sex},
      ${traits.ethnicGroup}, ${traits.religion}, ${traits.generalEducation},
      ${traits.professionalLevel}, ${traits.politicalTheory}, ${traits.occupation},
      ${[...flags]}::text[], province_id, above_base_id, base_id, unit_id
    from unit_copies where unit_id = ${unitId} returning id`.execute(db)
  const id = rows[0]?.id
  if (!id) return null
  await tellPlacement(id, unitId)
  if (!personalNumber) return id
  const of = { personId: id, kind: 'PERSONAL_NUMBER' } as const
  const { rows: kept } = await sql`
    insert into sealed_numbers (person_id, kind, sealed, blind_index)
    values (${id}, ${of.kind}, ${vault.seal(of, personalNumber)},
      ${vault.blindIndex(of.kind, personalNumber)})
    on conflict do nothing returning person_id`.execute(db)
  return kept.length > 0 ? id : null
}
