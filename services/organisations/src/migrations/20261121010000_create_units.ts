import {
  ANCHORED,
  ANCHORED_OR_ANCESTOR,
  anchoredBy,
  anchoredOrAncestorBy,
  databaseRoles,
  importedId,
  secureTable,
} from '@ket-nap/subgraph'
import { Migration } from '@mikro-orm/migrations'

const { owner, app, worker } = databaseRoles('organisations')

const KINDS = `'CENTRE', 'PROVINCE', 'DISTRICT', 'BLOC', 'COMMUNE', 'ABOVE_BASE', 'BASE_COMMITTEE',
  'BASE_CELL', 'SUB_BASE', 'SECTION', 'CELL', 'TEMPORARY_CELL', 'GROUP', 'ARMED_FORCES', 'OVERSEAS',
  'MASS_ORGANISATION'`
const LEVELS = `'NATION', 'PROVINCE', 'ABOVE_BASE', 'BASE', 'SECTION', 'CELL', 'GROUP'`
const LINES = `'PARTY', 'YOUTH_UNION', 'TRADE_UNION', 'WOMENS_UNION', 'FARMERS_ASSOCIATION',
  'VETERANS_ASSOCIATION', 'FATHERLAND_FRONT'`
const SUCCESSIONS = `'MERGE', 'SPLIT', 'RENAME', 'MOVE', 'ABOLISH', 'CONVERT'`

/** What is said of a unit in one version, and kept when it is superseded. */
const DESCRIBED = `
  parent_id uuid,
  path ltree not null,
  kind text not null,
  level text not null,
  line text not null,
  name text not null,
  name_folded text collate "C" not null,
  name_sort text collate "C" not null,
  code text,
  residential boolean not null,
  authorised_to_admit boolean not null,
  delegated_above_base boolean not null,
  decision_number text,
  decided_on date,
  recorded_at timestamptz not null default now()`

const UNITS = [
  `create table units (
     id uuid primary key default uuidv7(),
     sequence integer generated always as identity constraint units_sequence unique,
     province_id uuid, above_base_id uuid, base_id uuid,
     founded_on date not null,
     closed_on date constraint units_closed_after_founded check (closed_on > founded_on),
     closing_decision_number text,
     closing_decided_on date,
     revision integer not null default 1
   )`,
]

const VERSIONS = [
  `create table unit_versions (
     unit_id uuid not null constraint unit_versions_unit references units,
     valid daterange not null,
     valid_from date not null generated always as (lower(valid)) stored,
     valid_until date generated always as (upper(valid)) stored,
     path_key text collate "C" not null generated always as (ltree2text(path) || '.') stored,
     ${DESCRIBED},
     province_id uuid, above_base_id uuid, base_id uuid,
     constraint unit_versions_pkey primary key (unit_id, valid without overlaps),
     constraint unit_versions_parent foreign key (parent_id, period valid)
       references unit_versions (unit_id, period valid) deferrable initially immediate,
     constraint unit_versions_root check ((parent_id is null) = (nlevel(path) = 1)),
     constraint unit_versions_kind check (kind in (${KINDS})),
     constraint unit_versions_level check (level in (${LEVELS})),
     constraint unit_versions_line check (line in (${LINES})),
     constraint unit_versions_name check (length(name) between 1 and 200),
     constraint unit_versions_code_shape check (code ~ '^\\d{2}(\\.\\d{3}){4}$')
   )`,
  `create index unit_versions_of_unit on unit_versions (unit_id, valid_from)`,
  `create index unit_versions_of_parent on unit_versions (parent_id)`,
  `create index unit_versions_path on unit_versions (path_key)`,
  `create index unit_versions_code on unit_versions (code) where code is not null`,
  `create unique index unit_versions_code_in_use on unit_versions (code)
     where code is not null and valid_until is null`,
  `create index unit_versions_by_name on unit_versions (name_sort, unit_id)`,
  `create index unit_versions_in_province on unit_versions (province_id, name_sort, unit_id)`,
  `create index unit_versions_in_above_base on unit_versions (above_base_id)`,
  `create index unit_versions_in_base on unit_versions (base_id)`,
]

const RECORDS = [
  `create table unit_version_records (
     id bigint generated always as identity primary key,
     unit_id uuid not null constraint unit_version_records_unit references units,
     valid daterange not null,
     ${DESCRIBED},
     superseded_at timestamptz not null default now()
   )`,
  `create index unit_version_records_of_unit on unit_version_records (unit_id)`,
  // What was recorded in the same transaction nobody has ever believed.
  `create function keep_superseded_version() returns trigger language plpgsql as $$ begin
     if old.recorded_at = now() then return null; end if;
     insert into unit_version_records (unit_id, valid, parent_id, path, kind, level, line, name,
       name_folded, name_sort, code, residential, authorised_to_admit, delegated_above_base,
       decision_number, decided_on, recorded_at)
     values (old.unit_id, old.valid, old.parent_id, old.path, old.kind, old.level, old.line, old.name,
       old.name_folded, old.name_sort, old.code, old.residential, old.authorised_to_admit,
       old.delegated_above_base, old.decision_number, old.decided_on, old.recorded_at);
     return null;
   end $$`,
  `create trigger unit_versions_changed after update on unit_versions for each row
     when ((old.valid, old.parent_id, old.path, old.kind, old.level, old.line, old.name, old.code,
         old.residential, old.authorised_to_admit, old.delegated_above_base, old.decision_number,
         old.decided_on)
       is distinct from (new.valid, new.parent_id, new.path, new.kind, new.level, new.line, new.name,
         new.code, new.residential, new.authorised_to_admit, new.delegated_above_base,
         new.decision_number, new.decided_on))
     execute function keep_superseded_version()`,
  `create trigger unit_versions_removed after delete on unit_versions for each row
     execute function keep_superseded_version()`,
]

