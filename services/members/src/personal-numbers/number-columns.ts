import type { DerivedColumn, StagedCheck } from '@ket-nap/subgraph'
import { sql, type Kysely } from 'kysely'
import type { Database } from '../database.ts'
import type { NumberVault } from './number-vault.ts'
import type { SealedKind } from './sealed-number.entity.ts'

/** Where a file has a number of each person: the column of the number, and that of the person. */
export interface NumberColumn {
  readonly kind: SealedKind
  readonly column: string
  readonly bearer: string
}

type Make = (number: string, personId: string) => Buffer | null

/** What is staged for a number. An empty cell gives nothing. */
export const ofNumber = ({ column, bearer }: NumberColumn, make: Make): DerivedColumn => ({
  type: 'bytea',
  from: row => {
    const number = row[column]
    const made = typeof number === 'string' ? make(number, String(row[bearer])) : null
    return made && bytes(made)
  },
})

/** Bytes as PostgreSQL reads them from text. */
const bytes = (value: Buffer): string => `\\x${value.toString('hex')}`

/** A number as it may be stored and as it may be compared; the number itself is never staged. */
export const sealedColumns = (
  vault: NumberVault,
  number: NumberColumn,
): Readonly<Record<'number_sealed' | 'number_index', DerivedColumn>> => ({
  number_sealed: ofNumber(number, (value, personId) =>
    vault.seal({ personId, kind: number.kind }, value),
  ),
  number_index: ofNumber(number, value => vault.blindIndex(number.kind, value)),
})

/** That a number has one bearer, in the file and on record. */
export const oneBearer = ({ kind, column }: NumberColumn): readonly StagedCheck[] => [
  {
    column,
    code: `${kind}_TWICE_IN_FILE`,
    message: 'another line has the same number',
    when: sql`exists (select from staged other
      where other.number_index = line.number_index and other.line <> line.line)`,
  },
  {
    column,
    code: `${kind}_TAKEN`,
    message: 'somebody on record has the same number',
    when: sql`exists (select from sealed_numbers number
      where number.kind = ${kind} and number.blind_index = line.number_index)`,
  },
]

/** Keeps the staged numbers, after the people who bear them. */
export async function storeNumbers(
  db: Kysely<Database>,
  { kind, bearer }: NumberColumn,
): Promise<void> {
  await sql`
    insert into sealed_numbers (person_id, kind, sealed, blind_index)
    select ${sql.ref(bearer)}, ${kind}, number_sealed, number_index from staged
    where number_sealed is not null
  `.execute(db)
  await sql`analyze sealed_numbers`.execute(db)
}
