import type { Stated } from './policy-rows.ts'

const quoted = (value: string | null) =>
  value === null ? 'null' : `'${value.replaceAll("'", "''")}'`

/** States values that a later release knows; the owner writes rules only in a migration. */
export const statePolicyValues = ({ version, document, values }: Stated): string[] => [
  `alter table policy_values no force row level security`,
  ...values.map(([name, value, source, doubt = null]) => {
    const row = [version, document, name, JSON.stringify(value), source, doubt].map(quoted)
    return `insert into policy_values (version_key, document_key, name, value, source, doubt)
      values (${row.join(', ')})`
  }),
  `alter table policy_values force row level security`,
]
