import { givenNameFirst } from '@ket-nap/kernel'
import { badValue } from '@ket-nap/subgraph'
import { sql, type RawBuilder } from 'kysely'
import { COUNTED_STATUSES } from '../codes/membership-codes.ts'
import { beginsWith, readSearch, type CodeNames } from '../people/person.queries.ts'
import type { MemberFilterChoice } from './member-filter.workflow.ts'

export interface AskedMembers {
  search?: string | null
  filter?: MemberFilterChoice | null
}

export interface CodeLists {
  ethnicGroups: () => Promise<CodeNames>
  religions: () => Promise<CodeNames>
}

/** A filter and a search text as SQL about `person` and `member`. */
export function memberConditions(
  { search, filter }: AskedMembers,
  { inPast, anywhere }: { inPast: boolean; anywhere: boolean },
): RawBuilder<unknown> {
  const asked = filter ?? {}
  const statuses = asked.statuses ?? (inPast ? null : [...COUNTED_STATUSES])
  const all: (RawBuilder<unknown> | null)[] = [
    statuses && sql`member.status = any(${statuses}::text[])`,
    nameCondition(search, anywhere),
    asked.sex ? sql`person.sex = ${asked.sex}` : null,
    asked.bornFrom ? sql`person.born_on >= ${asked.bornFrom}::date` : null,
    asked.bornUntil ? sql`person.born_on < ${asked.bornUntil}::date` : null,
    asked.ethnicGroup ? sql`person.ethnic_group = ${asked.ethnicGroup}` : null,
    asked.religion ? sql`person.religion = ${asked.religion}` : null,
    oneOf('professional_level', asked.professionalLevels),
    oneOf('occupation', asked.occupations),
    asked.flags ? sql`person.flags && ${[...asked.flags]}::text[]` : null,
    asked.admittedFrom ? sql`member.ceremony_on >= ${asked.admittedFrom}::date` : null,
    asked.admittedUntil ? sql`member.ceremony_on < ${asked.admittedUntil}::date` : null,
  ]
  return sql.join([sql`true`, ...all.filter(condition => condition !== null)], sql` and `)
}

const oneOf = (column: string, codes: readonly string[] | null | undefined) =>
  codes ? sql`person.${sql.ref(column)} = any(${[...codes]}::text[])` : null

/** From the first word or from the given name; in small organisations anywhere in the name. */
function nameCondition(search: string | null | undefined, anywhere: boolean) {
  const typed = readSearch(search ?? '', ['search'])
  if (typed === '') return null
  if (anywhere) return sql`strpos(person.search_name, ${typed}) > 0`
  return sql`(${beginsWith('search_name', typed)} or ${beginsWith('search_given', givenNameFirst(typed))})`
}

/**
 * Refuses what the schema cannot know: codes that are not in a list that grows, with reason UNKNOWN_CODE,
 * and a period without a day in it, with reason EMPTY_PERIOD.
 */
export async function checkFilter(
  { ethnicGroups, religions }: CodeLists,
  filter: MemberFilterChoice,
): Promise<void> {
  const { ethnicGroup, religion } = filter
  refuseEmpty([filter.bornFrom, filter.bornUntil], 'bornUntil')
  refuseEmpty([filter.admittedFrom, filter.admittedUntil], 'admittedUntil')
  if (ethnicGroup && !(await ethnicGroups()).has(ethnicGroup)) {
    throw badValue('UNKNOWN_CODE', ['filter', 'ethnicGroup'])
  }
  if (religion && !(await religions()).has(religion)) {
    throw badValue('UNKNOWN_CODE', ['filter', 'religion'])
  }
}

function refuseEmpty(
  [from, until]: readonly [from: Edge, until: Edge],
  field: keyof MemberFilterChoice,
): void {
  if (from && until && until <= from) throw badValue('EMPTY_PERIOD', ['filter', field])
}

type Edge = string | null | undefined
