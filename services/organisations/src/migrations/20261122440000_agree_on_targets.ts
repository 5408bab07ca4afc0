import { anchoredBy, databaseRoles, secureTable } from '@ket-nap/subgraph'
import { Migration } from '@mikro-orm/migrations'

const { app } = databaseRoles('organisations')
const STATES = `'PROPOSED', 'AGREED', 'REFUSED', 'WITHDRAWN'`

/** A target that was never agreed on has revision 0 and is known only to whoever reaches its unit. */
const TARGETS = [
  `alter table targets
     drop constraint targets_once,
     drop constraint targets_number,
     add column state text not null default 'AGREED'
       constraint targets_state check (state in (${STATES})),
     add column version integer not null default 1,
     add column share_of_id uuid constraint targets_share_of references targets,
     add constraint targets_number check (number > 0 or number = 0 and share_of_id is not null),
     add constraint targets_in_force check (case state when 'PROPOSED' then revision >= 0
       when 'AGREED' then revision > 0 else revision = 0 end),
     add constraint targets_share_in_force check (share_of_id is null or revision > 0)`,
  `create unique index targets_once
     on targets (unit_id, indicator, period_from, period_until, directive_number)
     where state in ('PROPOSED', 'AGREED')`,
  `create index targets_share_of on targets (share_of_id) where share_of_id is not null`,
  `create index targets_proposed on targets (unit_id) where state = 'PROPOSED'`,
  `alter policy targets_app on targets using (exists (select from units u
     where u.id = targets.unit_id and (targets.revision > 0 or ${anchoredBy('u.id')})))`,
  `grant update (state, version, revision, number, lower_percent, upper_percent, directive_number,
     directive_on, directive_issuer) on targets to ${app}`,
]

const VERSIONS = [
  `create table target_versions (
     id uuid primary key default uuidv7(),
     target_id uuid not null constraint target_versions_target references targets,
     place integer not null constraint target_versions_from_one check (place > 0),
     revision integer constraint target_versions_revision check (revision > 0),
     origin text not null
       constraint target_versions_origin check (origin in ('DIRECTIVE', 'PROPOSAL', 'SHARING')),
     state text not null constraint target_versions_state check (state in (${STATES})),
     number integer constraint target_versions_number check (number >= 0),
     lower_percent numeric(5, 2)
       constraint target_versions_lower check (lower_percent between 0 and 100),
     upper_percent numeric(5, 2)
       constraint target_versions_upper check (upper_percent between lower_percent and 100),
     directive_number text not null
       constraint target_versions_directive check (length(directive_number) between 1 and 100),
     directive_on date,
     directive_issuer text,
     reason text constraint target_versions_reason check (length(reason) between 1 and 500),
     in_force_from date,
     proposed_by uuid,
     proposed_by_name text,
     proposed_post uuid,
     proposed_role text,
     proposed_unit_id uuid constraint target_versions_proposed_unit references units,
     proposed_on date,
     answered_by uuid,
     answered_by_name text,
     answered_post uuid,
     answered_role text,
     answered_on date,
     refusal text constraint target_versions_refusal check (length(refusal) between 1 and 500),
     recorded_at timestamptz not null default now(),
     constraint target_versions_place unique (target_id, place),
     constraint target_versions_once unique (target_id, revision),
     constraint target_versions_number_or_band check ((number is null) <> (lower_percent is null)),
     constraint target_versions_agreed check ((state = 'AGREED') = (revision is not null)),
     constraint target_versions_from_its_day
       check ((revision > 1) is not true or in_force_from is not null),
     constraint target_versions_reasoned check (place = 1 or reason is not null),
     constraint target_versions_proposed check (origin <> 'PROPOSAL'
       or (proposed_by, proposed_post, proposed_role, proposed_unit_id, proposed_on) is not null),
     constraint target_versions_answered check ((origin = 'PROPOSAL' and state <> 'PROPOSED')
       = (answered_by is not null and answered_post is not null and answered_on is not null)),
     constraint target_versions_two_persons
       check (state not in ('AGREED', 'REFUSED') or answered_by <> proposed_by),
     constraint target_versions_refused check ((state = 'REFUSED') = (refusal is not null))
   )`,
  `create unique index target_versions_one_open on target_versions (target_id)
     where state = 'PROPOSED'`,
  `create index target_versions_proposed_unit on target_versions (proposed_unit_id)`,
]

const SHARINGS = [
  `create table target_sharings (
     id uuid primary key default uuidv7(),
     target_id uuid not null constraint target_sharings_target references targets,
     place integer not null constraint target_sharings_from_one check (place > 0),
     revision integer not null,
     kept integer constraint target_sharings_kept check (kept >= 0),
     reason text constraint target_sharings_reason check (length(reason) between 1 and 500),
     shared_by uuid not null,
     shared_by_name text,
     shared_post uuid not null,
     shared_on date not null,
     recorded_at timestamptz not null default now(),
     constraint target_sharings_place unique (target_id, place),
     constraint target_sharings_reasoned check (place = 1 or reason is not null)
   )`,
]

/** What was recorded until now is an agreed first version. */
const FIRST_VERSIONS = [
  'alter table targets no force row level security',
  `insert into target_versions (target_id, place, revision, origin, state, number, lower_percent,
     upper_percent, directive_number, directive_on, directive_issuer, recorded_at)
   select id, 1, revision, 'DIRECTIVE', 'AGREED', number, lower_percent, upper_percent,
     directive_number, directive_on, directive_issuer, recorded_at
   from targets`,
  'alter table targets force row level security',
]

const ofTarget = (table: string, condition: string) =>
  `exists (select from targets t join units u on u.id = t.unit_id
     where t.id = ${table}.target_id and (${condition}))`

/** A version is appended; of an open one only its answer is written, once. */
const ACCESS = [
  ...secureTable({
    service: 'organisations',
    table: 'target_versions',
    app: ['select', 'insert'],
    rows: ofTarget('target_versions', `target_versions.state = 'AGREED' or ${anchoredBy('u.id')}`),
    written: ofTarget('target_versions', anchoredBy('u.id')),
  }),
  `grant update (state, revision, in_force_from, answered_by, answered_by_name, answered_post,
     answered_role, answered_on, refusal) on target_versions to ${app}`,
  `create policy target_versions_answered_once on target_versions as restrictive for update
     to ${app} using (state = 'PROPOSED') with check (true)`,
  ...secureTable({
    service: 'organisations',
    table: 'target_sharings',
    app: ['select', 'insert'],
    rows: ofTarget('target_sharings', anchoredBy('u.id')),
  }),
]

/** Targets are proposed, agreed on by a second person, revised and shared down; nothing is overwritten. */
export class AgreeOnTargets extends Migration {
  override up(): void {
    const statements = [...TARGETS, ...VERSIONS, ...SHARINGS, ...FIRST_VERSIONS, ...ACCESS]
    for (const statement of statements) this.addSql(statement)
  }
}
