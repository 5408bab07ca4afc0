import { databaseRoles } from '@ket-nap/subgraph'
import { Migration } from '@mikro-orm/migrations'
import { statePolicyValues } from './policy-additions.ts'

/**
 * Time that is no Party age: out of the membership until it began again, unless a restoration says that
 * the time counts, and interruptions. Source: 294 pt 4.5.1, 4.5.2.
 */
const FUNCTIONS = [
  `create function time_outside(person uuid) returns table (period daterange)
   language sql stable parallel safe
   begin atomic
     select daterange(gone.on_day, again.from_on)
     from departures gone
     left join lateral (select min(back.from_on) as from_on from belongings back
       where back.person_id = gone.person_id and back.from_on >= gone.on_day) again on true
     where gone.person_id = person and gone.kind in ('EXPELLED', 'REMOVED', 'RESIGNED')
       and not exists (select from life_facts restored where restored.person_id = gone.person_id
         and restored.kind = 'RESTORED' and restored.time_counts
         and restored.on_day = again.from_on)
     union all
     select daterange(began.on_day, resumed.on_day)
     from life_facts began
     left join life_facts resumed on resumed.refers_to = began.id and resumed.kind = 'RESUMED'
     where began.person_id = person and began.kind = 'INTERRUPTED';
   end`,
  `create function outside_days(person uuid) returns integer
   language sql stable parallel safe
   begin atomic
     select coalesce(sum(upper(outside.period) - lower(outside.period)), 0)::integer
     from (select unnest(range_agg(period)) as period from time_outside(person)
       where not upper_inf(period)) outside;
   end`,
]

const TABLES = [
  `alter table members add column outside_days integer not null default 0
     constraint members_outside_days check (outside_days >= 0)`,
  `alter table members add column party_age_from date not null
     generated always as (decided_on + outside_days) stored`,
  ...['province', 'above_base', 'base', 'unit'].map(
    anchor => `create index members_${anchor}_party_age
      on members (${anchor}_id, party_age_from, person_id) where left_on is null`,
  ),
  `alter table badges add column ground text
     constraint badges_ground check (ground in ('REACHED', 'EARLY', 'POSTHUMOUS'))`,
  `alter table badges add column document_number text
     constraint badges_document_number check (length(document_number) between 1 and 50)`,
  `alter table badges add column document_on date`,
  `alter table badges add column holder_id uuid`,
  `alter table badges add column post_id uuid`,
  `alter table badges add column recorded_at timestamptz`,
  `create index badges_number on badges (years, number)`,
]

const BADGE_NUMBERS = {
  '30': '8',
  '40': '7',
  '45': 'E7',
  '50': '6',
  '55': 'D6',
  '60': '5',
  '65': 'C5',
  '70': '4',
  '75': 'B4',
  '80': '3',
  '85': 'A3',
  '90': '2',
}

const BADGE_NUMBER_SOURCE = 'HD 38, III.1.4; chưa rõ số của huy hiệu 35 và 95 năm'

const { app, worker } = databaseRoles('members')

/** Party age as a day that an index holds, and badges with the paper that awards them. */
export class CountPartyAge extends Migration {
  override up(): void {
    const rules = [
      ...statePolicyValues({
        version: 'POLICY_294_2025',
        document: 'HD_06_2025',
        values: [['badgeRoundReach', 'ROUND_DAY', 'HD 06, 18.4', 'NO_RULE_FOUND']],
      }),
      ...statePolicyValues({
        version: 'HN_02_2025',
        document: 'HN_02_2025',
        values: [['badgeRoundReach', 'MONTHS_OF_ROUND', 'HN 21, I']],
      }),
      ...statePolicyValues({
        version: 'POLICY_294_HD38_2025',
        document: 'HD_38_2025',
        values: [['badgeNumbers', BADGE_NUMBERS, BADGE_NUMBER_SOURCE, 'TEXT_INCOMPLETE']],
      }),
    ]
    const access = [
      ...['time_outside(uuid)', 'outside_days(uuid)'].flatMap(signature => [
        `revoke execute on function ${signature} from public`,
        `grant execute on function ${signature} to ${app}, ${worker}`,
      ]),
      `grant update (outside_days) on members to ${app}`,
      `grant insert on badges to ${app}`,
    ]
    for (const statement of [...FUNCTIONS, ...TABLES, ...rules, ...access]) this.addSql(statement)
  }
}
