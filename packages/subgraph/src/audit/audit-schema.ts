import { databaseRoles, secureTable, setting } from '../access/row-security.ts'
import { LEAF_TEXTS } from './leaf.ts'

/** What an entry says besides: codes and ids, never a value of a person. */
const COLUMNS = [
  `alter table audit_entries
     add column detail jsonb not null default '{}' constraint audit_entries_detail
       check (jsonb_typeof(detail) = 'object' and length(detail::text) <= 1000),
     add column leaf_hash bytea`,
]

/** The hash of an entry: 0x00 before its texts, each with its length. `leaf.ts` computes the same. */
const HASHING = [
  `create function audit_part(value text) returns text language sql immutable
     return coalesce(octet_length(value)::text || ':' || value, '-') || ','`,
  `create function audit_leaf(entry audit_entries) returns bytea language sql stable
     return sha256('\\x00'::bytea || convert_to(
       ${LEAF_TEXTS.map(text => `audit_part(${text})`).join(' || ')}, 'UTF8'))`,
  `create function seal_leaf() returns trigger language plpgsql as $$ begin
     new.xid := pg_current_xact_id();
     new.recorded_at := now();
     new.leaf_hash := audit_leaf(new);
     return new;
   end $$`,
]

/** Entries from before they had hashes get them once; the owner is under row security, too. */
const BACKFILL = [
  `alter table audit_entries no force row level security`,
  `alter table audit_entries disable trigger audit_entries_append_only`,
  `update audit_entries entry set leaf_hash = audit_leaf(entry)`,
  `alter table audit_entries enable trigger audit_entries_append_only`,
  `alter table audit_entries force row level security`,
  `alter table audit_entries alter column leaf_hash set not null`,
  `create trigger audit_entries_leaf before insert on audit_entries
     for each row execute function seal_leaf()`,
]

/** By person, by holder, by place and day, and by place and action; the sealer's own order last. */
const INDEXES = [
  `drop index audit_entries_subject`,
  ...['subject_id', 'holder_id', 'province_id', 'above_base_id', 'base_id', 'unit_id'].map(
    column =>
      `create index audit_entries_by_${column.replace(/_id$/, '')}
         on audit_entries (${column}, recorded_at desc, seq desc)`,
  ),
  `create index audit_entries_by_action
     on audit_entries (province_id, action, recorded_at desc, seq desc)`,
  `create index audit_entries_order on audit_entries (xid, seq)`,
]

const BLOCKS = [
  `create table audit_blocks (
     number bigint primary key constraint audit_blocks_number check (number > 0),
     after_xid xid8 not null,
     after_seq bigint not null,
     until_xid xid8 not null,
     until_seq bigint not null,
     entries integer not null constraint audit_blocks_entries check (entries > 0),
     merkle_root bytea not null constraint audit_blocks_merkle_root check (length(merkle_root) = 32),
     previous_hash bytea not null constraint audit_blocks_previous_hash unique,
     hash bytea not null constraint audit_blocks_hash unique,
     signature bytea not null,
     key_id text not null,
     sealed_at timestamptz not null,
     constraint audit_blocks_forward check ((after_xid, after_seq) < (until_xid, until_seq))
   )`,
  `create table audit_verifications (
     id uuid primary key default uuidv7(),
     verified_at timestamptz not null default now(),
     blocks integer not null,
     entries bigint not null,
     with_heads boolean not null,
     damage text,
     bad_block bigint,
     bad_entry bigint,
     constraint audit_verifications_damage check ((damage is null) = (bad_block is null))
   )`,
  ...['audit_blocks', 'audit_verifications'].flatMap(table => [
    `create trigger ${table}_append_only before update or delete on ${table}
       for each row execute function refuse_change()`,
    `create trigger ${table}_keep before truncate on ${table}
       for each statement execute function refuse_change()`,
  ]),
]

/** What makes the access log hold: hashes, blocks, and an auditor who reads it within his reach alone. */
export function auditSealing(service: string, anchored: string): string[] {
  const { app } = databaseRoles(service)
  const auditor = `${setting('role')} = 'AUDITOR'`
  return [
    ...COLUMNS,
    ...HASHING,
    ...BACKFILL,
    ...INDEXES,
    `alter policy audit_entries_app on audit_entries to ${app}
       using (holder_id = ${setting('holder')}::uuid or ${anchored})`,
    ...BLOCKS,
    ...['audit_blocks', 'audit_verifications'].flatMap(table =>
      secureTable({ service, table, app: ['select'], worker: ['select', 'insert'], rows: auditor }),
    ),
  ]
}
