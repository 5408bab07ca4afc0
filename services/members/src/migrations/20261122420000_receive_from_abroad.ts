import { Migration } from '@mikro-orm/migrations'

const OPEN = `t.stage not in ('ACCEPTED', 'RETURNED', 'WITHDRAWN', 'ENDED')`

/** One side of a transfer may lie abroad: the receiving one, or the giving one of whoever comes home. */
const SIDES = [
  `alter table transfers
     alter unit_id drop not null,
     drop constraint transfers_somewhere,
     add constraint transfers_somewhere
       check (num_nonnulls(unit_id, to_unit_id) = case when abroad_place is null then 2 else 1 end),
     add constraint transfers_from_nowhere
       check (unit_id is not null or num_nonnulls(province_id, above_base_id, base_id) = 0),
     add constraint transfers_home_introduced check (unit_id is not null or introduced_on is not null)`,
]

/** From a stay abroad the member comes home by two boxes: the next one is that of the cell there. */
const HOMEWARD = `update transfers t set waits_for = 'ABROAD', waits_side = 'RECEIVER', waits_at_unit_id = null
  where t.to_unit_id is null and t.stage = 'STAYING'`

/** The units over a cell in the last tree, as \`chainOf\` and \`organUnit\` of the workflow find them. */
const OVER = `
  select section, base, coalesce(above_base, case when base is not null then province end) as above,
    case when base_kind = 'BASE_CELL' then null else base end as committee, province
  from (
    select nearest.section[1] as section, nearest.base[1] as base, nearest.base_kind[1] as base_kind,
      nearest.above_base[1] as above_base, nearest.province[1] as province
    from (
      select array_agg(above.unit_id order by nlevel(above.path) desc)
          filter (where above.level = 'SECTION') as section,
        array_agg(above.unit_id order by nlevel(above.path) desc)
          filter (where above.level = 'BASE') as base,
        array_agg(above.kind order by nlevel(above.path) desc)
          filter (where above.level = 'BASE') as base_kind,
        array_agg(above.unit_id order by nlevel(above.path) desc)
          filter (where above.level = 'ABOVE_BASE') as above_base,
        array_agg(above.unit_id order by nlevel(above.path) desc)
          filter (where above.level = 'PROVINCE') as province
      from unit_copy_versions own
      join unit_copy_versions above on above.path @> own.path and above.is_last
      where own.unit_id = side.cell and own.is_last
    ) nearest
  ) found`

const COMMITTEE_ROLES = `array['BASE_COMMITTEE', 'ORGANISING']`

/** Who signs each transfer under way, and who checks its slip: nobody waits for the work of the night. */
export const NAME_SIGNERS = `
  update transfers t set waits_at_unit_id = signer.unit_id, waits_for_roles = signer.roles,
    clocks_beside = signer.beside
  from (
    select t.id, case
        when t.waits_for is null or t.waits_for = 'CELL' then side.cell
        when t.waits_for = 'ABROAD' and t.stage in ('STAYING', 'RETURNING') then side.cell
        when t.waits_for = 'SECTION' then over_cell.section
        when t.waits_for = 'BASE' then over_cell.committee
        when t.waits_for = 'COMMITTEE' then coalesce(over_cell.committee, over_cell.above)
        when t.waits_for = 'ABOVE_BASE' then over_cell.above
        else over_cell.province end as unit_id,
      case
        when t.waits_for is null or t.waits_for = 'CELL' then array['CELL_SECRETARY']
        when t.waits_for = 'ABROAD' and t.stage in ('STAYING', 'RETURNING') then array['CELL_SECRETARY']
        when t.waits_for = 'SECTION' then array['BASE_COMMITTEE']
        when t.waits_for in ('BASE', 'COMMITTEE') then ${COMMITTEE_ROLES}
        else array['ORGANISING'] end as roles,
      case when t.slip_check_on is null then '[]' else jsonb_build_array(jsonb_build_object(
        'timer', 'SLIP_CHECK', 'dueOn', t.slip_check_on, 'atUnitId', checker.unit_id,
        'roles', to_jsonb(${COMMITTEE_ROLES}))) end as beside
    from transfers t
    cross join lateral (select case when t.waits_side = 'RECEIVER' and t.waits_for <> 'ABROAD'
      then t.to_unit_id else coalesce(t.unit_id, t.to_unit_id) end as cell) side
    left join lateral (${OVER}) over_cell on true
    left join lateral (
      select coalesce(given.committee, given.above) as unit_id from (
        select * from (select t.unit_id as cell) side, lateral (${OVER}) places) given
    ) checker on true
    where ${OPEN} and (t.waits_for is not null or t.due_on is not null) and t.waits_at_unit_id is null
  ) signer where signer.id = t.id`

const BACKFILL = [
  `alter table transfers no force row level security`,
  HOMEWARD,
  NAME_SIGNERS,
  `alter table transfers force row level security`,
]

const FILES = ['admission', 'probation', 'transfer'] as const
type File = (typeof FILES)[number]

const keysOf = (alias: string, file: File): string =>
  [
    `${alias}.id as file_id`,
    ...FILES.map(kind => `${kind === file ? `${alias}.id` : 'null::uuid'} as ${kind}_id`),
  ].join(', ')

const waitingFile = (alias: string, file: File): string => `
  select ${keysOf(alias, file)}, term.timer, term.due_on,
    coalesce(term.at_unit_id, ${alias}.unit_id) as at_unit_id, term.roles, ${alias}.province_id,
    ${alias}.above_base_id, ${alias}.base_id, ${alias}.unit_id
  from ${file}s ${alias} cross join lateral (
    select ${alias}.due_timer, ${alias}.due_on, ${alias}.waits_at_unit_id, ${alias}.waits_for_roles
    where ${alias}.due_on is not null
    union all
    select beside.timer, beside."dueOn", beside."atUnitId", beside.roles
    from jsonb_to_recordset(${alias}.clocks_beside)
      as beside(timer text, "dueOn" date, "atUnitId" uuid, roles text[])
  ) term(timer, due_on, at_unit_id, roles)`

