import { foldedSearchKey, givenNameFirst } from '@ket-nap/kernel'
import {
  badValue,
  byId,
  encodeCursor,
  oncePerRequest,
  type Scope,
  type Viewer,
} from '@ket-nap/subgraph'
import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { Database } from '../database.ts'
import { tellPlacements } from './person.events.ts'
import type { NumberVault } from '../personal-numbers/number-vault.ts'
import type { SealedKind } from '../personal-numbers/sealed-number.entity.ts'

export type PersonRow = Awaited<ReturnType<typeof readPeople>>[number]

const PERSON_COLUMNS = [
  'id',
  'full_name as fullName',
  'born_on as bornOn',
  'sex',
  'ethnic_group as ethnicGroupCode',
  'religion as religionCode',
  'general_education as generalEducation',
  'professional_level as professionalLevel',
  'political_theory as politicalTheory',
  'occupation',
  'flags',
  'province_id as provinceId',
  'above_base_id as aboveBaseId',
  'base_id as baseId',
  'unit_id as unitId',
] as const

/** People and what belongs to them, within the reach of the transaction. */
export function personLoaders(db: Kysely<Database>, vault: NumberVault) {
  return {
    /** Seals numbers that a command brings. */
    vault,
    /** Tells the other services where somebody new belongs. */
    tellPlacement: (personId: string, unitId: string) =>
      tellPlacements(
        db,
        sql`select ${personId}::uuid as id, 1 as revision, ${unitId}::uuid as unit_id`,
      ),
    /** Tells the other services where somebody belongs from now on. */
    tellMove: (personId: string) =>
      tellPlacements(
        db,
        sql`select id, revision, unit_id from people where id = ${personId}::uuid`,
      ),
    /** Tells the other services where somebody will belong, before he or she is out of reach. */
    tellDeparture: (personId: string, unitId: string) =>
      tellPlacements(
        db,
        sql`select id, revision + 1 as revision, ${unitId}::uuid as unit_id
            from people where id = ${personId}::uuid`,
      ),
    person: byId(ids => readPeople(db, ids)),
    personalNumber: byId(ids => openNumbers(db, vault, { ids, kind: 'PERSONAL_NUMBER' })),
    cardNumber: byId(ids => openNumbers(db, vault, { ids, kind: 'CARD_NUMBER' })),
    ethnicGroups: oncePerRequest(() => readCodes(db, 'ethnic_groups')),
    religions: oncePerRequest(() => readCodes(db, 'religions')),
  }
}

const readPeople = (db: Kysely<Database>, ids: readonly string[]) =>
  db
    .selectFrom('people')
    .select([...PERSON_COLUMNS])
    .where('id', 'in', [...ids])
    .execute()

async function openNumbers(
  db: Kysely<Database>,
  vault: NumberVault,
  { ids, kind }: { ids: readonly string[]; kind: SealedKind },
): Promise<{ id: string; number: string }[]> {
  const rows = await db
    .selectFrom('sealed_numbers')
    .select(['person_id', 'sealed'])
    .where('kind', '=', kind)
    .where('person_id', 'in', [...ids])
    .execute()
  return rows.map(({ person_id, sealed }) => ({
    id: person_id,
    number: vault.open({ personId: person_id, kind }, sealed),
  }))
}

export type CodeNames = ReadonlyMap<string, string>

async function readCodes(
  db: Kysely<Database>,
  table: 'ethnic_groups' | 'religions',
): Promise<CodeNames> {
  const place = table === 'ethnic_groups' ? sql`old_number nulls last` : sql`name`
  const rows = await db.selectFrom(table).select(['code', 'name']).orderBy(place).execute()
  return new Map(rows.map(({ code, name }) => [code, name]))
}

/** No name is longer. */
const LONGEST_SEARCH = 120

/** A text typed to find a name, folded. Refuses one that is longer than any name with reason TOO_LONG. */
export function readSearch(text: string, inputPath: readonly string[]): string {
  if (text.normalize('NFC').length > LONGEST_SEARCH) throw badValue('TOO_LONG', inputPath)
  return foldedSearchKey(text)
}

/**
 * People whose name, or whose given name, begins with the text, without marks; where the viewer's whole
 * reach is one organisation at or below a commune, anywhere in the name. In list order. What was
 * typed is folded before it reaches the database and is never kept.
 */
export async function searchPeople(
  db: Kysely<Database>,
  { scope }: Viewer,
  { typed, first }: { typed: string; first: number },
) {
  const found = typed === '' ? [] : await findByName(db, scope, { typed, limit: first + 1 })
  const edges = found.slice(0, first).map(({ id, person }) => ({
    node: person,
    cursor: encodeCursor([id], 'searchPeople'),
  }))
  return {
    edges,
    pageInfo: {
      hasNextPage: found.length > first,
      hasPreviousPage: false,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  }
}

interface Typed {
  typed: string
  limit: number
}

async function findByName(db: Kysely<Database>, scope: Scope, { typed, limit }: Typed) {
  const { provinces, aboveBases, bases, units } = scope
  const matches = [
    ...(provinces.length > 0
      ? [
          inProvinces('search_name', scope, { typed, limit }),
          inProvinces('search_given', scope, { typed: givenNameFirst(typed), limit }),
        ]
      : []),
    ...(aboveBases.length + bases.length + units.length > 0
      ? [withinReach(scope, { typed, limit })]
      : []),
  ]
  if (matches.length === 0) return []
  const { rows } = await sql<{ id: string }>`
    select person.id from people person join (${sql.join(matches, sql` union `)}) match on match.id = person.id
    order by person.sort_key, person.id limit ${limit}
  `.execute(db)
  const ids = rows.map(({ id }) => id)
  if (ids.length === 0) return []
  const people = new Map((await readPeople(db, ids)).map(person => [person.id, person]))
  return ids.flatMap(id => {
    const person = people.get(id)
    return person ? [{ id, person }] : []
  })
}

/** Both ends of the range are leakproof comparisons, so that row security leaves the index usable. */
export const beginsWith = (column: string, typed: string): RawBuilder<boolean> =>
  sql<boolean>`(person.${sql.ref(column)} >= ${typed} and person.${sql.ref(column)} < ${`${typed}\u{10FFFF}`})`

/** One index range per province, each stopped at the limit. */
const inProvinces = (
  column: 'search_name' | 'search_given',
  scope: Scope,
  { typed, limit }: Typed,
) => sql`
  (select match.id from unnest(${[...scope.provinces]}::uuid[]) as province(id)
   cross join lateral (
     select person.id from people person
     where person.province_id = province.id and ${beginsWith(column, typed)}
     order by person.${sql.ref(column)}, person.id limit ${limit}
   ) match)`

const withinReach = (scope: Scope, { typed }: Typed) => sql`
  select person.id from people person
  where (person.above_base_id = any(${[...scope.aboveBases]}::uuid[])
      or person.base_id = any(${[...scope.bases]}::uuid[])
      or person.unit_id = any(${[...scope.units]}::uuid[]))
    and strpos(person.search_name, ${typed}) > 0`
