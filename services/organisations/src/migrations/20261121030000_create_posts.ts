import { ANCHORED, databaseRoles, secureTable } from '@ket-nap/subgraph'
import { Migration } from '@mikro-orm/migrations'

const { owner, app, worker } = databaseRoles('organisations')

const ROLES = `'CELL_SECRETARY', 'BASE_COMMITTEE', 'ORGANISING', 'PROPAGANDA', 'MASS_ORGANISATION',
  'LEADER', 'ANALYST', 'AUDITOR', 'ADMINISTRATOR'`

const POSTS = [
  `create table posts (
     id uuid primary key default uuidv7(),
     holder_id uuid not null,
     holder_name text not null constraint posts_holder_name check (length(holder_name) between 1 and 120),
     holder_sort text collate "C" not null,
     role text not null constraint posts_role check (role in (${ROLES})),
     unit_id uuid not null constraint posts_unit references units,
     province_id uuid, above_base_id uuid, base_id uuid,
     starts_on date not null,
     ends_on date,
     state text not null constraint posts_state check (state in ('PROPOSED', 'IN_FORCE', 'REFUSED')),
     origin text not null constraint posts_origin
       check (origin in ('TWO_PERSONS', 'FIRST_ADMINISTRATOR', 'SECOND_ADMINISTRATOR', 'IMPORT')),
     proposed_by uuid,
     proposed_by_name text not null,
     approved_by uuid,
     approved_by_name text,
     end_reason text,
     recorded_at timestamptz not null default now(),
     told jsonb,
     revision integer not null default 1,
     constraint posts_dates check (ends_on >= starts_on),
     constraint posts_proposed_by_another check (proposed_by <> holder_id),
     constraint posts_approved_by_another
       check (approved_by <> proposed_by and approved_by <> holder_id),
     constraint posts_two_persons check (origin <> 'TWO_PERSONS' or (proposed_by is not null
       and (state <> 'IN_FORCE' or approved_by is not null))),
     constraint posts_one_person check (
       origin not in ('FIRST_ADMINISTRATOR', 'SECOND_ADMINISTRATOR') or role = 'ADMINISTRATOR')
   )`,
  `create unique index posts_first_administrator on posts (origin) where origin = 'FIRST_ADMINISTRATOR'`,
  `create index posts_of_unit on posts (unit_id)`,
  `create index posts_of_holder on posts (holder_id)`,
  `create index posts_in_province on posts (province_id, holder_sort, id)`,
  `create index posts_in_above_base on posts (above_base_id, holder_sort, id)`,
  `create index posts_in_base on posts (base_id, holder_sort, id)`,
]

/**
 * Questions about posts beyond a viewer's scope, for the conflict table and for the administrators: what
 * one person holds, and who administers. The owner may read the table for them, and nothing else.
 */
const BEYOND_SCOPE = [
  `create policy posts_owner on posts for select to ${owner} using (true)`,
  `create function posts_of_holder(holder uuid, besides uuid, today date)
   returns table (role text, unit_id uuid, path text, starts_on date, ends_on date)
   language sql stable security definer set search_path = pg_catalog, public, pg_temp
   begin atomic
     select p.role, p.unit_id, ltree2text(nearest.path), p.starts_on, p.ends_on
     from posts p cross join lateral (
       select v.path from unit_versions v where v.unit_id = p.unit_id
       order by v.valid_from > today, abs(v.valid_from - today) limit 1
     ) nearest
     where p.holder_id = holder and p.state in ('PROPOSED', 'IN_FORCE')
       and p.id is distinct from besides and (p.ends_on is null or p.ends_on > p.starts_on);
   end`,
  `create function administrators(today date) returns table (holder_id uuid)
   language sql stable security definer set search_path = pg_catalog, public, pg_temp
   begin atomic
     select distinct p.holder_id from posts p
     where p.role = 'ADMINISTRATOR' and p.state = 'IN_FORCE' and (p.ends_on is null or p.ends_on > today);
   end`,
  ...['posts_of_holder(uuid, uuid, date)', 'administrators(date)'].flatMap(signature => [
    `revoke execute on function ${signature} from public`,
    `grant execute on function ${signature} to ${app}, ${worker}`,
  ]),
]

/** Who holds what. */
export class CreatePosts extends Migration {
  override up(): void {
    const access = secureTable({
      service: 'organisations',
      table: 'posts',
      app: ['select', 'insert', 'update'],
      rows: ANCHORED,
    })
    for (const statement of [...POSTS, ...access, ...BEYOND_SCOPE]) this.addSql(statement)
  }
}