/** As before, and what waits for nobody abroad lies at the side in this tree. */
const TRANSFERS = `
  select ${keysOf('t', 'transfer')}, term.timer, term.due_on, term.at_unit_id, term.roles,
    side.province_id, side.above_base_id, side.base_id, side.unit_id
  from transfers t cross join lateral (
    select t.due_timer, t.due_on, t.waits_at_unit_id, t.waits_for_roles, t.unit_id is null
      or coalesce(t.waits_side = 'RECEIVER' and t.waits_for <> 'ABROAD', false)
    where t.due_on is not null
    union all
    select beside.timer, beside."dueOn", beside."atUnitId", beside.roles, false
    from jsonb_to_recordset(t.clocks_beside)
      as beside(timer text, "dueOn" date, "atUnitId" uuid, roles text[])
  ) term(timer, due_on, at_unit_id, roles, is_received)
  cross join lateral (
    select t.province_id, t.above_base_id, t.base_id, t.unit_id where not term.is_received
    union all
    select t.to_province_id, t.to_above_base_id, t.to_base_id, t.to_unit_id where term.is_received
  ) side
  where term.at_unit_id is not null and ${OPEN}`

const TERMS_OF_WORK = `create or replace view terms_of_work with (security_invoker = true) as
  ${waitingFile('a', 'admission')} where a.stage not in ('CEREMONY_HELD', 'OFF_LIST', 'WITHDRAWN',
    'REFUSED', 'CANCELLED', 'MOVED_AWAY')
  union all
  ${waitingFile('p', 'probation')} where p.stage not in ('RECOGNISED', 'REMOVED', 'ENDED')
  union all
  ${TRANSFERS}`

/** As before; who comes home from abroad is a member again, and belongs from the day of the acceptance. */
const TAKE_IN = `create or replace function take_in_member(asked uuid) returns void language plpgsql
  security definer set search_path = pg_catalog, public, pg_temp as $$
  declare
    arrived transfers%rowtype;
  begin
    select * into strict arrived from transfers where id = asked and to_unit_id is not null
      and stage in ('ACCEPTED', 'STAYING') and xmin = pg_current_xact_id()::xid;
    if arrived.kind = 'TEMPORARY' then
      insert into activity_limits (person_id, kind, ground, place, valid, document_number,
        document_on, province_id, above_base_id, base_id, unit_id)
      select m.person_id, 'TEMPORARY_ELSEWHERE', arrived.ground,
        (select left(v.name, 200) from unit_copy_versions v
         where v.unit_id = arrived.to_unit_id and v.is_last),
        daterange(arrived.arrived_on, arrived.until_on + 1), arrived.number, arrived.requested_on,
        m.province_id, m.above_base_id, m.base_id, m.unit_id
      from members m where m.person_id = arrived.person_id and not exists (
        select from activity_limits own where own.person_id = m.person_id
          and own.kind = 'TEMPORARY_ELSEWHERE'
          and own.valid && daterange(arrived.arrived_on, arrived.until_on + 1));
      return;
    end if;
    update belongings set until_on = greatest(arrived.arrived_on, from_on + 1)
    where person_id = arrived.person_id and until_on is null;
    insert into belongings (person_id, from_on, reason, official_on, exempt, born_on, sex,
      ethnic_group, religion, general_education, professional_level, political_theory, occupation,
      flags, province_id, above_base_id, base_id, unit_id)
    select m.person_id, greatest(arrived.arrived_on, (select max(b.until_on) from belongings b
        where b.person_id = m.person_id)), 'TRANSFERRED', m.official_on, m.exempt,
      p.born_on, p.sex, p.ethnic_group, p.religion, p.general_education, p.professional_level,
      p.political_theory, p.occupation, p.flags, arrived.to_province_id, arrived.to_above_base_id,
      arrived.to_base_id, arrived.to_unit_id
    from members m join people p on p.id = m.person_id where m.person_id = arrived.person_id;
    update members set province_id = arrived.to_province_id, base_id = arrived.to_base_id,
      above_base_id = arrived.to_above_base_id, unit_id = arrived.to_unit_id,
      status = case when status <> 'TRANSFERRED' then status
        when official_on <= arrived.arrived_on then 'OFFICIAL' else 'PROBATIONARY' end,
      left_on = case when status = 'TRANSFERRED' then null else left_on end,
      revision = revision + 1 where person_id = arrived.person_id;
    update people set province_id = arrived.to_province_id, base_id = arrived.to_base_id,
      above_base_id = arrived.to_above_base_id, unit_id = arrived.to_unit_id,
      revision = revision + 1 where id = arrived.person_id;
    update probation_helpers h set until_on = greatest(arrived.arrived_on, h.from_on)
    from probations p where p.id = h.probation_id and p.person_id = arrived.person_id
      and h.until_on is null;
    update probations set province_id = arrived.to_province_id, base_id = arrived.to_base_id,
      above_base_id = arrived.to_above_base_id, unit_id = arrived.to_unit_id, version = version + 1
    where person_id = arrived.person_id and stage not in ('RECOGNISED', 'REMOVED', 'ENDED');
  end $$`

/** Members who come home from a cell abroad, which is no unit of this tree. */
export class ReceiveFromAbroad extends Migration {
  override up(): void {
    for (const statement of [...SIDES, ...BACKFILL, TERMS_OF_WORK, TAKE_IN]) this.addSql(statement)
  }
}
