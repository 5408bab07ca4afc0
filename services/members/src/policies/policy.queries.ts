import type { LocalDate } from '@ket-nap/kernel'
import { oncePerRequest } from '@ket-nap/subgraph'
import { sql, type Kysely } from 'kysely'
import type { Database } from '../database.ts'
import { isAllowed } from './policy-value.policy.ts'
import type { PolicyDoubt, PolicyJson } from './policy-value.workflow.ts'
import { POLICY_NAMES, POLICY_VALUES, type Policy, type PolicyName } from './policy.workflow.ts'

export interface PolicyAsked {
  /** Null: the national rules. */
  provinceId: string | null
  day: LocalDate
}

/** Where a value comes from. */
export interface PolicyOrigin {
  /** Version that states it, which may be older than the one in force. */
  version: string
  source: string
  doubt: PolicyDoubt | null
  isConfirmed: boolean
  /** The document that states it does not hold on the day: the ones that do are not known to say it. */
  isInherited: boolean
  /** A rule of the province's own. */
  isLocal: boolean
}

/** The rules of a province on a day. */
export interface PolicyOn {
  /** National version in force; what a step remembers. */
  version: string
  /** The province's latest own version begun, if it has any. */
  overlay: string | null
  values: Policy
  origins: Readonly<Record<PolicyName, PolicyOrigin>>
}

interface Row extends Omit<PolicyOrigin, 'isConfirmed'> {
  name: string
  value: PolicyJson
  national: string | null
  overlay: string | null
}

/**
 * The rules in force in a province on a day, in one statement. Throws RangeError for a day before every
 * version: what was done then is not judged.
 */
export async function policyOn(
  db: Kysely<Database>,
  { provinceId, day }: PolicyAsked,
): Promise<PolicyOn> {
  const { rows } = await sql<Row>`
    select stated.name, stated.value, version.key as version, stated.source, stated.doubt,
      num_nonnulls(version.province_id, version.province_code) > 0 as "isLocal",
      not coalesce(${day} >= document.in_force_from
        and (document.replaced_on is null or ${day} < document.replaced_on), true) as "isInherited",
      (select key from policy_versions where in_force_from <= ${day}
        and num_nonnulls(province_id, province_code) = 0
        order by in_force_from desc limit 1) as national,
      (select key from policy_versions where in_force_from <= ${day}
        and (province_id = ${provinceId}::uuid
          or province_code = (select policy_province_code(${provinceId}::uuid)))
        order by in_force_from desc limit 1) as overlay
    from policy_statements(${provinceId}::uuid, ${day}) counting
    join policy_values stated on stated.seq = counting.seq
    join policy_versions version on version.key = stated.version_key
    left join policy_documents document on document.key = stated.document_key
  `.execute(db)
  const version = rows[0]?.national
  if (!version) throw new RangeError(`no policy version on ${day}`)
  return { version, overlay: rows[0]?.overlay ?? null, ...checked(rows) }
}

/** The border to storage: every name of the table is there, every value has its shape. */
function checked(rows: readonly Row[]): Pick<PolicyOn, 'values' | 'origins'> {
  const values = Object.fromEntries(rows.map(({ name, value }) => [name, value]))
  const origins = Object.fromEntries(rows.map(row => [row.name, originOf(row)]))
  if (isPolicy(values) && isWhole(origins)) return { values, origins }
  throw new Error('the stored rules do not fit the table of values')
}

const isPolicy = (values: Readonly<Record<string, PolicyJson>>): values is Policy =>
  POLICY_NAMES.every(name => {
    const value = values[name]
    return value !== undefined && isAllowed(POLICY_VALUES[name], value)
  })

const isWhole = <Each>(
  record: Readonly<Record<string, Each>>,
): record is Readonly<Record<PolicyName, Each>> => POLICY_NAMES.every(name => name in record)

const originOf = ({ version, source, doubt, isInherited, isLocal }: Row): PolicyOrigin => ({
  version,
  source,
  doubt,
  isConfirmed: !isInherited && doubt === null,
  isInherited,
  isLocal,
})

export type PolicyLoader = (asked: PolicyAsked) => Promise<PolicyOn>

/** The rules of a place and day, read once a request. */
function policyLoader(db: Kysely<Database>): PolicyLoader {
  const read = new Map<string, Promise<PolicyOn>>()
  return asked => {
    const key = `${asked.provinceId} ${asked.day}`
    const policy = read.get(key) ?? policyOn(db, asked)
    read.set(key, policy)
    return policy
  }
}

/** The first day for which there are rules at all. */
async function readBeginning(db: Kysely<Database>): Promise<LocalDate> {
  const { rows } = await sql<{ began: LocalDate | null }>`
    select min(in_force_from) as began from policy_versions
    where province_id is null and province_code is null
  `.execute(db)
  const began = rows[0]?.began
  if (!began) throw new Error('there is no policy version')
  return began
}

export const policyLoaders = (db: Kysely<Database>) => ({
  policy: policyLoader(db),
  policiesBegan: oncePerRequest(() => readBeginning(db)),
})
