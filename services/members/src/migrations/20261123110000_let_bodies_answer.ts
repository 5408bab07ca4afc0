import { databaseRoles, setting } from '@ket-nap/subgraph'
import { Migration } from '@mikro-orm/migrations'
import { statePolicyValues } from './policy-additions.ts'

const { owner, app, worker } = databaseRoles('members')

const ENDED_ADMISSION = `'CEREMONY_HELD', 'OFF_LIST', 'WITHDRAWN', 'REFUSED', 'CANCELLED', 'MOVED_AWAY'`
const ENDED_PROBATION = `'RECOGNISED', 'REMOVED', 'ENDED'`

/** What is said of somebody is seen by whoever sees the file, and by the body that is asked. */
const OF_FILE = `(select true from admissions a where a.id = admission_id)
  or (select true from probations p where p.id = probation_id)`
const OF_ASKED = `kind = 'ORGANISATION' and asked_unit_id = ${setting('body')}::uuid`

const STORED = [
  `alter table opinions
     add column due_on date,
     add column answer_number text constraint opinions_answer_number
       check (length(answer_number) between 1 and 50),
     add constraint opinions_due check (asked_on <= due_on),
     add constraint opinions_number_of_answer check (answer_number is null or answered_on is not null)`,
  `create index opinions_of_body on opinions (asked_unit_id, due_on, id)
     where asked_unit_id is not null and kind = 'ORGANISATION'`,
  `alter policy opinions_app on opinions using (${OF_FILE} or ${OF_ASKED})
     with check (${OF_FILE} or (${OF_ASKED}))`,
  `create policy opinions_asked_by_file on opinions as restrictive for insert to ${app}
     with check (${OF_FILE})`,
  `create policy opinions_answered_once on opinions as restrictive for update to ${app}
     using (answered_on is null) with check (true)`,
  `grant update (answer_number) on opinions to ${app}`,
]

/**
 * Of whom a body is asked: the name, the year of birth and the unit, while the file is open, and nothing of
 * anybody whom another body is asked about. Where the person lies is for the access log.
 */
const REQUESTS = [
  `create policy opinions_asked on opinions for select to ${owner} using (true)`,
  `create function opinion_requests() returns table (opinion_id uuid, full_name text,
       birth_year integer, unit_name text, person_id uuid, unit_id uuid, province_id uuid,
       above_base_id uuid, base_id uuid)
     language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
   select o.id, person.full_name, extract(year from person.born_on)::integer, unit.name, person.id,
     person.unit_id, person.province_id, person.above_base_id, person.base_id
   from opinions o
   left join admissions a on a.id = o.admission_id and a.stage not in (${ENDED_ADMISSION})
   left join probations p on p.id = o.probation_id and p.stage not in (${ENDED_PROBATION})
   join people person on person.id = coalesce(a.person_id, p.person_id)
   join unit_copies unit on unit.unit_id = person.unit_id
   where o.kind = 'ORGANISATION'
     and o.asked_unit_id = nullif(current_setting('app.body', true), '')::uuid $$`,
  `revoke execute on function opinion_requests() from public`,
  `grant execute on function opinion_requests() to ${app}`,
]

/** The cell that waits for an answer is told: it asks once more. */
const owedOf = (file: 'admission' | 'probation', ended: string) => `
  select f.id, ${file === 'admission' ? 'f.id, null::uuid' : 'null::uuid, f.id'}, null::uuid, null::uuid,
    null::uuid, 'OPINION_ANSWER', min(o.due_on), f.unit_id, array['CELL_SECRETARY'], f.province_id,
    f.above_base_id, f.base_id, f.unit_id
  from opinions o join ${file}s f on f.id = o.${file}_id
  where o.answered_on is null and o.due_on is not null and f.stage not in (${ended})
  group by f.id`

const TERMS = [
  `alter view running_terms rename to terms_before_opinions`,
  `create view running_terms with (security_invoker = true) as
     select * from terms_before_opinions
     union all ${owedOf('admission', ENDED_ADMISSION)}
     union all ${owedOf('probation', ENDED_PROBATION)}`,
  `grant select on running_terms to ${app}, ${worker}`,
]

/** Mass organisations are asked for opinions, and answer, in the program. Source: forms 5A, 12A. */
export class LetBodiesAnswer extends Migration {
  override up(): void {
    const stated = statePolicyValues({
      version: 'POLICY_29_2016',
      document: 'QD_29_2016',
      values: [['opinionAnswerDays', 15, 'DESIGN', 'NO_RULE_FOUND']],
    })
    for (const statement of [...STORED, ...REQUESTS, ...TERMS, ...stated]) this.addSql(statement)
  }
}
