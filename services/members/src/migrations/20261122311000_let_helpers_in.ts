import { ANCHORED, databaseRoles, secureTable, setting } from '@ket-nap/subgraph'
import { Migration } from '@mikro-orm/migrations'

const IS_OPEN = `stage not in ('CEREMONY_HELD', 'OFF_LIST', 'WITHDRAWN', 'REFUSED', 'CANCELLED',
  'MOVED_AWAY')`

const { owner, app } = databaseRoles('members')

const STATEMENTS = [
  `create table helper_accounts (
     id uuid primary key default uuidv7(),
     person_id uuid not null constraint helper_accounts_member references members,
     holder_id uuid not null,
     given_on date not null,
     given_by uuid not null constraint helper_accounts_given_by_another check (given_by <> holder_id),
     ended_on date,
     ended_by uuid,
     recorded_at timestamptz not null default now(),
     constraint helper_accounts_ended_whole check ((ended_on is null) = (ended_by is null))
   )`,
  `create index helper_accounts_of_person on helper_accounts (person_id)`,
  `create unique index helper_accounts_one_of_person on helper_accounts (person_id)
     where ended_on is null`,
  `create unique index helper_accounts_one_of_holder on helper_accounts (holder_id)
     where ended_on is null`,
  ...secureTable({
    service: 'members',
    table: 'helper_accounts',
    app: ['select', 'insert'],
    rows: 'reaches_person(person_id)',
    written: `reaches_person(person_id)
      and ${setting('holder')}::uuid in (given_by, coalesce(ended_by, given_by))`,
  }),
  `grant update (ended_on, ended_by) on helper_accounts to ${app}`,
]

/**
 * Whom the viewer helps at this moment, in the post of a helping member and in no other. The row policies
 * of people ask it, and those of a person's dossier ask for the person; so it reads as the owner, who may
 * read these three tables for it.
 */
const HELPED = [
  ...['helper_accounts', 'helping_members', 'admissions'].map(
    table => `create policy ${table}_owner on ${table} for select to ${owner} using (true)`,
  ),
  `create function helped_people() returns uuid[] language plpgsql stable security definer
     set search_path = pg_catalog, public, pg_temp as $$
   begin
     if current_setting('app.role', true) is distinct from 'HELPING_MEMBER' then
       return '{}';
     end if;
     return array(
       select fact.person_id from helper_accounts account
       join helping_members help on help.person_id = account.person_id and help.until_on is null
       join admissions fact on fact.id = help.admission_id and fact.${IS_OPEN}
       where account.ended_on is null
         and account.holder_id = nullif(current_setting('app.holder', true), '')::uuid);
   end $$`,
  'revoke execute on function helped_people() from public',
  `grant execute on function helped_people() to ${app}`,
  `alter policy people_app on people
     using (${ANCHORED} or id = any ((select helped_people())::uuid[])) with check (${ANCHORED})`,
]

/** A helping member signs in and reaches those whom he or she helps, as persons, and nobody by a place. */
export class LetHelpersIn extends Migration {
  override up(): void {
    for (const statement of [...STATEMENTS, ...HELPED]) this.addSql(statement)
  }
}
