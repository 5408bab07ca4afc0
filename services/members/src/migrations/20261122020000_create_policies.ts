import { databaseRoles, secureTable, setting, withinProvinces } from '@ket-nap/subgraph'
import { Migration } from '@mikro-orm/migrations'
import { DOCUMENTS, STATED, VERSIONS } from './policy-rows.ts'

const DOUBTS = `'QUESTION_BANK', 'NO_RULE_FOUND', 'ONE_PROVINCE_ONLY', 'CONTRADICTION', 'TEXT_INCOMPLETE'`

const TABLES = [
  `create table policy_documents (
     key text primary key,
     number text not null,
     issued_on date not null,
     in_force_from date not null,
     replaced_on date,
     province_code text constraint policy_documents_province check (province_code ~ '^[0-9]{2}$'),
     constraint policy_documents_issued_first check (issued_on <= in_force_from),
     constraint policy_documents_period check (in_force_from < replaced_on)
   )`,
  `create table policy_versions (
     key text primary key,
     name_vi text not null,
     name_en text not null,
     in_force_from date not null,
     province_code text constraint policy_versions_province check (province_code ~ '^[0-9]{2}$'),
     province_id uuid constraint policy_versions_unit references unit_copies,
     recorded_at timestamptz not null default now(),
     constraint policy_versions_one_province check (num_nonnulls(province_code, province_id) <= 1)
   )`,
  `create unique index policy_versions_national on policy_versions (in_force_from)
     where province_code is null and province_id is null`,
  `create unique index policy_versions_local on policy_versions (province_id, in_force_from)
     where province_id is not null`,
  `create table policy_proposals (
     id uuid primary key default uuidv7(),
     province_id uuid not null constraint policy_proposals_unit references unit_copies,
     name text not null,
     value jsonb,
     from_on date not null,
     source text not null constraint policy_proposals_source check (length(source) between 1 and 300),
     before jsonb not null,
     before_version text not null constraint policy_proposals_before references policy_versions,
     proposed_by uuid not null,
     proposed_in uuid not null,
     recorded_at timestamptz not null default now(),
     constraint policy_proposals_proposer unique (id, proposed_by)
   )`,
  `create index policy_proposals_province on policy_proposals (province_id, name)`,
  `create index policy_proposals_before_version on policy_proposals (before_version)`,
  `create table policy_decisions (
     proposal_id uuid primary key,
     proposed_by uuid not null,
     decision text not null constraint policy_decisions_decision check (decision in ('APPROVE', 'REJECT')),
     decided_by uuid not null,
     decided_in uuid not null,
     note text constraint policy_decisions_note check (length(note) between 1 and 500),
     recorded_at timestamptz not null default now(),
     constraint policy_decisions_proposal foreign key (proposal_id, proposed_by)
       references policy_proposals (id, proposed_by),
     constraint policy_decisions_two_persons check (decided_by <> proposed_by),
     constraint policy_decisions_reason check (decision = 'APPROVE' or note is not null),
     constraint policy_decisions_outcome unique (proposal_id, decision)
   )`,
  `create table policy_values (
     seq bigint generated always as identity primary key,
     version_key text not null constraint policy_values_version references policy_versions,
     name text not null,
     value jsonb,
     document_key text constraint policy_values_document references policy_documents,
     source text not null,
     doubt text constraint policy_values_doubt check (doubt in (${DOUBTS})),
     proposal_id uuid,
     decision text constraint policy_values_approved check (decision = 'APPROVE'),
     recorded_at timestamptz not null default now(),
     constraint policy_values_proposal foreign key (proposal_id, decision)
       references policy_decisions (proposal_id, decision),
     constraint policy_values_once unique (proposal_id),
     constraint policy_values_stated check (num_nonnulls(document_key, proposal_id) = 1),
     constraint policy_values_decided check (num_nulls(proposal_id, decision) <> 1),
     constraint policy_values_given check (value is not null or proposal_id is not null)
   )`,
  `create index policy_values_name on policy_values (name, version_key)`,
  `create index policy_values_of_version on policy_values (version_key)`,
  `create index policy_values_of_document on policy_values (document_key)`,
  `create index policy_values_taken_back on policy_values (name) where value is null`,
]

/** Of `version`: the province's own rules that have begun. */
const ownBegun = (version: string) => `(${version}.in_force_from <= day
  and (${version}.province_id = province
    or ${version}.province_code = (select policy_province_code(province))))`

/**
 * Which row counts for each name, somewhere on a day: the latest of the province's own rules since it
 * last took one back; else the nearest national version that states it, the earliest one for a day
 * before all of them.
 */
