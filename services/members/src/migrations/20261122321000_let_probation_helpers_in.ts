import { databaseRoles, secureTable } from '@ket-nap/subgraph'
import { Migration } from '@mikro-orm/migrations'

const OPEN_ADMISSION = `fact.stage not in ('CEREMONY_HELD', 'OFF_LIST', 'WITHDRAWN', 'REFUSED',
  'CANCELLED', 'MOVED_AWAY')`
const OPEN_PROBATION = `fact.stage not in ('RECOGNISED', 'REMOVED', 'ENDED')`

const { owner } = databaseRoles('members')

const REMARKS = [
  `create table probation_remarks (
     id uuid primary key default uuidv7(),
     probation_id uuid not null constraint probation_remarks_probation references probations,
     month date not null constraint probation_remarks_month check (extract(day from month) = 1),
     strong text not null constraint probation_remarks_strong check (length(strong) between 1 and 2000),
     weak text not null constraint probation_remarks_weak check (length(weak) between 1 and 2000),
     recorded_by uuid not null,
     recorded_at timestamptz not null default now()
   )`,
  `create index probation_remarks_of_probation on probation_remarks (probation_id, month)`,
  ...secureTable({
    service: 'members',
    table: 'probation_remarks',
    app: ['select', 'insert'],
    rows: '(select true from probations p where p.id = probation_id)',
  }),
]

const HELPS = `helper_accounts account
  join %helpers help on help.person_id = account.person_id and help.until_on is null`

/** Whom the viewer helps at this moment: candidates, and probationary members until their file is closed. */
const HELPED = [
  ...['probation_helpers', 'probations'].map(
    table => `create policy ${table}_helped on ${table} for select to ${owner} using (true)`,
  ),
  `create or replace function helped_people() returns uuid[] language plpgsql stable security definer
     set search_path = pg_catalog, public, pg_temp as $$
   declare
     holder uuid := nullif(current_setting('app.holder', true), '')::uuid;
   begin
     if current_setting('app.role', true) is distinct from 'HELPING_MEMBER' then
       return '{}';
     end if;
     return array(
       select fact.person_id from ${HELPS.replace('%helpers', 'helping_members')}
       join admissions fact on fact.id = help.admission_id and ${OPEN_ADMISSION}
       where account.ended_on is null and account.holder_id = holder
       union
       select fact.person_id from ${HELPS.replace('%helpers', 'probation_helpers')}
       join probations fact on fact.id = help.probation_id and ${OPEN_PROBATION}
       where account.ended_on is null and account.holder_id = holder);
   end $$`,
]

/** Who helps a probationary member reaches him or her as the helper of a candidate does, and writes the remark. */
export class LetProbationHelpersIn extends Migration {
  override up(): void {
    for (const statement of [...REMARKS, ...HELPED]) this.addSql(statement)
  }
}
