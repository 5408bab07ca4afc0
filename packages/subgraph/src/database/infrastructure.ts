import { Migration } from '@mikro-orm/migrations'
import { databaseRoles, secureTable, setting } from '../access/row-security.ts'
import { auditSealing } from '../audit/audit-schema.ts'
import { jobAccess } from '../jobs/job-schema.ts'

/** Tables that every service has: events out and in, idempotency, audit. */
const TABLES = [
  `create table outbox_events (
     seq bigint generated always as identity primary key,
     xid xid8 not null default pg_current_xact_id(),
     id uuid not null default uuidv7() constraint outbox_events_id unique,
     type text not null,
     version smallint not null,
     occurred_at timestamptz not null default now(),
     payload jsonb not null
   )`,
  `create index outbox_events_order on outbox_events (xid, seq)`,
  `create table outbox_cursors (
     consumer text primary key,
     xid xid8 not null default '0',
     seq bigint not null default 0
   )`,
  `create table inbox_events (
     id uuid primary key,
     producer text not null,
     received_at timestamptz not null default now()
   )`,
  `create table idempotency_keys (
     holder_id uuid not null,
     key text not null constraint idempotency_keys_length check (length(key) between 1 and 100),
     operation text not null,
     input_hash text not null,
     result jsonb,
     recorded_at timestamptz not null default now(),
     primary key (holder_id, key)
   )`,
  `create table audit_entries (
     seq bigint generated always as identity primary key,
     xid xid8 not null default pg_current_xact_id(),
     recorded_at timestamptz not null default now(),
     action text not null,
     holder_id uuid not null,
     post_id uuid not null,
     role text not null,
     post_unit_id uuid not null,
     subject_id uuid not null,
     province_id uuid,
     above_base_id uuid,
     base_id uuid,
     unit_id uuid,
     request_id uuid not null
   )`,
  `create index audit_entries_subject on audit_entries (subject_id, seq desc)`,
  `create function refuse_change() returns trigger language plpgsql as
   $$ begin raise exception 'audit entries are only ever added'; end $$`,
  `create trigger audit_entries_append_only before update or delete on audit_entries
     for each row execute function refuse_change()`,
  `create trigger audit_entries_keep before truncate on audit_entries
     for each statement execute function refuse_change()`,
]

const AUDITED_IN_REACH = (anchored: string) =>
  `(${setting('role')} = 'AUDITOR' or holder_id = ${setting('holder')}::uuid or ${anchored})`

/** First migration of every service; later changes to these tables are later migrations here. */
export function infrastructureMigrations(service: string, anchored: string) {
  const { app, worker } = databaseRoles(service)
  class CreateSubgraphTables extends Migration {
    override up(): void {
      for (const statement of [...TABLES, ...access()]) this.addSql(statement)
    }
  }
  class OpenJobs extends Migration {
    override up(): void {
      for (const statement of jobAccess(service)) this.addSql(statement)
    }
  }
  const access = () => [
    `grant usage on schema public to ${app}, ${worker}`,
    ...secureTable({ service, table: 'outbox_events', app: ['insert'], rows: 'true' }),
    ...secureTable({ service, table: 'outbox_cursors', app: [], rows: 'false' }),
    ...secureTable({ service, table: 'inbox_events', app: [], rows: 'false' }),
    ...secureTable({
      service,
      table: 'idempotency_keys',
      app: ['select', 'insert', 'update', 'delete'],
      rows: `holder_id = ${setting('holder')}::uuid`,
    }),
    ...secureTable({
      service,
      table: 'audit_entries',
      app: ['select', 'insert'],
      worker: ['select', 'insert'],
      rows: AUDITED_IN_REACH(anchored),
      written: `holder_id = ${setting('holder')}::uuid`,
    }),
  ]
  return [
    { name: '20261121000000_create_subgraph_tables', class: CreateSubgraphTables },
    { name: '20261122000000_open_jobs', class: OpenJobs },
    { name: '20261122230000_seal_audit_entries', class: sealAuditEntries(service, anchored) },
  ]
}

const sealAuditEntries = (service: string, anchored: string) =>
  class SealAuditEntries extends Migration {
    override up(): void {
      for (const statement of auditSealing(service, anchored)) this.addSql(statement)
    }
  }

export const INFRASTRUCTURE_TABLES = [
  'outbox_events',
  'outbox_cursors',
  'inbox_events',
  'idempotency_keys',
  'audit_entries',
  'audit_blocks',
  'audit_verifications',
  'mikro_orm_migrations',
]