const RESOLUTION = [
  `create function policy_province_code(province uuid) returns text
   language sql stable parallel safe
   begin atomic
     select left(version.code, 2) from unit_copy_versions version
     where version.unit_id = province and version.code is not null
     order by version.is_last desc, lower(version.valid) desc limit 1;
   end`,
  `create function policy_statements(province uuid, day date)
   returns table (name text, seq bigint) language sql stable parallel safe
   begin atomic
     select distinct on (stated.name) stated.name, stated.seq
     from policy_values stated join policy_versions version on version.key = stated.version_key
     where num_nonnulls(version.province_id, version.province_code) = 0
       or ${ownBegun('version')} and not exists (
         select from policy_values back join policy_versions taken on taken.key = back.version_key
         where back.value is null and back.name = stated.name and ${ownBegun('taken')}
           and (taken.in_force_from, back.seq) >= (version.in_force_from, stated.seq))
     order by stated.name, num_nonnulls(version.province_id, version.province_code) desc,
       version.in_force_from <= day desc, abs(version.in_force_from - day), stated.seq desc;
   end`,
  `create function policy_value(asked text, province uuid, day date) returns jsonb
   language sql stable parallel safe
   begin atomic
     select stated.value
     from policy_statements(province, day) counting
     join policy_values stated on stated.seq = counting.seq
     where counting.name = asked;
   end`,
]

const quoted = (value: string | null) =>
  value === null ? 'null' : `'${value.replaceAll("'", "''")}'`
const row = (values: readonly (string | null)[]) => `(${values.map(quoted).join(', ')})`

const ROWS = [
  `insert into policy_documents (key, number, issued_on, in_force_from, replaced_on, province_code)
   values ${DOCUMENTS.map(row).join(', ')}`,
  `insert into policy_versions (key, name_vi, name_en, in_force_from, province_code)
   values ${VERSIONS.map(row).join(', ')}`,
  ...STATED.flatMap(({ version, document, values }) =>
    values.map(
      ([name, value, source, doubt]) =>
        `insert into policy_values (version_key, document_key, name, value, source, doubt) values
         ${row([version, document, name, JSON.stringify(value), source, doubt ?? null])}`,
    ),
  ),
]

const APPEND_ONLY = [
  `create function refuse_policy_change() returns trigger language plpgsql as
   $$ begin raise exception 'rules are only ever added'; end $$`,
  ...['policy_versions', 'policy_values', 'policy_proposals', 'policy_decisions'].flatMap(table => [
    `create trigger ${table}_append_only before update or delete on ${table}
       for each row execute function refuse_policy_change()`,
    `create trigger ${table}_keep before truncate on ${table}
       for each statement execute function refuse_policy_change()`,
  ]),
]

/** Figures of rules are nobody's secret; who proposed and decided is seen by whoever reaches the province. */
const ACCESS = [
  ...secureTable({
    service: 'members',
    table: 'policy_documents',
    app: ['select'],
    worker: ['select'],
    rows: 'true',
  }),
  ...secureTable({
    service: 'members',
    table: 'policy_versions',
    app: ['select', 'insert'],
    worker: ['select'],
    rows: 'true',
    written: withinProvinces('province_id'),
  }),
  ...secureTable({
    service: 'members',
    table: 'policy_values',
    app: ['select', 'insert'],
    worker: ['select'],
    rows: 'true',
    written: `exists (select from policy_decisions d where d.proposal_id = policy_values.proposal_id)`,
  }),
  ...secureTable({
    service: 'members',
    table: 'policy_proposals',
    app: ['select', 'insert'],
    worker: ['select'],
    rows: withinProvinces('province_id'),
    written: `(${withinProvinces('province_id')}) and proposed_by = ${setting('holder')}::uuid
      and proposed_in = ${setting('post')}::uuid and ${setting('role')} = 'ORGANISING'`,
  }),
  ...secureTable({
    service: 'members',
    table: 'policy_decisions',
    app: ['select', 'insert'],
    worker: ['select'],
    rows: 'exists (select from policy_proposals p where p.id = proposal_id)',
    written: `exists (select from policy_proposals p where p.id = proposal_id)
      and decided_by = ${setting('holder')}::uuid and decided_in = ${setting('post')}::uuid
      and ${setting('role')} = 'ORGANISING'`,
  }),
]

const { app, worker } = databaseRoles('members')
const FUNCTIONS = [
  'policy_province_code(uuid)',
  'policy_statements(uuid, date)',
  'policy_value(text, uuid, date)',
].flatMap(signature => [
  `revoke execute on function ${signature} from public`,
  `grant execute on function ${signature} to ${app}, ${worker}`,
])

/** Rules as dated rows; the rows come before row security, which would show the owner none of them. */
export class CreatePolicies extends Migration {
  override up(): void {
    const statements = [...TABLES, ...RESOLUTION, ...ROWS, ...APPEND_ONLY, ...ACCESS, ...FUNCTIONS]
    for (const statement of statements) this.addSql(statement)
  }
}
