import { secureTable } from '@ket-nap/subgraph'
import { Migration } from '@mikro-orm/migrations'

const KINDS = `'AWARENESS', 'NEW_MEMBER', 'ELEMENTARY_THEORY'`

const TABLES = [
  `create table policy_versions (
     code text primary key,
     in_force_from date not null constraint policy_versions_begin unique,
     documents text not null
   )`,
  `create table validity_rules (
     policy_version text not null references policy_versions,
     course_kind text not null constraint validity_rules_kind check (course_kind in (${KINDS})),
     months integer constraint validity_rules_months check (months > 0),
     source text not null,
     is_confirmed boolean not null,
     primary key (policy_version, course_kind)
   )`,
]

/** The chain of domain dossier §0.1. The first row stands for every day before the texts we know of. */
const VERSIONS = [
  ['POLICY_BEFORE_2016', '1900-01-01', 'texts before QĐ 29-QĐ/TW'],
  ['POLICY_29_2016', '2016-07-25', 'QĐ 29-QĐ/TW'],
  ['POLICY_24_2021', '2021-07-30', 'QĐ 24-QĐ/TW; HD 01-HD/TW (28/9/2021)'],
  ['POLICY_232_2025', '2025-01-20', 'QĐ 232-QĐ/TW'],
  ['POLICY_294_2025', '2025-07-01', 'QĐ 294-QĐ/TW; HD 06-HD/TW (9/6/2025)'],
  ['POLICY_20_2026', '2026-04-08', 'QĐ 20-QĐ/TW; HD 01-HD/TW (19/5/2026)'],
  ['POLICY_208_2026', '2026-07-26', 'QĐ 208-QĐ/TW; HD 01-HD/TW (19/5/2026)'],
] as const

const NOT_READ = 'taken over from HD06 3.1; the text in force then was not read'
const NO_EXPIRY = 'no expiry found'

/** Months of the awareness certificate by version: source, and whether its text was read. */
const AWARENESS: Readonly<Record<string, readonly [source: string, isConfirmed: boolean]>> = {
  POLICY_294_2025: ['HD06 3.1, 5.4b', true],
  POLICY_208_2026: ['208 [quiz Qa 16]', false],
}
const NEW_MEMBER: typeof AWARENESS = { POLICY_294_2025: [`HD06 4.1: ${NO_EXPIRY}`, false] }

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`

const rules = VERSIONS.flatMap(([code]) => {
  const [awareness, isRead] = AWARENESS[code] ?? [NOT_READ, false]
  const [newMember] = NEW_MEMBER[code] ?? [NO_EXPIRY]
  return [
    `(${quoted(code)}, 'AWARENESS', 60, ${quoted(awareness)}, ${isRead})`,
    `(${quoted(code)}, 'NEW_MEMBER', null, ${quoted(newMember)}, false)`,
    `(${quoted(code)}, 'ELEMENTARY_THEORY', null, ${quoted(NO_EXPIRY)}, false)`,
  ]
})

const ROWS = [
  `insert into policy_versions (code, in_force_from, documents) values ${VERSIONS.map(
    ([code, from, documents]) => `(${quoted(code)}, '${from}', ${quoted(documents)})`,
  ).join(', ')}`,
  `insert into validity_rules (policy_version, course_kind, months, source, is_confirmed)
   values ${rules.join(', ')}`,
]

/** Dated rules; the rows come before row security, which would show the owner none of them. */
export class CreatePolicies extends Migration {
  override up(): void {
    const access = {
      service: 'training',
      app: ['select'],
      worker: ['select'],
      rows: 'true',
    } as const
    const statements = [
      ...TABLES,
      ...ROWS,
      ...secureTable({ ...access, table: 'policy_versions' }),
      ...secureTable({ ...access, table: 'validity_rules' }),
    ]
    for (const statement of statements) this.addSql(statement)
  }
}
