import { databaseRoles } from '@ket-nap/subgraph'
import { Migration } from '@mikro-orm/migrations'

const { owner, app } = databaseRoles('members')

const listed = (variable: string) => `nullif(current_setting('app.${variable}', true), '')::uuid[]`

/** What the owner reads for the three functions below, and for nothing else. */
const READ_BY_OWNER = [
  'nominations',
  'nominee_numbers',
  'people',
  'members',
  'sealed_numbers',
  'unit_copies',
  'admission_moves',
].map(table => `create policy ${table}_compared on ${table} for select to ${owner} using (true)`)

/** A nomination lies where its receiver lies; who sends it does not reach that unit. */
const PLACE = [
  `create function place_nomination() returns trigger language plpgsql security definer
     set search_path = pg_catalog, public, pg_temp as $$
   begin
     new.unit_id := coalesce(new.to_cell_id, new.to_committee_id);
     select unit.province_id, unit.above_base_id, unit.base_id
       into new.province_id, new.above_base_id, new.base_id
     from unit_copies unit where unit.unit_id = new.unit_id;
     return new;
   end $$`,
  'revoke execute on function place_nomination() from public',
  `create trigger nominations_place before insert or update of to_cell_id, to_committee_id
     on nominations for each row execute function place_nomination()`,
]

/** Whom a fine stage of an admission is told as. */
const COARSE = `case
    when stage = 'SYMPATHISER' then 'ON_LIST'
    when stage in ('CLASS_PROPOSED', 'CERTIFIED') then 'IN_CLASS'
    when stage in ('OFF_LIST', 'WITHDRAWN', 'REFUSED', 'CANCELLED', 'MOVED_AWAY') then 'ENDED'
    when stage = 'CEREMONY_HELD' then 'ADMITTED'
    else 'IN_DOSSIER' end`

/**
 * Where the cases of a body's own nominees are on the whole, and since which day of that: answers nothing
 * of anybody else's. What becomes of a member afterwards is not told.
 */
const PROGRESS = [
  `create function coarse_progress(stage text) returns text language sql immutable parallel safe
     return ${COARSE}`,
  `create function nomination_progress(asked uuid[])
     returns table (nomination_id uuid, progress text, since date) language sql stable
     security definer set search_path = pg_catalog, public, pg_temp as $$
   select n.id,
     case when official.since is null then coarse_progress(fact.stage) else 'OFFICIAL' end,
     coalesce(official.since, (
       select min(step.on_day) from admission_moves step
       where step.admission_id = fact.id and coarse_progress(step.to_stage) = coarse_progress(fact.stage)
         and step.place > coalesce((select max(other.place) from admission_moves other
           where other.admission_id = fact.id
             and coarse_progress(other.to_stage) <> coarse_progress(fact.stage)), 0)
     ), fact.stage_since)
   from nominations n
   join admissions fact on fact.id = n.admission_id
   left join lateral (
     select m.official_on as since from members m where m.person_id = fact.person_id
       and fact.stage = 'CEREMONY_HELD' and m.status = 'OFFICIAL'
   ) official on true
   where n.id = any(asked)
     and n.body_unit_id = nullif(current_setting('app.body', true), '')::uuid $$`,
]

/**
 * Who on record, wherever in the country, may be the same person: by number, or by name and birthday
 * where no number says otherwise. Answers only to a post that may answer the nomination.
 */
const DUPLICATES = [
  `create index people_same on people (search_name, born_on)`,
  `create function likely_duplicates(asked uuid)
     returns table (person_id uuid, match text, full_name text, birth_year integer, unit_id uuid,
       unit_name text, standing text) language sql stable security definer
     set search_path = pg_catalog, public, pg_temp as $$
   with nominee as (
     select n.id, n.search_name, n.born_on, number.blind_index from nominations n
     left join nominee_numbers number on number.nomination_id = n.id
     where n.id = asked and n.stage = 'SENT'
       and case current_setting('app.role', true)
         when 'CELL_SECRETARY' then n.to_cell_id = any(${listed('units')})
         when 'BASE_COMMITTEE' then n.to_committee_id = any(${listed('bases')} || ${listed('units')})
         when 'ORGANISING' then n.to_committee_id = any(${listed('provinces')}
           || ${listed('above_bases')} || ${listed('bases')} || ${listed('units')})
         else false end),
   same as (
     select number.person_id, 'NUMBER' as match from nominee
     join sealed_numbers number on number.kind = 'PERSONAL_NUMBER'
       and number.blind_index = nominee.blind_index
     union all
     select person.id, 'NAME_AND_BIRTHDAY' from nominee
     join people person on person.search_name = nominee.search_name
       and person.born_on = nominee.born_on
     left join sealed_numbers number on number.person_id = person.id
       and number.kind = 'PERSONAL_NUMBER'
     where nominee.blind_index is null or number.blind_index is null)
   select person.id, same.match, person.full_name, extract(year from person.born_on)::integer,
     unit.unit_id, unit.name,
     case when exists (select from members m where m.person_id = person.id and m.left_on is null)
         then 'MEMBER'
       when exists (select from admissions a where a.person_id = person.id and a.stage not in
         ('CEREMONY_HELD', 'OFF_LIST', 'WITHDRAWN', 'REFUSED', 'CANCELLED', 'MOVED_AWAY')) then 'LISTED'
       else 'NONE' end
   from same join people person on person.id = same.person_id
   join unit_copies unit on unit.unit_id = person.unit_id
   order by same.match desc, person.full_name, person.id limit 20 $$`,
]

const GRANTS = [
  `revoke execute on function coarse_progress(text), nomination_progress(uuid[]),
     likely_duplicates(uuid) from public`,
  `grant execute on function nomination_progress(uuid[]), likely_duplicates(uuid) to ${app}`,
]

/** What the two sides of a nomination may know beyond the rows that they reach. */
export class CompareNominees extends Migration {
  override up(): void {
    for (const statement of [...READ_BY_OWNER, ...PLACE, ...PROGRESS, ...DUPLICATES, ...GRANTS]) {
      this.addSql(statement)
    }
  }
}