const SUCCESSION_TABLE = [
  `create table unit_successions (
     predecessor_id uuid not null constraint unit_successions_predecessor references units,
     successor_id uuid not null constraint unit_successions_successor references units,
     effective_on date not null,
     kind text not null constraint unit_successions_kind check (kind in (${SUCCESSIONS})),
     decision_number text,
     decided_on date,
     recorded_at timestamptz not null default now(),
     constraint unit_successions_pkey primary key (predecessor_id, successor_id, effective_on),
     constraint unit_successions_other_unit check (predecessor_id <> successor_id)
   )`,
  `create index unit_successions_of_successor on unit_successions (successor_id)`,
]

const ANCHOR_DAYS = [
  `create table anchor_days (
     single boolean primary key default true constraint anchor_days_single check (single),
     anchored_on date not null
   )`,
  `insert into anchor_days (anchored_on) values ('1930-02-03')`,
]

const ROOT = [
  `insert into units (id, founded_on) values ('${importedId('unit', 'VN')}', '1930-02-03')`,
  `insert into unit_versions (unit_id, valid, path, kind, level, line, name, name_folded, name_sort,
     residential, authorised_to_admit, delegated_above_base)
   select id, daterange('1930-02-03', null), sequence::text::ltree, 'CENTRE', 'NATION', 'PARTY',
     'Đảng Cộng sản Việt Nam', 'dang cong san viet nam', '', false, false, false from units`,
]

/**
 * The two questions that reach beyond a viewer's scope: whether a code is taken, and which units make up
 * a path (their ids alone). The owner may read these tables for them, and nothing else.
 */
const BEYOND_SCOPE = [
  `create policy units_owner on units for select to ${owner} using (true)`,
  `create policy unit_versions_owner on unit_versions for select to ${owner} using (true)`,
  `create function code_is_taken(asked text, period daterange, besides uuid) returns boolean
   language sql stable security definer set search_path = pg_catalog, public, pg_temp
   begin atomic
     select exists (select from unit_versions v
       where v.code = asked and v.valid && period and v.unit_id is distinct from besides);
   end`,
  `create function units_of_paths(paths ltree[]) returns table (sequence integer, id uuid)
   language sql stable security definer set search_path = pg_catalog, public, pg_temp
   begin atomic
     select u.sequence, u.id from units u where u.sequence in (
       select label::int from unnest(paths) p, unnest(string_to_array(ltree2text(p), '.')) label);
   end`,
  ...['code_is_taken(text, daterange, uuid)', 'units_of_paths(ltree[])'].flatMap(signature => [
    `revoke execute on function ${signature} from public`,
    `grant execute on function ${signature} to ${app}, ${worker}`,
  ]),
]

/** A unit above the viewer's own is read, never changed. */
const keptFromBelow = (table: string, anchored: string) =>
  (['update', 'delete'] as const).map(
    verb =>
      `create policy ${table}_no_${verb}_from_below on ${table} as restrictive for ${verb}
       to ${app} using (${anchored})`,
  )

const visibleUnit = (column: string) => `exists (select from units u where u.id = ${column})`
const anchoredUnit = (column: string) =>
  `exists (select from units u where u.id = ${column} and (${anchoredBy('u.id')}))`

const ACCESS = [
  ...secureTable({
    service: 'organisations',
    table: 'units',
    app: ['select', 'insert', 'update'],
    rows: anchoredOrAncestorBy('id'),
    written: anchoredBy('id'),
  }),
  ...keptFromBelow('units', anchoredBy('id')),
  ...secureTable({
    service: 'organisations',
    table: 'unit_versions',
    app: ['select', 'insert', 'update', 'delete'],
    rows: ANCHORED_OR_ANCESTOR,
    written: ANCHORED,
  }),
  ...keptFromBelow('unit_versions', ANCHORED),
  ...secureTable({
    service: 'organisations',
    table: 'unit_version_records',
    app: ['select', 'insert'],
    worker: ['select', 'insert'],
    rows: visibleUnit('unit_id'),
    written: anchoredUnit('unit_id'),
  }),
  ...secureTable({
    service: 'organisations',
    table: 'unit_successions',
    app: ['select', 'insert'],
    rows: `${visibleUnit('predecessor_id')} and ${visibleUnit('successor_id')}`,
    written: `${anchoredUnit('predecessor_id')} and ${anchoredUnit('successor_id')}`,
  }),
  ...secureTable({
    service: 'organisations',
    table: 'anchor_days',
    app: ['select'],
    rows: 'true',
  }),
]

/** The dated tree, with its root. */
export class CreateUnits extends Migration {
  override up(): void {
    const statements = [
      'create extension if not exists btree_gist',
      'create extension if not exists ltree',
      ...UNITS,
      ...VERSIONS,
      ...RECORDS,
      ...SUCCESSION_TABLE,
      ...ANCHOR_DAYS,
      ...ROOT,
      ...ACCESS,
      ...BEYOND_SCOPE,
    ]
    for (const statement of statements) this.addSql(statement)
  }
}
