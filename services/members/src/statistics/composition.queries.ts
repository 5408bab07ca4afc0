import { addDays, type LocalDate } from '@ket-nap/kernel'
import { sql, type RawBuilder } from 'kysely'
import { admittedIn } from '../admissions/admission.queries.ts'
import { holdsOn } from '../belongings/belonging.queries.ts'
import { AGE_BANDS, type CompositionDimension, type CompositionOf } from '../codes/figure-codes.ts'
import { ADMISSION_STAGE, MEMBER_STATUS } from '../codes/membership-codes.ts'
import {
  GENERAL_EDUCATION,
  OCCUPATION,
  PERSON_FLAG,
  POLITICAL_THEORY,
  PROFESSIONAL_LEVEL,
  SEX,
} from '../codes/person-codes.ts'
import { codesOf, type Terms } from '../codes/term.ts'
import type { CodeNames } from '../people/person.queries.ts'
import { factsBelow, type FactTable } from '../units/subtree.queries.ts'
import { preparingOn } from './admitted.queries.ts'
import { lastBirthOf } from './age.policy.ts'
import type { Composition, Part } from './composition.policy.ts'
import type { Figure } from './figure.queries.ts'
import type { Period } from '../periods/period.policy.ts'

export interface CompositionArgs {
  of: CompositionOf
  by: CompositionDimension
  /** Of the admitted. */
  period: Period
}

/** What was counted: a code, the place of an age band, or the codes of one person. */
interface Counted {
  value: string | number | readonly string[]
  count: number
}

/** Who is counted and where; how the band of their age and their stage are told. */
interface Group {
  table: FactTable
  where: RawBuilder<boolean>
  ageBand: RawBuilder<unknown>
  stage: RawBuilder<unknown>
}

/**
 * The place of the age band on one day for all: by the last day on which one can be born to be old enough,
 * which costs a comparison a row where a count of months costs a calculation.
 */
function bandOn(day: LocalDate): RawBuilder<unknown> {
  const bornBefore = AGE_BANDS.slice(1).map(({ from }) => addDays(lastBirthOf(from, day), 1))
  return sql`${AGE_BANDS.length - 1} - width_bucket(fact.born_on, ${bornBefore.toReversed()}::date[])`
}

const GROUPS: Readonly<Record<CompositionOf, (asOf: LocalDate, period: Period) => Group>> = {
  MEMBERS: asOf => ({
    table: 'belongings',
    where: holdsOn('fact', asOf),
    ageBand: bandOn(asOf),
    stage: sql`case when fact.official_on <= ${asOf}::date then 'OFFICIAL' else 'PROBATIONARY' end`,
  }),
  ADMITTED: (_, period) => ({
    table: 'admissions',
    where: admittedIn({ ...period, basis: 'CEREMONY' }),
    ageBand: sql`width_bucket(completed_months(fact.born_on, fact.ceremony_on) / 12,
      ${AGE_BANDS.map(({ from }) => from)}::integer[]) - 1`,
    stage: sql`fact.stage`,
  }),
  PREPARING: asOf => ({
    table: 'admissions',
    where: preparingOn(asOf),
    ageBand: bandOn(asOf),
    // Of what was decided later the stage of that day is not on record.
    stage: sql`case when fact.stage in ('DECIDED', 'CEREMONY_HELD') then 'UNKNOWN' else fact.stage end`,
  }),
}

const VALUES: Readonly<Record<CompositionDimension, (group: Group) => RawBuilder<unknown>>> = {
  SEX: () => sql`fact.sex`,
  AGE_BAND: ({ ageBand }) => ageBand,
  ETHNIC_GROUP: () => sql`fact.ethnic_group`,
  RELIGION: () => sql`fact.religion`,
  GENERAL_EDUCATION: () => sql`fact.general_education`,
  PROFESSIONAL_LEVEL: () => sql`fact.professional_level`,
  POLITICAL_THEORY: () => sql`fact.political_theory`,
  OCCUPATION: () => sql`fact.occupation`,
  FLAG: () => sql`fact.flags`,
  STAGE: ({ stage }) => stage,
}

/** I8: how many people there are of each value; of those admitted as they were recorded then. */
export const COMPOSITION: Figure<CompositionArgs, readonly Counted[]> = {
  nothing: [],
  async read(db, asked, { of, by, period }) {
    const { asOf } = asked
    const group = GROUPS[of](asOf, period)
    const { rows } = await sql<Counted & { root: string }>`
      select fact.root, to_jsonb(${VALUES[by](group)}) as value, count(*)::integer as count
      from ${factsBelow(group.table, asked)} fact where ${group.where} group by 1, 2
    `.execute(db)
    return Map.groupBy(rows, ({ root }) => root)
  },
}

const names = (terms: Terms): CodeNames =>
  new Map(codesOf(terms).map(code => [code, terms[code]?.vi ?? code]))

/** Names of the codes of a dimension, in the order in which they are told. */
const OWN_NAMES: Readonly<Partial<Record<CompositionDimension, CodeNames>>> = {
  SEX: names(SEX),
  AGE_BAND: new Map(AGE_BANDS.map(({ code, name }) => [code, name])),
  GENERAL_EDUCATION: names(GENERAL_EDUCATION),
  PROFESSIONAL_LEVEL: names(PROFESSIONAL_LEVEL),
  POLITICAL_THEORY: names(POLITICAL_THEORY),
  OCCUPATION: names(OCCUPATION),
  FLAG: names(PERSON_FLAG),
  STAGE: new Map([...names({ ...ADMISSION_STAGE, ...MEMBER_STATUS }), ['UNKNOWN', 'Chưa rõ bước']]),
}

/**
 * The counts as named parts, in the order of their list; those of lists that grow largest first. A part
 * that nobody is in is left out.
 */
export async function toComposition(
  counted: readonly Counted[],
  by: CompositionDimension,
  listed: { ethnicGroups(): Promise<CodeNames>; religions(): Promise<CodeNames> },
): Promise<Composition> {
  const codeNames =
    OWN_NAMES[by] ?? (await (by === 'RELIGION' ? listed.religions() : listed.ethnicGroups()))
  const counts = new Map<string, number>()
  for (const { value, count } of counted) {
    for (const code of codesIn(value)) counts.set(code, (counts.get(code) ?? 0) + count)
  }
  const parts = [...codeNames].flatMap(([code, name]): Part[] => {
    const count = counts.get(code) ?? 0
    return count > 0 ? [{ code, name, count }] : []
  })
  if (!OWN_NAMES[by]) parts.sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1))
  const total = counted.reduce((sum, { count }) => sum + count, 0)
  return { parts, total, overlapping: by === 'FLAG' }
}

function codesIn(value: Counted['value']): readonly string[] {
  if (typeof value === 'number') return [AGE_BANDS[value]?.code ?? 'OVER_60']
  return typeof value === 'string' ? [value] : value
}
